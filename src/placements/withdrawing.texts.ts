import { bilingual } from '../kit/bilingual.ts';

/** What withdrawing a whole sign-up does to its visits, before it is done and after. */
export const withdrawingTexts = bilingual(
  {
    before: 'Disse besøg bliver aflyst, og de andre får besked:',
    after: 'Disse besøg er aflyst, og de andre har fået besked:',
    agreed: (visit: string) => `${visit} (aftalt)`,
    open: (visit: string) => `${visit} (forslag)`,
  },
  {
    before: 'These visits will be called off, and the others are told:',
    after: 'These visits are called off, and the others have been told:',
    agreed: (visit: string) => `${visit} (agreed)`,
    open: (visit: string) => `${visit} (proposed)`,
  },
);
