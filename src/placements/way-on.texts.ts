import { bilingual } from '../kit/bilingual.ts';

/** What somebody without a visit can do, on the page, in the letter a year later and in the office. */
export const wayOnTexts = bilingual(
  {
    wait: {
      title: 'Vent på en sen plads',
      sought: {
        host: (date: string) => `Vi kigger efter en gæst til jer til og med ${date}. I skal ikke gøre noget.`,
        intern: (date: string) => `Vi kigger efter en vært til dig til og med ${date}. Du skal ikke gøre noget.`,
      },
      lacksYes: {
        sought: (date: string) =>
          `Du venter på en sen plads. Vi kan først kigge efter en, når din leder har sagt ja. Er det ja kommet nu, så skriv til os senest ${date}.`,
        unasked: (date: string) =>
          `Sig til senest ${date}. Vi kan først kigge efter en plads, når din leder har sagt ja, så skriv også til os, når det ja er kommet.`,
        stopped: (date: string) =>
          `Du har sagt nej tak til en sen plads. Fortryder du, så sig til senest ${date}. Vi kan først kigge efter en, når din leder har sagt ja.`,
      },
      goAlone: (date: string) =>
        `Din rejsefælle har ikke en leders ja, så vi kan ikke kigge efter en plads til jer begge. Kommer det ja nu, kan din rejsefælle skrive til os. Rejser du alene, kigger vi efter en vært til dig til og med ${date}.`,
      choice: {
        host: 'Finder vi en gæst, siger I selv ja eller nej. Vi kan ikke love noget.',
        intern: 'Finder vi en vært, siger du selv ja eller nej. Vi kan ikke love noget.',
      },
      fellow: {
        waits: {
          sought: () =>
            'I venter sammen. Siger du nej tak, spørger vi din rejsefælle: vente alene eller stoppe for i år?',
          unsought: () => 'Din rejsefælle venter på en sen plads. Siger du også ja, venter I sammen.',
        },
        asked: {
          sought: (by: string) =>
            `Du venter på en plads. Din rejsefælle vælger senest ${by}, om I venter sammen. Gør I ikke det, kigger vi efter en vært til dig alene. Du skal ikke gøre noget.`,
          unsought: (by: string) =>
            `Din rejsefælle vælger senest ${by}, hvad der nu skal ske. Siger du ja her, kan I vente sammen. Gør I ikke det, kigger vi efter en vært til dig alene.`,
        },
        idle: {
          sought: () =>
            'Din rejsefælle venter ikke på en plads. I rejser sammen, så vi kigger først, når I begge har sagt ja.',
          unsought: () => 'I rejser sammen, så vi kigger først efter en vært, når I begge har sagt ja.',
        },
        parted: {
          sought: () => 'I rejser ikke længere sammen, så du venter og rejser alene.',
          unsought: () => 'I rejser ikke længere sammen. Siger du ja, kigger vi efter en vært til dig alene.',
        },
      },
      stop: 'Nej tak, kig ikke efter mere',
      stopped: (date: string) => `Du har sagt nej tak til en sen plads. Fortryder du, så sig til senest ${date}.`,
      unasked: {
        host: (date: string) => `Sig til senest ${date}, så kigger vi efter en gæst til jer.`,
        intern: (date: string) => `Sig til senest ${date}, så kigger vi efter en vært til dig.`,
      },
      start: {
        host: 'Ja, kig efter en gæst til os',
        intern: 'Ja, kig efter en plads til mig',
      },
    },
    find: {
      intern: {
        title: 'Find selv en vært',
        text: 'Spørg en vært, der har en ledig plads, om du må komme. Siger værten ja, er besøget aftalt.',
        go: 'Spørg en vært',
      },
      hidden: {
        title: 'Lad praktikanter finde jer',
        text: 'Bliv vist i værtskataloget, så kan praktikanter uden besøg selv spørge jer. I siger ja eller nej.',
        go: 'Bliv vist i kataloget',
      },
      shown: {
        title: 'Lad praktikanter finde jer',
        text: 'I er vist i værtskataloget, og praktikanter uden besøg kan selv spørge jer. I siger ja eller nej.',
        go: 'Ret, hvad de læser om jer',
      },
    },
    year: {
      title: 'Bliv spurgt igen næste år',
      text: 'Sig til, så skriver vi til dig én gang, når næste års tilmelding åbner. Samtykket kan du tage tilbage her.',
      priority: {
        host: 'En arbejdsplads, der er vært, giver sine egne praktikanter højere prioritet.',
        intern: 'Er din arbejdsplads selv vært til den tid, får du højere prioritet.',
      },
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
      lead: 'De fik ikke et match eller har selv bedt om en plads. Vi kigger efter en, til de siger nej tak.',
      who: 'Hvem',
      as: 'Som',
      roles: { host: 'vært', intern: 'innovationspraktikant' },
      since: 'Siden',
      fellowAsked: 'Rejsefællen er spurgt, om de venter sammen',
    },
  },
  {
    wait: {
      title: 'Wait for a late place',
      sought: {
        host: (date: string) => `We look for a guest for you until ${date}. There is nothing you need to do.`,
        intern: (date: string) => `We look for a host for you until ${date}. There is nothing you need to do.`,
      },
      lacksYes: {
        sought: (date: string) =>
          `You wait for a late place. We can look for one only once your manager has said yes. If that yes has come now, write to us by ${date}.`,
        unasked: (date: string) =>
          `Tell us by ${date}. We can look for a place only once your manager has said yes, so write to us too when that yes has come.`,
        stopped: (date: string) =>
          `You have said no thanks to a late place. If you change your mind, tell us by ${date}. We can look for one only once your manager has said yes.`,
      },
      goAlone: (date: string) =>
        `Your companion has no manager’s yes, so we cannot look for a place for you both. If that yes comes now, your companion can write to us. If you travel alone, we look for a host for you until ${date}.`,
      choice: {
        host: 'If we find a guest, you say yes or no. We cannot promise one.',
        intern: 'If we find a host, you say yes or no. We cannot promise one.',
      },
      fellow: {
        waits: {
          sought: () =>
            'The two of you wait together. If you say no thanks, we ask your companion: wait alone or stop for this year?',
          unsought: () => 'Your companion is waiting for a late place. If you say yes too, you wait together.',
        },
        asked: {
          sought: (by: string) =>
            `You are waiting for a place. Your companion chooses by ${by} whether the two of you wait together. If not, we look for a host for you alone. There is nothing you need to do.`,
          unsought: (by: string) =>
            `Your companion chooses by ${by} what happens now. If you say yes here, you can wait together. If not, we look for a host for you alone.`,
        },
        idle: {
          sought: () =>
            'Your companion is not waiting for a place. You travel together, so we look once both of you have said yes.',
          unsought: () => 'You travel together, so we look for a host once both of you have said yes.',
        },
        parted: {
          sought: () => 'You do not travel together any more, so you wait and travel alone.',
          unsought: () => 'You do not travel together any more. If you say yes, we look for a host for you alone.',
        },
      },
      stop: 'No thanks, do not look further',
      stopped: (date: string) =>
        `You have said no thanks to a late place. If you change your mind, tell us by ${date}.`,
      unasked: {
        host: (date: string) => `Tell us by ${date}, and we look for a guest for you.`,
        intern: (date: string) => `Tell us by ${date}, and we look for a host for you.`,
      },
      start: {
        host: 'Yes, look for a guest for us',
        intern: 'Yes, look for a place for me',
      },
    },
    find: {
      intern: {
        title: 'Find a host yourself',
        text: 'Ask a host that has a free seat whether you may come. If the host says yes, the visit is agreed.',
        go: 'Ask a host',
      },
      hidden: {
        title: 'Let interns find you',
        text: 'Be shown in the catalogue, and interns without a visit can ask you themselves. You say yes or no.',
        go: 'Be shown in the catalogue',
      },
      shown: {
        title: 'Let interns find you',
        text: 'You are shown in the catalogue, and interns without a visit can ask you themselves. You say yes or no.',
        go: 'Change what they read about you',
      },
    },
    year: {
      title: 'Be asked again next year',
      text: 'Say so, and we write to you once when next year’s sign-up opens. You can take the consent back here.',
      priority: {
        host: 'A workplace that hosts gives its own interns higher priority.',
        intern: 'If your own workplace hosts by then, you have higher priority.',
      },
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
      lead: 'They got no match, or have asked for a place themselves. We look for one until they say no thanks.',
      who: 'Who',
      as: 'As',
      roles: { host: 'host', intern: 'intern' },
      since: 'Since',
      fellowAsked: 'The companion is asked whether they wait together',
    },
  },
);
