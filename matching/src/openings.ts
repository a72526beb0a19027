/** For each answer one could change alone: how many more hosts (or, for a host, interns) would then be possible? */
import { obstacle, type Obstacle } from './admissible.ts';
import type { Opening } from './explanation.ts';
import { WEEK, type Day, type Host, type Intern } from './instance.ts';
import type { Party, Venue } from './party.ts';
import type { Problem } from './problem.ts';

const INTERESTS_AT_MOST = 5;
const HOST_FIELDS_AT_MOST = 3;

type Change = Opening extends infer O ? (O extends Opening ? Omit<O, 'opens'> : never) : never;

/**
 * The rule each change gives way on. A change widens one answer and nothing else, so it opens only visits that this rule
 * is the first to forbid: the others are not looked at again.
 */
const GIVES_WAY: Readonly<Record<Change['change'], Obstacle>> = {
  'own-organisation': 'own-organisation',
  'any-region': 'region',
  'add-region': 'region',
  'any-field': 'field',
  'add-field': 'field',
  'all-days': 'days',
  'add-day': 'days',
  'min-days': 'days',
  'max-days': 'days',
  seats: 'seats',
};

/** A party's changes are made by each of its members who needs it. @returns those that open at least one host */
export function partyOpenings(problem: Problem, party: Party): Opening[] {
  const { venues, bans, cast } = problem;
  const interns = party.members.map(({ intern }) => intern);
  const forbidden = Map.groupBy(venues, (venue) => obstacle(party, venue, bans));
  return opened(internChanges(problem, party, interns), ({ change, make }) => {
    const there = forbidden.get(GIVES_WAY[change.change]) ?? [];
    if (there.length === 0) return 0;
    const then = cast.party(interns.map((intern) => ({ ...intern, ...make(intern) })));
    return there.filter((venue) => obstacle(then, venue, bans) === undefined).length;
  });
}

/** @returns those that open the host to at least one intern more */
export function hostOpenings(problem: Problem, venue: Venue): Opening[] {
  const { parties, bans, cast } = problem;
  const free = parties.filter((party) => isFreeFor(party, venue));
  const forbidden = Map.groupBy(free, (party) => obstacle(party, venue, bans));
  return opened(hostChanges(problem, venue.host), ({ change, make }) => {
    const them = forbidden.get(GIVES_WAY[change.change]) ?? [];
    if (them.length === 0) return 0;
    const then = cast.venue({ ...venue.host, ...make(venue.host) });
    return peopleIn(them.filter((party) => obstacle(party, then, bans) === undefined));
  });
}

/** Pinned elsewhere, a party may not come. */
const isFreeFor = ({ pin }: Party, { host }: Venue): boolean => pin === undefined || pin.host === host.id;
const peopleIn = (parties: readonly Party[]): number => parties.reduce((sum, { ids }) => sum + ids.length, 0);

export function hostsFor({ venues, bans }: Problem, party: Party): number {
  return venues.filter((venue) => obstacle(party, venue, bans) === undefined).length;
}

/** Interns whose party may come; pinned parties may not. */
export function internsFor({ parties, bans }: Problem, venue: Venue): number {
  return peopleIn(parties.filter((party) => isFreeFor(party, venue) && obstacle(party, venue, bans) === undefined));
}

interface Proposal<P> {
  readonly change: Change;
  readonly make: (person: P) => Partial<P>;
}

/** Counts what each change opens; a stronger one of the same kind must open more than a milder one to be named. */
function opened<P>(proposals: readonly Proposal<P>[], count: (proposal: Proposal<P>) => number): Opening[] {
  const best = new Map<string, number>();
  const openings: Opening[] = [];
  for (const proposal of proposals) {
    const { change } = proposal;
    const opens = count(proposal);
    const isStep = change.change === 'min-days' || change.change === 'max-days' || change.change === 'seats';
    if (opens <= (isStep ? (best.get(change.change) ?? 0) : 0)) continue;
    best.set(change.change, opens);
    openings.push({ ...change, opens });
  }
  return openings.toSorted((a, b) => b.opens - a.opens);
}

function internChanges({ instance }: Problem, party: Party, interns: readonly Intern[]): Proposal<Intern>[] {
  const { fields, regions } = instance;
  const canAdd = (field: string): boolean =>
    interns.every(({ interests }) => interests.includes(field) || interests.length < INTERESTS_AT_MOST);
  return [
    { change: { change: 'any-field' }, make: () => ({ open: true }) },
    { change: { change: 'any-region' }, make: () => ({ regions }) },
    { change: { change: 'own-organisation' }, make: () => ({ ownOrg: true }) },
    ...dayChanges(party.minDays, party.maxDays),
    ...fields.filter(canAdd).map((value) => ({
      change: { change: 'add-field', value } as const,
      make: ({ interests }: Intern) => ({ interests: interests.includes(value) ? interests : [...interests, value] }),
    })),
    ...regions.map((value) => ({
      change: { change: 'add-region', value } as const,
      make: ({ regions: own }: Intern) => ({ regions: own.includes(value) ? own : [...own, value] }),
    })),
  ];
}

function hostChanges({ instance }: Problem, host: Host): Proposal<Host>[] {
  const more = host.fields.length < HOST_FIELDS_AT_MOST ? instance.fields : [];
  return [
    ...dayChanges(host.minDays, host.maxDays),
    ...more
      .filter((field) => !host.fields.includes(field))
      .map((value) => ({
        change: { change: 'add-field', value } as const,
        make: () => ({ fields: [...host.fields, value] }),
      })),
    ...[2, 3]
      .filter((seats) => seats > host.seats)
      .map((value) => ({ change: { change: 'seats', value } as const, make: () => ({ seats: value }) })),
  ];
}

interface Days {
  readonly days: readonly Day[];
  readonly minDays: number;
  readonly maxDays: number;
}

/** The changes of days that both sides can make, the mildest first. */
function dayChanges(shortest: number, longest: number): { change: Change; make: (person: Days) => Partial<Days> }[] {
  const lower = [4, 3, 2].filter((value) => value < shortest);
  const higher = [3, 4, 5].filter((value) => value > longest);
  return [
    { change: { change: 'all-days' }, make: () => ({ days: WEEK }) },
    ...WEEK.map((value) => ({
      change: { change: 'add-day', value } as const,
      make: ({ days }: Days) => ({ days: days.includes(value) ? days : [...days, value] }),
    })),
    ...lower.map((value) => ({
      change: { change: 'min-days', value } as const,
      make: ({ minDays }: Days) => ({ minDays: Math.min(minDays, value) }),
    })),
    ...higher.map((value) => ({
      change: { change: 'max-days', value } as const,
      make: ({ maxDays }: Days) => ({ maxDays: Math.max(maxDays, value) }),
    })),
  ];
}
