/**
 * Whose place the draw decided: who could be elsewhere, change places, or give their place to somebody without one, all
 * four values staying as they are. Found where companions stand still and everybody else exchanges, and where companions
 * do and everybody else stands still (exchange.ts). Whoever is named could be elsewhere; there may be more, since an exchange
 * that mixes the two is not looked for, nor one where two come to or leave a host with a minimum at once: whether there is one
 * is as hard as the matching itself.
 */
import { placesOf } from './compare.ts';
import { Exchange, type Arrows } from './exchange.ts';
import type { Instance } from './instance.ts';
import { prepare } from './problem.ts';
import type { Placement } from './result.ts';

/** Arrows that would take more memory than a count is worth. */
const LOOKED_AT = 20_000_000;

/**
 * @returns the parties by their ids, in the order of the first; undefined if they cannot be told: an exchange would gain,
 * so that the matching is not the best, or there are too many people to look at
 */
export function tiedParties(
  instance: Instance,
  placements: readonly Placement[],
): readonly (readonly string[])[] | undefined {
  const problem = prepare(instance);
  if (problem.parties.length * problem.venues.length > LOOKED_AT) return undefined;
  const places = placesOf(problem, placements);
  const tied = new Set<number>();
  for (const size of [1, 2]) {
    const exchange = new Exchange(problem, places, size);
    const arrows = exchange.arrows();
    const nodes = exchange.outside + 1;
    const potential = potentials(arrows, nodes);
    if (potential === undefined) return undefined;
    const isTight = (a: number): boolean =>
      (potential[arrows.from[a] as number] as number) + (arrows.worth[a] as number) ===
      potential[arrows.to[a] as number];
    const tight = [...arrows.worth.keys()].filter(isTight);
    const circle = circles(arrows, tight, nodes);
    for (const a of tight) {
      const who = arrows.who[a] as number;
      if (who >= 0 && circle[arrows.from[a] as number] === circle[arrows.to[a] as number]) tied.add(who);
    }
  }
  return [...tied].sort((a, b) => a - b).map((p) => problem.parties[p]?.ids ?? []);
}

/** The most that leads to each node; nothing if some cycle gains. */
function potentials({ from, to, worth }: Arrows, nodes: number): Float64Array | undefined {
  const most = new Float64Array(nodes);
  for (let round = 0; round <= nodes; round++) {
    let changed = false;
    for (let a = 0; a < worth.length; a++) {
      const reached = (most[from[a] as number] as number) + (worth[a] as number);
      if (reached <= (most[to[a] as number] as number)) continue;
      most[to[a] as number] = reached;
      changed = true;
    }
    if (!changed) return most;
  }
  return undefined;
}

/**
 * Per node the number of its strongly connected component (R. E. Tarjan, "Depth-first search and linear graph algorithms",
 * SIAM Journal on Computing 1, 1972), without recursion: a chain can be as long as there are hosts.
 */
function circles({ from, to }: Arrows, arrows: readonly number[], nodes: number): Int32Array {
  const next: number[][] = Array.from({ length: nodes }, () => []);
  for (const a of arrows) next[from[a] as number]?.push(to[a] as number);
  const [seen, low, circle] = [new Int32Array(nodes), new Int32Array(nodes), new Int32Array(nodes).fill(-1)];
  const open: number[] = [];
  let count = 0;
  for (let root = 0; root < nodes; root++) {
    if (seen[root] !== 0) continue;
    const path: { node: number; at: number }[] = [{ node: root, at: 0 }];
    seen[root] = low[root] = ++count;
    open.push(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { node } = step;
      const to1 = next[node]?.[step.at++];
      if (to1 === undefined) {
        path.pop();
        const parent = path.at(-1)?.node;
        if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[node] as number);
        if (low[node] === seen[node]) close(open, node, circle);
      } else if (seen[to1] === 0) {
        seen[to1] = low[to1] = ++count;
        open.push(to1);
        path.push({ node: to1, at: 0 });
      } else if (circle[to1] === -1) low[node] = Math.min(low[node] as number, seen[to1] as number);
    }
  }
  return circle;
}

function close(open: number[], root: number, circle: Int32Array): void {
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    circle[node] = root;
    if (node === root) return;
  }
}
