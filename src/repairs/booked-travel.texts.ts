import { bilingual } from '../kit/bilingual.ts';

/** "My journey is booked": on the agreement, in the office and in the letter that tells of it. */
export const bookedTravelTexts = bilingual(
  {
    title: 'Din rejse',
    ask: 'Har du bestilt billetter eller et sted at sove? Sig til, så spørger vi ikke, om du vil flytte til en anden vært.',
    askMoved:
      'Besøget har fået andre dage. Er rejsen bestilt til dem? Sig til, så spørger vi ikke, om du vil flytte til en anden vært.',
    askMeanwhile:
      'Har du bestilt billetter eller et sted at sove? Siger du det her, siger du samtidig nej tak til at flytte besøget.',
    yes: 'Ja, rejsen er bestilt',
    booked: (date: string) =>
      `Du sagde ${date}, at rejsen er bestilt. Vi spørger ikke, om du vil flytte til en anden vært. Og dagene ændres kun, hvis du også siger ja.`,
    no: 'Rejsen er ikke bestilt alligevel',
    asked: 'Vi har spurgt, om dette besøg kan flyttes. Indtil alle har sagt ja, gælder det som aftalt.',
    see: 'Se spørgsmålet, og svar',
    office: {
      link: { yes: 'Skriv ned, at rejsen er bestilt', no: 'Skriv ned, at rejsen ikke er bestilt' },
      title: {
        yes: (name: string) => `Har ${name} bestilt sin rejse?`,
        no: (name: string) => `Er rejsen for ${name} ikke bestilt alligevel?`,
      },
      text: {
        yes: 'Så bliver personen ikke spurgt om at flytte til en anden vært, når andre melder afbud. Er der allerede spurgt, er det samtidig personens nej.',
        no: 'Så kan personen igen blive spurgt om at flytte til en anden vært, når andre melder afbud.',
      },
      reason: 'Hvor ved du det fra?',
      button: { yes: 'Rejsen er bestilt', no: 'Rejsen er ikke bestilt' },
      over: 'Besøget er ikke længere aftalt, eller det er begyndt. Der er ikke noget at skrive ned.',
    },
    letter: {
      subject: 'Vi har skrevet noget ned om din rejse',
      text: 'Kontoret har skrevet ned for dig, om din rejse til besøget er bestilt. Er den det, spørger vi ikke, om du vil flytte til en anden vært.',
      reason: 'Begrundelse',
      see: 'Gå til din side',
      wrong: 'Passer det ikke, kan du rette det på besøgets side.',
    },
  },
  {
    title: 'Your journey',
    ask: 'Have you booked tickets or somewhere to sleep? Tell us, and we will not ask you to move to another host.',
    askMoved:
      'The visit has other days now. Is your journey booked for them? Tell us, and we will not ask you to move to another host.',
    askMeanwhile:
      'Have you booked tickets or somewhere to sleep? If you say so here, you also say no thanks to moving the visit.',
    yes: 'Yes, my journey is booked',
    booked: (date: string) =>
      `You said on ${date} that your journey is booked. We do not ask you to move to another host. And the days only change if you say yes as well.`,
    no: 'The journey is not booked after all',
    asked: 'We have asked whether this visit can move. Until everybody has said yes it holds as agreed.',
    see: 'See the question and answer',
    office: {
      link: { yes: 'Note that the journey is booked', no: 'Note that the journey is not booked' },
      title: {
        yes: (name: string) => `Has ${name} booked their journey?`,
        no: (name: string) => `Is the journey of ${name} not booked after all?`,
      },
      text: {
        yes: 'Then the person is not asked to move to another host when others drop out. If they have been asked already, it is also their no.',
        no: 'Then the person may again be asked to move to another host when others drop out.',
      },
      reason: 'How do you know?',
      button: { yes: 'The journey is booked', no: 'The journey is not booked' },
      over: 'The visit is no longer agreed, or it has begun. There is nothing to note.',
    },
    letter: {
      subject: 'We have noted something about your journey',
      text: 'The office has noted for you whether your journey to the visit is booked. If it is, we do not ask you to move to another host.',
      reason: 'Reason',
      see: 'Go to your page',
      wrong: 'If it is wrong, you can change it on the page of the visit.',
    },
  },
);
