/**
 * Search that forgives: how well what a person typed finds a text. Letters are folded so that "Aarhus", "Århus" and
 * "arhus" are one, and "Bruun" and "Brun", "Grethe Funch" and "Grete Funk"; the beginning of a word is enough, and one wrong letter in a word of five or
 * more does no harm.
 */

/** Ways of spelling one sound in Danish names: Grethe, Funch, Josephine, Wagner, Hjalte. */
const SOUNDS: Readonly<Record<string, string>> = { th: 't', ch: 'k', ph: 'f', w: 'v', hj: 'j' };

/**
 * Small letters, æ/ae, ø/oe/o, å/aa/a, spellings of one sound and doubled letters made alike, accents left out: a letter
 * four times over is no doubled one, and finds nothing. For comparing, never for showing.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/æ|ae/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/th|ch|ph|w|hj/g, (spelt) => SOUNDS[spelt] ?? spelt)
    .replace(/(\p{Letter})\1/gu, '$1');

/** The folded words of a text: 'Børne- og Ungeforvaltningen' has 'borne', 'og' and 'ungeforvaltningen'. */
export const foldedWords = (text: string): readonly string[] => fold(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];

const SHORTEST_FORGIVEN = 5;

/** Whether two words differ by at most one letter: wrong, missing, too many, or two neighbours swapped. */
export const isNear = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  if (start === a.length && start === b.length) return true;
  const rest = (word: string, skipped: number) => word.slice(start + skipped);
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (a.length < b.length) return rest(a, 0) === rest(b, 1);
  const swapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return rest(a, 1) === rest(b, 1) || (swapped && rest(a, 2) === rest(b, 2));
};

/** Whether a word begins with what was typed, give or take a letter. */
const beginsNearly = (typed: string, word: string): boolean =>
  [-1, 0, 1].some((more) => isNear(typed, word.slice(0, typed.length + more)));

/** How well one typed word finds one word of a text: from 0, not at all, to 10, exactly. */
const wordFit = (typed: string, word: string): number => {
  if (word === typed) return 10;
  if (word.startsWith(typed)) return 8;
  if (typed.length >= SHORTEST_FORGIVEN && isNear(typed, word)) return 6;
  if (typed.length >= 3 && word.includes(typed)) return 4;
  if (typed.length >= SHORTEST_FORGIVEN && beginsNearly(typed, word)) return 3;
  return 0;
};

/**
 * How well typed words find a text, 0–10: the mean over the typed words, and 0 when one of them is not found at all.
 * Both are given as `foldedWords`.
 */
export const searchFit = (typed: readonly string[], words: readonly string[]): number => {
  let sum = 0;
  for (const one of typed) {
    const best = words.reduce((most, word) => Math.max(most, wordFit(one, word)), 0);
    if (best === 0) return 0;
    sum += best;
  }
  return typed.length === 0 ? 0 : sum / typed.length;
};
