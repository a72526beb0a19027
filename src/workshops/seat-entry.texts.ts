import { bilingual } from '../kit/bilingual.ts';

/** A seat in a calendar, in its person's language. */
export const seatEntryTexts = bilingual(
  {
    summary: (place: string) => `Innovationspraktik: workshop, ${place}`,
    description: (address: string) => `Forberedende workshop. Skift, eller giv pladsen tilbage:\n\n${address}`,
    off: (summary: string) => `Aflyst: ${summary}`,
    online: 'Online. Linket står på din side.',
  },
  {
    summary: (place) => `Innovationspraktik: workshop, ${place}`,
    description: (address) => `Preparatory workshop. Change it or give the seat back:\n\n${address}`,
    off: (summary) => `Cancelled: ${summary}`,
    online: 'Online. The link is on your page.',
  },
);
