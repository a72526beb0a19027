import { bilingual } from '../kit/bilingual.ts';

export const bothRolesTexts = bilingual(
  {
    both: (days: string) => `Du er både vært og gæst ${days}. En stedfortræder kan tage imod jeres gæster imens.`,
    deputy: 'Se, hvem der er stedfortræder, eller vælg en',
  },
  {
    both: (days) => `You are both host and guest on ${days}. A deputy can receive your guests meanwhile.`,
    deputy: 'See who your deputy is, or choose one',
  },
);
