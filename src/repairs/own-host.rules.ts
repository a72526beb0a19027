/** Whether somebody without a visit may ask a certain host themselves, once the proposals are out. Pure. */
import type { Host, Instance } from '@ipraktik/matching';
import { judgeArrangements, type Lack } from '../matching-runs/arranged-pin.ts';
import { isBeyondYes } from '../matching-runs/freeze.rules.ts';
import type { ApprovedRows } from '../matching-runs/instance.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { WEEKDAYS, type Weekday } from '../rounds/round.ts';
import type { Circumstances } from './circumstances.ts';
import { hasStopped, isWithout, pastPairs, seatsHeld, standingVisits } from './seeking.rules.ts';
import { freezeForRepair } from './situation.rules.ts';

export interface Inviting {
  readonly rows: ApprovedRows;
  readonly known: Circumstances;
  readonly intern: string;
}

/** `undecided`: the two who would travel have yet to say whether they do so together. */
export type InviteLack = Lack | 'asked-before' | 'undecided';

interface Ready {
  readonly people: Pick<Instance, 'hosts' | 'interns' | 'pins' | 'forbidden'>;
  /** The intern, and who travels along. */
  readonly party: readonly string[];
}

/** A host with only its free seats: nobody is promised one twice, whatever people answer, and who wants no more has none. */
const withFreeSeats = (known: Circumstances): ((host: Host) => Host) => {
  const [visits, held] = [Map.groupBy(standingVisits(known), (visit) => visit.host), seatsHeld(known)];
  return (host) => {
    const guests = (visits.get(host.id) ?? []).flatMap((visit) => visit.guests);
    const free = hasStopped(known, host.id) ? 0 : Math.max(0, host.seats - (held.get(host.id) ?? 0));
    return { ...host, seats: free, minGuests: Math.max(0, host.minGuests - guests.length) };
  };
};

/** Who would travel, if a manager has said yes to each (R6) and none of them has a visit; and the hosts as they are now. */
const readyFor = ({ rows, known, intern }: Inviting): Outcome<Ready, InviteLack> => {
  // Whoever asks wants a host, whatever they said before about their own or none.
  const fellows = rows.companionships.flatMap(({ inviter, companion, state }) =>
    state === 'confirmed' && (inviter === intern || companion === intern) ? [inviter, companion] : [],
  );
  const asking = [intern, ...fellows].filter((id) => id !== null);
  // Who wants no place is not asked against their word, not even by whom they travel with.
  if (asking.some((id) => id !== intern && known.stopped.has(id))) return refused('undecided');
  const freeze = freezeForRepair(rows, { ...known, waiting: new Set([...known.waiting, ...asking]) });
  const { hosts, interns, forbidden } = freeze.instance;
  const mine = interns.find(({ id }) => id === intern);
  const unapproved = [...freeze.withoutApproval, ...freeze.pendingApproval];
  if (asking.some((id) => unapproved.includes(id))) return refused('manager');
  if (!mine) return refused('gone');
  const party = [intern, ...(mine.companion === undefined ? [] : [mine.companion])];
  if (!party.every((id) => isWithout(known, id))) return refused('placed');
  return done({ party, people: { hosts: hosts.map(withFreeSeats(known)), interns, pins: [], forbidden } });
};

const judge = (
  { rows, known, intern }: Inviting,
  { people, party }: Ready,
  { host, days }: { host: string; days: readonly Weekday[] },
): InviteLack | null => {
  if (pastPairs(known).some((pair) => pair.host === host && party.includes(pair.intern))) return 'asked-before';
  const one = { id: intern, intern, companion: party[1] ?? null, host, days: [...days] };
  return judgeArrangements(people, [{ ...one, isBeyondYes: isBeyondYes(rows, one) }])[0]?.lack ?? null;
};

/** Whether this host can be asked for these days: answers who would come, or the first thing that stands in the way. */
export const mayInvite = (
  inviting: Inviting,
  asked: { host: string; days: readonly Weekday[] },
): Outcome<{ party: readonly string[] }, InviteLack> => {
  const ready = readyFor(inviting);
  if (!ready.ok) return ready;
  const lack = judge(inviting, ready.value, asked);
  return lack === null ? done({ party: ready.value.party }) : refused(lack);
};

/** A host that can be asked, with the days that suit everybody and how long a visit may be. */
export interface PossibleHost {
  readonly host: string;
  readonly days: readonly Weekday[];
  readonly minDays: number;
  readonly maxDays: number;
}

/** Every host that can be asked for some of the days; why none at all, where it lies with who asks. */
export const possibleHosts = (inviting: Inviting): Outcome<readonly PossibleHost[], InviteLack> => {
  const ready = readyFor(inviting);
  if (!ready.ok) return ready;
  const { people, party } = ready.value;
  const guests = people.interns.filter(({ id }) => party.includes(id));
  return done(
    people.hosts.flatMap((host) => {
      const all = [host, ...guests];
      const days = WEEKDAYS.filter((day) => all.every((one) => one.days.includes(day)));
      const minDays = Math.max(...all.map((one) => one.minDays));
      const maxDays = Math.min(days.length, ...all.map((one) => one.maxDays));
      if (minDays > maxDays) return [];
      const lack = judge(inviting, ready.value, { host: host.id, days: days.slice(0, minDays) });
      return lack === null ? [{ host: host.id, days, minDays, maxDays }] : [];
    }),
  );
};
