import { bilingual } from '../kit/bilingual.ts';

export const bothRolesTexts = bilingual(
  {
    both: (days: string) => `Du er både vært og gæst ${days}.`,
    none: {
      text: 'En stedfortræder kan tage imod jeres gæster imens.',
      way: 'Se, hvem der er stedfortræder, eller vælg en',
    },
    there: { text: 'Jeres stedfortræder kan tage imod jeres gæster imens: Aftal det.', way: 'Se stedfortræderen' },
    deputy: (days: string) =>
      `Du er selv gæst et andet sted ${days}. Aftal med kontaktpersonen, hvem der tager imod jeres gæster imens. Vi fortæller det ikke til andre.`,
  },
  {
    both: (days) => `You are both host and guest on ${days}.`,
    none: {
      text: 'A deputy can receive your guests meanwhile.',
      way: 'See who your deputy is, or choose one',
    },
    there: { text: 'Your deputy can receive your guests meanwhile: agree on it.', way: 'See your deputy' },
    deputy: (days) =>
      `You are a guest elsewhere yourself on ${days}. Agree with the contact who receives your guests meanwhile. We do not tell anybody else.`,
  },
);
