/** The round as it stands, for the engine: who has a visit, who is without, and which seats are free. Pure. */
import type { Host, Instance, Intern, Pin, Placement } from '@ipraktik/matching';
import { freezeOf, type RoundFreeze } from '../matching-runs/freeze.rules.ts';
import type { ApprovedRows } from '../matching-runs/instance.ts';
import type { Circumstances, Guest, KnownVisit } from './circumstances.ts';
import type { Situation } from './repair.ts';
import { hasRefusedToMove, hasStopped, isSeeking, pastPairs, seatsHeld, standingVisits } from './seeking.rules.ts';

/** Whether a visit that stands keeps to what its people answer now. What does not only holds its seats. */
const fits = ({ days, guests }: KnownVisit, host: Host, interns: ReadonlyMap<string, Intern>): boolean => {
  const people = [host, ...guests.flatMap(({ signUp }) => interns.get(signUp) ?? [])];
  return (
    people.length === guests.length + 1 &&
    people.every(
      (one) => days.every((day) => one.days.includes(day)) && one.minDays <= days.length && days.length <= one.maxDays,
    )
  );
};

/** The visits that the engine sees, one for each intern. */
const seenVisits = ({ hosts, interns }: Instance, known: Circumstances): readonly KnownVisit[] => {
  const [hostOf, internOf] = [new Map(hosts.map((one) => [one.id, one])), new Map(interns.map((one) => [one.id, one]))];
  const placed = new Set<string>();
  return standingVisits(known).filter((visit) => {
    const host = hostOf.get(visit.host);
    if (!host || !fits(visit, host, internOf) || visit.guests.some(({ signUp }) => placed.has(signUp))) return false;
    for (const { signUp } of visit.guests) placed.add(signUp);
    return true;
  });
};

/** Who waits for a late place takes another host, whatever they said when they found their own (R11). */
export const freezeForRepair = (rows: ApprovedRows, { waiting }: Circumstances): RoundFreeze =>
  freezeOf({
    ...rows,
    ownHostOrNot: rows.ownHostOrNot?.filter((id) => !waiting.has(id)) ?? [],
    interns: rows.interns.map((one) =>
      waiting.has(one.id) ? { ...one, answers: { ...one.answers, ifNotFound: null } } : one,
    ),
  });

/** A pair is looked for as a pair, or not at all (R10); and nobody whose manager has not said yes (R6). */
const seekersIn = (freeze: RoundFreeze, known: Circumstances): ReadonlySet<string> => {
  const pending = new Set(freeze.pendingApproval);
  const seeks = (id: string): boolean => isSeeking(known, id) && !pending.has(id);
  const { interns } = freeze.instance;
  return new Set(
    interns
      .filter(({ id, companion }) => seeks(id) && (companion === undefined || seeks(companion)))
      .map(({ id }) => id),
  );
};

/** With the seats it has guests for and those that are free; null where it has neither, or too few to begin with. */
const hostNow = (host: Host, free: number, guests: number): Host[] => {
  const seats = guests + free;
  // Whoever has lost guests keeps those that are left, whatever it once asked for: that is the office's to talk about.
  const minGuests = guests > 0 ? Math.min(host.minGuests, guests) : host.minGuests;
  return seats === 0 || minGuests > seats ? [] : [{ ...host, seats, minGuests }];
};

const without = <T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> => {
  const { [key]: _, ...rest } = value;
  return rest;
};

const internNow = (intern: Intern, there: ReadonlySet<string>, hosts: ReadonlySet<string>): Intern => {
  const wishes = (intern.wishes ?? []).filter((host) => hosts.has(host));
  const alone = without(intern, 'wishes');
  const withWishes: Intern = wishes.length === 0 ? alone : { ...alone, wishes };
  return intern.companion !== undefined && !there.has(intern.companion) ? without(withWishes, 'companion') : withWishes;
};

