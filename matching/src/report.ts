/**
 * What is told of a run as a whole: counts and shares, what the priority rule and each hard wish changed, what the draw
 * decided, and which pairs would rather have each other. For the office: the last three name people by their ids.
 */
import { createHash } from 'node:crypto';
import { blockingPairs, type Blocking } from './blocking.ts';
import { explain } from './explain.ts';
import type { Explanation, Loss } from './explanation.ts';
import type { Instance, Intern } from './instance.ts';
import { objectiveOf } from './matching.ts';
import { prepare } from './problem.ts';
import type { Matching, Objective } from './result.ts';
import { findBest, watchOf } from './solve.ts';
import { tiedParties } from './ties.ts';
import { ENGINE } from './version.ts';
import { wishPrices, type PriceOptions, type WishPrice } from './wish-prices.ts';

/** How many of how many have a place. */
export interface Share {
  readonly placed: number;
  readonly of: number;
}

/** How many people, by why they have nobody (explanation.ts). */
export type ByReason = Readonly<Partial<Record<'nothing-admissible' | Loss, number>>>;

export interface RunReport {
  readonly engine: string;
  /** SHA-256 of the instance as JSON text, in hex. */
  readonly instanceHash: string;
  readonly seed: number;
  readonly pins: number;
  readonly bans: number;
  readonly objective: Objective;
  readonly bound: Objective;
  readonly draw: Matching['draw'];
  /** Parties whose place the draw decided, perhaps not all of them (ties.ts); undefined where that cannot be told. */
  readonly ties: readonly (readonly string[])[] | undefined;
  readonly unplaced: ByReason;
  readonly unvisited: ByReason;
  /** Interns by the rank of the wish they reached, first to fifth; and those with wishes who reached none. */
  readonly wishes: readonly number[];
  readonly noWish: number;
  readonly single: Share;
  readonly pair: Share;
  readonly priority: Share;
  readonly bySector: Readonly<Record<string, Share>>;
  /** By a part of the country that is acceptable; who accepts several counts in each. */
  readonly byRegion: Readonly<Record<string, Share>>;
  /** By a field somebody wants to see; who names several counts in each. */
  readonly byField: Readonly<Record<string, Share>>;
  /** The best without the rule that those who host come first, its first aim being counted all the same. */
  readonly withoutPriority: Objective | undefined;
  readonly blocking: Blocking;
  /** Dearest first. */
  readonly wishPrices: readonly WishPrice[];
}

export interface ReportOptions extends PriceOptions {
  /** Of this matching, where it is there already. */
  readonly explanation?: Explanation | undefined;
}

/**
 * @param instance valid
 * @param matching of it, verified
 */
export function report(instance: Instance, matching: Matching, options: ReportOptions = {}): RunReport {
  const { explanation = explain(instance, matching) } = options;
  const withoutRule = withoutPriority(instance, options);
  const hostOf = new Map(matching.placements.map(({ intern, host }) => [intern, host]));
  const share = (interns: readonly Intern[]): Share => ({
    placed: interns.filter(({ id }) => hostOf.has(id)).length,
    of: interns.length,
  });
  const shares = (keys: readonly string[], has: (intern: Intern, key: string) => boolean): Record<string, Share> =>
    Object.fromEntries(
      keys.toSorted().map((key) => [key, share(instance.interns.filter((intern) => has(intern, key)))]),
    );
  const ranks = instance.interns
    .filter(({ id, wishes }) => hostOf.has(id) && wishes !== undefined && wishes.length > 0)
    .map(({ id, wishes = [] }) => wishes.indexOf(hostOf.get(id) ?? ''));
  const level = instance.policy?.priority === 'organisation' ? 'org' : 'workplace';
  const hosting = new Set(instance.hosts.map((host) => host[level]));
  return {
    engine: ENGINE,
    instanceHash: createHash('sha256').update(JSON.stringify(instance)).digest('hex'),
    seed: instance.policy?.seed ?? 0,
    pins: instance.pins.length,
    bans: instance.forbidden.length,
    objective: matching.objective,
    bound: matching.bound,
    draw: matching.draw,
    ties: tiedParties(instance, matching.placements),
    unplaced: byReason(explanation.unplaced, ({ interns }) => interns.length),
    unvisited: byReason(explanation.unvisited, () => 1),
    wishes: [0, 1, 2, 3, 4].map((rank) => ranks.filter((reached) => reached === rank).length),
    noWish: ranks.filter((reached) => reached < 0).length,
    single: share(instance.interns.filter(({ companion }) => companion === undefined)),
    pair: share(instance.interns.filter(({ companion }) => companion !== undefined)),
    priority: share(instance.interns.filter((intern) => hosting.has(intern[level]))),
    bySector: shares([...new Set(instance.interns.map(({ sector }) => sector))], ({ sector }, key) => sector === key),
    byRegion: shares(instance.regions, ({ regions }, key) => regions.includes(key)),
    byField: shares(instance.fields, ({ interests }, key) => interests.includes(key)),
    withoutPriority: withoutRule,
    blocking: blockingPairs(instance, matching.placements),
    wishPrices: wishPrices(instance, matching, options),
  };
}

function byReason<R extends Explanation['unplaced' | 'unvisited'][number]>(
  reasons: readonly R[],
  people: (reason: R) => number,
): ByReason {
  const counts: Partial<Record<'nothing-admissible' | Loss, number>> = {};
  for (const reason of reasons) {
    const why = reason.code === 'outbid' ? (reason.by ?? 'unproved') : reason.code;
    counts[why] = (counts[why] ?? 0) + people(reason);
  }
  return counts;
}

function withoutPriority(instance: Instance, options: ReportOptions): Objective | undefined {
  const problem = prepare(instance);
  const equal = { ...problem, parties: problem.parties.map((party) => ({ ...party, priority: 0 })) };
  const best = findBest(equal, watchOf({ seconds: options.seconds, signal: options.signal }));
  return 'reasons' in best ? undefined : objectiveOf(problem, best.found.places);
}
