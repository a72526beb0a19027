/** The words that reasons are told in; which of them are said to whom is decided in reason.texts.ts. */
import type { Loss, Obstacle } from '@ipraktik/matching';
import { bilingual } from '../kit/bilingual.ts';

export const internWords = bilingual(
  {
    shared: (fields: string) => `Du vil gerne se ${fields}. Det arbejder værten med.`,
    open: 'Du er åben for alle fagfelter.',
    noShared: 'Værten arbejder ikke med de fagfelter, du har valgt.',
    wishReached: (rank: number) => `Værten er dit ønske nr. ${rank}.`,
    wishMissed: (ranks: string, count: number) =>
      `${count === 1 ? 'Dit ønske' : 'Dine ønsker'} nr. ${ranks} kunne ikke lade sig gøre denne gang.`,
    different: {
      wholly: 'Du vil gerne se noget helt andet, end du kender. Værten hører til en anden sektor og et andet fag.',
      half: 'Du vil gerne se noget helt andet, end du kender. Værten hører til en anden sektor eller et andet fag.',
      not: 'Du ville gerne se noget helt andet, men værten ligger tæt på dit eget fag.',
    },
    similar: {
      wholly: 'Du vil gerne tæt på dit eget fag. Værten har både samme sektor og samme fag.',
      half: 'Du vil gerne tæt på dit eget fag. Værten har enten samme sektor eller samme fag.',
      not: 'Du ville gerne tæt på dit eget fag, men værten arbejder med noget andet.',
    },
    hostDifferent: 'Værten vil gerne have en gæst, der ser på tingene med andre øjne.',
    hostSimilar: 'Værten vil gerne have en gæst, der kender faget.',
    stay: (days: number) => `Besøget varer ${days} dage: det længste, der er sagt ja til fra din side.`,
    shorter: (days: number, preferred: number) =>
      `Besøget varer ${days} dage. Fra din side er der sagt ja til ${preferred}.`,
    outside: (landsdel: string) => `Værten ligger i ${landsdel}. Den del af landet havde du ikke valgt.`,
    metBefore: 'Jeres organisationer har mødt hinanden før.',
    own: 'Værten er i din egen organisation. Det har du sagt ja til.',
    ownAnyway: 'Værten er i din egen organisation.',
    pinned: 'Det er en medarbejder, der har sat jer sammen, og ikke beregningen.',
    arranged: 'I har selv fundet hinanden og aftalt dagene.',
    invited: 'Værten er spurgt direkte af jer selv og ikke fundet af beregningen.',
  },
  {
    shared: (fields: string) => `You would like to see ${fields}. That is what the host works with.`,
    open: 'You are open to any field.',
    noShared: 'The host does not work in the fields you chose.',
    wishReached: (rank: number) => `The host is your wish no. ${rank}.`,
    wishMissed: (ranks, count) =>
      count === 1
        ? `Your wish no. ${ranks} was not possible this time.`
        : `Your wishes no. ${ranks} were not possible this time.`,
    different: {
      wholly: 'You would like something quite different. The host belongs to another sector and another field.',
      half: 'You would like something quite different. The host belongs to another sector or another field.',
      not: 'You wanted something quite different, but the host is close to your own field.',
    },
    similar: {
      wholly: 'You would like to stay close to your field. The host shares both sector and field with you.',
      half: 'You would like to stay close to your field. The host shares either sector or field with you.',
      not: 'You wanted to stay close to your field, but the host works with something else.',
    },
    hostDifferent: 'The host would like a guest who sees things with other eyes.',
    hostSimilar: 'The host would like a guest who knows the field.',
    stay: (days: number) => `The visit lasts ${days} days: the longest that was agreed to on your side.`,
    shorter: (days: number, preferred: number) =>
      `The visit lasts ${days} days. On your side ${preferred} were agreed to.`,
    outside: (landsdel: string) => `The host is in ${landsdel}, a part of the country you had not chosen.`,
    metBefore: 'Your organisations have met before.',
    own: 'The host is in your own organisation. You said yes to that.',
    ownAnyway: 'The host is in your own organisation.',
    pinned: 'A member of the office put you together, not the calculation.',
    arranged: 'You found each other and agreed on the days yourselves.',
    invited: 'The host was asked directly, by your side, and not found by the calculation.',
  },
);

