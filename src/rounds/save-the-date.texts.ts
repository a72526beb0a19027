import { bilingual } from '../kit/bilingual.ts';

export const saveTheDateTexts = bilingual(
  {
    title: (week: string) => `Sæt kryds ved ${week}`,
    none: 'Næste runde er ikke lagt fast endnu. Kig forbi igen.',
    noneTitle: 'Ugen',
    keepFree: 'Hold alle fem dage fri, også selvom du kun vil bruge to. Så er der flest besøg at vælge imellem.',
    later: 'Når du har fået et match, ved du, hvilke dage det bliver, og kan give de andre fri.',
    button: 'Læg ugen i kalenderen',
    buttonHint: 'Du henter en lille fil, som Outlook og andre kalendere kan åbne.',
    dates: 'Andre datoer',
    signUpOpens: 'Tilmeldingen åbner',
    signUpOpened: 'Tilmeldingen åbnede',
    signUpCloses: 'Tilmeldingen lukker',
    signUpClosed: 'Tilmeldingen lukkede',
    proposalsOn: 'Forslagene bliver sendt',
    proposalsWere: 'Dagen for forslagene',
    workshops: 'Workshops, hvor værter og gæster mødes',
    fileName: (week: number) => `innovationspraktik-uge-${week}.ics`,
    summary: (week: string) => `Innovationspraktik, ${week}`,
    description: (address: string) =>
      'Hold alle fem dage fri. Så er der flest besøg at vælge imellem.\n' +
      'Et besøg varer 2–5 dage. Når du har fået et match, kan du slette de dage, du ikke skal bruge.\n\n' +
      address,
  },
  {
    title: (week) => `Save ${week}`,
    none: 'The next round has not been settled yet. Look in again.',
    noneTitle: 'The week',
    keepFree: 'Keep all five days free, even if you only mean to use two. Then there are most visits to choose from.',
    later: 'Once you have a match you know which days it will be, and can free the others.',
    button: 'Add the week to your calendar',
    buttonHint: 'You download a small file that Outlook and other calendars can open.',
    dates: 'Other dates',
    signUpOpens: 'Sign-up opens',
    signUpOpened: 'Sign-up opened',
    signUpCloses: 'Sign-up closes',
    signUpClosed: 'Sign-up closed',
    proposalsOn: 'The proposals are sent',
    proposalsWere: 'Day of the proposals',
    workshops: 'Workshops, where hosts and guests meet',
    fileName: (week) => `innovationspraktik-week-${week}.ics`,
    summary: (week) => `Innovationspraktik, ${week}`,
    description: (address) =>
      'Keep all five days free. Then there are most visits to choose from.\n' +
      'A visit lasts 2–5 days. Once you have a match, you can free the days you do not need.\n\n' +
      address,
  },
);
