import { bilingual } from '../kit/bilingual.ts';

/** What is said once after something was done about a visit, by its word in an address. */
export const placementFlashTexts = bilingual(
  {
    'kontakt-ja': 'Tak for svaret. God fornøjelse med besøget.',
    'kontakt-nej': 'Tak, fordi du siger det. Kontoret kan se det og skriver til jer.',
    'svar-om-besoeg': 'Tak. Dit svar er gemt.',
    'stedfortraeder-stoppet': 'Du er ikke længere stedfortræder.',
    'krav-gemt': 'Det er gemt, og gæsterne kan se det.',
    'praktisk-gemt': 'Det er gemt, og den anden side kan se det.',
    'svaret-taeller': 'Dit svar er rettet og tæller med fra nu af.',
    'afbud-trukket-tilbage': 'Afbuddet er trukket tilbage, og de andre har fået besked.',
    'nye-dage-aftalt': 'Alle har sagt ja. Besøget har de nye dage.',
  },
  {
    'kontakt-ja': 'Thank you for answering. Enjoy the visit.',
    'kontakt-nej': 'Thank you for telling us. The office can see it and will write to you.',
    'svar-om-besoeg': 'Thank you. Your answer is saved.',
    'stedfortraeder-stoppet': 'You are no longer the deputy.',
    'krav-gemt': 'It is saved, and the guests can see it.',
    'praktisk-gemt': 'It is saved, and the other side can see it.',
    'svaret-taeller': 'Your answer is changed and counts from now on.',
    'afbud-trukket-tilbage': 'That is taken back, and the others have been told.',
    'nye-dage-aftalt': 'Everybody has said yes. The visit has the new days.',
  },
);
