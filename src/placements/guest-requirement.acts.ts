import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import { lockSignUp } from '../sign-ups/sign-up.store.ts';
import { agreedGuests, needsOf, storeNeeds } from './guest-requirement.store.ts';
import type { GuestNeed } from './guest-requirement.ts';
import { visitThread } from './placement.ts';
import { isToCome, maySayPracticalities } from './practicalities.rules.ts';
import { recipientsOf } from './recipient.store.ts';

/**
 * Says what guests need, or that they need nothing. Under the lock of the host's sign-up, so that of two who say so at one
 * moment the second changes the first one's answer. Who has agreed to a visit is told when the answer changes; once the
 * week is over there is nothing left to have in order.
 */
export const sayNeeds = (
  acting: Acting,
  { host: id, needs }: { host: string; needs: readonly GuestNeed[] },
): Promise<Outcome<null, 'gone' | 'over'>> =>
  transact(acting, async (tx) => {
    const host = await lockSignUp(tx.sql, id);
    if (!host || host.role !== 'host' || host.state !== 'confirmed') return refused('gone');
    const round = await findRound(tx.sql, host.roundId);
    if (!round || !maySayPracticalities(round, tx.now)) return refused('over');
    const before = await needsOf(tx.sql, id);
    if (before?.join() === needs.join()) return done(null);
    const version = await storeNeeds(tx.sql, id, needs, tx.now);
    await audit(tx, { act: 'sayNeeds', subject: 'sign-up', id, detail: { needs: needs.join(' ') } });
    // That nothing is needed, said for the first time, is no news to anybody.
    if (before === null && needs.length === 0) return done(null);
    const guests = await agreedGuests(tx.sql, id);
    const recipients = await recipientsOf(
      tx.sql,
      guests.map(({ signUp }) => signUp),
    );
    for (const { placement, signUp, days } of guests) {
      const to = recipients.get(signUp);
      if (!to || !isToCome(days, round, tx.now)) continue;
      const once = { onceKey: `needs-changed ${placement} ${signUp} ${version}`, thread: visitThread(placement) };
      await writeLetter(tx, { kind: 'needs-changed', to, about: { placement, signUp }, ...once });
    }
    return done(null);
  });
