import type { Person } from '../http/visitor.ts';
import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import type { NewCoordinator } from './coordinator.ts';
import {
  appoint,
  demote,
  isAppointedAs,
  isCoordinator,
  lockCoordinators,
  promote,
  takeAppointment,
} from './coordinator.store.ts';

/**
 * Makes somebody a coordinator: at once when they have signed in before, else when they first do. They are told by
 * mail, which leads to signing in; once, however often it is pressed. Locks every coordinator, so that of two who add
 * the same person the second finds what the first has done.
 */
export const addCoordinator = (acting: Acting, who: NewCoordinator): Promise<Outcome<void, 'is-one'>> =>
  transact(acting, async (tx) => {
    await lockCoordinators(tx.sql);
    if (await isCoordinator(tx.sql, { email: who.email })) return refused('is-one');
    if (await isAppointedAs(tx.sql, who)) return done(undefined);
    const person = await promote(tx.sql, { ...who, now: tx.now });
    const by = tx.by.kind === 'person' ? tx.by.id : null;
    const about: Record<string, string> = person
      ? { person: person.id }
      : { appointment: await appoint(tx.sql, { id: newId(), email: who.email, name: who.name, by, now: tx.now }) };
    await audit(tx, { act: 'addCoordinator', subject: 'person', id: Object.values(about)[0] ?? '', detail: about });
    await writeLetter(tx, {
      kind: 'coordinator-added',
      to: { email: who.email, lang: person?.lang ?? who.lang },
      about,
    });
    return done(undefined);
  });

/** Takes a coordinator's rights away, one's own too; never the last one's. Locks every coordinator: two may act at once. */
export const removeCoordinator = (acting: Acting, id: string): Promise<Outcome<void, 'last' | 'not-one'>> =>
  transact(acting, async (tx) => {
    const all = await lockCoordinators(tx.sql);
    if (!all.includes(id)) return refused('not-one');
    if (all.length === 1) return refused('last');
    await demote(tx.sql, id);
    await audit(tx, { act: 'removeCoordinator', subject: 'person', id });
    return done(undefined);
  });

/** Takes back an appointment that has not been taken up. */
export const cancelAppointment = (acting: Acting, id: string): Promise<Outcome<void, 'not-one'>> =>
  transact(acting, async (tx) => {
    if (!(await takeAppointment(tx.sql, { id }))) return refused('not-one');
    await audit(tx, { act: 'cancelAppointment', subject: 'person', id });
    return done(undefined);
  });

/** Part of signing in: who was appointed, and has now proved the address, is a coordinator from here on. */
export const takeUpAppointment = async (tx: Tx, person: Person): Promise<Person> => {
  const appointment = await takeAppointment(tx.sql, { email: person.email });
  if (!appointment) return person;
  await promote(tx.sql, { email: person.email, name: appointment.name, now: tx.now });
  await audit(tx, {
    act: 'becomeCoordinator',
    subject: 'person',
    id: person.id,
    detail: { appointment: appointment.id },
  });
  return { ...person, name: person.name || appointment.name, isCoordinator: true };
};
