/** Writes a proof down: by ids, in whole grains, each leaf bounded once more for the values that were reached in the end. */
import type { AimProof, Leaf } from './cases.ts';
import { GRAIN, type Certificate, type CertificateDecision, type CertificateLeaf } from './certificate.ts';
import { Case, type Decision } from './decision.ts';
import { earlierThan, goalOf } from './goals.ts';
import { rounded, type Pool } from './pool.ts';
import type { Problem } from './problem.ts';
import { AIMS, type Aim, type Objective } from './result.ts';

export interface Certified {
  readonly certificate: Certificate;
  /** No matching is above; never under what was reached. */
  readonly bound: Objective;
}

export type Proofs = Readonly<Record<Aim, AimProof>>;

export function certify(problem: Problem, pool: Pool, proofs: Proofs, reached: Objective): Certified {
  const certificate: Partial<Record<Aim, readonly CertificateLeaf[]>> = {};
  const bound = { ...reached };
  for (const aim of AIMS) {
    const { leaves, multipliers } = proofs[aim];
    const goal = goalOf(aim, multipliers, reached);
    const { unit } = goal(pool.frame);
    certificate[aim] = leaves.map(({ decisions, price: given }: Leaf) => {
      const of = new Case(pool.frame, decisions);
      const price = rounded(given, goal(pool.frame), of.pinned);
      bound[aim] = Math.max(bound[aim], Math.floor(pool.bound(goal, price, of)));
      return {
        decisions: decisions.map((decision) => inIds(problem, decision)),
        multipliers: earlierThan(aim).map((earlier) => multipliers[earlier]),
        prices: Array.from(price, (p, u) => Math.round((p + (unit[u] as number)) * GRAIN)),
      };
    });
  }
  return { certificate: certificate as Certificate, bound };
}

function inIds({ parties, venues }: Problem, decision: Decision): CertificateDecision {
  const host = venues[decision.host]?.host.id ?? '';
  switch (decision.asks) {
    case 'pair':
      return { host, takesPair: decision.yes };
    case 'open':
      return { host, open: decision.yes };
    case 'visit':
      return { intern: parties[decision.unit]?.ids[0] ?? '', host, there: decision.yes };
  }
}
