/**
 * Where one more would help most: for every part of the country, field and stretch of days, what a new host with one seat
 * would bring, and what a new intern would. Prices say how much at most; the most promising are solved again to be sure.
 *
 * 1. A new seat takes one single. Whoever it is worth most to, beyond their price, is what it brings at most; where the
 *    proof has several cases, the lowest price of each person over the cases.
 * 2. A new intern goes where it is worth most beyond the guest it replaces (leaf-bids.ts), in the case where that is most.
 */
import { obstacle } from './admissible.ts';
import { fit } from './fit.ts';
import { WEEK, type Day, type Host, type Instance, type Intern } from './instance.ts';
import { LeafBids } from './leaf-bids.ts';
import { compareAims } from './matching.ts';
import type { Party, Venue } from './party.ts';
import { prepare, type Problem } from './problem.ts';
import type { SolveOptions } from './progress.ts';
import { AIMS, type Matching, type Objective } from './result.ts';
import { solve } from './solve.ts';
import { Visits } from './visits.ts';

export interface Gap {
  readonly region: string;
  readonly field: string;
  /** When the seat is open, or the intern can come. */
  readonly days: readonly Day[];
  /** Points it would bring at most, a place counting as in the certificate's multipliers. */
  readonly estimate: number;
  /** What it brings, found by solving again; only for the most promising. */
  readonly gain?: Objective;
}

export interface Radar {
  /** One more seat: every cell where it would bring anything, the best first. */
  readonly seats: readonly Gap[];
  /** One more intern, likewise. */
  readonly interns: readonly Gap[];
}

export interface RadarOptions extends SolveOptions {
  /** So many of each kind are solved again; 3 when absent. */
  readonly checked?: number | undefined;
}

const CHECKED = 3;

/** The whole week, and every two and three days in a row. */
const STRETCHES: readonly (readonly Day[])[] = [
  WEEK,
  ...[3, 2].flatMap((length) =>
    WEEK.slice(0, WEEK.length - length + 1).map((_, from) => WEEK.slice(from, from + length)),
  ),
];

type Cell = Pick<Gap, 'region' | 'field' | 'days'>;

/**
 * @param instance valid
 * @param matching of this instance, verified
 */
export function gapRadar(instance: Instance, matching: Matching, options: RadarOptions = {}): Radar {
  const problem = prepare(instance);
  const cells = instance.regions.flatMap((region) =>
    instance.fields.flatMap((field) => STRETCHES.map((days): Cell => ({ region, field, days }))),
  );
  const leaves = leavesOf(problem, matching);
  const name = nobodysName(instance);
  const seatWorth = seatEstimates(problem, leaves, name);
  const internWorth = internEstimates(problem, leaves, name);
  const radar = (
    estimate: (cell: Cell) => number,
    more: (cell: Cell) => Instance,
    isSure: (cell: Cell) => boolean,
  ): Gap[] => {
    const gaps = cells.map((cell) => ({ ...cell, estimate: Math.round(estimate(cell)) }));
    return checked(narrowest(gaps), more, isSure, matching, options);
  };
  return {
    seats: radar(
      seatWorth,
      (cell) => ({ ...instance, hosts: [...instance.hosts, newHost(name, cell)] }),
      placesSomebody(problem, matching, name),
    ),
    interns: radar(
      internWorth,
      (cell) => ({ ...instance, interns: [...instance.interns, newIntern(name, cell)] }),
      () => false,
    ),
  };
}

/** Of each part and field only the stretches that bring more than any shorter one within them; the best first. */
function narrowest(gaps: readonly Gap[]): Gap[] {
  const isWithin = (inner: Gap, outer: Gap): boolean => inner.days.every((day) => outer.days.includes(day));
  const cells = Map.groupBy(gaps, ({ region, field }) => JSON.stringify([region, field]));
  const kept = [...cells.values()].flatMap((cell) =>
    cell.filter(
      (gap) =>
        gap.estimate > 0 &&
        !cell.some((other) => other !== gap && isWithin(other, gap) && other.estimate >= gap.estimate),
    ),
  );
  return kept.sort((a, b) => b.estimate - a.estimate || (nameOf(a) < nameOf(b) ? -1 : 1));
}

const nameOf = ({ region, field, days }: Gap): string => [region, field, ...days].join(' ');

function checked(
  gaps: readonly Gap[],
  more: (cell: Cell) => Instance,
  isSure: (cell: Cell) => boolean,
  { objective }: Matching,
  { checked: many = CHECKED, ...options }: RadarOptions,
): Gap[] {
  const end = performance.now() + (options.seconds ?? Infinity) * 1000;
  const tried = firstToTry(gaps, isSure).slice(0, many);
  const solved = tried.map((gap): Gap => {
    const seconds = (end - performance.now()) / 1000;
    if (seconds <= 0 || options.signal?.aborted === true) return gap;
    const result = solve(more(gap), { ...options, seconds });
    if (result.status !== 'optimal') return gap;
    const gain = { ...result.objective };
    for (const aim of AIMS) gain[aim] -= objective[aim];
    return { ...gap, gain };
  });
  const nothing: Objective = { priority: 0, placed: 0, hosts: 0, fit: 0 };
  solved.sort((a, b) => compareAims(b.gain ?? nothing, a.gain ?? nothing));
  return [...solved, ...gaps.filter((gap) => !tried.includes(gap))];
}

