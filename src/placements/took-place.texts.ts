import { bilingual } from '../kit/bilingual.ts';

/** Asking whether a visit took place. */
export const tookPlaceTexts = bilingual(
  {
    title: 'Fandt besøget sted?',
    lead: 'Dagene er gået. Fortæl os med et enkelt tryk, om det blev, som I havde aftalt.',
    buttons: { all: 'Ja, alle dagene', some: 'Ja, nogle af dagene', no: 'Nej, det blev ikke til noget' },
    means: 'Kontoret kan se dit svar. Den anden side bliver spurgt for sig, og du kan ændre dit svar bagefter.',
    answerBy: (deadline: string) => `Svar gerne senest ${deadline}.`,
    answerLate: (date: string) => `Fristen var ${date}. Svar gerne stadig.`,
    ask: 'Fortæl, om besøget fandt sted',
    said: {
      you: {
        all: 'Du har svaret, at besøget fandt sted alle dagene.',
        some: 'Du har svaret, at besøget fandt sted nogle af dagene.',
        no: 'Du har svaret, at besøget ikke blev til noget. Kontoret kan se det.',
      },
      deputy: {
        all: 'Jeres stedfortræder har svaret, at besøget fandt sted alle dagene.',
        some: 'Jeres stedfortræder har svaret, at besøget fandt sted nogle af dagene.',
        no: 'Jeres stedfortræder har svaret, at besøget ikke blev til noget. Kontoret kan se det.',
      },
      contact: {
        all: 'Jeres kontaktperson har svaret, at besøget fandt sted alle dagene.',
        some: 'Jeres kontaktperson har svaret, at besøget fandt sted nogle af dagene.',
        no: 'Jeres kontaktperson har svaret, at besøget ikke blev til noget. Kontoret kan se det.',
      },
    },
    closed: {
      answered: 'Året er gjort op, så svaret kan ikke ændres længere.',
      unanswered: 'Året er gjort op, så vi spørger ikke længere.',
    },
    change: 'Ret svaret',
    toVisit: 'Se besøget. Her logger du ind',
    overTitle: 'Her er ikke noget at svare på',
    overText: 'Linket er ikke helt, eller besøget er aflyst. Dine besøg står på Min side.',
    toMine: 'Gå til Min side',
    waits: {
      host: (by: string) => `fortæl, om besøget hos jer fandt sted: senest ${by}`,
      intern: (by: string) => `fortæl, om dit besøg fandt sted: senest ${by}`,
    },
    mail: {
      subject: (days: string) => `Fandt besøget sted? (${days})`,
      subjectOfMany: 'Fandt besøgene sted?',
      days: 'Aftalte dage',
      textOfMany: (visits: number) =>
        `Praktikdagene er gået, og der er ${visits} besøg at fortælle om. Hvert link fører til ét af dem: Svar med et enkelt tryk, om det blev alle dagene, nogle af dem eller ingen.`,
      text: 'Praktikdagene er gået. Fortæl os med et enkelt tryk, om det blev alle dagene, nogle af dem eller ingen.',
      see: 'Svar på spørgsmålet',
      also: 'Bagefter kan du, hvis du har lyst, skrive det, du tager med hjem.',
    },
  },
  {
    title: 'Did the visit take place?',
    lead: 'The days have passed. Tell us with a single press whether it went as you had agreed.',
    buttons: { all: 'Yes, all the days', some: 'Yes, some of the days', no: 'No, it did not happen' },
    means: 'The office can see your answer. The other side is asked separately, and you can change your answer later.',
    answerBy: (deadline) => `Please answer by ${deadline}.`,
    answerLate: (date) => `The deadline was ${date}. Your answer is still welcome.`,
    ask: 'Say whether the visit took place',
    said: {
      you: {
        all: 'You have answered that the visit took place on all the days.',
        some: 'You have answered that the visit took place on some of the days.',
        no: 'You have answered that the visit did not happen. The office can see it.',
      },
      deputy: {
        all: 'Your deputy has answered that the visit took place on all the days.',
        some: 'Your deputy has answered that the visit took place on some of the days.',
        no: 'Your deputy has answered that the visit did not happen. The office can see it.',
      },
      contact: {
        all: 'Your contact has answered that the visit took place on all the days.',
        some: 'Your contact has answered that the visit took place on some of the days.',
        no: 'Your contact has answered that the visit did not happen. The office can see it.',
      },
    },
    closed: {
      answered: 'The year is closed, so the answer can no longer be changed.',
      unanswered: 'The year is closed, so we no longer ask.',
    },
    change: 'Change the answer',
    toVisit: 'See the visit. You sign in there',
    overTitle: 'There is nothing to answer here',
    overText: 'The link is not whole, or the visit was called off. Your visits are on your page.',
    toMine: 'Go to my page',
    waits: {
      host: (by) => `say whether the visit to you took place: by ${by}`,
      intern: (by) => `say whether your visit took place: by ${by}`,
    },
    mail: {
      subject: (days) => `Did the visit take place? (${days})`,
      subjectOfMany: 'Did the visits take place?',
      days: 'Days agreed',
      textOfMany: (visits) =>
        `The days have passed, and there are ${visits} visits to tell of. Each link leads to one of them. Answer with a single press: all the days, some of them or none.`,
      text: 'The days of the visit have passed. Tell us with a single press: all the days, some of them or none.',
      see: 'Answer the question',
      also: 'After that you can, if you like, write what you take home.',
    },
  },
);
