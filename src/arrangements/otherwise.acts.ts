import { findOwnOrNone } from '../matching-runs/own-or-none.store.ts';
import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import { lockCompanions } from '../sign-ups/companionship.store.ts';
import { choosingAt } from '../sign-ups/companionship.rules.ts';
import { tellOfChange } from '../sign-ups/sign-up-change.acts.ts';
import { lockSignUp } from '../sign-ups/sign-up.store.ts';
import { partyOf } from '../wishes/wish.store.ts';
import { storeIfNotFound } from './finder.store.ts';

/**
 * An intern who wanted their own host or none wants one found after all. Until the proposals are out, as for who is left
 * without company (R10): then a visit has been proposed, or has not.
 * Of two who travel together whoever chose for both does.
 */
export const findMeAHost = (
  acting: Acting,
  { signUp: id }: { signUp: string },
): Promise<Outcome<undefined, 'over' | 'too-late'>> =>
  transact(acting, async (tx) => {
    await lockCompanions(tx.sql);
    const signUp = await lockSignUp(tx.sql, id);
    const round = signUp && (await findRound(tx.sql, signUp.roundId));
    if (!round || signUp.state !== 'confirmed') return refused('over');
    if (choosingAt(round, tx.now) === 'over') return refused('too-late');
    const ownOrNone = await findOwnOrNone(tx.sql, id);
    if (!ownOrNone) return done(undefined);
    if (ownOrNone.signUp !== id) return refused('over');
    const party = (await partyOf(tx.sql, id)).map((one) => one.signUp);
    await storeIfNotFound(tx.sql, party, 'find');
    await audit(tx, { act: 'findMeAHost', subject: 'sign-up', id });
    await tellOfChange(tx, signUp, 'sign-up-changed');
    return done(undefined);
  });
