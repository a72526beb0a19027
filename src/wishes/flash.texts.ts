import { bilingual } from '../kit/bilingual.ts';

/** What is said once, by its word in an address. */
export const wishFlashTexts = bilingual(
  {
    oensket: 'Ønsket står nu sidst på din liste.',
    'oenske-flyttet': 'Din liste har fået en ny rækkefølge.',
    'oenske-fjernet': 'Ønsket er fjernet.',
  },
  {
    oensket: 'The wish now stands last on your list.',
    'oenske-flyttet': 'Your list has a new order.',
    'oenske-fjernet': 'The wish is removed.',
  },
);