export const hostWords = bilingual(
  {
    guest: { one: 'Gæsten', all: 'Gæsterne', some: 'En af gæsterne' },
    shared: (who: string, fields: string) => `${who} vil gerne se ${fields}. Det arbejder I med.`,
    open: {
      one: 'Gæsten er åben for alle fagfelter.',
      all: 'Gæsterne er åbne for alle fagfelter.',
      some: 'En af gæsterne er åben for alle fagfelter.',
    },
    different: {
      wholly: (who: string) =>
        `I vil gerne have en gæst, der laver noget helt andet end jer. ${who} hører til en anden sektor og et andet fag.`,
      half: (who: string) =>
        `I vil gerne have en gæst, der laver noget helt andet end jer. ${who} hører til en anden sektor eller et andet fag.`,
      not: (who: string) =>
        `I ville gerne have en gæst, der laver noget helt andet end jer. ${who} er tæt på jeres fag.`,
    },
    similar: {
      wholly: (who: string) => `I vil gerne have en gæst tæt på jeres fag. ${who} har både samme sektor og samme fag.`,
      half: (who: string) =>
        `I vil gerne have en gæst tæt på jeres fag. ${who} har enten samme sektor eller samme fag.`,
      not: (who: string) => `I ville gerne have en gæst tæt på jeres fag. ${who} arbejder med noget andet.`,
    },
    internDifferent: (who: string) => `${who} vil gerne se noget helt andet end til daglig.`,
    internSimilar: (who: string) => `${who} vil gerne se, hvordan andre i samme fag gør.`,
    stay: (days: number) => `Besøget varer ${days} dage.`,
    metBefore: 'Jeres organisationer har mødt hinanden før.',
    own: (who: string) => `${who} kommer fra jeres egen organisation.`,
    pinned: 'Det er en medarbejder, der har sat jer sammen, og ikke beregningen.',
    arranged: 'I har selv fundet hinanden og aftalt dagene.',
    invited: {
      one: 'Gæsten har selv valgt jer, efter at matchningen var slut.',
      all: 'Gæsterne har selv valgt jer, efter at matchningen var slut.',
    },
  },
  {
    guest: { one: 'The guest', all: 'The guests', some: 'One of the guests' },
    shared: (who: string, fields: string) => `${who} would like to see ${fields}. That is what you work with.`,
    open: {
      one: 'The guest would like to see any field.',
      all: 'The guests would like to see any field.',
      some: 'One of the guests would like to see any field.',
    },
    different: {
      wholly: (who: string) =>
        `You would like a guest who does something quite different from you. ${who} would bring another sector and another field.`,
      half: (who: string) =>
        `You would like a guest who does something quite different from you. ${who} would bring another sector or another field.`,
      not: (who: string) =>
        `You wanted a guest who does something quite different from you. ${who} would come from close to your field.`,
    },
    similar: {
      wholly: (who: string) =>
        `You would like a guest close to your field. ${who} would come from the same sector and field.`,
      half: (who: string) =>
        `You would like a guest close to your field. ${who} would come from the same sector or the same field.`,
      not: (who: string) => `You wanted a guest close to your field. ${who} would come from another field.`,
    },
    internDifferent: (who: string) => `${who} would like to see something quite different from every day.`,
    internSimilar: (who: string) => `${who} would like to see how others in the same field do it.`,
    stay: (days: number) => `The visit lasts ${days} days.`,
    metBefore: 'Your organisations have met before.',
    own: (who: string) => `${who} would come from your own organisation.`,
    pinned: 'A member of the office put you together, not the calculation.',
    arranged: 'You found each other and agreed on the days yourselves.',
    invited: {
      one: 'The guest chose you, after the matching was over.',
      all: 'The guests chose you, after the matching was over.',
    },
  },
);

