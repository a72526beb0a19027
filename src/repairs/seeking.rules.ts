/** Who is looked for after publishing, and how many seats are free: nobody who wants none, and nobody who has said no before they ask. */
import { isLive, wasTaken } from '../placements/placement.rules.ts';
import type { Circumstances, Guest, KnownVisit } from './circumstances.ts';

const isPending = ({ visits }: Circumstances, { id }: KnownVisit): boolean =>
  visits.some(({ replaces, state }) => replaces === id && state === 'open');

/** Visits that are, or may become, one; of who is asked to move the one they are asked about. */
export const standingVisits = (known: Circumstances): readonly KnownVisit[] =>
  known.visits.filter((visit) => isLive(visit.state) && !isPending(known, visit));

/**
 * Seats of each host that cannot be promised to anybody else, whatever people answer: those of agreed visits, and for each
 * repair under way what it fills beyond those it empties.
 */
export const seatsHeld = ({ visits }: Circumstances): ReadonlyMap<string, number> => {
  const held = new Map<string, number>();
  const add = (host: string, seats: number) => held.set(host, (held.get(host) ?? 0) + seats);
  for (const { host, guests, state } of visits) if (state === 'agreed') add(host, guests.length);
  const open = visits.filter(({ state }) => state === 'open');
  for (const together of Map.groupBy(open, ({ id, repair }) => repair ?? id).values()) {
    const net = new Map<string, number>();
    for (const { host, guests, replaces } of together) {
      net.set(host, (net.get(host) ?? 0) + guests.length);
      const old = visits.find(({ id, state }) => id === replaces && state === 'agreed');
      if (old) net.set(old.host, (net.get(old.host) ?? 0) - old.guests.length);
    }
    for (const [host, seats] of net) add(host, Math.max(0, seats));
  }
  return held;
};

const byEnd = (a: KnownVisit, b: KnownVisit): number => (b.endedAt?.getTime() ?? 0) - (a.endedAt?.getTime() ?? 0);

const wasTakenFrom = ({ endedWhy, guests }: KnownVisit, intern: string): boolean =>
  wasTaken(endedWhy, guests.find(({ signUp }) => signUp === intern)?.answer ?? null);

/** Whether nothing has been agreed for an intern, and nothing is asked. */
export const isWithout = ({ visits }: Circumstances, intern: string): boolean =>
  !visits.some(({ state, guests }) => isLive(state) && guests.some(({ signUp }) => signUp === intern));

/**
 * Whether an intern without a visit is looked for: the matching found none for them, they have asked, or the one they had
 * was taken from them; and never once they have said that they want none.
 */
export const isSeeking = (known: Circumstances, intern: string): boolean => {
  const { visits, waiting, stopped } = known;
  if (stopped.has(intern) || !isWithout(known, intern)) return false;
  const mine = visits.filter(({ guests }) => guests.some(({ signUp }) => signUp === intern));
  const last = mine.toSorted(byEnd)[0];
  return waiting.has(intern) || (last !== undefined && wasTakenFrom(last, intern));
};

/** Whether a host wants no more guests, or has said no to somebody, left a visit or not answered, and not asked since. */
export const hasStopped = ({ visits, waiting, stopped }: Circumstances, host: string): boolean =>
  stopped.has(host) ||
  (!waiting.has(host) &&
    visits.some(
      (visit) =>
        visit.host === host &&
        (visit.endedBy === host || (visit.endedWhy === 'not-answered' && visit.hostAnswer === null)),
    ));

/** Guests who have said no, or nothing, when they were asked to move: they are not asked again. */
export const hasRefusedToMove = ({ visits }: Circumstances, intern: string): boolean =>
  visits.some(
    ({ replaces, endedWhy, endedBy, guests }) =>
      replaces !== null &&
      guests.some(({ signUp, answer }) => signUp === intern && (endedWhy !== 'not-answered' || answer === null)) &&
      (endedWhy === 'not-answered' || (endedBy !== null && guests.some(({ signUp }) => signUp === endedBy))),
  );

/** Whether it was another guest alone through whom a guest's visit came to nothing: this one and the host may meet yet. */
const wasLeft = ({ endedWhy, endedBy, hostAnswer }: KnownVisit, { signUp, answer }: Guest): boolean => {
  if (endedWhy === 'intern-no' || endedWhy === 'intern-left') return endedBy !== signUp;
  return endedWhy === 'not-answered' && hostAnswer !== null && answer !== null;
};

/** Pairs that are not proposed once more: one of them has said no, left or moved, or did not answer. */
export const pastPairs = ({ visits }: Circumstances): readonly { intern: string; host: string }[] =>
  visits
    .filter(({ endedWhy }) => endedWhy !== null && endedWhy !== 'repair-fell' && endedWhy !== 'taken-back')
    .flatMap((visit) =>
      visit.guests
        .filter((guest) => !wasLeft(visit, guest))
        .map(({ signUp }) => ({ intern: signUp, host: visit.host })),
    );

/**
 * How many are without a visit while a seat is free: who may fit whom only the engine says. Null `seats` is an intern's.
 */
export const countSeeking = (known: Circumstances, people: readonly { id: string; seats: number | null }[]): number => {
  const held = seatsHeld(known);
  const isFree = people.some(
    ({ id, seats }) => seats !== null && seats > (held.get(id) ?? 0) && !hasStopped(known, id),
  );
  return isFree ? people.filter(({ id, seats }) => seats === null && isSeeking(known, id)).length : 0;
};
