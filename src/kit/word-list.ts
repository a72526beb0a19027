import type { Lang } from './language.ts';

const formats = {
  da: new Intl.ListFormat('da', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** 'a, b og c' / 'a, b and c'. */
export const wordList = (words: Iterable<string>, lang: Lang): string => formats[lang].format(words);
