import { bilingual } from '../kit/bilingual.ts';

/** A programme in a calendar. */
export const plannedDayTexts = bilingual(
  {
    day: (titles: string) => `Program: ${titles}`,
    description: (address: string) => `Hele programmet:\n\n${address}`,
  },
  {
    day: (titles) => `Programme: ${titles}`,
    description: (address) => `The whole programme:\n\n${address}`,
  },
);