export const officeWords = bilingual(
  {
    shared: (fields: string) => `ser ${fields}`,
    open: 'åben for alle fag',
    noShared: 'intet fælles fag',
    wishReached: (rank: number) => `ønske nr. ${rank}`,
    wishMissed: (rank: number, why: string) => `ønske nr. ${rank} ikke nået: ${why}`,
    side: { intern: 'gæsten', host: 'værten' },
    wanted: { different: 'vil have noget andet', similar: 'vil have samme fag', any: '' },
    met: { wholly: 'helt opfyldt', half: 'delvist opfyldt', not: 'ikke opfyldt' },
    stay: (days: number, preferred: number) =>
      days === preferred ? `${days} dage, det længste de kan` : `${days} dage af højst ${preferred}`,
    outside: (landsdel: string) => `${landsdel} ikke valgt`,
    metBefore: 'har mødtes før',
    own: 'egen organisation',
    pinned: 'låst af kontoret',
    arranged: 'aftalt af dem selv',
    invited: 'gæsten har selv spurgt',
  },
  {
    shared: (fields: string) => `sees ${fields}`,
    open: 'open to any field',
    noShared: 'no shared field',
    wishReached: (rank: number) => `wish no. ${rank}`,
    wishMissed: (rank: number, why: string) => `wish no. ${rank} missed: ${why}`,
    side: { intern: 'guest', host: 'host' },
    wanted: { different: 'wants something different', similar: 'wants the same field', any: '' },
    met: { wholly: 'wholly met', half: 'partly met', not: 'not met' },
    stay: (days: number, preferred: number) =>
      days === preferred ? `${days} days, the longest they can` : `${days} days of ${preferred} at most`,
    outside: (landsdel: string) => `${landsdel} not chosen`,
    metBefore: 'have met before',
    own: 'own organisation',
    pinned: 'pinned by the office',
    arranged: 'arranged by themselves',
    invited: 'asked by the guest',
  },
);

export const lossWords = bilingual<Record<Loss | Obstacle, string>>(
  {
    unproved: 'måske var der plads, for matchningen er ikke bevist bedst',
    draw: 'lodtrækningen mellem lige gode',
    fit: 'andre passede bedre',
    hosts: 'flere værter får en gæst på den måde',
    placed: 'flere får en plads på den måde',
    priority: 'de, hvis arbejdsplads også er vært, kommer først',
    minimum: 'en vært ville komme under sit mindste antal gæster',
    pinned: 'pladserne er låst eller aftalt på forhånd',
    'own-workplace': 'egen arbejdsplads',
    forbidden: 'må ikke matches',
    seats: 'for få pladser',
    'own-organisation': 'egen organisation',
    region: 'en anden del af landet',
    field: 'et andet fag',
    days: 'for få fælles dage',
  },
  {
    unproved: 'there may have been a seat, as the matching is not proved best',
    draw: 'the draw between equals',
    fit: 'others fitted better',
    hosts: 'more hosts get a guest this way',
    placed: 'more people get a seat this way',
    priority: 'those whose own workplace hosts too come first',
    minimum: 'a host would fall under its smallest number of guests',
    pinned: 'the seats are pinned or were agreed on beforehand',
    'own-workplace': 'own workplace',
    forbidden: 'must not be matched',
    seats: 'too few seats',
    'own-organisation': 'own organisation',
    region: 'another part of the country',
    field: 'another field',
    days: 'too few days in common',
  },
);

