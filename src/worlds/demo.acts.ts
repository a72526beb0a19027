import { personOf } from '../accounts/sign-in.store.ts';
import { signInSession } from '../accounts/session.store.ts';
import { audit } from '../platform/audit.ts';
import { hashSecret, newId, newSecret } from '../platform/ids.ts';
import type { MovableClock } from '../platform/clock.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting } from '../platform/transact.ts';
import type { Person } from '../http/visitor.ts';
import { carrySessions, isKnown, keepDemoClock, lockDemoClock } from './demo.store.ts';

/** Makes an invented person whose address counts as proved. */
export const meet = (acting: Acting, email: string): Promise<Person> =>
  transact(acting, (tx) => personOf(tx.sql, email, { id: newId(), lang: 'da', now: tx.now }));

/** Lets the browser in as one of the invented people, without a mail. Answers the new session's secret. */
export const enterAs = (
  acting: Acting,
  as: { email: string; session: Buffer | null },
): Promise<Outcome<string, 'nobody'>> =>
  transact(acting, async (tx) => {
    if (!(await isKnown(tx.sql, as.email))) return refused('nobody');
    const person = await personOf(tx.sql, as.email, { id: newId(), lang: 'da', now: tx.now });
    const secret = newSecret();
    await signInSession(tx.sql, { old: as.session, fresh: hashSecret(secret) }, person.id, tx.now);
    await audit(tx, { act: 'enterAs', subject: 'person', id: person.id });
    return done(secret);
  });

/**
 * Puts the demo's clock forward and notes where it stands. Never back: what has happened has happened. Where the clock
 * has been moved meanwhile, only what is missing is added; it moves in this process once that is kept.
 */
export const moveDemoClock = async (acting: Acting, clock: MovableClock, to: Date): Promise<void> => {
  await transact(acting, async (tx) => {
    const stood = (await lockDemoClock(tx.sql))?.getTime() ?? 0;
    const jump = to.getTime() - Math.max(stood, clock.now().getTime());
    if (jump <= 0) return;
    await carrySessions(tx.sql, jump);
    await keepDemoClock(tx.sql, to);
  });
  if (to > clock.now()) clock.moveTo(to);
};
