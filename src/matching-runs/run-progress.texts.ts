import { bilingual } from '../kit/bilingual.ts';

/** A run while it waits or is calculated. */
export const runProgressTexts = bilingual(
  {
    waitingTitle: 'Begynder af sig selv',
    waitingNote:
      'Serveren regner på højst to runder ad gangen, og denne begynder, så snart der er plads. Du kan roligt gå til en anden side.',
    stopWaiting: 'Stop, og gå ud af køen',
    progressTitle: 'Beregningen er i gang',
    progressNote: 'Du kan roligt gå til en anden side. Beregningen fortsætter.',
    progressLook: 'Se, hvor langt den er',
    progressPhase: 'Trin',
    progressTime: 'Efter',
    progressBest: 'Bedste indtil nu',
    progressNone: 'Beregningen er ved at begynde.',
    progressStep: {
      preparing: 'Gør klar',
      priority: '1. Højere prioritet',
      placed: '2. Flest muligt får en plads',
      hosts: '3. Flest muligt værter får en gæst',
      fit: '4. Bedst muligt sammen',
      draw: '5. Lodtrækning blandt lige gode',
      days: '6. Hvilke dage',
      done: 'Kontrolleret og færdig',
    },
    stop: 'Stop, og behold det bedste',
    stopping: 'Stopper …',
  },
  {
    waitingTitle: 'Begins by itself',
    waitingNote:
      'The server calculates on two rounds at a time, and this one begins as soon as there is room. You can safely leave this page.',
    stopWaiting: 'Stop, and leave the line',
    progressTitle: 'The calculation is under way',
    progressNote: 'You may go to another page. The calculation goes on.',
    progressLook: 'See how far it has come',
    progressPhase: 'Step',
    progressTime: 'After',
    progressBest: 'Best so far',
    progressNone: 'The calculation is about to begin.',
    progressStep: {
      preparing: 'Preparing',
      priority: '1. Higher priority',
      placed: '2. As many as possible get a seat',
      hosts: '3. As many hosts as possible get a guest',
      fit: '4. As well together as possible',
      draw: '5. The draw among equals',
      days: '6. Which days',
      done: 'Checked and done',
    },
    stop: 'Stop and keep the best',
    stopping: 'Stopping …',
  },
);
