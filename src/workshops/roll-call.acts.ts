import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { personBehind, transact, type Acting } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import { latestRollCall, storeRollCall, storeRollUndone, storeTicks } from './roll-call.store.ts';
import { mayCallRoll } from './workshop.rules.ts';
import { findWorkshop, lockWorkshopsIn } from './workshop.store.ts';

/**
 * Records who came. Only what was changed on the page is stored – `before` is what it showed, `ticked` what was sent –, so
 * two who tick at the same door lose nothing of each other's.
 */
export const callRoll = (
  acting: Acting,
  given: { workshop: string; before: readonly string[]; ticked: readonly string[] },
): Promise<Outcome<undefined, 'gone' | 'too-early'>> =>
  transact(acting, async (tx) => {
    const workshop = await findWorkshop(tx.sql, given.workshop);
    const round = workshop && (await findRound(tx.sql, workshop.roundId));
    if (!workshop || !round || workshop.cancelledAt) return refused('gone');
    if (!mayCallRoll(workshop, round.timeZone, tx.now)) return refused('too-early');
    await lockWorkshopsIn(tx.sql, round.id);
    const changed = await storeTicks(tx.sql, {
      workshop: workshop.id,
      came: given.ticked.filter((id) => !given.before.includes(id)),
      gone: given.before.filter((id) => !given.ticked.includes(id)),
      now: tx.now,
    });
    const [came, gone] = [changed.came.length, changed.gone.length];
    if (came + gone === 0) return done(undefined);
    const call = { id: newId(), workshop: workshop.id, by: personBehind(tx.by), now: tx.now };
    await storeRollCall(tx.sql, { ...call, ...changed });
    await audit(tx, { act: 'callRoll', subject: 'workshop', id: workshop.id, detail: { came, gone } });
    return done(undefined);
  });

/** Takes back the roll call that was seen, if it is still the last one. Twice is once. */
export const undoRollCall = (
  acting: Acting,
  { workshop: id, call }: { workshop: string; call: string },
): Promise<Outcome<undefined, 'gone'>> =>
  transact(acting, async (tx) => {
    const workshop = await findWorkshop(tx.sql, id);
    if (!workshop) return refused('gone');
    await lockWorkshopsIn(tx.sql, workshop.roundId);
    const latest = await latestRollCall(tx.sql, id);
    if (latest?.id !== call) return done(undefined);
    await storeTicks(tx.sql, { workshop: id, came: latest.gone, gone: latest.came, now: tx.now });
    await storeRollUndone(tx.sql, call, tx.now);
    await audit(tx, { act: 'undoRollCall', subject: 'workshop', id, detail: { call } });
    return done(undefined);
  });
