import { bilingual } from '../kit/bilingual.ts';

export const layoutTexts = bilingual(
  { sentBy: (name: string, contact: string) => `Sendt af ${name}. Har du spørgsmål, så skriv til ${contact}.` },
  { sentBy: (name: string, contact: string) => `Sent by ${name}. If you have a question, write to ${contact}.` },
);
