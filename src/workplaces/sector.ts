/** Which part of the public sector an employer belongs to. A round says which of them may take part (R2). */
export const SECTORS = [
  { code: 'municipal', da: 'Kommune', en: 'Municipality' },
  { code: 'state', da: 'Stat', en: 'State' },
  { code: 'regional', da: 'Region', en: 'Region' },
  { code: 'other', da: 'Andet', en: 'Other' },
] as const;

export type Sector = (typeof SECTORS)[number]['code'];
