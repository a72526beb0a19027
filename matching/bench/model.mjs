/** An instance as an integer program, for general solvers: the same columns and rows for all of them. */
import { readFileSync } from 'node:fs';
import { prepare } from '../src/problem.ts';
import { Visits } from '../src/visits.ts';

export const readInstance = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Where the engine's result of an instance is left. */
export const resultOf = (file) => file.replace(/\.json$/, '.result.json');

/**
 * Columns: one per admissible visit, then one per host, 1 if it has a guest. A party is at one host at most (a pinned one
 * at one); a host has guests only if it counts, enough and not too many. `aims` are maximised one after the other.
 */
export const modelOf = (instance) => {
  const problem = prepare(instance);
  const { parties, venues } = problem;
  const visits = new Visits(problem);
  const options = parties.flatMap((_, p) =>
    Array.from({ length: visits.of(p) }, (__, i) => ({ p, v: visits.hosts[i], fit: visits.fits[i] })),
  );
  const sizeOf = ({ p }) => parties[p].ids.length;
  const byParty = Map.groupBy(options.keys(), (c) => options[c].p);
  const byVenue = Map.groupBy(options.keys(), (c) => options[c].v);
  const rows = [];
  for (const [p, columns] of byParty) {
    rows.push({ lower: parties[p].pin ? 1 : 0, upper: 1, terms: columns.map((c) => [c, 1]) });
  }
  for (const [v, { host, least }] of venues.entries()) {
    const open = options.length + v;
    const guests = (byVenue.get(v) ?? []).map((c) => [c, sizeOf(options[c])]);
    rows.push({ lower: -Infinity, upper: 0, terms: [...guests, [open, -host.seats]] });
    rows.push({ lower: 0, upper: Infinity, terms: [...guests, [open, -least]] });
  }
  const hosts = venues.map(() => 0);
  const aims = {
    priority: [...options.map(({ p }) => parties[p].priority), ...hosts],
    placed: [...options.map(sizeOf), ...hosts],
    hosts: [...options.map(() => 0), ...venues.map(() => 1)],
    fit: [...options.map(({ fit }) => fit), ...hosts],
  };
  return { columns: options.length + venues.length, rows, aims };
};

/** What a run took: CPU seconds of this process, user and system, and its largest memory in MB. */
export const used = () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
};
