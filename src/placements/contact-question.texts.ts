import { bilingual } from '../kit/bilingual.ts';

/** Asking whether the two sides have been in touch, to each voice. */
export const contactQuestionTexts = bilingual(
  {
    title: {
      host: 'Er du i kontakt med gæsten?',
      'host-of-pair': 'Er du i kontakt med gæsterne?',
      intern: 'Er du i kontakt med værten?',
      'intern-of-pair': 'Er I i kontakt med værten?',
    },
    lead: 'I har aftalt et besøg. Det første skridt er tit det sværeste: at en af jer skriver.',
    write: 'Skriv først, hvis ingen har gjort det. To linjer og et forslag til et tidspunkt er nok.',
    yes: 'Ja, vi er i kontakt',
    no: 'Nej, ikke endnu',
    noMeans: 'Siger du nej, eller svarer I ikke, kan kontoret se det og hjælper jer i gang.',
    answerBy: (deadline: string) => `Svar gerne senest ${deadline}.`,
    answerLate: (date: string) => `Fristen var ${date}. Svar gerne stadig.`,
    mine: 'Aftalt – er I i kontakt?',
    ask: 'Svar på, om I er i kontakt',
    said: {
      you: {
        yes: 'Du har svaret, at I er i kontakt.',
        no: 'Du har svaret, at I ikke er i kontakt endnu. Kontoret kan se det.',
      },
      deputy: {
        yes: 'Jeres stedfortræder har svaret, at I er i kontakt.',
        no: 'Jeres stedfortræder har svaret, at I ikke er i kontakt endnu. Kontoret kan se det.',
      },
      contact: {
        yes: 'Jeres kontaktperson har svaret, at I er i kontakt.',
        no: 'Jeres kontaktperson har svaret, at I ikke er i kontakt endnu. Kontoret kan se det.',
      },
    },
    change: 'Ret svaret',
    mail: {
      subject: (days: string) => `Er I kommet i kontakt? (${days})`,
      subjectOfMany: 'Er I kommet i kontakt?',
      days: 'Aftalte dage',
      textOfMany: (visits: number) =>
        `Du har aftalt ${visits} besøg. Hvert link fører til ét af dem: Fortæl os med et enkelt tryk, om I er i kontakt.`,
      text: 'I har aftalt et besøg. Fortæl os med et enkelt tryk, om I er i kontakt.',
      help: 'Er I ikke, så skriv endelig først. Kontoret hjælper også gerne.',
      see: 'Svar på spørgsmålet',
    },
  },
  {
    title: {
      host: 'Are you in touch with the guest?',
      'host-of-pair': 'Are you in touch with the guests?',
      intern: 'Are you in touch with the host?',
      'intern-of-pair': 'Are you in touch with the host?',
    },
    lead: 'You have agreed on a visit. The first step is often the hardest: that one of you writes.',
    write: 'If nobody has written yet, be the first. Two lines and a suggested time are enough.',
    yes: 'Yes, we are in touch',
    no: 'No, not yet',
    noMeans: 'If you say no, or nobody answers, the office can see it and helps you get going.',
    answerBy: (deadline: string) => `Please answer by ${deadline}.`,
    answerLate: (date: string) => `The deadline was ${date}. Your answer is still welcome.`,
    mine: 'Agreed – are you in touch?',
    ask: 'Say whether you are in touch',
    said: {
      you: {
        yes: 'You have answered that you are in touch.',
        no: 'You have answered that you are not in touch yet. The office can see it.',
      },
      deputy: {
        yes: 'Your deputy has answered that you are in touch.',
        no: 'Your deputy has answered that you are not in touch yet. The office can see it.',
      },
      contact: {
        yes: 'Your contact has answered that you are in touch.',
        no: 'Your contact has answered that you are not in touch yet. The office can see it.',
      },
    },
    change: 'Change the answer',
    mail: {
      subject: (days: string) => `Are you in touch? (${days})`,
      subjectOfMany: 'Are you in touch?',
      days: 'Days agreed',
      textOfMany: (visits) =>
        `You have agreed on ${visits} visits. Each link leads to one of them. Tell us with a single press whether you are in touch.`,
      text: 'You have agreed on a visit. Tell us with a single press whether you are in touch.',
      help: 'If you are not, do be the first to write. The office is glad to help, too.',
      see: 'Answer the question',
    },
  },
);
