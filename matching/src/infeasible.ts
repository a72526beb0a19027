/**
 * Pins and limits that contradict each other, each found by itself. Source: FORMAT.md, "Valid, but infeasible".
 * Every one of them is enough: no matching keeps the pins and limits it names. What is found here may be more than is
 * needed; contradiction.ts leaves that out.
 */
import { obstacle, stayLength } from './admissible.ts';
import { irreducible, type Suspicion } from './contradiction.ts';
import { choosesAgreedDays, isHalfAgreed, suitsHalfAgreed } from './half-agreed.ts';
import type { Instance, Pin } from './instance.ts';
import type { Party, Venue } from './party.ts';
import { competingMinimums, placePinned } from './pinned.ts';
import { prepare, type Problem } from './problem.ts';
import type { Contradiction } from './result.ts';
import { count, dayMask } from './week.ts';

/**
 * Without solving, for who wants to know before.
 * @param instance valid
 * @returns every contradiction that shows at one party or one host, or else that of minimums which need the same people;
 *   empty if and only if there is a matching
 */
export const contradictionsIn = (instance: Instance): Contradiction[] => contradictionsOf(prepare(instance));

/** Whether something shows at one party or one host. */
export const hasSuspicions = (problem: Problem): boolean => suspicions(problem).length > 0;

export function contradictionsOf(problem: Problem): Contradiction[] {
  const found = suspicions(problem);
  if (found.length > 0) return irreducible(problem.instance, found, contradicts);
  if (placePinned(problem) !== undefined) return [];
  return irreducible(problem.instance, [competingMinimums(problem)], contradicts);
}

function contradicts(instance: Instance): boolean {
  const problem = prepare(instance);
  return hasSuspicions(problem) || placePinned(problem) === undefined;
}

function suspicions(problem: Problem): Suspicion[] {
  return [...partySuspicions(problem), ...hostSuspicions(problem)];
}

const NOTHING: Omit<Suspicion, 'code'> = { pins: [], elsewhere: [], bans: [], minimums: [] };

function* partySuspicions(problem: Problem): Generator<Suspicion> {
  const { instance, parties } = problem;
  const pinsOf = Map.groupBy(instance.pins, ({ intern }) => intern);
  const venueOf = new Map(problem.venues.map((venue) => [venue.host.id, venue]));
  for (const party of parties) {
    const pins = party.ids.flatMap((id) => pinsOf.get(id) ?? []);
    if (pins.length === 0) continue;
    yield* apartSuspicions(party, pins);
    for (const [hostId, here] of Map.groupBy(pins, ({ host }) => host)) {
      const venue = venueOf.get(hostId);
      if (venue) yield* visitSuspicions(problem, { party, pins: here }, venue);
    }
  }
}

/** A pin to one host, and each one to another. */
function* apartSuspicions(party: Party, pins: readonly Pin[]): Generator<Suspicion> {
  for (const id of party.ids) {
    const [first, ...others] = pins.filter(({ intern }) => intern === id);
    for (const other of others) {
      if (first && other.host !== first.host) yield { ...NOTHING, code: 'pinned-to-two-hosts', pins: [first, other] };
    }
  }
  const [first] = pins.filter(({ intern }) => intern === party.ids[0]);
  const [second] = pins.filter(({ intern }) => intern === party.ids[1]);
  if (first && second && first.host !== second.host)
    yield { ...NOTHING, code: 'companions-pinned-apart', pins: [first, second] };
}

/** The party's pins to one host, those of the first member first. */
interface Pinned {
  readonly party: Party;
  readonly pins: readonly Pin[];
}

/** What stands against the party's being at the one host: against each of its pins, where it has two. */
function* visitSuspicions({ instance }: Problem, { party, pins }: Pinned, venue: Venue): Generator<Suspicion> {
  const { host } = venue;
  const isOwn = party.members.some(({ intern }) => intern.workplace === host.workplace);
  const bans = instance.forbidden.filter((ban) => ban.host === host.id && party.ids.includes(ban.intern));
  for (const pin of pins) {
    if (isOwn) yield { ...NOTHING, code: 'pinned-to-own-workplace', pins: [pin] };
    for (const ban of bans) yield { ...NOTHING, code: 'pinned-and-forbidden', pins: [pin], bans: [ban] };
  }
  yield* daySuspicions({ party, pins }, venue);
}

