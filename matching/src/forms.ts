/**
 * The forms a host's guest set can have: nobody, one to three singles, a pair, or a single beside a pair. Which of them a host
 * may still take is a set of six bits; a decision ("takes no pair", "is open") takes bits away.
 */
export const NOBODY = 1;
export const ONE = 2;
export const TWO = 4;
export const THREE = 8;
export const PAIR = 16;
export const PAIR_AND_ONE = 32;

/** A set of forms. */
export type Forms = number;

export const WITH_PAIR: Forms = PAIR | PAIR_AND_ONE;
export const WITH_SINGLE: Forms = ONE | TWO | THREE | PAIR_AND_ONE;

const GUESTS: readonly (readonly [form: Forms, guests: number])[] = [
  [NOBODY, 0],
  [ONE, 1],
  [TWO, 2],
  [THREE, 3],
  [PAIR, 2],
  [PAIR_AND_ONE, 3],
];

/** @param least guests once there is one @param seats guests at most */
export function formsBetween(least: number, seats: number): Forms {
  let forms = NOBODY;
  for (const [form, guests] of GUESTS) if (guests >= Math.max(1, least) && guests <= seats) forms |= form;
  return forms;
}

/** The forms that so many singles and pairs can fill. */
export function formsOf(singles: number, pairs: number): Forms {
  const alone = NOBODY | (singles > 0 ? ONE : 0) | (singles > 1 ? TWO : 0) | (singles > 2 ? THREE : 0);
  return alone | (pairs > 0 ? PAIR : 0) | (pairs > 0 && singles > 0 ? PAIR_AND_ONE : 0);
}

/** Guests at most. */
export function mostGuests(forms: Forms): number {
  return Math.max(...GUESTS.map(([form, guests]) => (forms & form ? guests : 0)));
}

/** The form of so many pairs and singles. */
export function formOf(pairs: number, singles: number): Forms {
  if (pairs > 0) return singles > 0 ? PAIR_AND_ONE : PAIR;
  return [NOBODY, ONE, TWO, THREE][singles] ?? 0;
}
