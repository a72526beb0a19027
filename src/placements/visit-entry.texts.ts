import { bilingual } from '../kit/bilingual.ts';

/** A visit in a calendar, in its person's language. */
export const visitEntryTexts = bilingual(
  {
    summary: {
      host: () => 'Innovationspraktik: Gæst hos jer',
      'host-of-pair': () => 'Innovationspraktik: To gæster hos jer',
      intern: (workplace: string) => `Innovationspraktik hos ${workplace}`,
      'intern-of-pair': (workplace: string) => `Innovationspraktik hos ${workplace}`,
    },
    description: (address: string) => `Hvem du møder, og hvad I har aftalt, står på besøgets side:\n\n${address}`,
    off: (summary: string) => `Aflyst: ${summary}`,
  },
  {
    summary: {
      host: () => 'Innovationspraktik: a guest at your workplace',
      'host-of-pair': () => 'Innovationspraktik: two guests at your workplace',
      intern: (workplace) => `Innovationspraktik at ${workplace}`,
      'intern-of-pair': (workplace) => `Innovationspraktik at ${workplace}`,
    },
    description: (address) => `Whom you meet and what you have agreed stands on the visit’s page:\n\n${address}`,
    off: (summary) => `Cancelled: ${summary}`,
  },
);