function* daySuspicions({ party, pins }: Pinned, venue: Venue): Generator<Suspicion> {
  const { host } = venue;
  const common = party.days & venue.days;
  const agreed = pins.flatMap((pin) => (pin.days ? [{ pin, mask: dayMask(pin.days) }] : []));
  for (const { pin, mask } of agreed) {
    if ((mask & ~common) !== 0) yield { ...NOTHING, code: 'agreed-days-not-common', pins: [pin] };
  }
  // A pin without days asks for the usual stay, also of one whose companion's days are agreed.
  const usual = stayLength({ ...party, pin: undefined }, venue);
  const tooShort = usual < Math.max(2, party.minDays, host.minDays);
  for (const pin of agreed.length === 0 && tooShort ? pins : []) {
    yield { ...NOTHING, code: 'pinned-without-common-days', pins: [pin] };
  }
  const [first] = agreed;
  const differ = agreed.some(({ mask }) => mask !== first?.mask);
  const half = agreed.length === 1 && pins.length === 2 && (tooShort || count(first?.mask ?? 0) !== usual);
  if (differ || half) yield { ...NOTHING, code: 'companions-agreed-other-days', pins };
}

function* hostSuspicions(problem: Problem): Generator<Suspicion> {
  const { instance, parties, venues } = problem;
  const partyOf = new Map(parties.flatMap((party) => party.ids.map((id) => [id, party] as const)));
  const pinnedAt = Map.groupBy(instance.pins, ({ host }) => host);
  for (const venue of venues) {
    const pins = pinnedAt.get(venue.host.id) ?? [];
    const here = new Set(pins.flatMap(({ intern }) => partyOf.get(intern) ?? []));
    if (here.size > 0) yield* companySuspicions(problem, venue, [...here], pins);
  }
}

/** What stands against all the parties pinned to one host being there together. */
function* companySuspicions(
  problem: Problem,
  venue: Venue,
  here: readonly Party[],
  pins: readonly Pin[],
): Generator<Suspicion> {
  const { host } = venue;
  const many = here.reduce((sum, { ids }) => sum + ids.length, 0);
  if (many > host.seats) {
    for (const crowd of crowds(here, host.seats)) {
      const theirs = pins.filter(({ intern }) => crowd.some(({ ids }) => ids.includes(intern)));
      yield { ...NOTHING, code: 'more-pins-than-seats', pins: theirs };
    }
    return;
  }
  const half = here.find(isHalfAgreed);
  const reachable = canFill(problem, venue, many);
  const bans = problem.instance.forbidden.filter((ban) => ban.host === host.id);
  const elsewhere = problem.instance.pins.filter((pin) => pin.host !== host.id);
  const about = { pins, elsewhere, bans, minimums: [host.id] };
  if (half && (!reachable || here.some((party) => party !== half && !choosesAgreedDays(half, venue, party)))) {
    yield { ...about, code: 'companions-agreed-other-days' };
  } else if (!reachable) yield { ...about, code: 'minimum-out-of-reach' };
}

/** For everybody who no longer finds a seat, and each of those who have them: the two, and as many more as are too many. */
function crowds(parties: readonly Party[], seats: number): (readonly Party[])[] {
  const seated: Party[] = [];
  const people = (list: readonly Party[]): number => list.reduce((sum, { ids }) => sum + ids.length, 0);
  const left = parties.filter((party) => {
    const isSeated = people(seated) + party.ids.length <= seats;
    if (isSeated) seated.push(party);
    return !isSeated;
  });
  return left.flatMap((party) => {
    if (party.ids.length > seats) return [[party]];
    return seated.map((first) => {
      const crowd = [party, first];
      for (const other of seated) if (other !== first && people(crowd) <= seats) crowd.push(other);
      return crowd;
    });
  });
}

/** Can the host find company enough for so many guests? At most two are lacking: two singles or a pair. */
function canFill({ parties, bans, half }: Problem, venue: Venue, guests: number): boolean {
  const need = venue.least - guests;
  const room = venue.host.seats - guests;
  let singles = 0;
  if (need <= 0) return true;
  for (const party of parties) {
    const size = party.ids.length;
    if (party.pin !== undefined || size > room || obstacle(party, venue, bans) !== undefined) continue;
    if (!suitsHalfAgreed(half.get(venue.host.id), party, venue)) continue;
    if (size === 2) return true;
    if (++singles >= need) return true;
  }
  return false;
}
