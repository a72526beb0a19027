import { foldedWords, searchFit } from '../kit/forgiving.ts';
import { byDanishAlphabet, type Organisation } from './organisation.ts';

/** Words that tell nothing apart: left out of what was typed, unless nothing else was typed. */
const SMALL_WORDS = new Set([
  'kommune',
  'kommunes',
  'regionskommune',
  'og',
  'for',
  'i',
  'af',
  'til',
  'den',
  'det',
  'de',
]);

const fit = (query: string, typed: readonly string[], one: Organisation): number => {
  // Abbreviations are too short to fold: AU and AAU are two universities.
  if (one.short?.toLowerCase() === query.trim().toLowerCase()) return 11;
  const byName = searchFit(typed, foldedWords(`${one.name} ${one.short ?? ''}`));
  const byOtherWords = searchFit(typed, foldedWords(`${one.name} ${one.short ?? ''} ${one.also ?? ''}`));
  // A municipality is as much "Vejle" as "Vejle Kommune"; a former name is worth a little less than a present one.
  return one.kind === 'municipality' ? byOtherWords : Math.max(byName, byOtherWords - 1);
};

/**
 * The organisations a person may mean, best first and then in Danish order, at most `limit`. Forgives letters
 * (kobenhavn), a missing "Kommune", abbreviations (STAR) and one wrong letter in words of five or more.
 */
export const searchOrganisations = <Found extends Organisation>(
  query: string,
  organisations: readonly Found[],
  limit: number,
): readonly Found[] => {
  const words = foldedWords(query);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  const typed = telling.length > 0 ? telling : words;
  return organisations
    .map((one) => ({ one, fit: fit(query, typed, one) }))
    .filter((candidate) => candidate.fit > 0)
    .toSorted((a, b) => b.fit - a.fit || byKind(a.one, b.one) || byDanishAlphabet(a.one.name, b.one.name))
    .slice(0, limit)
    .map(({ one }) => one);
};

/** Most people work for a municipality, so it comes first among equals. */
const byKind = (a: Organisation, b: Organisation): number =>
  Number(b.kind === 'municipality') - Number(a.kind === 'municipality');

/** Kinds of workplaces, which belong to an organisation and are named after it is chosen; folded beginnings of words. */
const WORKPLACES =
  /^(jobcent|folkeskol|skole|gymnasi|bornehav|vugestue|dagtilbud|dagpleje|plejehjem|plejecent|hjemepleje|bibliotek|borgerservice|sundhedscent|hospital|sygehus|varested)/;

/** Whether somebody seems to look for a workplace instead of the organisation it belongs to: 'jobcenter'. */
export const seeksWorkplace = (query: string): boolean => foldedWords(query).some((word) => WORKPLACES.test(word));
