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
const wishesOf = (p) => {
  const many = visits.of(p);
  const list = Array.from({ length: many }, (_, i) => ({ v: visits.hosts[i], fit: visits.fits[i] }));
  return list.sort((a, b) => b.fit - a.fit || a.v - b.v);
};

/** Whoever signed up first takes the best free seat: a spreadsheet's way. */
const greedy = () => {
  const order = new Map(instance.interns.map(({ id }, i) => [id, i]));
  const free = [...parties.keys()].filter((p) => places[p] === -1);
  free.sort((a, b) => order.get(parties[a].ids[0]) - order.get(parties[b].ids[0]));
  for (const p of free) {
    const found = wishesOf(p).find(({ v }) => room[v] >= sizeOf(p));
    if (!found) continue;
    places[p] = found.v;
    room[found.v] -= sizeOf(p);
  }
};

/** D. Gale and L. S. Shapley (1962): parties propose by fit; a host keeps the best, by priority and fit. */
const deferred = () => {
  const lists = [...parties.keys()].map((p) => (places[p] === -1 ? wishesOf(p) : []));
  const next = new Int32Array(parties.length);
  const held = venues.map(() => []);
  const queue = [...parties.keys()].filter((p) => places[p] === -1);
  const worth = ({ p, fit }) => (1000 * parties[p].priority + fit) / sizeOf(p);
  while (queue.length > 0) {
    const p = queue.pop();
    const wish = lists[p][next[p]++];
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
for (const [v, { least }] of venues.entries()) {
  const guests = [...places.keys()].filter((p) => places[p] === v);
  const people = guests.reduce((sum, p) => sum + sizeOf(p), 0);
  if (people > 0 && people < least) for (const p of guests) if (isPinned[p] === 0) places[p] = -1;
}
process.stdout.write(JSON.stringify({ status: 'by hand', objective: objectiveOf(problem, places), ...used() }));
