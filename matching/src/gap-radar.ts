/**
 * Where one more seat would help most: for every part of the country and field, what a new host with one seat, open all
 * week and to anybody, would bring. Prices say how much at most; the most promising are solved again to be sure.
 */
import { GRAIN } from './certificate.ts';
import { compareAims } from './matching.ts';
import { fit } from './fit.ts';
import { obstacle } from './admissible.ts';
import { WEEK, type Host, type Instance } from './instance.ts';
import type { Party } from './party.ts';
import { prepare, type Problem } from './problem.ts';
import type { SolveOptions } from './progress.ts';
import { AIMS, type Matching, type Objective } from './result.ts';
import { solve } from './solve.ts';

export interface Gap {
  readonly region: string;
  readonly field: string;
  /** Points the seat would bring at most, a place counting as in the certificate's multipliers. */
  readonly estimate: number;
  /** What it brings, found by solving again; only for the most promising. */
  readonly gain?: Objective;
}

export interface RadarOptions extends SolveOptions {
  /** So many are solved again; 3 when absent. */
  readonly checked?: number | undefined;
}

/**
 * @param instance valid
 * @param matching of this instance, verified
 * @returns every part of the country and field where a seat would bring anything, the best first
 */
export function gapRadar(instance: Instance, matching: Matching, options: RadarOptions = {}): Gap[] {
  const { checked = 3 } = options;
  const problem = prepare(instance);
  const estimates = instance.regions.flatMap((region) =>
    instance.fields.map((field): Gap => ({
      region,
      field,
      estimate: estimateOf(problem, matching, newHost(instance, region, field)),
    })),
  );
  const order = (a: Gap, b: Gap): number =>
    b.estimate - a.estimate || (a.region + a.field < b.region + b.field ? -1 : 1);
  const promising = estimates.filter(({ estimate }) => estimate > 0).sort(order);
  const solved = promising.slice(0, checked).map((gap): Gap => {
    const host = newHost(instance, gap.region, gap.field);
    const result = solve({ ...instance, hosts: [...instance.hosts, host] }, options);
    return result.status === 'infeasible' ? gap : { ...gap, gain: difference(result.objective, matching.objective) };
  });
  const nothing: Objective = { priority: 0, placed: 0, hosts: 0, fit: 0 };
  solved.sort((a, b) => compareAims(b.gain ?? nothing, a.gain ?? nothing) || order(a, b));
  return [...solved, ...promising.slice(checked)];
}

const difference = (after: Objective, before: Objective): Objective => {
  const change = { ...after };
  for (const aim of AIMS) change[aim] = after[aim] - before[aim];
  return change;
};

/** An organisation and workplace that nobody has, so that nothing but the seat is new. */
function newHost({ hosts, interns }: Instance, region: string, field: string): Host {
  const taken = new Set([...hosts, ...interns].flatMap(({ id, org, workplace }) => [id, org, workplace]));
  let name = 'another seat';
  while (taken.has(name)) name += ' ';
  const stay = { days: WEEK, minDays: 2, maxDays: 5 };
  return {
    id: name,
    org: name,
    workplace: name,
    sector: name,
    fields: [field],
    region,
    ...stay,
    contrast: 'any',
    seats: 1,
    minGuests: 0,
  };
}

/** The most any single's worth there is above its price, over the certificate's cases. */
function estimateOf(problem: Problem, { certificate, status }: Matching, host: Host): number {
  const venue = problem.cast.venue(host);
  let most = 0;
  for (const { multipliers, prices } of certificate.fit) {
    const [priority = 0, placed = 0, hosts = 0] = multipliers;
    const worth = (party: Party, p: number): number =>
      priority * party.priority + placed + hosts + fit(party, venue, problem.met) - (prices[p] ?? 0) / GRAIN;
    for (const [p, party] of problem.parties.entries()) {
      if (party.ids.length > 1 || party.pin !== undefined || obstacle(party, venue, problem.bans) !== undefined)
        continue;
      most = Math.max(most, worth(party, p));
    }
    if (status === 'optimal') break;
  }
  return Math.round(most);
}
