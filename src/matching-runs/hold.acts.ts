import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { personBehind, transact, type Acting, type Tx } from '../platform/transact.ts';
import { mayMatch } from '../rounds/round.rules.ts';
import { lockRound } from '../rounds/round.store.ts';
import type { HoldKind } from './hold.ts';
import { holdInForce, holdsOf, insertHold, liftHold, rolesIn } from './hold.store.ts';

export type HoldRefusal =
  'no-round' | 'not-there' | 'pinned-elsewhere' | 'held-already' | 'cancelled' | 'sign-up-not-over' | 'visits-begun';

/** What later slices do, in the same transaction, when the office forbids two, or does so no longer. */
export type WhenBanned = (tx: Tx, ban: { intern: string; host: string; isLifted: boolean }) => Promise<void>;

/**
 * Pins an intern to a host, or forbids the two. Under the round's lock, so that it is either in an instance that is
 * being frozen or comes after it. It counts from the next run on; what the office may not change are finished runs.
 */
export const holdPair = (
  acting: Acting,
  roundId: string,
  hold: { kind: HoldKind; intern: string; host: string; reason: string },
  whenBanned: readonly WhenBanned[] = [],
): Promise<Outcome<{ id: string }, HoldRefusal>> =>
  transact(acting, async (tx) => {
    const round = await lockRound(tx.sql, roundId);
    if (!round) return refused('no-round');
    const ruling = mayMatch(round, tx.now);
    if (!ruling.ok) return ruling;
    const roles = await rolesIn(tx.sql, roundId, [hold.intern, hold.host]);
    if (roles.get(hold.intern) !== 'intern' || roles.get(hold.host) !== 'host') return refused('not-there');
    const held = await holdsOf(tx.sql, roundId);
    const ofIntern = held.filter(({ intern }) => intern === hold.intern);
    if (ofIntern.some(({ host }) => host === hold.host)) return refused('held-already');
    if (hold.kind === 'pin' && ofIntern.some(({ kind }) => kind === 'pin')) return refused('pinned-elsewhere');
    const id = newId();
    const { kind, intern, host, reason } = hold;
    await insertHold(tx.sql, { id, round: roundId, kind, intern, host, reason, by: personBehind(tx.by), now: tx.now });
    await audit(tx, { act: 'holdPair', subject: 'hold', id, detail: { kind, intern, host } });
    if (kind === 'ban') for (const act of whenBanned) await act(tx, { intern, host, isLifted: false });
    return done({ id });
  });

/** Lifts a hold: from the next run on the pair is like any other. */
export const liftPair = (
  acting: Acting,
  id: string,
  whenBanned: readonly WhenBanned[] = [],
): Promise<Outcome<null, 'not-there'>> =>
  transact(acting, async (tx) => {
    const hold = await holdInForce(tx.sql, id);
    if (hold === undefined) return refused('not-there');
    const { round, kind, ...pair } = hold;
    await lockRound(tx.sql, round);
    if (!(await liftHold(tx.sql, id, tx.now))) return refused('not-there');
    await audit(tx, { act: 'liftPair', subject: 'hold', id });
    if (kind === 'ban') for (const act of whenBanned) await act(tx, { ...pair, isLifted: true });
    return done(null);
  });
