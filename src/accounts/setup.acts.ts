import { audit } from '../platform/audit.ts';
import { hashSecret, newId, newSecret } from '../platform/ids.ts';
import { tooOften, type TooOften } from '../platform/limit.ts';
import { takeTurn } from '../platform/limits.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting } from '../platform/transact.ts';
import { appoint, forgetSetUpAppointments, hasCoordinator } from './coordinator.store.ts';
import { replaceSetUpSecret, useSetUpSecret } from './setup.store.ts';
import { SETUPS_OF_A_CLIENT } from './sign-in.rules.ts';

/**
 * While there is no coordinator, makes the secret that opens the set-up page; an earlier one that was not used is worth
 * nothing from then on. Answers null once there is a coordinator. For the operator's console and nowhere else.
 */
export const prepareSetUp = (acting: Acting): Promise<string | null> =>
  transact(acting, async (tx) => {
    if (await hasCoordinator(tx.sql)) return null;
    const secret = newSecret();
    await replaceSetUpSecret(tx.sql, hashSecret(secret), tx.now);
    return secret;
  });

/**
 * Names the first coordinator, who becomes one by signing in: a mistyped address makes nobody anything, and the next
 * start prints a new secret. Of fifty presses at once one finds the secret unused; the row's lock decides.
 */
export const nameFirstCoordinator = async (
  acting: Acting,
  given: { secret: string; name: string; email: string; client: string },
): Promise<Outcome<void, 'wrong-secret'> | TooOften> => {
  const wait = await takeTurn(acting, [[SETUPS_OF_A_CLIENT, given.client]]);
  if (wait !== null) return tooOften(wait);
  return transact({ ...acting, by: { kind: 'operator' } }, async (tx) => {
    if (await hasCoordinator(tx.sql)) return refused('wrong-secret');
    if (!(await useSetUpSecret(tx.sql, hashSecret(given.secret), tx.now))) return refused('wrong-secret');
    await forgetSetUpAppointments(tx.sql);
    const { name, email } = given;
    const id = await appoint(tx.sql, { id: newId(), email, name, by: null, now: tx.now });
    await audit(tx, { act: 'nameFirstCoordinator', subject: 'person', id });
    return done(undefined);
  });
};
