import { bilingual } from '../kit/bilingual.ts';

/** A programme in a calendar. */
export const plannedDayTexts = bilingual(
  {
    day: (titles: string) => `Program: ${titles}`,
    description: (address: string) => `Hele programmet:\n\n${address}`,
    fileName: 'besoeg.ics',
    take: 'Hent besøget til din kalender',
  },
  {
    day: (titles) => `Programme: ${titles}`,
    description: (address) => `The whole programme:\n\n${address}`,
    fileName: 'visit.ics',
    take: 'Add the visit to your calendar',
  },
);
