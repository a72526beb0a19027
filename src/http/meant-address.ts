import { LANGS, inLanguage } from '../kit/language.ts';
import type { AccessTable } from './access.ts';

/** The patterns of every page, in both languages. */
export const pagesOf = (table: AccessTable): string[] =>
  Object.keys(table)
    .filter((route) => route.startsWith('GET '))
    .flatMap((route) => LANGS.map((lang) => inLanguage(lang, route.slice(4))));

/** Segments of a path, however many slashes stand between them. */
const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

/** The path as the pattern writes it, or null where it is another page's. What stands for `:name` stays as it is. */
const asWritten = (pattern: readonly string[], path: readonly string[]): string | null => {
  if (pattern.length !== path.length) return null;
  const segments = pattern.map((segment, i) => {
    const given = path[i] ?? '';
    if (segment.startsWith(':')) return given;
    return segment === given.toLowerCase() ? segment : null;
  });
  return segments.includes(null) ? null : `/${segments.join('/')}`;
};

/**
 * People write an address off a poster: "/Tilmeld/" means "/tilmeld". Answers a path of this site that one of the
 * patterns has, or null where there is none, or where it is the very path that was asked for.
 */
export const meantAddress =
  (patterns: readonly string[]): ((path: string) => string | null) =>
  (path) => {
    const given = segmentsOf(path);
    for (const pattern of patterns) {
      const meant = asWritten(segmentsOf(pattern), given);
      if (meant !== null) return meant === path ? null : meant;
    }
    return null;
  };