const bansNow = (instance: Instance, known: Circumstances, isThere: (pair: Pin) => boolean): Pin[] => {
  const pairs = new Map([...instance.forbidden, ...pastPairs(known)].map((one) => [`${one.intern} ${one.host}`, one]));
  const bans = [...pairs.values()].filter(isThere).map(({ intern, host }) => ({ intern, host }));
  return bans.toSorted((a, b) => (`${a.intern} ${a.host}` < `${b.intern} ${b.host}` ? -1 : 1));
};

/**
 * What a repair is calculated on. Not asked to move: who has not answered yet, has booked the journey, has said no to
 * moving, waits for a manager's yes, or was put there by the office or by their own agreement.
 */
export const situationOf = (freeze: RoundFreeze, known: Circumstances): Situation => {
  const { instance } = freeze;
  const [visits, held, seekers] = [seenVisits(instance, known), seatsHeld(known), seekersIn(freeze, known)];
  const guestsAt = (host: string): number =>
    visits.filter((visit) => visit.host === host).reduce((sum, { guests }) => sum + guests.length, 0);
  const hosts = instance.hosts.flatMap((host) => {
    const free = hasStopped(known, host.id) ? 0 : Math.max(0, host.seats - (held.get(host.id) ?? 0));
    return hostNow(host, free, guestsAt(host.id));
  });
  const standing: Placement[] = visits.flatMap(({ host, days, guests }) =>
    guests.map(({ signUp }) => ({ intern: signUp, host, days: [...days] })),
  );
  const [there, open] = [
    new Set([...seekers, ...standing.map(({ intern }) => intern)]),
    new Set(hosts.map(({ id }) => id)),
  ];
  const interns = instance.interns.filter(({ id }) => there.has(id)).map((one) => internNow(one, there, open));
  const at = new Set(standing.map(({ intern, host }) => `${intern} ${host}`));
  const isThere = ({ intern, host }: Pin): boolean =>
    there.has(intern) && open.has(host) && !at.has(`${intern} ${host}`);
  const stays = ({ signUp, hasBooked }: Guest): boolean =>
    hasBooked || hasRefusedToMove(known, signUp) || freeze.pendingApproval.includes(signUp);
  const mayMove = ({ state, isPinned, guests }: KnownVisit): boolean =>
    state === 'agreed' && !isPinned && !guests.some(stays);
  const people = (some: readonly KnownVisit[]) =>
    some.flatMap(({ id, guests }) => guests.map(({ signUp }) => [signUp, id] as const));
  return {
    instance: { ...instance, hosts, interns, pins: [], forbidden: bansNow(instance, known, isThere) },
    standing,
    frozen: people(visits.filter((visit) => !mayMove(visit)))
      .map(([intern]) => intern)
      .toSorted(),
    visitOf: Object.fromEntries(people(visits.filter(mayMove))),
  };
};

/** Who is without a visit in it, and the hosts with free seats. */
export const needIn = ({ instance, standing }: Situation) => {
  const placed = new Set(standing.map(({ intern }) => intern));
  const guestsAt = Map.groupBy(standing, ({ host }) => host);
  return {
    seekers: instance.interns.map(({ id }) => id).filter((id) => !placed.has(id)),
    free: instance.hosts
      .map(({ id, seats }) => ({ host: id, seats: seats - (guestsAt.get(id)?.length ?? 0) }))
      .filter(({ seats }) => seats > 0),
  };
};

/** Why somebody who is looked for cannot be placed as things stand, in the order in which it is said. */
export const BLOCKS = ['manager', 'own-host', 'companion'] as const;
export type Block = (typeof BLOCKS)[number];

/** What keeps an intern who is looked for out of the situation: their own manager or word, or else whom they travel with. */
export const blockOf = (freeze: RoundFreeze, intern: string): Block => {
  if ([...freeze.withoutApproval, ...freeze.pendingApproval].includes(intern)) return 'manager';
  return freeze.withoutOwnHost.includes(intern) ? 'own-host' : 'companion';
};
