/** What lifting each pin, ban or minimum of a contradiction would give: the way out of an instance that nothing satisfies. */
import type { Instance } from './instance.ts';
import type { SolveOptions } from './progress.ts';
import type { Contradiction, ContradictionMember, Objective } from './result.ts';
import { solve } from './solve.ts';

export interface Relaxation {
  readonly contradiction: Contradiction;
  readonly lifted: ContradictionMember;
  /** What can then be reached; absent if something else still contradicts. */
  readonly objective: Objective | undefined;
}

/**
 * @param instance valid
 * @param reasons of its infeasibility, as `solve` gives them
 * @returns for each contradiction everything that could be lifted
 */
export function relaxations(
  instance: Instance,
  reasons: readonly Contradiction[],
  options: SolveOptions = {},
): Relaxation[] {
  return reasons.flatMap((contradiction) =>
    contradiction.members.map((lifted): Relaxation => {
      const result = solve(withoutMember(instance, lifted), options);
      return { contradiction, lifted, objective: result.status === 'infeasible' ? undefined : result.objective };
    }),
  );
}

function withoutMember(instance: Instance, member: ContradictionMember): Instance {
  switch (member.kind) {
    case 'minimum':
      return {
        ...instance,
        hosts: instance.hosts.map((host) => (host.id === member.host ? { ...host, minGuests: 0 } : host)),
      };
    case 'pin':
    case 'ban': {
      const list = member.kind === 'pin' ? 'pins' : 'forbidden';
      const isIt = (one: { intern: string; host: string }): boolean =>
        one.intern === member.intern && one.host === member.host;
      return { ...instance, [list]: instance[list].filter((one) => !isIt(one)) };
    }
  }
}
