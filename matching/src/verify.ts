/** Is a result what it says? Every rule is judged; that nothing better exists needs the certificate of issue 3. */
import type { Complaint } from './complaint.ts';
import type { Instance } from './instance.ts';
import { judge } from './judge.ts';
import type { Objective } from './result.ts';

export interface Verification {
  /** `wrong`: a rule or a claim is broken. `unverified`: every rule holds, that it is the best is claimed only. */
  readonly verdict: 'wrong' | 'unverified';
  readonly complaints: readonly Complaint[];
  /** Recomputed from the placements; absent if they could not be read or none are claimed to be possible. */
  readonly objective: Objective | undefined;
}

/**
 * @param instance valid (see validate.ts)
 * @param result anything, as `JSON.parse` gave it
 */
export function verify(instance: Instance, result: unknown): Verification {
  const { holds, violations, objective } = judge(instance, result);
  return { verdict: holds ? 'unverified' : 'wrong', complaints: violations, objective };
}
