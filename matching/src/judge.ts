/**
 * Does a result keep every rule of the format? Recomputed from the two files alone: what solves and what judges
 * must not share a mistake, so this imports words and no rule. Source: FORMAT.md.
 */
import { isList, isObject, type Complaint } from './complaint.ts';
import type { Host, Instance, Intern } from './instance.ts';
import { judgeDays } from './judge-days.ts';
import { Rulebook } from './judge-rules.ts';
import { AIMS, RESULT_FORMAT, type Objective } from './result.ts';

export interface Judgement {
  /** True if nothing is wrong. Says nothing of whether the matching is the best, or an instance really infeasible. */
  readonly holds: boolean;
  readonly violations: readonly Complaint[];
  /** Recomputed; absent if the result claims infeasibility or its placements could not be read. */
  readonly objective: Objective | undefined;
}

/** A placement with the people of the instance it names. */
interface Visit {
  readonly intern: Intern;
  readonly host: Host;
  readonly days: readonly string[];
}

/**
 * @param instance valid (see validate.ts)
 * @param result anything, as `JSON.parse` gave it
 */
export function judge(instance: Instance, result: unknown): Judgement {
  const violations: Complaint[] = [];
  const say = (path: string, message: string): void => {
    violations.push({ path, message });
  };
  let objective: Objective | undefined;
  if (isObject(result)) objective = judgeResult(instance, result, say);
  else say('', 'must be an object');
  return { holds: violations.length === 0, violations, objective };
}

type Say = (path: string, message: string) => void;

function judgeResult(instance: Instance, result: Readonly<Record<string, unknown>>, say: Say): Objective | undefined {
  if (result['format'] !== RESULT_FORMAT) say('format', `must be "${RESULT_FORMAT}"`);
  if (result['instance'] !== instance.id) say('instance', `must be the instance's id, ${JSON.stringify(instance.id)}`);
  const { status, placements, draw } = result;
  if (status === 'infeasible') return judgeInfeasible(result, say);
  if (status !== 'optimal' && status !== 'feasible') say('status', 'must be optimal, feasible or infeasible');
  if (draw !== 'proved' && draw !== 'best found') say('draw', 'must be "proved" or "best found"');
  if (!isList(placements)) {
    say('placements', 'must be a list');
    return undefined;
  }
  const rules = new Rulebook(instance);
  const visits = readVisits(rules, placements, say);
  judgeCompanions(rules, visits, say);
  judgePins(instance, visits, say);
  judgeHosts(visits, say);
  judgeDays(rules, visits, say);
  const objective = measure(rules, visits);
  judgeClaims(result, objective, say);
  return objective;
}

function judgeInfeasible({ reasons, placements }: Readonly<Record<string, unknown>>, say: Say): undefined {
  if (!isList(reasons) || reasons.length === 0) say('reasons', 'must name at least one contradiction');
  if (placements !== undefined) say('placements', 'must be absent where nothing is feasible');
}

/** Every placement by itself: who, where, which days; and their order. */
function readVisits(rules: Rulebook, placements: readonly unknown[], say: Say): Map<string, Visit> {
  const visits = new Map<string, Visit>();
  let previous: string | undefined;
  for (const [i, placement] of placements.entries()) {
    const at = `placements[${i}]`;
    if (!isObject(placement)) {
      say(at, 'must be an object');
      continue;
    }
    const intern = rules.intern(placement['intern']);
    const host = rules.host(placement['host']);
    if (intern === undefined) say(`${at}.intern`, 'is not an intern of the instance');
    if (host === undefined) say(`${at}.host`, 'is not a host of the instance');
    if (intern === undefined || host === undefined) continue;
    if (visits.has(intern.id)) say(`${at}.intern`, `${intern.id} is placed twice`);
    else if (previous !== undefined && previous > intern.id) say(at, 'is not in the order of the interns’ ids');
    previous = intern.id;
    const refusal = rules.refusal(intern, host);
    if (refusal !== undefined) say(at, `${intern.id} at ${host.id}: ${refusal}`);
    const { days } = placement;
    const wrongDays = rules.wrongDays(intern, host, days);
    if (wrongDays !== undefined) say(`${at}.days`, wrongDays);
    else visits.set(intern.id, { intern, host, days: days as string[] });
  }
  return visits;
}

function judgeCompanions(rules: Rulebook, visits: ReadonlyMap<string, Visit>, say: Say): void {
  for (const { intern, host, days } of visits.values()) {
    const other = rules.companion(intern);
    if (other === intern) continue;
    const theirs = visits.get(other.id);
    if (theirs?.host !== host || theirs.days.join() !== days.join()) {
      say('placements', `${intern.id} and companion ${other.id} are separated`);
    }
  }
}

function judgePins(instance: Instance, visits: ReadonlyMap<string, Visit>, say: Say): void {
  for (const [i, pin] of instance.pins.entries()) {
    if (visits.get(pin.intern)?.host.id !== pin.host)
      say('placements', `pins[${i}]: ${pin.intern} is not at ${pin.host}`);
  }
}

function judgeHosts(visits: ReadonlyMap<string, Visit>, say: Say): void {
  const guests = Map.groupBy(visits.values(), ({ host }) => host);
  for (const [host, { length }] of guests) {
    if (length > host.seats) say('placements', `${host.id} has ${length} guests on ${host.seats} seats`);
    if (length < host.minGuests) say('placements', `${host.id} has ${length} guests, fewer than its ${host.minGuests}`);
  }
}

function measure(rules: Rulebook, visits: ReadonlyMap<string, Visit>): Objective {
  const all = [...visits.values()];
  return {
    priority: all.filter(({ intern }) => rules.hasPriority(intern)).length,
    placed: all.length,
    hosts: new Set(all.map(({ host }) => host)).size,
    fit: all.reduce((sum, { intern, host }) => sum + rules.fit(intern, host), 0),
  };
}

function judgeClaims(result: Readonly<Record<string, unknown>>, recomputed: Objective, say: Say): void {
  const { objective, bound, status } = result;
  for (const aim of AIMS) {
    const value = recomputed[aim];
    const claimed = isObject(objective) ? objective[aim] : undefined;
    if (claimed !== value) say(`objective.${aim}`, `says ${String(claimed)}, recomputed ${value}`);
    const above = isObject(bound) ? bound[aim] : undefined;
    if (!Number.isInteger(above)) say(`bound.${aim}`, 'must be a whole number');
    else if (status === 'optimal' && above !== value)
      say(`bound.${aim}`, `says ${String(above)}, an optimum has ${value}`);
    else if (Number(above) < value) say(`bound.${aim}`, `says ${String(above)}, below the value ${value}`);
  }
}
