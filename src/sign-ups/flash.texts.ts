import { bilingual } from '../kit/bilingual.ts';

/** What is said once, by its word in an address. */
export const signUpFlashTexts = bilingual(
  {
    'svar-gemt': 'Ændringen er gemt.',
    'mail-sendt': 'Vi har sendt en ny mail. Brug den: Koden i den gamle gælder ikke længere.',
    'rejser-alene': 'Du rejser nu alene. Din kollega får besked.',
  },
  {
    'svar-gemt': 'The change is saved.',
    'mail-sendt': 'We have sent a new mail. Use that one: the code in the old one no longer works.',
    'rejser-alene': 'You now travel alone. Your colleague is told.',
  },
);
