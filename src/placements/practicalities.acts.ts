import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRound, findRounds } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { lockSignUp } from '../sign-ups/sign-up.store.ts';
import { agreedGuests } from './guest-requirement.store.ts';
import { visitThread } from './placement.ts';
import { isMoved, isToCome, maySayPracticalities } from './practicalities.rules.ts';
import { forgetPhonesOf, practicalitiesOf, storePracticalities } from './practicalities.store.ts';
import type { SaidPracticalities } from './practicalities.ts';
import { recipientsOf } from './recipient.store.ts';

const FIELDS = ['address', 'startsAt', 'goodToKnow', 'phone'] as const;

/** A sign-up, locked, while it can say something for the days of its visits. */
const lockSpeaker = async (tx: Tx, id: string, role: 'host' | 'intern') => {
  const signUp = await lockSignUp(tx.sql, id);
  const round = signUp && (await findRound(tx.sql, signUp.roundId));
  if (!round || signUp.role !== role || signUp.state !== 'confirmed') return null;
  return maySayPracticalities(round, tx.now) ? round : null;
};

/**
 * Says where guests come, when, what is good to know and whom to call. Under the lock of the host's sign-up: of contact
 * and deputy who write at one moment the second is shown what the first has left, and nothing is written over unseen. The
 * log tells what was changed, never the words. Guests who have agreed are told when they would go elsewhere otherwise.
 */
export const sayPracticalities = (
  acting: Acting,
  { host, versionSeen, ...said }: SaidPracticalities & { host: string; versionSeen: number },
): Promise<Outcome<null, 'gone' | 'changed'>> =>
  transact(acting, async (tx) => {
    const round = await lockSpeaker(tx, host, 'host');
    if (!round) return refused('gone');
    const before = await practicalitiesOf(tx.sql, host);
    const changed = FIELDS.filter((field) => before[field] !== said[field]);
    if (changed.length === 0) return done(null);
    if (before.version !== versionSeen) return refused('changed');
    const version = await storePracticalities(tx.sql, host, said, tx.now);
    await audit(tx, { act: 'sayPracticalities', subject: 'sign-up', id: host, detail: { changed: changed.join(' ') } });
    if (isMoved(before, said)) await tellOfMove(tx, { host, round, version });
    return done(null);
  });

/** Of each move, however soon after the last: who has read that one would go there. */
const tellOfMove = async (tx: Tx, { host, round, version }: { host: string; round: Round; version: number }) => {
  const guests = await agreedGuests(tx.sql, host);
  const recipients = await recipientsOf(
    tx.sql,
    guests.map(({ signUp }) => signUp),
  );
  for (const { placement, signUp, days } of guests) {
    const to = recipients.get(signUp);
    if (!to || !isToCome(days, round, tx.now)) continue;
    const once = {
      onceKey: `practicalities-changed ${placement} ${signUp} ${version}`,
      thread: visitThread(placement),
    };
    await writeLetter(tx, { kind: 'practicalities-changed', to, about: { placement, signUp }, ...once });
  }
};

/** Gives the telephone that a guest can be called on, or takes it back. Whoever needs it finds it on the agreement. */
export const givePhone = (
  acting: Acting,
  { intern, phone }: { intern: string; phone: string },
): Promise<Outcome<null, 'gone'>> =>
  transact(acting, async (tx) => {
    if (!(await lockSpeaker(tx, intern, 'intern'))) return refused('gone');
    const before = await practicalitiesOf(tx.sql, intern);
    if (before.phone === phone) return done(null);
    await storePracticalities(tx.sql, intern, { ...before, phone }, tx.now);
    await audit(tx, { act: 'givePhone', subject: 'sign-up', id: intern });
    return done(null);
  });

/** A sweep: a telephone that was given for the days is forgotten when they are over. */
export const forgetPhones = (acting: Acting): Promise<void> =>
  transact(acting, async ({ sql, now }) => {
    const over = (await findRounds(sql)).filter((round) => !maySayPracticalities(round, now));
    await forgetPhonesOf(
      sql,
      over.map(({ id }) => id),
    );
  });
