import { bilingual } from '../kit/bilingual.ts';

export const layoutTexts = bilingual(
  {
    weekdays: ['man.', 'tir.', 'ons.', 'tor.', 'fre.'],
    sentBy: (name: string, contact: string) => `Sendt af ${name}. Har du spørgsmål, så skriv til ${contact}.`,
  },
  {
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
    sentBy: (name: string, contact: string) => `Sent by ${name}. If you have a question, write to ${contact}.`,
  },
);
