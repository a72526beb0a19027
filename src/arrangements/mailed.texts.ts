import { bilingual } from '../kit/bilingual.ts';

/** The page behind a mailed invitation, for whoever may or may not have signed up. */
export const mailedTexts = bilingual(
  {
    title: {
      host: (name: string) => `${name} vil gerne besøge jer`,
      intern: (name: string) => `${name} inviterer dig på besøg`,
    },
    lead: {
      host: (names: string, workplace: string, week: string, days: string, _isPair: boolean) =>
        `${names} fra ${workplace} er tilmeldt Innovationspraktik i ${week} og foreslår ${days}.`,
      intern: (names: string, workplace: string, week: string, days: string) =>
        `${names} fra ${workplace} er vært i Innovationspraktik i ${week} og foreslår ${days}.`,
    },
    what: 'Innovationspraktik er en uge, hvor ansatte på én offentlig arbejdsplads besøger en anden for at se, hvordan de gør.',
    points: {
      host: [
        'I har en eller flere gæster i to til fem dage og viser dem jeres helt almindelige arbejde.',
        'Gæstens egen arbejdsplads betaler løn, rejse og ophold.',
        'Det er frivilligt, og det tager omkring fem minutter at tilmelde sig.',
      ],
      intern: [
        'Du besøger dem i to til fem dage og ser, hvordan de arbejder.',
        'Din egen arbejdsplads betaler løn, rejse og ophold, og din leder siger ja.',
        'Det er frivilligt, og det tager omkring fem minutter at tilmelde sig.',
      ],
    },
    until: (day: string) => `Svar senest ${day}.`,
    signUp: { host: 'Tilmeld dig som vært', intern: 'Tilmeld dig som praktikant' },
    signUpHint: 'Brug den mailadresse, som invitationen kom til. Når den er bekræftet, kan du svare på din side.',
    signIn: 'Log ind og svar',
    noTitle: 'Passer det ikke?',
    noHint: {
      known: 'Så siger du nej her, uden at logge ind. Den, der inviterede, får besked.',
      stranger:
        'Så siger du nej her, uden at oprette noget. Den, der inviterede, får besked, og vi glemmer din adresse.',
    },
    no: 'Nej tak',
    never: 'Nej tak, og skriv ikke til mig igen',
    why: 'Hvorfor har vi din mailadresse?',
    notice: (name: string, workplace: string) =>
      `${name} fra ${workplace} har skrevet den for at invitere dig. Til invitationen bruger vi den kun til at sende den, minde dig om den én gang og sige til, hvis den trækkes tilbage.`,
    noticeUntil: (day: string) => `Uden svar sletter vi den efter ${day}.`,
    hint: 'Når invitationen er slut, ser den, der inviterede, kun adressens første bogstav og det, der står efter snabel-a.',
    privacy: 'Læs, hvem der er ansvarlig, og hvilke rettigheder du har',
    overTitle: 'Invitationen gælder ikke længere',
    over: 'Den er besvaret, trukket tilbage eller udløbet.',
    overMine: 'Er du tilmeldt, står det på din egen side, hvordan det går.',
    overSignUp: 'Vil du være med alligevel, kan du tilmelde dig uden en invitation.',
    overClosed: 'Tilmeldingen er lukket i år.',
    toSignUp: 'Tilmeld dig',
    mine: 'Gå til din side',
    thanksTitle: 'Tak for svaret',
    thanks: {
      no: 'Den, der inviterede, får besked, og adressen i invitationen er slettet.',
      never:
        'Den, der inviterede, får besked, og adressen i invitationen er slettet. Kun et fingeraftryk af den er gemt, så ingen kan invitere dig igen. Har du selv tilmeldt dig, gælder det stadig.',
    },
    elsewhere: 'Du er logget ind med en anden adresse end den, invitationen kom til. Er den også din, så log ud først.',
  },
  {
    title: {
      host: (name: string) => `${name} would like to visit you`,
      intern: (name: string) => `${name} invites you to visit`,
    },
    lead: {
      host: (names: string, workplace: string, week: string, days: string, isPair: boolean) =>
        `${names} of ${workplace} ${isPair ? 'have' : 'has'} signed up for Innovationspraktik in ${week} and ${isPair ? 'suggest' : 'suggests'} ${days}.`,
      intern: (names: string, workplace: string, week: string, days: string) =>
        `${names} of ${workplace} hosts in Innovationspraktik in ${week} and suggests ${days}.`,
    },
    what: 'Innovationspraktik is a week in which employees of one public workplace visit another to see how they do things.',
    points: {
      host: [
        'You have one guest or more for two to five days and show them your quite ordinary work.',
        'The guest’s own workplace pays salary, travel and lodging.',
        'It is voluntary, and signing up takes about five minutes.',
      ],
      intern: [
        'You visit them for two to five days and see how they work.',
        'Your own workplace pays salary, travel and lodging, and your manager says yes.',
        'It is voluntary, and signing up takes about five minutes.',
      ],
    },
    until: (day: string) => `Answer by ${day}.`,
    signUp: { host: 'Sign up as host', intern: 'Sign up as intern' },
    signUpHint: 'Use the e-mail address the invitation came to. Once it is confirmed, you can answer on your page.',
    signIn: 'Sign in and answer',
    noTitle: 'Does it not suit you?',
    noHint: {
      known: 'Then say no here, without signing in. Whoever invited you is told.',
      stranger: 'Then say no here, without creating anything. Whoever invited you is told, and we forget your address.',
    },
    no: 'No, thank you',
    never: 'No, thank you, and do not write to me again',
    why: 'Why do we have your address?',
    notice: (name: string, workplace: string) =>
      `${name} of ${workplace} wrote it to invite you. For the invitation we use it only to send it, to remind you once and to tell you if it is taken back.`,
    noticeUntil: (day: string) => `Without an answer we delete it after ${day}.`,
    hint: 'Once the invitation is over, whoever sent it sees only the first letter of the address and what stands after the at sign.',
    privacy: 'Read who is responsible and what rights you have',
    overTitle: 'The invitation no longer holds',
    over: 'It was answered, taken back or has run out.',
    overMine: 'If you have signed up, your own page says how it stands.',
    overSignUp: 'If you want to take part all the same, you can sign up without an invitation.',
    overClosed: 'Sign-up is closed this year.',
    toSignUp: 'Sign up',
    mine: 'Go to your page',
    thanksTitle: 'Thank you for answering',
    thanks: {
      no: 'Whoever invited you is told, and the address in the invitation is deleted.',
      never:
        'Whoever invited you is told, and the address in the invitation is deleted. Only a fingerprint of it is kept, so that nobody can invite you again. If you have signed up yourself, that still stands.',
    },
    elsewhere:
      'You are signed in with another address than the one the invitation came to. If that is yours too, sign out first.',
  },
);