/** One of each part and field; those that surely bring somebody a place before those that prices promise much of. */
function firstToTry(gaps: readonly Gap[], isSure: (cell: Cell) => boolean): Gap[] {
  const seen = new Set<string>();
  const sure = gaps.filter(isSure);
  return [...sure, ...gaps.filter((gap) => !sure.includes(gap))].filter(({ region, field }) => {
    const key = JSON.stringify([region, field]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether a new seat is one for somebody who travels alone and has no place. */
function placesSomebody({ cast, parties, bans }: Problem, { placements }: Matching, name: string) {
  const placed = new Set(placements.map(({ intern }) => intern));
  const homeless = parties.filter(
    ({ ids: [id = ''], pin, members }) => members.length === 1 && !pin && !placed.has(id),
  );
  return (cell: Cell): boolean => {
    const venue = cast.venue(newHost(name, cell));
    return homeless.some((party) => obstacle(party, venue, bans) === undefined);
  };
}

/** The cases of the proof of the fit, with everybody's bids. */
function leavesOf(problem: Problem, { certificate, objective }: Matching): LeafBids[] {
  const leaves = certificate.fit.map((leaf) => new LeafBids(problem, 'fit', leaf));
  const visits = new Visits(problem);
  for (const [p, party] of problem.parties.entries()) {
    const many = visits.of(p);
    for (const leaf of leaves) leaf.bid(p, party, visits, many);
  }
  for (const leaf of leaves) leaf.close(objective);
  return leaves;
}

/** Step 1. */
function seatEstimates(problem: Problem, leaves: readonly LeafBids[], name: string): (cell: Cell) => number {
  const [leaf] = leaves;
  const singles = problem.parties.flatMap((party, p) => {
    if (party.ids.length > 1 || party.pin !== undefined) return [];
    return [{ party, price: Math.min(...leaves.map(({ prices }) => prices[p] ?? 0)) }];
  });
  const near = remembered((cell) => {
    const { region, fields } = problem.cast.venue(newHost(name, cell));
    return singles.filter(({ party }) => mayMeet(party, { region, fields }));
  });
  return (cell) => {
    const venue = problem.cast.venue(newHost(name, cell));
    let most = 0;
    for (const { party, price } of near(cell)) {
      if (leaf === undefined || obstacle(party, venue, problem.bans) !== undefined) continue;
      most = Math.max(most, leaf.worth(party, fit(party, venue, problem.met)) + leaf.opening - price);
    }
    return most;
  };
}

/** Step 2. */
function internEstimates(problem: Problem, leaves: readonly LeafBids[], name: string): (cell: Cell) => number {
  const [leaf] = leaves;
  const least = problem.venues.map((_, v) => Math.min(...leaves.map((one) => one.threshold(v, 1))));
  const near = remembered((cell) => {
    const party = problem.cast.party([newIntern(name, cell)]);
    return [...problem.venues.entries()].filter(([, venue]) => mayMeet(party, venue));
  });
  return (cell) => {
    const party = problem.cast.party([newIntern(name, cell)]);
    const gain = (venue: Venue, v: number): number =>
      leaf === undefined || obstacle(party, venue, problem.bans) !== undefined
        ? 0
        : leaf.worth(party, fit(party, venue, problem.met)) - (least[v] ?? 0);
    return near(cell).reduce((most, [v, venue]) => Math.max(most, gain(venue, v)), 0);
  };
}

/** Where they go and what they see: no newcomer is wished for. */
const mayMeet = ({ members }: Party, { region, fields }: Pick<Venue, 'region' | 'fields'>): boolean =>
  members.every((one) => (one.regions & region) !== 0 && (one.intern.open === true || (one.interests & fields) !== 0));

/** What holds for a part and a field, whatever the days: asked once for each. */
function remembered<T>(of: (cell: Cell) => T): (cell: Cell) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const key = JSON.stringify([cell.region, cell.field]);
    const found = known.get(key) ?? of(cell);
    known.set(key, found);
    return found;
  };
}

function nobodysName({ hosts, interns }: Instance): string {
  const taken = new Set([...hosts, ...interns].flatMap(({ id, org, workplace }) => [id, org, workplace]));
  let name = 'another';
  while (taken.has(name)) name += ' ';
  return name;
}

/** Somebody of an organisation and workplace that nobody has, so that nothing but them is new. */
const newcomer = (name: string, days: readonly Day[]) =>
  ({ id: name, org: name, workplace: name, sector: name, days, minDays: 2, maxDays: 5, contrast: 'any' }) as const;

function newHost(name: string, { region, field, days }: Cell): Host {
  return { ...newcomer(name, days), region, fields: [field], seats: 1, minGuests: 0 };
}

/** They come for all the days they have. */
function newIntern(name: string, { region, field, days }: Cell): Intern {
  return { ...newcomer(name, days), maxDays: days.length, fields: [], interests: [field], regions: [region] };
}
