/**
 * Pins and limits that contradict each other, each found by itself. Source: FORMAT.md, "Valid, but infeasible".
 * Every one of them is enough: no matching keeps the pins and limits it names.
 */
import { obstacle, stayLength } from './admissible.ts';
import { choosesAgreedDays, isHalfAgreed, suitsHalfAgreed } from './half-agreed.ts';
import type { Host, Instance, Pin } from './instance.ts';
import { byId, type Party, type Venue } from './party.ts';
import { prepare, type Problem } from './problem.ts';
import type { Contradiction, ContradictionCode } from './result.ts';
import { count, dayMask } from './week.ts';

/**
 * The same without solving, for who wants to know before.
 * @param instance valid
 */
export const contradictionsIn = (instance: Instance): Contradiction[] => contradictions(prepare(instance));

/** @returns every contradiction that shows at one party or one host, sorted; empty if none does */
export function contradictions(problem: Problem): Contradiction[] {
  const found = [...partyContradictions(problem), ...hostContradictions(problem)];
  return found.toSorted((a, b) => byId(a.words, b.words));
}

function contradiction(
  code: ContradictionCode,
  interns: readonly string[],
  hosts: readonly string[],
  words: string,
): Contradiction {
  return { code, interns: interns.toSorted(byId), hosts: hosts.toSorted(byId), words };
}

/** The party's pins, those of the first member first. */
interface Pinned {
  readonly party: Party;
  readonly pins: readonly Pin[];
}

function* partyContradictions(problem: Problem): Generator<Contradiction> {
  const { instance, parties } = problem;
  const pinsOf = Map.groupBy(instance.pins, ({ intern }) => intern);
  const venueOf = new Map(problem.venues.map((venue) => [venue.host.id, venue]));
  for (const party of parties) {
    const pins = party.ids.flatMap((id) => pinsOf.get(id) ?? []);
    yield* apartContradictions(party, pins);
    for (const [hostId, here] of Map.groupBy(pins, ({ host }) => host)) {
      const venue = venueOf.get(hostId);
      if (venue) yield* visitContradictions(problem, { party, pins: here }, venue);
    }
  }
}

function* apartContradictions(party: Party, pins: readonly Pin[]): Generator<Contradiction> {
  const hostsOf = party.ids.map((id) => [
    ...new Set(pins.filter(({ intern }) => intern === id).map(({ host }) => host)),
  ]);
  for (const [i, hosts] of hostsOf.entries()) {
    const id = party.ids[i] ?? '';
    if (hosts.length > 1)
      yield contradiction('pinned-to-two-hosts', [id], hosts, `${id} is pinned to ${inWords(hosts)}.`);
  }
  const [first, second] = hostsOf;
  if (first?.length === 1 && second?.length === 1 && first[0] !== second[0]) {
    const hosts = [...first, ...second];
    const words = `The companions ${inWords(party.ids)} are pinned apart, to ${inWords(hosts)}.`;
    yield contradiction('companions-pinned-apart', party.ids, hosts, words);
  }
}

/** What stands against the party's being at the one host. */
function* visitContradictions(problem: Problem, { party, pins }: Pinned, venue: Venue): Generator<Contradiction> {
  const { host } = venue;
  const who = inWords(party.ids);
  const one = (code: ContradictionCode, words: string): Contradiction =>
    contradiction(code, party.ids, [host.id], words);
  if (party.members.some(({ intern }) => intern.workplace === host.workplace)) {
    yield one('pinned-to-own-workplace', `${who} pinned to the own workplace, at ${host.id}.`);
  }
  const banned = party.ids.filter((id) => problem.bans.get(id)?.has(host.id));
  if (banned.length > 0)
    yield one('pinned-and-forbidden', `${who} pinned to ${host.id}, which is forbidden to ${inWords(banned)}.`);
  yield* dayContradictions({ party, pins }, venue);
}

function* dayContradictions({ party, pins }: Pinned, venue: Venue): Generator<Contradiction> {
  const who = inWords(party.ids);
  const { host } = venue;
  const common = party.days & venue.days;
  const agreed = pins.map(({ days }) => days && dayMask(days)).filter((mask) => mask !== undefined);
  if (agreed.some((mask) => (mask & ~common) !== 0)) {
    const words = `${who} pinned to ${host.id} on days that are not days of both.`;
    yield contradiction('agreed-days-not-common', party.ids, [host.id], words);
  }
  // A pin without days asks for the usual stay, also of one whose companion's days are agreed.
  const usual = stayLength({ ...party, pin: undefined }, venue);
  const tooShort = usual < Math.max(2, party.minDays, host.minDays);
  if (agreed.length === 0 && tooShort) {
    const words = `${who} pinned to ${host.id} without days enough in common.`;
    yield contradiction('pinned-without-common-days', party.ids, [host.id], words);
  }
  const differ = agreed.some((mask) => mask !== agreed[0]);
  const half = agreed.length === 1 && pins.length === 2 && (tooShort || count(agreed[0] ?? 0) !== usual);
  if (differ || half) {
    const words = `The companions ${who} pinned to ${host.id} with different days.`;
    yield contradiction('companions-agreed-other-days', party.ids, [host.id], words);
  }
}

function* hostContradictions(problem: Problem): Generator<Contradiction> {
  const { instance, parties, venues } = problem;
  const partyOf = new Map(parties.flatMap((party) => party.ids.map((id) => [id, party] as const)));
  const pinnedAt = Map.groupBy(instance.pins, ({ host }) => host);
  for (const venue of venues) {
    const here = new Set((pinnedAt.get(venue.host.id) ?? []).flatMap(({ intern }) => partyOf.get(intern) ?? []));
    if (here.size > 0) yield* companyContradictions(problem, venue, [...here]);
  }
}

/** What stands against all the parties pinned to one host being there together. */
function* companyContradictions(problem: Problem, venue: Venue, here: Party[]): Generator<Contradiction> {
  const { host, least } = venue;
  const interns = here.flatMap(({ ids }) => ids);
  const one = (code: ContradictionCode, words: string): Contradiction => contradiction(code, interns, [host.id], words);
  if (interns.length > host.seats) {
    const words = `${interns.length} interns pinned to ${host.id}, which has ${seatsOf(host)}: ${inWords(interns)}.`;
    yield one('more-pins-than-seats', words);
    return;
  }
  const half = here.find(isHalfAgreed);
  const reachable = canFill(problem, venue, interns.length);
  if (half && (!reachable || here.some((party) => party !== half && !choosesAgreedDays(half, venue, party)))) {
    yield one(
      'companions-agreed-other-days',
      `${inWords(half.ids)} pinned to ${host.id}, one with agreed days, one without.`,
    );
  } else if (!reachable) {
    yield one('minimum-out-of-reach', `${inWords(interns)} pinned to ${host.id}, which wants ${least} guests and cannot reach them.`); // prettier-ignore
  }
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

const seatsOf = ({ seats }: Host): string => (seats === 1 ? 'one seat' : `${seats} seats`);

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
