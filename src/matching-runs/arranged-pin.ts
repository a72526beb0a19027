/** Which of the visits that people have arranged themselves are pinned (R11), and what the others lack. Pure. */
import type { Host, Instance, Intern, Pin } from '@ipraktik/matching';

/** An intern and a host who both said yes, as did who travels along, with the days they agreed on. */
export interface FrozenArrangement {
  readonly id: string;
  readonly intern: string;
  readonly host: string;
  /** Who was asked along with the intern, and has said yes as well. */
  readonly companion: string | null;
  readonly days: NonNullable<Pin['days']>;
  /** A manager has said yes to fewer days, or to none with a night away where the host is too far for that (R6). */
  readonly isBeyondYes?: boolean;
}

/**
 * Why an arrangement does not hold as things stand: somebody is not matched; the manager's yes does not reach as far; the
 * office placed the intern, or banned the two; the intern now comes with somebody whom nobody has agreed to; they work in one
 * place; days or length suit no longer; the seats are taken by those who agreed, or were enough, before; the host wants more guests
 * than come.
 */
export type Lack =
  'gone' | 'manager' | 'placed' | 'banned' | 'company' | 'own-workplace' | 'days' | 'length' | 'seats' | 'minimum';

export interface JudgedArrangement extends FrozenArrangement {
  readonly lack: Lack | null;
}

type People = Pick<Instance, 'hosts' | 'interns' | 'pins' | 'forbidden'>;

/** What stands in the way of one, whoever else comes. */
const ownLack = ({ days, companion }: FrozenArrangement, host: Host, party: readonly Intern[]): Lack | null => {
  const both = [host, ...party];
  if (party.slice(1).some(({ id }) => id !== companion)) return 'company';
  if (party.some(({ workplace }) => workplace === host.workplace)) return 'own-workplace';
  if (both.some((one) => days.some((day) => !one.days.includes(day)))) return 'days';
  const isLong = both.every(({ minDays, maxDays }) => minDays <= days.length && days.length <= maxDays);
  return isLong ? null : 'length';
};

/** Who has which seat: what the office pinned, then what people agreed on, in the order in which it is taken in. */
const seating = ({ hosts, interns, pins }: People) => {
  const internOf = new Map(interns.map((one) => [one.id, one]));
  const hostOf = new Map(hosts.map((one) => [one.id, one]));
  const partyOf = (id: string) =>
    [internOf.get(id), internOf.get(internOf.get(id)?.companion ?? '')].filter((one) => one !== undefined);
  const placed = new Map<string, string>();
  const place = ({ intern, host }: Pick<Pin, 'intern' | 'host'>) =>
    partyOf(intern).forEach(({ id }) => placed.set(id, host));
  const guestsAt = ({ id }: Host) => [...placed.values()].filter((one) => one === id).length;
  pins.forEach(place);
  const companyAt = new Map<string, FrozenArrangement[]>();
  const waitingAt = ({ id }: Host) => companyAt.get(id) ?? [];
  /** Takes seats once those who want them are enough together, the first of them first; until then nobody does. */
  const take = (one: FrozenArrangement, host: Host): void => {
    let free = host.seats - guestsAt(host) - partyOf(one.intern).length;
    const along = waitingAt(host).filter(({ intern }) => {
      const needed = partyOf(intern).length;
      const fits = needed <= free && !placed.has(intern);
      if (fits) free -= needed;
      return fits;
    });
    const isEnough = host.seats - free >= host.minGuests;
    companyAt.set(
      host.id,
      isEnough ? waitingAt(host).filter((other) => !along.includes(other)) : [...waitingAt(host), one],
    );
    if (isEnough) [...along, one].forEach(place);
  };
  return { hostOf, partyOf, placed, guestsAt, waitingAt, take };
};

/**
 * In the order in which they were agreed on, each that still holds: what the office pinned or banned comes first, then whoever
 * finds a seat. The others are matched like anybody. Where a host wants company, seats are taken by those who first are enough
 * together: who is not keeps none from the next, so no arrangement contradicts another, nor asks for a guest who may not
 * exist, and none can stop a run. What is taken no later yes takes away.
 */
export const judgeArrangements = (people: People, arrangements: readonly FrozenArrangement[]): JudgedArrangement[] => {
  const { hostOf, partyOf, placed, guestsAt, waitingAt, take } = seating(people);
  const hasRoom = (host: Host, party: readonly Intern[]) => guestsAt(host) + party.length <= host.seats;
  const judge = (one: FrozenArrangement): Lack | null => {
    const [host, party] = [hostOf.get(one.host), partyOf(one.intern)];
    if (!host || party.length === 0) return 'gone';
    const elsewhere = party.map(({ id }) => placed.get(id)).find((there) => there !== undefined);
    if (elsewhere !== undefined) return elsewhere === host.id ? null : 'placed';
    if (people.forbidden.some((ban) => ban.host === host.id && party.some(({ id }) => id === ban.intern)))
      return 'banned';
    const lack = one.isBeyondYes ? 'manager' : ownLack(one, host, party);
    if (lack) return lack;
    if (!hasRoom(host, party)) return 'seats';
    take(one, host);
    return null;
  };
  const judged = arrangements.map((one) => ({ one, lack: judge(one) }));
  // Who still waits at the end lacks company; or seats, and is in line for them, where too few are left.
  const waiting = new Map<FrozenArrangement, Lack>(
    people.hosts.flatMap((host) =>
      waitingAt(host).map((one) => [one, hasRoom(host, partyOf(one.intern)) ? 'minimum' : 'seats']),
    ),
  );
  return judged.map(({ one, lack }) => ({ ...one, lack: waiting.get(one) ?? lack }));
};

/** As pins, beside those of the office. */
export const pinsOf = (judged: readonly JudgedArrangement[], pins: readonly Pin[]): Pin[] => {
  const theOffices = new Set(pins.map(({ intern }) => intern));
  return judged.flatMap(({ lack, intern, host, days }) =>
    lack === null && !theOffices.has(intern) ? [{ intern, host, days }] : [],
  );
};
