import { phaseAt, phaseBegins } from '../rounds/round.rules.ts';
import { mayWithdraw } from '../sign-ups/sign-up.rules.ts';
import type { Binding, CountedSignUp } from './erasure.ts';

/**
 * What binds somebody: a round that is not over still counts on their sign-up, and others on their visit. Whoever can
 * withdraw does so first, so that the others are told; once the week has begun, who has a
 * visit waits for the round's end, and on who has none nobody counts any more.
 */
export const bindingsOf = (
  { isCoordinator, signUps }: { isCoordinator: boolean; signUps: readonly CountedSignUp[] },
  now: Date,
): readonly Binding[] => [
  ...(isCoordinator ? [{ why: 'coordinator' } as const] : []),
  ...signUps
    .filter(({ state, round }) => (state === 'submitted' || state === 'confirmed') && phaseAt(round, now) !== 'closed')
    .map((one): Binding | null => {
      const year = one.round.visitWeek.isoYear;
      if (!mayWithdraw(one, one.round, now).ok)
        return one.agreedVisit === null ? null : { why: 'week-begun', year, until: phaseBegins(one.round, 'closed') };
      if (one.agreedVisit !== null) return { why: 'visit', visit: one.agreedVisit, year };
      return { why: 'signed-up', signUp: one.id, year, role: one.role };
    })
    .filter((one) => one !== null),
];
