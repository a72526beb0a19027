import { bilingual } from '../kit/bilingual.ts';

export const eligibilityTexts = bilingual(
  {
    title: 'Kan vi være med?',
    intro: 'Højst tre korte spørgsmål. Vi gemmer ikke dine svar.',
    goOn: 'Fortsæt',
    missing: 'Vælg det svar, der passer bedst',
    startAgain: 'Begynd forfra',
    questions: {
      employer: { text: 'Hvor arbejder du?', hint: '' },
      payer: {
        text: 'Hvem betaler det meste af jeres arbejde?',
        hint: 'Tænk på, hvem der betaler din løn, eller hvem I har en driftsaftale med.',
      },
      tie: { text: 'Hvordan er du knyttet til arbejdspladsen?', hint: '' },
    },
    employer: {
      municipal: { label: 'I en kommune', hint: 'For eksempel på en skole, et jobcenter eller i en forvaltning' },
      state: {
        label: 'I staten',
        hint: 'For eksempel i et ministerium, en styrelse, politiet eller på et universitet',
      },
      regional: { label: 'I en region', hint: 'For eksempel på et hospital' },
      'self-governing': {
        label: 'På en selvejende institution',
        hint: 'Den har sin egen bestyrelse, for eksempel et gymnasium, et museum eller et plejehjem',
      },
      private: { label: 'I en virksomhed eller en forening', hint: '' },
      unsure: { label: 'Det er jeg ikke sikker på', hint: '' },
    },
    payer: {
      municipal: 'En kommune',
      state: 'Staten',
      regional: 'En region',
      own: 'Vi selv, vores brugere eller vores kunder',
      unsure: 'Det ved jeg ikke',
    },
    tie: {
      employed: {
        label: 'Jeg er ansat',
        hint: 'Leder eller medarbejder, på fuld tid eller deltid, også som vikar, elev eller studiemedhjælper',
      },
      elected: { label: 'Jeg er folkevalgt', hint: '' },
      volunteer: { label: 'Jeg er frivillig', hint: '' },
      'hired-in': { label: 'Jeg er konsulent eller hyret ind udefra', hint: '' },
      none: { label: 'Jeg arbejder der ikke', hint: 'For eksempel fordi du studerer eller søger job' },
    },
    sectors: { municipal: 'kommunale', state: 'statslige', regional: 'regionale', other: 'andre' },
    and: 'og',
    cancelled: {
      title: 'Ikke denne gang',
      text: (round: string) => `I kan godt være med, men ${round} er aflyst.`,
      more: 'Kig forbi igen, når næste runde bliver meldt ud.',
    },
    yes: {
      title: 'Ja, I kan være med',
      round: (name: string, sectors: string) => `${name} er for alle ${sectors} arbejdspladser i hele landet.`,
      everybody: 'Alle på arbejdspladsen kan tage af sted eller tage imod, hvad end der står på visitkortet.',
      free: 'Det er frivilligt. Du kan sige nej tak til det besøg, vi foreslår.',
      opens: (date: string) => `Tilmeldingen åbner ${date}. Sæt kryds i kalenderen allerede nu.`,
      closed: 'Tilmeldingen til denne runde er lukket. Sæt kryds ved næste års uge, når den bliver meldt ud.',
    },
    askUs: {
      title: 'Det finder vi ud af sammen',
      text: 'Nogle institutioner regnes med til kommunen eller staten, og andre gør ikke. Det kommer an på jeres aftale.',
      more: 'Skriv et par linjer om, hvor du arbejder. Så ser vi på det og svarer dig.',
    },
    notThisTime: {
      title: 'Ikke i årets runde',
      round: (name: string, sectors: string) => `${name} er for ${sectors} arbejdspladser.`,
      more: 'Hvem der kan være med, bliver bestemt år for år.',
    },
    colleague: {
      title: 'En kollega kan være med',
      text: 'Innovationspraktik er for dem, der er ansat på arbejdspladsen. Selve arbejdspladsen kan sagtens være med.',
    },
    noWorkplace: {
      title: 'Ugen er for ansatte',
      text: 'Innovationspraktik er for folk, der allerede arbejder i det offentlige, og er ikke en vej til job eller studiepraktik.',
    },
    waysTitle: 'Det kan du gøre',
    ways: {
      signUp: 'Tilmeld',
      saveTheDate: 'Læg ugen i kalenderen',
      writeToUs: (email: string) => `Skriv til os på ${email}`,
      writeSubject: 'Kan vi være med i Innovationspraktik?',
      tellAColleague: 'Send en mail om ugen til en, du kender i det offentlige',
      tellSubject: 'Kender du Innovationspraktik?',
      tellBody: (week: string, address: string) =>
        `Hej\n\nI ${week} besøger offentlige arbejdspladser hinanden i 2–5 dage. Var det noget for jer?\n\n${address}\n`,
      lookNextTime: 'Kig forbi igen, når næste års runde bliver meldt ud',
    },
  },
  {
    title: 'Can we take part?',
    intro: 'Three short questions at most. We do not keep your answers.',
    goOn: 'Continue',
    missing: 'Choose the answer that fits best',
    startAgain: 'Start again',
    questions: {
      employer: { text: 'Where do you work?', hint: '' },
      payer: {
        text: 'Who pays for most of what you do?',
        hint: 'Think of who pays your salary, or whom you have an operating agreement with.',
      },
      tie: { text: 'What ties you to the workplace?', hint: '' },
    },
    employer: {
      municipal: { label: 'In a municipality', hint: 'For example a school, a job centre or an administration' },
      state: { label: 'In the state', hint: 'For example a ministry, an agency, the police or a university' },
      regional: { label: 'In a region', hint: 'For example a hospital' },
      'self-governing': {
        label: 'In a self-governing institution',
        hint: 'It has a board of its own, for example an upper secondary school, a museum or a care home',
      },
      private: { label: 'In a company or an association', hint: '' },
      unsure: { label: 'I am not sure', hint: '' },
    },
    payer: {
      municipal: 'A municipality',
      state: 'The state',
      regional: 'A region',
      own: 'We do, or our users or customers',
      unsure: 'I do not know',
    },
    tie: {
      employed: {
        label: 'I am employed there',
        hint: 'Leader or employee, full time or part time, also as a temp, trainee or student assistant',
      },
      elected: { label: 'I am an elected politician', hint: '' },
      volunteer: { label: 'I am a volunteer', hint: '' },
      'hired-in': { label: 'I am a consultant or hired in from outside', hint: '' },
      none: { label: 'I do not work there', hint: 'For example because you study or look for a job' },
    },
    sectors: { municipal: 'municipal', state: 'state', regional: 'regional', other: 'other' },
    and: 'and',
    cancelled: {
      title: 'Not this time',
      text: (round: string) => `You are welcome to take part, but ${round} has been cancelled.`,
      more: 'Please look in again when the next round is announced.',
    },
    yes: {
      title: 'Yes, you can take part',
      round: (name, sectors) => `${name} is for all ${sectors} workplaces in the whole country.`,
      everybody: 'Leaders and employees alike can travel or receive guests, whatever their position.',
      free: 'It is voluntary. You can say no to the visit we propose.',
      opens: (date) => `Sign-up opens on ${date}. You can save the date already.`,
      closed: 'Sign-up for this round is closed. Save the week of next year once it is announced.',
    },
    askUs: {
      title: 'Let us find out together',
      text: 'Some institutions count as part of the municipality or the state, and others do not. Your agreement decides.',
      more: 'Write us a few lines about where you work. We look into it and answer you.',
    },
    notThisTime: {
      title: 'Not in this round',
      round: (name, sectors) => `${name} is for ${sectors} workplaces.`,
      more: 'Who can take part is decided year by year.',
    },
    colleague: {
      title: 'A colleague can take part',
      text: 'Innovationspraktik is for those who are employed at the workplace. The workplace itself is welcome.',
    },
    noWorkplace: {
      title: 'The week is for employees',
      text: 'Innovationspraktik is for people who already work in the public sector. It is no way into a job or a placement for students.',
    },
    waysTitle: 'What you can do',
    ways: {
      signUp: 'Sign up',
      saveTheDate: 'Add the week to your calendar',
      writeToUs: (email) => `Write to us at ${email}`,
      writeSubject: 'Can we take part in Innovationspraktik?',
      tellAColleague: 'Send a mail about the week to somebody you know in the public sector',
      tellSubject: 'Do you know Innovationspraktik?',
      tellBody: (week, address) =>
        `Hi\n\nIn ${week}, public workplaces visit each other for 2–5 days. Would that be something for you?\n\n${address}\n`,
      lookNextTime: 'Look in again when the round of next year is announced',
    },
  },
);
