/** An instance made ready for solving: everything sorted by id, so that the order of the file's lists cannot matter. */
import { obstacle, type Bans } from './admissible.ts';
import { partyDraw } from './draw.ts';
import { fit, type Met } from './fit.ts';
import { choosesAgreedDays, isHalfAgreed, suitsHalfAgreed } from './half-agreed.ts';
import type { Instance, Intern } from './instance.ts';
import { byId, Cast, type Party, type Venue } from './party.ts';

/** An admissible visit: this party at this host (indices into the problem's lists). */
export interface Option {
  readonly party: number;
  readonly venue: number;
  readonly fit: number;
  /** The draw's number; smaller is luckier. */
  readonly draw: number;
}

/** Those who have a place, and what staying there counts for (repair.ts). */
export interface Staying {
  /** Per party its venue, or -1. */
  readonly at: Int32Array;
  /** Points of fit for each intern. */
  readonly points: number;
}

export interface Problem {
  readonly instance: Instance;
  readonly cast: Cast;
  readonly bans: Bans;
  readonly met: Met;
  /** Host id → its half-agreed pair (half-agreed.ts). */
  readonly half: ReadonlyMap<string, Party>;
  /** Sorted by their first id. */
  readonly parties: readonly Party[];
  /** Sorted by host id. */
  readonly venues: readonly Venue[];
  readonly staying?: Staying | undefined;
}

/**
 * @param instance valid (see validate.ts); contradictory pins are found afterwards (see infeasible.ts)
 */
export function prepare(instance: Instance): Problem {
  const cast = new Cast(instance);
  const bans = pairSets(instance.forbidden.map(({ intern, host }) => [intern, host]));
  const met = pairSets(instance.met.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  const parties = groups(instance)
    .map((interns) => cast.party(interns))
    .toSorted((a, b) => byId(a.ids[0] ?? '', b.ids[0] ?? ''));
  const half = new Map(parties.filter(isHalfAgreed).map((party) => [party.pin?.host ?? '', party]));
  const venues = instance.hosts
    .toSorted((a, b) => byId(a.id, b.id))
    .map((host) => cast.venue(host))
    .map((venue) => {
      const pair = half.get(venue.host.id);
      return pair === undefined || choosesAgreedDays(pair, venue) ? venue : { ...venue, least: 3 };
    });
  return { instance, cast, bans, met, half, parties, venues };
}

/** The visit, if it is admissible; a pinned party's only visit is to its pin's host. */
export function optionAt(
  { instance, bans, met, half, parties, venues }: Problem,
  p: number,
  v: number,
): Option | undefined {
  const [party, venue] = [parties[p], venues[v]];
  if (party === undefined || venue === undefined) return undefined;
  if (party.pin !== undefined && party.pin.host !== venue.host.id) return undefined;
  if (obstacle(party, venue, bans) !== undefined) return undefined;
  if (!suitsHalfAgreed(half.get(venue.host.id), party, venue)) return undefined;
  const draw = partyDraw(instance.policy?.seed ?? 0, party, venue.host.id);
  return { party: p, venue: v, fit: fit(party, venue, met), draw };
}

/** What a party's visit counts for: its fit, and more if it stays where it was. */
export function pointsAt({ parties, venues, met, staying }: Problem, p: number, v: number): number {
  const [party, venue] = [parties[p], venues[v]];
  if (party === undefined || venue === undefined) return 0;
  return fit(party, venue, met) + (staying?.at[p] === v ? staying.points * party.ids.length : 0);
}

/** Interns by party: alone, or with their companion. */
function groups(instance: Instance): Intern[][] {
  const byIntern = new Map(instance.interns.map((intern) => [intern.id, intern]));
  return instance.interns
    .filter(({ id, companion }) => companion === undefined || byId(id, companion) < 0)
    .map((intern) => [intern, ...(intern.companion === undefined ? [] : [byIntern.get(intern.companion)])])
    .map((members) => members.filter((member) => member !== undefined));
}

function pairSets(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  for (const [from, to] of pairs) sets.set(from, (sets.get(from) ?? new Set()).add(to));
  return sets;
}
