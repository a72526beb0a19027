import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { transact, type Acting } from '../platform/transact.ts';
import { lockSignUp } from '../sign-ups/sign-up.store.ts';
import { dropNote, isNoted, storeNote } from './note.store.ts';

/**
 * Notes something about a sign-up. The person can read it among their data, which the page says beside the field. The
 * same words from the same person are one note, however often the button is pressed: presses wait for the sign-up's row.
 */
export const noteOnSignUp = (acting: Acting, note: { signUp: string; text: string; by: string }): Promise<void> =>
  transact(acting, async (tx) => {
    await lockSignUp(tx.sql, note.signUp);
    if (await isNoted(tx.sql, note)) return;
    const id = newId();
    await storeNote(tx.sql, { id, ...note, now: tx.now });
    await audit(tx, { act: 'noteOnSignUp', subject: 'sign-up', id: note.signUp });
  });

export const removeNote = (acting: Acting, { id, signUp }: { id: string; signUp: string }): Promise<void> =>
  transact(acting, async (tx) => {
    if (await dropNote(tx.sql, { id, signUp })) await audit(tx, { act: 'removeNote', subject: 'sign-up', id: signUp });
  });
