/** node by-hand.mjs INSTANCE greedy|deferred: what is done without a solver. */
import { objectiveOf } from '../src/matching.ts';
import { placePinned } from '../src/pinned.ts';
import { prepare } from '../src/problem.ts';
import { Visits } from '../src/visits.ts';
import { readInstance, used } from './model.mjs';

const [, , file, way] = process.argv;
const instance = readInstance(file);
const problem = prepare(instance);
const visits = new Visits(problem);
const { parties, venues } = problem;
const sizeOf = (p) => parties[p].ids.length;
const places = placePinned(problem);
const room = venues.map(({ host }) => host.seats);
for (const [p, v] of places.entries()) if (v >= 0) room[v] -= sizeOf(p);
const isPinned = Uint8Array.from(places, (v) => (v >= 0 ? 1 : 0));

/** So many of a party's wishes are kept at a time: all of everybody's would be billions. */
const AT_ONCE = 200;
const kept = new Map();

/** The party's n-th dearest host, from 0; nothing after the last. */
const wishOf = (p, n) => {
  const from = n - (n % AT_ONCE);
  if (kept.get(p)?.from !== from) {
    const many = visits.of(p);
    const order = Uint32Array.from(
      { length: many },
      (_, i) => (255 - visits.fits[i]) * 2 ** 20 + visits.hosts[i],
    ).sort();
    kept.set(p, { from, wishes: order.slice(from, from + AT_ONCE) });
  }
  const packed = kept.get(p).wishes[n - from];
  return packed === undefined ? undefined : { v: packed % 2 ** 20, fit: 255 - Math.floor(packed / 2 ** 20) };
};

/** Whoever signed up first takes the best free seat: a spreadsheet's way. */
const greedy = () => {
  const order = new Map(instance.interns.map(({ id }, i) => [id, i]));
  const free = [...parties.keys()].filter((p) => places[p] === -1);
  free.sort((a, b) => order.get(parties[a].ids[0]) - order.get(parties[b].ids[0]));
  for (const p of free) {
    let wish;
    for (let n = 0; (wish = wishOf(p, n)) !== undefined && room[wish.v] < sizeOf(p); n++);
    kept.delete(p);
    if (wish === undefined) continue;
    places[p] = wish.v;
    room[wish.v] -= sizeOf(p);
  }
};

/** D. Gale and L. S. Shapley (1962): parties propose by fit; a host keeps the best, by priority and fit. */
const deferred = () => {
  const next = new Int32Array(parties.length);
  const held = venues.map(() => []);
  const queue = [...parties.keys()].filter((p) => places[p] === -1);
  const worth = ({ p, fit }) => (1000 * parties[p].priority + fit) / sizeOf(p);
  while (queue.length > 0) {
    const p = queue.pop();
    const wish = wishOf(p, next[p]++);
    if (!wish) continue;
    const all = [...held[wish.v], { p, fit: wish.fit }].sort((a, b) => worth(b) - worth(a) || a.p - b.p);
    let left = room[wish.v];
    held[wish.v] = [];
    for (const one of all) {
      if (sizeOf(one.p) <= left) {
        left -= sizeOf(one.p);
        held[wish.v].push(one);
      } else queue.push(one.p);
    }
  }
  for (const [v, guests] of held.entries()) for (const { p } of guests) places[p] = v;
};

if (way === 'greedy') greedy();
else deferred();
// Hosts that did not get the guests they want at least have none.
const guestsAt = Map.groupBy(places.keys(), (p) => places[p]);
for (const [v, { least }] of venues.entries()) {
  const guests = guestsAt.get(v) ?? [];
  const people = guests.reduce((sum, p) => sum + sizeOf(p), 0);
  if (people > 0 && people < least) for (const p of guests) if (isPinned[p] === 0) places[p] = -1;
}
process.stdout.write(JSON.stringify({ status: 'by hand', objective: objectiveOf(problem, places), ...used() }));
