import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting } from '../platform/transact.ts';
import { lockSignUp } from '../sign-ups/sign-up.store.ts';
import { agreedGuests, needsOf, storeNeeds } from './guest-requirement.store.ts';
import type { GuestNeed } from './guest-requirement.ts';
import { visitThread } from './placement.ts';
import { recipientsOf } from './recipient.store.ts';

/**
 * Says what guests need, or that they need nothing. Under the lock of the host's sign-up, so that of two who say so at one
 * moment the second changes the first one's answer. Who has agreed to a visit is told when the answer changes.
 */
export const sayNeeds = (
  acting: Acting,
  { host: id, needs }: { host: string; needs: readonly GuestNeed[] },
): Promise<Outcome<null, 'gone'>> =>
  transact(acting, async (tx) => {
    const host = await lockSignUp(tx.sql, id);
    if (!host || host.role !== 'host' || host.state !== 'confirmed') return refused('gone');
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
    for (const { placement, signUp } of guests) {
      const to = recipients.get(signUp);
      const once = { onceKey: `needs-changed ${placement} ${signUp} ${version}`, thread: visitThread(placement) };
      if (to) await writeLetter(tx, { kind: 'needs-changed', to, about: { placement, signUp }, ...once });
    }
    return done(null);
  });
