import { audit } from '../platform/audit.ts';
import type { WhenBanned } from '../matching-runs/hold.acts.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import { lockCompanions } from '../sign-ups/companionship.store.ts';
import { mayChangeOnBehalf } from '../sign-ups/sign-up.rules.ts';
import { lockSignUp } from '../sign-ups/sign-up.store.ts';
import { storeOver } from './arrangement-kept.store.ts';
import { findArrangement, openWith } from './arrangement.store.ts';
import { tellAddressOfEnd, tellOthers, tellSignUp } from './telling.acts.ts';

/**
 * The office takes away what people have arranged, or an invitation, with a reason that each side reads (U22). Until the
 * proposals are out, as it corrects answers until then. Each side's history has it, so that each letter reads its own entry.
 */
export const removeArrangement = (
  acting: Acting,
  { id, reason }: { id: string; reason: string },
): Promise<Outcome<undefined, 'over' | 'too-late'>> =>
  transact(acting, async (tx) => {
    await lockCompanions(tx.sql);
    const arrangement = await findArrangement(tx.sql, id);
    const round = arrangement && (await findRound(tx.sql, arrangement.round));
    if (arrangement?.state === 'removed') return done(undefined);
    if (!round || (arrangement.state !== 'invited' && arrangement.state !== 'accepted')) return refused('over');
    if (!mayChangeOnBehalf({ state: 'confirmed' }, round, tx.now).ok) return refused('too-late');
    const sides = Object.values(arrangement.signUps).filter((one) => one !== null);
    for (const one of sides.toSorted()) await lockSignUp(tx.sql, one);
    await tellAddressOfEnd(tx, arrangement);
    await storeOver(tx.sql, id, 'removed', tx.now);
    for (const signUp of sides) {
      const detail = { arrangement: id };
      const entry = await audit(tx, { act: 'removeArrangement', subject: 'sign-up', id: signUp, detail, reason });
      await tellSignUp(tx, { kind: 'arrangement-removed-for-you', signUp, arrangement: id, entry });
    }
    return done(undefined);
  });

/**
 * A ban comes before what people have arranged: whoever is in it hears that it cannot be, and when it can again. The office's
 * reason is about both of them and stays with the office, as any ban's does.
 */
export const tellOfBan: WhenBanned = async (tx, { intern, host, isLifted }) => {
  for (const arrangement of await openWith(tx.sql, host)) {
    const { signUps } = arrangement;
    if (signUps.host === host && (signUps.intern === intern || signUps.companion === intern))
      await tellOthers(tx, arrangement, {
        but: null,
        ...(isLifted ? { became: 'unbanned' } : { kind: 'arrangement-banned' }),
      });
  }
};
