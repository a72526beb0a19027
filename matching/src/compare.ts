/** Two matchings of the same people side by side: who gets a place, who loses one, who is elsewhere. */
import { fit } from './fit.ts';
import type { Instance } from './instance.ts';
import { objectiveOf } from './matching.ts';
import { prepare, type Problem } from './problem.ts';
import { AIMS, type Objective, type Placement } from './result.ts';

/** A party in both matchings; its points are in its own, 0–100 an intern. */
export interface Difference {
  readonly interns: readonly string[];
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly points: number;
}

export interface Comparison {
  readonly gain: readonly Difference[];
  readonly lose: readonly Difference[];
  readonly move: readonly Difference[];
  /** Parties where they were. */
  readonly same: number;
  /** The second matching's values less the first one's. */
  readonly change: Objective;
}

/**
 * @param instance valid, of which both are matchings
 * @returns what changes from the first to the second, parties in the order of their first ids
 */
export function compare(instance: Instance, first: readonly Placement[], second: readonly Placement[]): Comparison {
  return comparePrepared(prepare(instance), first, second);
}

export function comparePrepared(
  problem: Problem,
  first: readonly Placement[],
  second: readonly Placement[],
): Comparison {
  const [before, after] = [placesOf(problem, first), placesOf(problem, second)];
  const all = problem.parties.map((_, p) => differenceOf(problem, p, before[p] ?? -1, after[p] ?? -1));
  const [was, is] = [objectiveOf(problem, before), objectiveOf(problem, after)];
  const change = { ...is };
  for (const aim of AIMS) change[aim] = is[aim] - was[aim];
  return {
    gain: all.filter(({ from, to }) => from === undefined && to !== undefined),
    lose: all.filter(({ from, to }) => from !== undefined && to === undefined),
    move: all.filter(({ from, to }) => from !== undefined && to !== undefined && from !== to),
    same: all.filter(({ from, to }) => from !== undefined && from === to).length,
    change,
  };
}

/** Per party its host's number, or -1. */
export function placesOf({ parties, venues }: Problem, placements: readonly Placement[]): Int32Array {
  const venueOf = new Map(venues.map(({ host }, v) => [host.id, v]));
  const hostOf = new Map(placements.map(({ intern, host }) => [intern, host]));
  return Int32Array.from(parties, ({ ids }) => venueOf.get(hostOf.get(ids[0] ?? '') ?? '') ?? -1);
}

function differenceOf({ parties, venues, met }: Problem, p: number, before: number, after: number): Difference {
  const party = parties[p];
  const points = (v: number): number => (party && venues[v] ? fit(party, venues[v], met) : 0);
  return {
    interns: party?.ids ?? [],
    from: venues[before]?.host.id,
    to: venues[after]?.host.id,
    points: points(after) - points(before),
  };
}
