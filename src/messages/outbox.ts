import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import type { NewLetter } from './new-letter.ts';
import { deleteDrafts, insertLetter, queueDrafts, reviveLetters, takeDueLetters } from './outbox.store.ts';

/** Writes a letter in the act's own transaction and, unless it is a draft, queues its delivery there too. */
export const writeLetter = async (tx: Tx, letter: NewLetter): Promise<void> => {
  const id = newId();
  const isWritten = await insertLetter(tx, id, letter);
  if (isWritten && letter.draftedIn === undefined) await tx.queue('deliver-letter', { letter: id });
};

/** Lets a batch of drafts go: the coordinator's button. Answers how many. */
export const releaseDrafts = async (tx: Tx, batch: string): Promise<number> => {
  const ids = await queueDrafts(tx.sql, batch, tx.now);
  for (const id of ids) await tx.queue('deliver-letter', { letter: id });
  return ids.length;
};

/** Throws a batch's drafts away: the coordinator has thought again. */
export const discardDrafts = (tx: Tx, batch: string): Promise<void> => deleteDrafts(tx.sql, batch);

/** A sweep: queues again the letters whose next try has come, and those whose job was lost. A double is harmless. */
export const queueDueLetters = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const id of await takeDueLetters(tx.sql, tx.now)) await tx.queue('deliver-letter', { letter: id });
  });

/** Sends dead letters again: the mail server was down for a day, an address has been mended. Answers how many. */
export const sendAgain = (acting: Acting, which: readonly string[] | 'every one'): Promise<number> =>
  transact(acting, async (tx) => {
    const ids = await reviveLetters(tx.sql, which, tx.now);
    for (const id of ids) {
      await audit(tx, { act: 'sendLetterAgain', subject: 'letter', id });
      await tx.queue('deliver-letter', { letter: id });
    }
    return ids.length;
  });
