import { writeLetter } from '../messages/outbox.ts';
import type { Tx } from '../platform/transact.ts';
import type { SignUp } from './sign-up.ts';

/** Of a burst of changes one letter tells: who corrects three answers is not mailed three times. */
const BURST_MINUTES = 60;

/** Tells somebody that a sign-up was changed: their own, or their companion's. */
export const tellOfChange = async (tx: Tx, { id, email, lang }: SignUp, kind: string): Promise<void> => {
  if (email === null) return;
  const burst = Math.floor(tx.now.getTime() / (BURST_MINUTES * 60_000));
  await writeLetter(tx, { kind, to: { email, lang }, about: { signUp: id }, onceKey: `${kind} ${id} ${burst}` });
};
