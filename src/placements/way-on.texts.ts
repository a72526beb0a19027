import { bilingual } from '../kit/bilingual.ts';

/** What somebody without a visit can do, on the page, in the letter a year later and in the office. */
export const wayOnTexts = bilingual(
  {
    wait: {
      title: 'Vent på en sen plads',
      text: {
        host: 'Mister en gæst sin vært, kan kontoret spørge jer. I siger selv ja eller nej til den tid.',
        intern: 'Melder nogen afbud, kan kontoret spørge dig. Du siger selv ja eller nej til den tid.',
      },
      until: (date: string) => `Vi kan spørge frem til ${date}.`,
      yes: 'Ja, spørg mig ved afbud',
      waiting: (date: string) => `Du venter på en sen plads siden ${date}. Kontoret kan se det.`,
      no: 'Vent ikke længere',
    },
    year: {
      title: 'Bliv spurgt igen næste år',
      text: 'Sig til, så skriver vi til dig én gang, når næste års tilmelding åbner. Samtykket kan du tage tilbage her.',
      yes: 'Ja, skriv til mig næste år',
      given: (date: string) => `Du gav samtykke ${date}. Vi skriver én gang, når tilmeldingen åbner.`,
      no: 'Tag samtykket tilbage',
      used: (date: string) => `Vi skrev til dig ${date}, som du bad om. Vi skriver ikke igen.`,
    },
    letter: {
      subject: 'Tilmeldingen er åben igen',
      text: 'Sidst fandt vi ikke et match til dig, og du bad os skrive, når tilmeldingen åbner igen. Det er den nu.',
      signUp: 'Tilmeld dig',
      closes: (date: string) => `Tilmeldingen lukker ${date}.`,
      once: 'Vi skriver kun denne ene gang. Vil du ikke være med, skal du ikke gøre noget.',
    },
    office: {
      title: 'Venter på en sen plads',
      lead: 'De fik ikke et match og har sagt, at de kan komme, hvis nogen melder afbud.',
      who: 'Hvem',
      as: 'Som',
      roles: { host: 'vært', intern: 'innovationspraktikant' },
      since: 'Siden',
    },
  },
  {
    wait: {
      title: 'Wait for a late place',
      text: {
        host: 'If a guest loses their host, the office may ask you. You then say yes or no.',
        intern: 'If somebody drops out, the office may ask you. You then say yes or no.',
      },
      until: (date: string) => `We may ask until ${date}.`,
      yes: 'Yes, ask me if a place falls free',
      waiting: (date: string) => `You have been waiting for a late place since ${date}. The office can see it.`,
      no: 'Stop waiting',
    },
    year: {
      title: 'Be asked again next year',
      text: 'Say so, and we write to you once when next year’s sign-up opens. You can take the consent back here.',
      yes: 'Yes, write to me next year',
      given: (date: string) => `You consented on ${date}. We write once, when sign-up opens.`,
      no: 'Take the consent back',
      used: (date: string) => `We wrote to you on ${date}, as you asked. We do not write again.`,
    },
    letter: {
      subject: 'Sign-up is open again',
      text: 'Last time we did not find a match for you, and you asked us to write when sign-up opens again. Now it has.',
      signUp: 'Sign up',
      closes: (date: string) => `Sign-up closes ${date}.`,
      once: 'We write this once only. If you would rather not take part, you need not do anything.',
    },
    office: {
      title: 'Waiting for a late place',
      lead: 'They got no match and have said that they can come if somebody drops out.',
      who: 'Who',
      as: 'As',
      roles: { host: 'host', intern: 'intern' },
      since: 'Since',
    },
  },
);