export const withoutWords = bilingual(
  {
    nothing: {
      intern:
        'Ingen af årets værter kunne matches med dig. Det følger af dine svar, af værternes og af enkelte valg, som kontoret træffer.',
      host: 'Ingen af årets praktikanter kunne matches med jer. Det følger af jeres svar, af deres og af enkelte valg, som kontoret træffer.',
    },
    vague: {
      intern: 'Der var for få pladser hos de værter, der passer til dine svar.',
      host: 'Der var for få praktikanter, der passer til jeres svar, til at alle værter fik en gæst.',
    },
    priority: 'Pladserne hos de værter, der passer til dig, gik til deltagere, hvis egen arbejdsplads også er vært.',
    placed: 'Pladserne blev fordelt, så flest muligt fik en. Der var desværre ikke plads til alle.',
    hosts: 'Pladserne blev fordelt, så flest muligt værter fik en gæst. Der var desværre ikke gæster til alle.',
    fit: 'Der var flere om pladserne hos de værter, der passer til dig, og andre passede lidt bedre.',
    draw: 'Flere passede lige godt til pladserne, og den forud fastlagte lodtrækning afgjorde det.',
    hostFit: 'De praktikanter, der passer til jer, passede lidt bedre til andre værter.',
    hostDraw: 'Flere værter passede lige godt, og den forud fastlagte lodtrækning afgjorde det.',
  },
  {
    nothing: {
      intern:
        'None of this year’s hosts could be matched with you. That follows from your answers, theirs and single choices that the office makes.',
      host: 'None of this year’s interns could be matched with you. That follows from your answers, theirs and single choices that the office makes.',
    },
    vague: {
      intern: 'There were too few seats with the hosts that fit your answers.',
      host: 'Too few interns fit your answers for every host to get a guest.',
    },
    priority: 'The seats with the hosts that fit you went to participants whose own workplace hosts too.',
    placed:
      'The seats were shared out so that as many as possible got one. Unfortunately there were not enough for everybody.',
    hosts:
      'The seats were shared out so that as many hosts as possible got a guest. Unfortunately there were not enough guests for all.',
    fit: 'There were several for the seats with the hosts that fit you, and others fitted a little better.',
    draw: 'Several fitted the seats equally well, and the draw that was fixed beforehand decided.',
    hostFit: 'The interns that fit you fitted other hosts a little better.',
    hostDraw: 'Several hosts fitted equally well, and the draw that was fixed beforehand decided.',
  },
);

export const noteWords = bilingual(
  {
    nothing: { intern: 'ingen mulig vært', host: 'ingen mulig gæst' },
    outbid: (possible: number, by: string) => `${possible} ${possible === 1 ? 'mulig' : 'mulige'}; ${by}`,
  },
  {
    nothing: { intern: 'no possible host', host: 'no possible guest' },
    outbid: (possible: number, by: string) => `${possible} possible; ${by}`,
  },
);

export const openingWords = bilingual(
  {
    hosts: (count: number | null) =>
      count === null ? 'nogle få værter mere' : `${count} ${count === 1 ? 'vært' : 'værter'} mere`,
    guests: (count: number | null) =>
      count === null ? 'nogle få praktikanter mere' : `${count} ${count === 1 ? 'praktikant' : 'praktikanter'} mere`,
    opens: (change: string, what: string) => `${change}: ${what}.`,
    'any-field': 'Alle fagfelter',
    'any-region': 'Hele landet',
    'all-days': 'Alle fem dage',
    'own-organisation': 'Også egen organisation',
    'add-field': (name: string) => `Også ${name}`,
    'add-own-field': (name: string) => `Hvis I også arbejder med ${name}`,
    'add-region': (name: string) => `Også ${name}`,
    'add-day': (name: string) => `Også ${name}`,
    'min-days': (days: number) => `Ned til ${days} dage`,
    'max-days': (days: number) => `Op til ${days} dage`,
    seats: (seats: number) => `${seats} pladser`,
  },
  {
    hosts: (count: number | null) =>
      count === null ? 'a few more hosts' : `${count} more ${count === 1 ? 'host' : 'hosts'}`,
    guests: (count: number | null) =>
      count === null ? 'a few more interns' : `${count} more ${count === 1 ? 'intern' : 'interns'}`,
    opens: (change: string, what: string) => `${change}: ${what}.`,
    'any-field': 'Any field',
    'any-region': 'The whole country',
    'all-days': 'All five days',
    'own-organisation': 'Your own organisation too',
    'add-field': (name: string) => `${name} too`,
    'add-own-field': (name: string) => `If you work with ${name} too`,
    'add-region': (name: string) => `${name} too`,
    'add-day': (name: string) => `${name} too`,
    'min-days': (days: number) => `Down to ${days} days`,
    'max-days': (days: number) => `Up to ${days} days`,
    seats: (seats: number) => `${seats} seats`,
  },
);

export const dayWords = bilingual(
  { mon: 'mandag', tue: 'tirsdag', wed: 'onsdag', thu: 'torsdag', fri: 'fredag' },
  { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday' },
);
