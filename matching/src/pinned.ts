/**
 * Pinned parties in their places, and whoever their hosts need to reach a minimum: where every search begins.
 *
 * A host that lacks one guest wants a single or a pair, one that lacks two wants two singles or a pair. Hosts with more
 * candidates than all of them together can use are served last, and never in vain; the few others are tried in every way.
 */
import { obstacle } from './admissible.ts';
import type { Suspicion } from './contradiction.ts';
import { suitsHalfAgreed } from './half-agreed.ts';
import type { Places } from './matching.ts';
import type { Party } from './party.ts';
import type { Problem } from './problem.ts';

/** A host with pinned guests, but too few. */
interface Short {
  readonly venue: number;
  readonly lacks: number;
  readonly singles: readonly number[];
  /** Empty where a pair has no room. */
  readonly pairs: readonly number[];
}

/** @param least guests each venue needs once it has one @returns nothing if the pinned hosts cannot all reach that */
export function placePinned(problem: Problem, least = problem.venues.map((venue) => venue.least)): Places | undefined {
  const { parties, venues } = problem;
  const venueOf = new Map(venues.map(({ host }, v) => [host.id, v]));
  const places = Int32Array.from(parties, ({ pin }) => (pin ? (venueOf.get(pin.host) ?? -1) : -1));
  const guests = new Int32Array(venues.length);
  for (const [p, v] of places.entries()) if (v >= 0) guests[v] = (guests[v] ?? 0) + (parties[p]?.ids.length ?? 0);
  const short = [...guests.entries()]
    .filter(([v, many]) => many > 0 && many < (least[v] ?? 0))
    .map(([v, many]) => shortHost(problem, v, (least[v] ?? 0) - many, many));
  const enough = 2 * short.length;
  const isEasy = ({ singles, pairs }: Short): boolean => singles.length >= enough || pairs.length >= enough;
  const [easy, hard] = [short.filter(isEasy), short.filter((host) => !isEasy(host))];
  hard.sort((a, b) => a.singles.length + a.pairs.length - b.singles.length - b.pairs.length || a.venue - b.venue);
  return serve([...hard, ...easy], 0, places) ? places : undefined;
}

function shortHost(problem: Problem, v: number, lacks: number, many: number): Short {
  const venue = problem.venues[v];
  const admits = (party: Party): boolean =>
    venue !== undefined &&
    party.pin === undefined &&
    obstacle(party, venue, problem.bans) === undefined &&
    suitsHalfAgreed(problem.half.get(venue.host.id), party, venue);
  const numbers = [...problem.parties.entries()].filter(([, party]) => admits(party));
  const room = (venue?.host.seats ?? 0) - many;
  const ofSize = (size: number): number[] => numbers.filter(([, { ids }]) => ids.length === size).map(([p]) => p);
  return { venue: v, lacks, singles: ofSize(1), pairs: room >= 2 ? ofSize(2) : [] };
}

/** Tries every company for the host number `from` and those after it. */
function serve(hosts: readonly Short[], from: number, places: Places): boolean {
  const host = hosts[from];
  if (host === undefined) return true;
  for (const company of companies(host, places)) {
    for (const p of company) places[p] = host.venue;
    if (serve(hosts, from + 1, places)) return true;
    for (const p of company) places[p] = -1;
  }
  return false;
}

function* companies({ lacks, singles, pairs }: Short, places: Places): Generator<readonly number[]> {
  const free = singles.filter((p) => places[p] === -1);
  for (const [i, p] of free.entries()) {
    if (lacks === 1) yield [p];
    else for (const q of free.slice(i + 1)) yield [p, q];
  }
  for (const p of pairs) if (places[p] === -1) yield [p];
}

/**
 * Why `placePinned` found nothing: hosts whose minimums need the same people. A minimum that was not needed for the
 * contradiction is left out, with the pins to its host.
 */
export function competingMinimums({ instance, ...problem }: Problem): Suspicion {
  const { venues, parties } = problem;
  const pinnedAt = Map.groupBy(parties, ({ pin }) => pin?.host);
  const least = venues.map((venue) => venue.least);
  const hosts = new Set<string>();
  for (const [v, { host }] of venues.entries()) {
    const wanted = least[v] ?? 0;
    if (wanted < 2 || !pinnedAt.has(host.id)) continue;
    least[v] = 1;
    if (placePinned({ instance, ...problem }, least) === undefined) continue;
    least[v] = wanted;
    hosts.add(host.id);
  }
  return {
    code: 'minimums-compete',
    pins: instance.pins.filter(({ host }) => hosts.has(host)),
    elsewhere: instance.pins.filter(({ host }) => !hosts.has(host)),
    bans: instance.forbidden.filter(({ host }) => hosts.has(host)),
    minimums: [...hosts],
  };
}
