/** Adds up the bound of each leaf (FORMAT.md, "The bound of a leaf"), in whole grains. */
import { GRAIN } from './certificate.ts';
import type { Objective } from './result.ts';
import type { Group, Home, People } from './verify-people.ts';
import { Scan } from './verify-scan.ts';
import type { MayCome, Shortlist, Worth } from './verify-shortlist.ts';

/** A leaf by numbers. */
export interface Claim {
  readonly isFit: boolean;
  /** What one more of each counts for: 1 for the aim itself, the multipliers of the earlier ones, 0 for the later. */
  readonly weight: Omit<Objective, 'fit'>;
  /** Σ multiplier · value of the earlier aims. */
  readonly floors: number;
  readonly prices: Float64Array;
  /** Decided: does the host take a pair, is it open; where a group is, and where it is not. */
  readonly takesPair: ReadonlyMap<number, boolean>;
  readonly isOpen: ReadonlyMap<number, boolean>;
  readonly there: ReadonlyMap<number, number>;
  readonly notThere: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Which guest sets a host may have, beyond its seats and minimum: it may not be empty, or not of this company. */
export interface HostRule {
  readonly mustHaveGuests: boolean;
  readonly mayCome: MayCome;
  readonly mayHave: (pairs: number, singles: number) => boolean;
}

/** @returns per claim its bound, not yet rounded down, in points */
export function boundsOf(people: People, rules: (host: number) => HostRule, claims: readonly Claim[]): number[] {
  const kinds = [...Map.groupBy(claims, weighing).values()];
  const sums = new Map(
    claims.map((claim) => [claim, claim.prices.reduce((sum, price) => sum + price, 0) - claim.floors * GRAIN]),
  );
  const look = (h: number, best: readonly Shortlist[]): void => {
    const place = { h, home: people.homes[h] as Home, rule: rules(h) };
    for (const [i, alike] of kinds.entries()) {
      for (const claim of alike) {
        sums.set(claim, (sums.get(claim) ?? 0) + bestSet(people, best[i] as Shortlist, place, claim));
      }
    }
  };
  new Scan(people).each(
    kinds.map((alike) => worthOf(people, alike)),
    (h) => rules(h).mayCome,
    look,
  );
  return claims.map((claim) => (sums.get(claim) ?? NaN) / GRAIN);
}

/** The same for claims that differ in prices and decisions alone. */
const weighing = ({ isFit, weight: { priority, placed, hosts } }: Claim): string =>
  [isFit, priority, placed, hosts].join(' ');

function worthOf({ groups }: People, claims: readonly Claim[]): Worth {
  const { isFit, weight } = claims[0] as Claim;
  const value = (g: number, price: number): number => weightOf(groups[g] as Group, weight) * GRAIN - price;
  const priceBy = (pick: (...prices: number[]) => number): Float64Array =>
    Float64Array.from(groups, (_, g) => pick(...claims.map(({ prices }) => prices[g] as number)));
  return {
    most: priceBy(Math.min).map((price, g) => value(g, price)),
    least: priceBy(Math.max).map((price, g) => value(g, price)),
    point: isFit ? GRAIN : 0,
    decided: new Set(claims.flatMap(({ there, notThere }) => [...there.keys(), ...notThere.keys()])),
  };
}

const weightOf = ({ priority, members }: Group, weight: Claim['weight']): number =>
  weight.priority * priority + weight.placed * members.length;

interface Place {
  readonly h: number;
  readonly home: Home;
  readonly rule: HostRule;
}

function bestSet(
  { groups }: People,
  { length, groups: listed, points }: Shortlist,
  place: Place,
  claim: Claim,
): number {
  const { weight, prices, isFit } = claim;
  const isFree = claim.there.size === 0 && claim.notThere.size === 0;
  const best = [-Infinity, -Infinity, -Infinity];
  let pair = -Infinity;
  for (let i = 0; i < length; i++) {
    const g = listed[i] as number;
    if (!isFree && !isAllowed(claim, g, place.h)) continue;
    const group = groups[g] as Group;
    const worth = (isFit ? (points[i] as number) : 0) + weightOf(group, weight);
    const value = worth * GRAIN - (prices[g] as number);
    if (group.members.length === 2) pair = Math.max(pair, value);
    else if (value > (best[2] as number)) insert(best, value);
  }
  return bestForm(best, pair, place, claim);
}

function isAllowed({ there, notThere }: Claim, g: number, h: number): boolean {
  const place = there.get(g);
  return (place === undefined || place === h) && !(notThere.get(g)?.has(h) ?? false);
}

/** Keeps the three largest, the largest first. */
function insert(best: number[], value: number): void {
  best[2] = value;
  for (let at = 2; at > 0 && value > (best[at - 1] as number); at--) {
    best[at] = best[at - 1] as number;
    best[at - 1] = value;
  }
}

/** The best of all numbers of pairs and singles the host may have; -Infinity if it may have none. */
function bestForm(singles: readonly number[], pair: number, { h, home, rule }: Place, claim: Claim): number {
  const { seats, minGuests } = home.host;
  const open = claim.isOpen.get(h);
  const takesPair = claim.takesPair.get(h);
  const mayBeEmpty = !rule.mustHaveGuests && open !== true && takesPair !== true;
  let best = mayBeEmpty ? 0 : -Infinity;
  if (open === false) return best;
  for (const pairs of [0, 1]) {
    if (takesPair !== undefined && takesPair !== (pairs === 1)) continue;
    let value = claim.weight.hosts * GRAIN + (pairs === 1 ? pair : 0);
    for (let many = 0; many + 2 * pairs <= seats; many++) {
      if (many > 0) value += singles[many - 1] as number;
      const people = many + 2 * pairs;
      if (people > 0 && people >= minGuests && rule.mayHave(pairs, many)) best = Math.max(best, value);
    }
  }
  return best;
}
