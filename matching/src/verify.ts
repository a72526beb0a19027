/**
 * Is a result what it says? Every rule is judged, and the certificate is checked: that nothing better exists than what its
 * bounds say. Shares nothing with the solver but the words of the formats, and does not search.
 */
import { isObject, type Complaint } from './complaint.ts';
import type { Instance } from './instance.ts';
import { judge } from './judge.ts';
import { AIMS, type Objective } from './result.ts';
import { sealOf } from './seal.ts';
import { boundsOf, type Claim } from './verify-bound.ts';
import { hostRules } from './verify-half-agreed.ts';
import { readLeaves, type Say } from './verify-leaves.ts';
import { readPeople } from './verify-people.ts';

export interface Verification {
  /**
   * `wrong`: a rule, a claim or the certificate is broken. `optimal`: proved the best on every aim. `bounded`: proved to be
   * under the bounds it states. `unverified`: it says that nothing is feasible, which is not proved here.
   */
  readonly verdict: 'wrong' | 'optimal' | 'bounded' | 'unverified';
  readonly complaints: readonly Complaint[];
  /** Recomputed from the placements; absent if they could not be read or none are claimed to be possible. */
  readonly objective: Objective | undefined;
  /** Recomputed from the certificate. */
  readonly bound: Objective | undefined;
}

/**
 * @param instance valid (see validate.ts)
 * @param result anything, as `JSON.parse` gave it
 */
export function verify(instance: Instance, result: unknown): Verification {
  const { holds, violations, objective } = judge(instance, result);
  const complaints = [...violations];
  if (!holds || !isObject(result)) return { verdict: 'wrong', complaints, objective, bound: undefined };
  if (objective === undefined) return { verdict: 'unverified', complaints, objective, bound: undefined };
  const bound = proved(instance, result['certificate'], objective, (path, message) => {
    complaints.push({ path, message });
    return undefined;
  });
  if (result['seal'] !== sealOf(result)) complaints.push({ path: 'seal', message: 'is not the sum of what is said' });
  const claimed = result['bound'] as Objective;
  for (const aim of AIMS) {
    if (bound && bound[aim] !== claimed[aim]) {
      complaints.push({ path: `bound.${aim}`, message: `says ${claimed[aim]}, the certificate proves ${bound[aim]}` });
    }
  }
  if (complaints.length > 0 || bound === undefined) return { verdict: 'wrong', complaints, objective, bound };
  const isOptimal = AIMS.every((aim) => bound[aim] === objective[aim]);
  return { verdict: isOptimal ? 'optimal' : 'bounded', complaints, objective, bound };
}

/** @returns the bounds the certificate proves, never under what was reached */
function proved(instance: Instance, certificate: unknown, reached: Objective, say: Say): Objective | undefined {
  if (!isObject(certificate)) return say('certificate', 'must be an object');
  const people = readPeople(instance);
  const read = AIMS.map((aim) => readLeaves(people, certificate[aim], aim, reached, say));
  if (read.includes(undefined)) return undefined;
  const claims = read.map((leaves) => leaves ?? []);
  const values = boundsOf(people, hostRules(instance, people), claims.flat());
  const bound = { ...reached };
  for (const [i, aim] of AIMS.entries()) {
    const before = claims.slice(0, i).reduce((sum: number, leaves: readonly Claim[]) => sum + leaves.length, 0);
    for (const value of values.slice(before, before + (claims[i]?.length ?? 0))) {
      bound[aim] = Math.max(bound[aim], Math.floor(value));
    }
  }
  return bound;
}
