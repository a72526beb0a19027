/** What lifting each pin or minimum of a contradiction would give: the way out of an instance that nothing satisfies. */
import type { Instance } from './instance.ts';
import type { SolveOptions } from './progress.ts';
import type { Contradiction, Objective } from './result.ts';
import { solve } from './solve.ts';

export interface Relaxation {
  readonly contradiction: Contradiction;
  /** What is lifted: a pin, or what a host asks for at least. */
  readonly lifted: { readonly pin: string; readonly host: string } | { readonly minimumOf: string };
  /** What can then be reached; absent if something else still contradicts. */
  readonly objective: Objective | undefined;
}

/**
 * @param instance valid
 * @param reasons of its infeasibility, as `solve` gives them
 * @returns for each contradiction everything that could be lifted, in the order of ids
 */
export function relaxations(
  instance: Instance,
  reasons: readonly Contradiction[],
  options: SolveOptions = {},
): Relaxation[] {
  return reasons.flatMap((contradiction) => {
    const { interns, hosts, code } = contradiction;
    const named = instance.pins.filter(({ intern, host }) => interns.includes(intern) && hosts.includes(host));
    const pins = named.map((pin): Relaxation => ({
      contradiction,
      lifted: { pin: pin.intern, host: pin.host },
      objective: reached({ ...instance, pins: instance.pins.filter((other) => other !== pin) }, options),
    }));
    const asksForGuests = code === 'minimums-compete' || code === 'minimum-out-of-reach';
    const minimums = (asksForGuests ? hosts : []).map((id): Relaxation => ({
      contradiction,
      lifted: { minimumOf: id },
      objective: reached(withoutMinimum(instance, id), options),
    }));
    return [...pins, ...minimums];
  });
}

function withoutMinimum(instance: Instance, id: string): Instance {
  return { ...instance, hosts: instance.hosts.map((host) => (host.id === id ? { ...host, minGuests: 0 } : host)) };
}

function reached(instance: Instance, options: SolveOptions): Objective | undefined {
  const result = solve(instance, options);
  return result.status === 'infeasible' ? undefined : result.objective;
}
