import { erasedAddress } from '../accounts/account.ts';
import { forgetMailedTo } from '../arrangements/mailed.acts.ts';
import { writeLetter } from '../messages/outbox.ts';
import { forgetDeputy } from '../placements/deputy.acts.ts';
import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting } from '../platform/transact.ts';
import { lockCompanions } from '../sign-ups/companionship.store.ts';
import { forgetNamedAddress } from '../sign-ups/named-address.acts.ts';
import { bindingsOf } from './erasure.rules.ts';
import {
  countedSignUps,
  emptyAround,
  emptyLetters,
  emptyLog,
  emptyPerson,
  emptySignUps,
  forgetTold,
  lockSignUpsOf,
  lockWhole,
} from './erasure.store.ts';

/**
 * Erases somebody who asks for it and whom nothing binds. Locks in the order in which sending a sign-up does, so that one
 * sent at the same moment either binds, or finds nobody to belong to. Twice is once.
 */
export const erasePerson = (acting: Acting, id: string): Promise<Outcome<undefined, 'bound'>> =>
  transact(acting, async (tx) => {
    const { sql, now } = tx;
    await lockCompanions(sql);
    const person = await lockWhole(sql, id);
    if (!person) return done(undefined);
    const ids = await lockSignUpsOf(sql, id);
    const isCoordinator = person.coordinator_since !== null;
    if (bindingsOf({ isCoordinator, signUps: await countedSignUps(sql, id) }, now).length > 0) return refused('bound');
    const address = erasedAddress(id);
    await forgetNamedAddress(tx, person.email);
    await forgetMailedTo(tx, person.email);
    await forgetDeputy(tx, person.email);
    await emptyAround(sql, ids, address);
    await emptySignUps(sql, ids, address);
    await emptyLog(sql, [id, ...ids]);
    await emptyLetters(sql, person.email, { address, now });
    await emptyPerson(sql, person, { address, now });
    await audit(tx, { act: 'erasePerson', subject: 'person', id });
    await writeLetter(tx, {
      kind: 'data-erased',
      to: { email: person.email, lang: person.lang },
      about: {},
      onceKey: `erased ${id}`,
    });
    return done(undefined);
  });

/** A sweep: the mail that said it was done is the last to know the address. */
export const forgetErasedAddresses = (acting: Acting): Promise<void> =>
  transact(acting, ({ sql }) => forgetTold(sql, 'data-erased'));
