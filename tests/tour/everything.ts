import { aSignUp } from '../made.ts';
import { newId } from '../../src/platform/ids.ts';
import type { Tour } from './tourist.ts';

const ALMA = 'alma.alt@arbejdsplads.example';

/** Somebody who is host, intern, manager, companion and deputy at once looks at their page; afterwards all of it is gone. */
export const tourEverything = async (tour: Tour): Promise<void> => {
  const { world } = tour.site;
  const { db } = world;
  const now = world.clock.now();
  const { id: round } = await db.selectFrom('rounds').select('id').where('year', '=', 2027).executeTakeFirstOrThrow();
  const alone = { decides: 'manager', managerEmail: ALMA, travel: 'together', companionEmail: null } as const;
  const made = [
    await aSignUp(world, { round, role: 'host', name: 'Alma Alt', email: ALMA, answers: { learn: '' } }),
    await aSignUp(world, { round, role: 'intern', name: 'Alma Alt', email: ALMA, answers: { ...alone, ifNotConfirmed: 'not' } }), // prettier-ignore
    await aSignUp(world, { round, role: 'intern', name: 'Ib Iversen' }),
    await aSignUp(world, { round, role: 'intern', name: 'Per Poulsen' }),
    await aSignUp(world, { round, role: 'host', name: 'Vera Vang' }),
    await aSignUp(world, { round, role: 'host', name: 'Hans Holm' }),
  ] as const;
  const [, , ib, per, vera, hans] = made;
  const { personId } = made[0];
  const asked = { email: ALMA, asked_days: 3, asked_overnight: true, asked_at: now };
  const until = { answer_by: new Date(now.getTime() + 14 * 86_400_000) };
  await db
    .insertInto('manager_approvals')
    .values([
      { id: newId(), sign_up: ib.id, state: 'asked', ...asked, ...until, days: null, overnight: null },
      { id: newId(), sign_up: per.id, state: 'yes', ...asked, ...until, days: 3, overnight: true },
    ])
    .execute();
  const named = { email: ALMA, name: 'Alma Alt', named_at: now };
  await db
    .insertInto('deputies')
    .values([
      { id: newId(), host: vera.id, ...named, state: 'invited', person_id: null },
      { id: newId(), host: hans.id, ...named, state: 'confirmed', person_id: personId },
    ])
    .execute();
  await db
    .insertInto('companionships')
    .values({ id: newId(), inviter: ib.id, email: ALMA, state: 'invited', invited_at: now })
    .execute();

  const alma = await tour.enter(ALMA);
  await alma.see('/min-side', 'min-side-alt-paa-een-gang', 'Ib Iversen');
  await alma.leave();

  const ids = made.map(({ id }) => id);
  await db.deleteFrom('manager_approvals').where('sign_up', 'in', ids).execute();
  await db.deleteFrom('deputies').where('host', 'in', ids).execute();
  await db.deleteFrom('companionships').where('inviter', 'in', ids).execute();
  await db
    .updateTable('sign_ups')
    .set({ state: 'withdrawn', withdrawn_at: now, withdrawn_why: 'plans' })
    .where('id', 'in', ids)
    .execute();
};
