/** Pins and limits that contradict each other. Source: FORMAT.md, "Not invalid but infeasible". */
import type { Instance } from './instance.ts';
import type { Contradiction } from './result.ts';

/**
 * @param instance valid (see validate.ts)
 * @returns every contradiction that shows without solving, in the order of the ids; empty if none does
 */
export function contradictions(instance: Instance): Contradiction[] {
  const found: Contradiction[] = [];
  for (const [intern, pins] of Map.groupBy(instance.pins, (pin) => pin.intern)) {
    if (pins.length < 2) continue;
    const hosts = pins.map(({ host }) => host).toSorted();
    found.push({
      code: 'pinned-to-two-hosts',
      interns: [intern],
      hosts,
      words: `${intern} is pinned to ${hosts.join(' and ')}.`,
    });
  }
  return found;
}
