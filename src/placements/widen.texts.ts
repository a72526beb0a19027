import { bilingual } from '../kit/bilingual.ts';

/** Changing an answer after the matching found nothing. */
export const widenTexts = bilingual(
  {
    title: { host: 'Gør det lettere at finde en gæst', intern: 'Gør det lettere at finde en vært' },
    most: 'Det her ville åbne for mest:',
    none: {
      host: (what: string) => `Jo flere ${what} I kan tilbyde, jo flere gæster passer ind.`,
      intern: (what: string) => `Jo flere ${what} du er åben for, jo flere værter passer ind.`,
    },
    more: { days: 'dage', where: 'steder', interests: 'fagfelter', seats: 'pladser' },
    fields: 'Arbejder I også med andre fagfelter, passer flere gæster ind.',
    length: {
      host: 'Kan et besøg være kortere eller længere, end I har svaret, passer flere gæster ind.',
      intern: 'Kan besøget være kortere eller længere, end du har svaret, passer flere værter ind.',
    },
    change: {
      days: 'Ret dagene',
      seats: 'Ret antallet af gæster',
      fields: 'Ret fagfelterne',
      interests: 'Ret, hvad du vil se',
      where: 'Ret, hvor du vil hen',
    },
    also: 'Du kan også rette',
    or: ' og ',
    short: {
      days: 'dagene',
      seats: 'antallet af gæster',
      fields: 'fagfelterne',
      interests: 'fagfelterne',
      where: 'stederne',
    },
    closed: {
      host: 'Arbejdsplads og kontakt ligger fast, for det bygger matchforslagene på.',
      intern: 'Arbejdspladsen ligger fast, for den bygger matchforslagene på.',
      together: 'Arbejdsplads og rejsefælle ligger fast, for det bygger matchforslagene på.',
    },
    note: (date: string) => `Dit svar tæller med, når vi kigger efter en plads. Du kan rette det til og med ${date}.`,
    manager: 'Går det ud over det, din leder har sagt ja til, spørger vi din leder igen.',
    askedAgain: (date: string) =>
      `Vi har spurgt din leder, om det er i orden, og beder om svar senest ${date}. Vi kigger først videre, når vi har det.`,
  },
  {
    title: { host: 'Make it easier to find a guest', intern: 'Make it easier to find a host' },
    most: 'These would open most:',
    none: {
      host: (what) => `The more ${what} you can offer, the more guests fit in.`,
      intern: (what) => `The more ${what} you are open to, the more hosts fit in.`,
    },
    more: { days: 'days', where: 'places', interests: 'fields', seats: 'seats' },
    fields: 'If you also work with other fields, more guests fit in.',
    length: {
      host: 'If a visit can be shorter or longer than you have answered, more guests fit in.',
      intern: 'If the visit can be shorter or longer than you have answered, more hosts fit in.',
    },
    change: {
      days: 'Change the days',
      seats: 'Change the number of guests',
      fields: 'Change the fields',
      interests: 'Change what you want to see',
      where: 'Change where you would go',
    },
    also: 'You can also change',
    or: ' and ',
    short: {
      days: 'the days',
      seats: 'the number of guests',
      fields: 'the fields',
      interests: 'what you want to see',
      where: 'where you would go',
    },
    closed: {
      host: 'Workplace and contact stay as they are, because the proposals were built on them.',
      intern: 'The workplace stays as it is, because the proposals were built on it.',
      together: 'Workplace and companion stay as they are, because the proposals were built on them.',
    },
    note: (date: string) => `Your answer counts when we look for a place. You can change it until ${date}.`,
    manager: 'If it goes beyond what your manager has said yes to, we ask your manager again.',
    askedAgain: (date: string) =>
      `We have asked your manager whether this is all right, for an answer by ${date}. We go on looking once we have it.`,
  },
);
