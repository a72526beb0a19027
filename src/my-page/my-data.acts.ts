import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { transact, type Acting } from '../platform/transact.ts';
import { lockSignUp, storeAnswers } from '../sign-ups/sign-up.store.ts';

/**
 * Takes a host out of the catalogue: a consent is withdrawn at any time, though answers are changed while sign-up is open
 * alone. Whoever changes the sentence at the same moment waits for the row, and is told that it changed. Twice is once.
 */
export const hideFromCatalogue = (acting: Acting, { id }: { id: string }): Promise<void> =>
  transact(acting, async (tx) => {
    const signUp = await lockSignUp(tx.sql, id);
    if (signUp?.answers.shown !== true) return;
    const { email, lang, answers, state } = signUp;
    await storeAnswers(tx.sql, { ...signUp, answers: { ...answers, shown: false } }, tx.now);
    const entry = await audit(tx, { act: 'hideFromCatalogue', subject: 'sign-up', id });
    if (state !== 'confirmed' || email === null) return;
    const kind = 'sign-up-changed';
    const about = { signUp: id, hidden: 'yes' };
    await writeLetter(tx, { kind, to: { email, lang }, about, onceKey: `${kind} ${entry}` });
  });
