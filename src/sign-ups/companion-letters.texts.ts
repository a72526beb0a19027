import { bilingual } from '../kit/bilingual.ts';

/** The letters about travelling together. No letter names anybody: the page behind its link does. */
export const companionLetterTexts = bilingual(
  {
    see: 'Se, hvordan det står',
    invited: {
      subject: 'En kollega vil gerne rejse sammen med dig',
      text: (week: string) =>
        `En kollega på din arbejdsplads har tilmeldt sig Innovationspraktik i ${week} og vil gerne rejse sammen med dig.`,
      button: 'Se, hvem det er, og svar',
      until: (moment: string) => `Svar senest ${moment}. Det tager et par minutter.`,
      no: 'Du siger nej med én knap på samme side, og uden at oprette noget. Så får du ikke flere invitationer fra kolleger.',
      notice:
        'Hvorfor får du mailen? Din kollega har givet os din mailadresse for at invitere dig. Vi bruger den kun til det og sender højst én påmindelse. Svarer du ikke, sletter vi den efter 30 dage, eller når tilmeldingen lukker. Hvem der er ansvarlig, og hvad du har ret til, står her:',
    },
    reminded: {
      subject: 'Din kollega venter på dit svar',
      text: 'Du er inviteret til at rejse sammen med en kollega. Vi skriver ikke igen om det.',
    },
    confirmed: {
      subject: 'I rejser sammen',
      text: 'Din kollega er med, og fra nu af er I ét par. Se, hvad I har til fælles.',
    },
    declined: {
      subject: 'Din kollega rejser ikke med',
      text: 'Din kollega har sagt nej tak til at rejse sammen denne gang.',
    },
    expired: {
      subject: 'Din kollega nåede ikke at svare',
      text: 'Invitationen til din kollega er udløbet uden svar.',
    },
    left: {
      subject: 'Din rejsefælle er ikke længere med',
      text: 'Den kollega, du skulle rejse sammen med, rejser ikke med dig.',
    },
    changed: {
      subject: 'Din rejsefælle har ændret sine svar',
      text: 'Se, hvad I har til fælles nu.',
    },
    apart: (by: string) =>
      `Sådan som jeres svar er nu, kan I ikke få et match sammen. Tal sammen, og se, hvad I kan gøre senest ${by}.`,
    out: {
      subject: 'Din rejsefælle mangler en leders ja',
      text: 'Kommer det ikke, inden vi matcher, kan I ikke blive matchet som et par. Se, hvad der så sker, og hvad du kan gøre.',
    },
    in: {
      subject: 'I bliver igen matchet som et par',
      text: 'Det, der manglede for din rejsefælle, er nu på plads. Du skal ikke gøre noget.',
    },
    choose: 'Vælg, hvad du nu vil',
  },
  {
    see: 'See how it stands',
    invited: {
      subject: 'A colleague would like to travel with you',
      text: (week: string) =>
        `A colleague at your workplace has signed up for Innovationspraktik in ${week} and would like to travel with you.`,
      button: 'See who it is, and answer',
      until: (moment: string) => `Answer by ${moment}. It takes a couple of minutes.`,
      no: 'You say no with one button on the same page, without creating anything. Then you get no more invitations from colleagues.',
      notice:
        'Why do you get this mail? Your colleague gave us your address to invite you. We use it for that alone and send one reminder at most. If you do not answer, we delete it after 30 days, or when sign-up closes. Who is responsible, and what rights you have, stands here:',
    },
    reminded: {
      subject: 'Your colleague waits for your answer',
      text: 'You are invited to travel with a colleague. We will not write about it again.',
    },
    confirmed: {
      subject: 'You travel together',
      text: 'Your colleague has joined, and from now on you are a pair. See what you have in common.',
    },
    declined: {
      subject: 'Your colleague does not come along',
      text: 'Your colleague has said no to travelling together this time.',
    },
    expired: {
      subject: 'Your colleague did not answer in time',
      text: 'The invitation to your colleague has run out without an answer.',
    },
    left: {
      subject: 'Your companion is no longer with you',
      text: 'The colleague you were to travel with does not travel with you.',
    },
    changed: {
      subject: 'Your companion has changed their answers',
      text: 'See what you have in common now.',
    },
    apart: (by: string) =>
      `As your answers are now, you cannot get a match together. Talk to each other, and see what you can do by ${by}.`,
    out: {
      subject: 'Your companion lacks a manager’s yes',
      text: 'If it does not come before we match, the two of you cannot be matched as a pair. See what happens then and what you can do.',
    },
    in: {
      subject: 'You are matched as a pair again',
      text: 'What your companion lacked is now in place. There is nothing you need to do.',
    },
    choose: 'Choose what you would like now',
  },
);
