import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { maySignUp, phaseBegins } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import { DRAFT_DAYS } from './sign-up.ts';
import { expireUntouched, markReminded, markToldOfClosing, type Unfinished } from './unfinished.store.ts';

const DAY = 86_400_000;
const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY);

/** A draft waits three days before its owner hears of it; a sent sign-up that only wants its proof, one. */
const DRAFT_WAITS_DAYS = 3;
const PROOF_WAITS_DAYS = 1;
/** Who has not finished is told so many days before sign-up closes. */
const CLOSES_SOON_DAYS = 4;

const tell = (tx: Tx, kind: string, { id, email, lang }: Unfinished): Promise<void> =>
  writeLetter(tx, { kind, to: { email, lang }, about: { signUp: id } });

/** A sweep: forgets drafts, and sign-ups nobody proved, thirty days after they were last touched. */
export const expireUnfinished = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const id of await expireUntouched(tx.sql, daysBefore(tx.now, DRAFT_DAYS)))
      await audit(tx, { act: 'expireSignUp', subject: 'sign-up', id });
  });

/** A sweep: reminds once of what was begun and not finished. The row that is marked is the one that is written about. */
export const remindOfUnfinished = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    const waited = { draft: daysBefore(tx.now, DRAFT_WAITS_DAYS), submitted: daysBefore(tx.now, PROOF_WAITS_DAYS) };
    for (const one of await markReminded(tx.sql, { ...waited, now: tx.now }))
      await tell(tx, one.state === 'draft' ? 'draft-waiting' : 'sign-up-unproved', one);
  });

/** A sweep: tells who has not finished that sign-up closes soon. */
export const tellOfClosing = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const round of await findRounds(tx.sql)) {
      const closes = phaseBegins(round, 'matching').getTime();
      if (!maySignUp(round, tx.now).ok || tx.now.getTime() < closes - CLOSES_SOON_DAYS * DAY) continue;
      for (const one of await markToldOfClosing(tx.sql, round.id, tx.now)) await tell(tx, 'sign-up-closing', one);
    }
  });
