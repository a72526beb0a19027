import { bilingual } from '../kit/bilingual.ts';

export const overviewTexts = bilingual(
  {
    title: 'Overblik',
    noRound: 'Der er ingen runde endnu.',
    setUp: 'Sæt en runde op',
    phase: (phase: string) => `Fasen er nu: ${phase}`,
    next: (phase: string, date: string) => `Næste fase er ${phase}. Den begynder ${date}.`,
    hosts: 'værter',
    seats: 'pladser',
    interns: 'praktikanter',
    agreed: 'aftalte besøg',
    waits: 'Det venter',
    nothing: 'Intet venter lige nu.',
    unproved: (count: number) =>
      count === 1
        ? '1 tilmelding mangler at få bekræftet sin mail'
        : `${count} tilmeldinger mangler at få bekræftet mailen`,
    open: (count: number) => (count === 1 ? '1 forslag venter på svar' : `${count} forslag venter på svar`),
    dead: (count: number) => (count === 1 ? '1 brev kom ikke frem' : `${count} breve kom ikke frem`),
    match: 'Tilmeldingen er lukket. Kør en matchning',
    doubles: 'Se, om nogle arbejdspladser er skrevet dobbelt',
  },
  {
    title: 'Overview',
    noRound: 'There is no round yet.',
    setUp: 'Set up a round',
    phase: (phase: string) => `The phase is now: ${phase}`,
    next: (phase: string, date: string) => `The next phase is ${phase}. It begins ${date}.`,
    hosts: 'hosts',
    seats: 'seats',
    interns: 'interns',
    agreed: 'agreed visits',
    waits: 'What waits',
    nothing: 'Nothing waits right now.',
    unproved: (count: number) =>
      count === 1 ? '1 sign-up has yet to prove its address' : `${count} sign-ups have yet to prove their address`,
    open: (count: number) => (count === 1 ? '1 proposal awaits an answer' : `${count} proposals await an answer`),
    dead: (count: number) => (count === 1 ? '1 letter did not arrive' : `${count} letters did not arrive`),
    match: 'Sign-up has closed. Run a matching',
    doubles: 'See whether some workplaces are written twice',
  },
);
