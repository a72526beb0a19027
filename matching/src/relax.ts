/** What lifting each pin, ban or minimum of a contradiction would give: the way out of an instance that nothing satisfies. */
import type { Instance } from './instance.ts';
import type { SolveOptions } from './progress.ts';
import type { Contradiction, ContradictionMember, Objective, Result } from './result.ts';
import { solve } from './solve.ts';

export interface Relaxation {
  readonly contradiction: Contradiction;
  readonly lifted: ContradictionMember;
  /** What lifting it, and nothing else, leads to; `infeasible` if something else still contradicts. Absent: no time left. */
  readonly status?: Result['status'];
  /** What can then be reached: at least, where the status is `feasible`. */
  readonly objective?: Objective;
}

/**
 * @param instance valid
 * @param reasons of its infeasibility, as `solve` gives them
 * @param options the seconds are for all of it, each member having its share of those left
 * @returns for each contradiction everything that could be lifted
 */
export function relaxations(
  instance: Instance,
  reasons: readonly Contradiction[],
  { seconds = Infinity, ...options }: SolveOptions = {},
): Relaxation[] {
  const end = performance.now() + seconds * 1000;
  const members = new Map(reasons.flatMap((reason) => reason.members.map((one) => [nameOf(one), one] as const)));
  const outcomes = new Map<string, Pick<Relaxation, 'status' | 'objective'>>();
  for (const [name, member] of members) {
    const left = (end - performance.now()) / 1000;
    if (left <= 0 || options.signal?.aborted === true) break;
    const share = left / (members.size - outcomes.size);
    const result = solve(withoutMember(instance, member), { ...options, seconds: share });
    const { status } = result;
    outcomes.set(name, status === 'infeasible' ? { status } : { status, objective: result.objective });
  }
  return reasons.flatMap((contradiction) =>
    contradiction.members.map((lifted) => ({ contradiction, lifted, ...outcomes.get(nameOf(lifted)) })),
  );
}

const nameOf = (member: ContradictionMember): string =>
  JSON.stringify(member.kind === 'minimum' ? [member.host] : [member.kind, member.intern, member.host]);

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
