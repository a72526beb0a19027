/**
 * After drop-outs: what can be done, and how many of those who have said yes must be asked to go elsewhere.
 *
 * 1. Where the free seats that somebody can use are at a few hosts, every way to fill them with nobody moved, one moved, two
 *    moved is tried (vacancies.ts): the fewest moves are proved, and it takes milliseconds.
 * 2. Otherwise it is solved again, once with nobody moved and once for each rate of points that somebody who moves must
 *    bring at least (repair-by-solving.ts).
 */
import { placesOf } from './compare.ts';
import type { Instance } from './instance.ts';
import { compareAims } from './matching.ts';
import { byId, type Party } from './party.ts';
import { placementsOf } from './placements.ts';
import { prepare, type Problem } from './problem.ts';
import { lineOf, type Repair, type RepairOptions } from './repair-line.ts';
import { repairBySolving } from './repair-by-solving.ts';
import type { Placement } from './result.ts';
import { Vacancies, type Line } from './vacancies.ts';
import { dayMask } from './week.ts';

const UP_TO = 2;

/**
 * @param instance valid, without those who dropped out
 * @param accepted the placements that stood, of the best matching before; those of people or hosts who are gone are
 *   passed over
 * @returns the menu, fewest asked first, each line better than the one before; empty if nothing is feasible
 */
export function repair(instance: Instance, accepted: readonly Placement[], options: RepairOptions = {}): Repair[] {
  const problem = prepare(instance);
  const standing = stillThere(problem, accepted);
  const at = placesOf(problem, standing);
  const frozen = new Set(options.frozen);
  const mayMove = (p: number): boolean => {
    const party = problem.parties[p];
    return party !== undefined && party.pin === undefined && !party.ids.some((id) => frozen.has(id));
  };
  const isPlain = problem.half.size === 0 && problem.parties.every(({ pin }, p) => pin === undefined || at[p] !== -1);
  const vacancies = new Vacancies(problem, at, mayMove);
  const isTried = isPlain && vacancies.isSmall;
  const lines = isTried
    ? vacancies.lines(options.upTo ?? UP_TO).map((line) => repaired(problem, standing, at, line))
    : repairBySolving(problem, standing, options);
  const sorted = lines.toSorted((a, b) => a.asked.length - b.asked.length);
  return sorted.reduce<Repair[]>((menu, line) => {
    const last = menu.at(-1);
    return last === undefined || compareAims(line.objective, last.objective) > 0 ? [...menu, line] : menu;
  }, []);
}

/** Of whole parties whose host is there. */
function stillThere({ parties, venues }: Problem, accepted: readonly Placement[]): Placement[] {
  const hosts = new Set(venues.map(({ host }) => host.id));
  const hostOf = new Map(accepted.map(({ intern, host }) => [intern, host]));
  const whole = new Set<string>();
  for (const { ids } of parties) {
    const [first = '', ...others] = ids.map((id) => hostOf.get(id));
    if (hosts.has(first) && others.every((host) => host === first)) for (const id of ids) whole.add(id);
  }
  return accepted.filter(({ intern }) => whole.has(intern));
}

/** Whoever is not moved keeps their days; newcomers come when they do, as far as they can. */
function repaired(problem: Problem, standing: readonly Placement[], at: Int32Array, line: Line): Repair {
  const places = at.slice();
  for (const { party, venue } of line.moves) places[party] = venue;
  const touched = new Set(line.moves.map(({ venue }) => venue));
  const daysOf = new Map(standing.map(({ intern, days }) => [intern, dayMask(days)]));
  const kept = (party: Party, p: number): Party => {
    const venue = problem.venues[places[p] as number];
    const days = places[p] === at[p] ? daysOf.get(party.ids[0] ?? '') : undefined;
    return venue && days !== undefined ? { ...party, pin: { host: venue.host.id, days, firstSaysSo: true } } : party;
  };
  const here = places.map((v) => (touched.has(v) ? v : -1));
  const changed = new Set([...here.keys()].filter((p) => here[p] !== -1 || places[p] !== at[p]));
  const isChanged = new Set([...changed].flatMap((p) => problem.parties[p]?.ids ?? []));
  const parties = problem.parties.map((party, p) => (changed.has(p) ? kept(party, p) : party));
  const placements = [
    ...standing.filter(({ intern }) => !isChanged.has(intern)),
    ...placementsOf({ ...problem, parties }, here),
  ].sort((a, b) => byId(a.intern, b.intern));
  return lineOf(problem, standing, placements, line.isProved);
}
