import { bilingual } from '../kit/bilingual.ts';

/** A proposal that hangs together with others: what is the same, what would change, and that nothing does before all agree. */
export const tieTexts = bilingual(
  {
    moveTitle: (workplace: string) => `Vil du flytte dit besøg til ${workplace}?`,
    moveLead: {
      intern:
        'Du har allerede et aftalt besøg. Flytter du, kan en mere komme med i år. Vil du hellere blive, siger du bare nej tak.',
      'intern-of-pair':
        'I har allerede et aftalt besøg. Flytter I, kan en mere komme med i år. Vil I hellere blive, siger I bare nej tak.',
    },
    compare: 'Dit besøg nu og forslaget',
    now: 'Dit besøg nu',
    proposed: 'Forslaget',
    host: 'Vært',
    place: 'Hvor i landet',
    days: 'Dage',
    fields: 'Fagfelter',
    nothingYet: {
      mover: 'Intet ændrer sig, før alle i bytningen har sagt ja. Siger én nej, gælder dit besøg som aftalt.',
      host: (workplace: string) =>
        `Jeres gæst fra ${workplace} er spurgt, om besøget kan flyttes. Siger alle ja, kommer denne gæst i stedet. Siger én nej, gælder jeres aftale som før.`,
      other: 'Besøget hænger sammen med andre. Det bliver aftalt, når alle i dem har sagt ja.',
    },
    movesNow: 'Så ender dit besøg nu, og det nye er aftalt, når alle har sagt ja.',
    waiting: 'Tak. Vi venter på de andre i bytningen. Vi skriver, så snart alle har svaret.',
    yes: 'Ja, flyt mit besøg',
    stay: 'Nej tak, jeg bliver',
    mine: (date: string) => `Vil du flytte dit besøg? – svar senest ${date}`,
    noFollows:
      'Så bliver alt ved det gamle, og dit besøg gælder som aftalt. De andre får besked om, at det ikke kan lade sig gøre.',
    letter: {
      subject: 'Vil du flytte dit besøg?',
      text: (week: string) =>
        `Du har et aftalt besøg i ${week}. Vi spørger, om du vil besøge en anden vært, så en mere kan komme med. Se begge besøg side om side.`,
      free: 'Du bestemmer. Siger du nej, eller svarer du ikke, gælder dit besøg som aftalt.',
    },
  },
  {
    moveTitle: (workplace: string) => `Would you move your visit to ${workplace}?`,
    moveLead: {
      intern:
        'You already have an agreed visit. If you move, one more can take part this year. If you would rather stay, just say no thanks.',
      'intern-of-pair':
        'You two already have an agreed visit. If you move, one more can take part this year. If you would rather stay, just say no thanks.',
    },
    compare: 'Your visit now and the proposal',
    now: 'Your visit now',
    proposed: 'The proposal',
    host: 'Host',
    place: 'Where in the country',
    days: 'Days',
    fields: 'Fields of work',
    nothingYet: {
      mover:
        'Nothing changes before everybody in the exchange has said yes. If one says no, your visit holds as agreed.',
      host: (workplace: string) =>
        `Your guest from ${workplace} is asked whether their visit can move. If all say yes, this guest comes instead. If one says no, your agreement holds as before.`,
      other: 'The visit hangs together with others. It is agreed once everybody in them has said yes.',
    },
    movesNow: 'Your visit now ends, and the new one is agreed, once everybody has said yes.',
    waiting: 'Thank you. We wait for the others in the exchange. We write as soon as all have answered.',
    yes: 'Yes, move my visit',
    stay: 'No thanks, I stay',
    mine: (date: string) => `Would you move your visit? – answer by ${date}`,
    noFollows:
      'Then everything stays as it was, and your visit holds as agreed. The others are told that it is not possible.',
    letter: {
      subject: 'Would you move your visit?',
      text: (week: string) =>
        `You have an agreed visit in ${week}. We ask whether you would visit another host, so that one more can take part. See both visits side by side.`,
      free: 'It is up to you. If you say no, or do not answer, your visit holds as agreed.',
    },
  },
);
