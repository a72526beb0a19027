/** Danish stands at `/…`, English at `/en/…` with the same words after it: one address per page and language. */
export type Lang = 'da' | 'en';
export const LANGS: readonly Lang[] = ['da', 'en'];

/** A path of the site ("/tilmeld") as it is addressed in a language ("/en/tilmeld"). */
export const inLanguage = (lang: Lang, path: string): string =>
  lang === 'da' ? path : path === '/' ? '/en' : `/en${path}`;

/**
 * Takes an address apart: "/en/tilmeld" is "/tilmeld" in English. A path begins with one slash, since it becomes a link:
 * "/en//evil.example" would else lead to another site in Danish.
 */
export const languageOf = (address: string): { lang: Lang; path: string } => {
  if (address === '/en') return { lang: 'en', path: '/' };
  if (address.startsWith('/en/')) return { lang: 'en', path: address.slice(3).replace(/^[/\\]+/, '/') };
  return { lang: 'da', path: address };
};
