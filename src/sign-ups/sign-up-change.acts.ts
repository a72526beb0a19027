import { writeLetter } from '../messages/outbox.ts';
import type { Tx } from '../platform/transact.ts';
import type { SignUp } from './sign-up.ts';

/** Of a burst of changes one letter tells: who corrects three answers is not mailed three times. */
const BURST_MINUTES = 60;

/**
 * Tells somebody that a sign-up was changed: their own, or their companion's; `isLate` where it was once the proposals were
 * out, by who waits for a place.
 */
export const tellOfChange = async (
  tx: Tx,
  { id, email, lang }: SignUp,
  kind: string,
  isLate = false,
): Promise<void> => {
  if (email === null) return;
  const burst = Math.floor(tx.now.getTime() / (BURST_MINUTES * 60_000));
  const about = { signUp: id, ...(isLate && { late: 'yes' }) };
  await writeLetter(tx, { kind, to: { email, lang }, about, onceKey: `${kind} ${id} ${burst}` });
};
