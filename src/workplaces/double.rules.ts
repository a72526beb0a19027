/** Which entries may be one workplace written twice, and what merging them asks for (R7 and R10 depend on it). */
import { foldedWords, searchFit } from '../kit/forgiving.ts';

/** What tells two entries apart: the organisation they belong to and the words they are called by. */
export type Entry = {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  /** The names of entries that were merged into this one: whoever is like one of them may be the same too. */
  readonly alsoCalled: readonly string[];
};

/** Words that are in so many names that they tell nothing. */
const SMALL_WORDS = new Set(['og', 'for', 'i', 'af', 'til', 'den', 'det', 'de', 'team', 'afdelingen', 'afdeling']);
const tellingWords = (name: string): readonly string[] => {
  const words = foldedWords(name);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
};

/** From this on, of 10, two names are worth a look: each word of the one is in the other, give or take a letter. */
const ALIKE = 6;

const numbersIn = (words: readonly string[]): string => words.filter((word) => /\d/.test(word)).join(' ');
const wordsAreAlike = (these: readonly string[], those: readonly string[]): boolean =>
  numbersIn(these) === numbersIn(those) && Math.max(searchFit(these, those), searchFit(those, these)) >= ALIKE;

/** Whether two names may mean one workplace. Numbers must agree: team 1 is not team 2. */
export const areAlike = (a: string, b: string): boolean => wordsAreAlike(tellingWords(a), tellingWords(b));

/** An entry with the words of all its names, folded once: every pair is looked at whenever the office opens its list. */
type Named<One> = { readonly entry: One; readonly names: readonly (readonly string[])[] };
const named = <One extends Entry>(entry: One): Named<One> => ({
  entry,
  names: [entry.name, ...entry.alsoCalled].map(tellingWords),
});
const mayBeOne = (one: Named<Entry>, other: Named<Entry>): boolean =>
  one.names.some((words) => other.names.some((otherWords) => wordsAreAlike(words, otherWords)));

/** Two entries as they are kept when they were told apart: the smaller id first. */
export const pairOf = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);
const keyOf = (a: string, b: string): string => pairOf(a, b).join(' ');

/**
 * All pairs within one organisation whose names are alike and which nobody has told apart. Organisations have tens of
 * workplaces, so every pair is looked at.
 */
export const likelyDoubles = <One extends Entry>(
  entries: readonly One[],
  toldApart: readonly (readonly [string, string])[],
): readonly (readonly [One, One])[] => {
  const apart = new Set(toldApart.map(([a, b]) => keyOf(a, b)));
  const byOrganisation = Map.groupBy(entries, ({ organisation }) => organisation);
  return [...byOrganisation.values()].flatMap((within) =>
    within.map(named).flatMap((one, at, all) =>
      all
        .slice(at + 1)
        .filter((other) => !apart.has(keyOf(one.entry.id, other.entry.id)) && mayBeOne(one, other))
        .map((other): readonly [One, One] => [one.entry, other.entry]),
    ),
  );
};
