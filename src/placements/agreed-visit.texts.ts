import { bilingual } from '../kit/bilingual.ts';

export const agreedVisitTexts = bilingual(
  {
    title: 'Besøget er aftalt',
    off: 'Besøget er aflyst',
    offText: 'Det var aftalt, men bliver ikke til noget. Bliver et nyt besøg aftalt, kan du se det her.',
    where: 'Hos',
    when: 'Dage',
  },
  {
    title: 'The visit is agreed',
    off: 'The visit is called off',
    offText: 'It was agreed, but will not take place. If a new visit is agreed, you can see it here.',
    where: 'At',
    when: 'Days',
  },
);
