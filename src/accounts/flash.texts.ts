import { bilingual } from '../kit/bilingual.ts';

/** What is said once, by its word in an address. */
export const accountFlashTexts = bilingual(
  {
    'logget-ud': 'Du er logget ud.',
    'ikke-logget-ind': {
      important: 'Du er ikke logget ind, så det, du sendte, er ikke gemt. Log ind, så kommer du tilbage til siden.',
    },
  },
  {
    'logget-ud': 'You are signed out.',
    'ikke-logget-ind': {
      important: 'You are not signed in, so what you sent is not saved. Sign in, and you come back to the page.',
    },
  },
);
