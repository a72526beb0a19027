import { bilingual } from '../kit/bilingual.ts';

export const agreedVisitTexts = bilingual(
  { title: 'Besøget er aftalt', where: 'Hos', when: 'Dage' },
  { title: 'The visit is agreed', where: 'At', when: 'Days' },
);
