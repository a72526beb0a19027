import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../tests/world.ts';
import { mergeWorkplaces } from './double.acts.ts';
import { findWorkplaces } from './double.store.ts';
import { mergeOrganisation } from './organisation.acts.ts';
import { currentOrganisation, enteredOrganisations, storeOrganisation } from './organisation.store.ts';
import { currentWorkplace, nameWorkplace } from './workplace.store.ts';

let world: World;
before(async () => void (world = await openWorld()));
after(() => world.close());

const enter = (id: string, name: string) =>
  world.db
    .transaction()
    .execute((sql) =>
      storeOrganisation(
        sql,
        { id, name, short: null, sector: 'municipal', kind: 'other', municipality: null },
        { enteredByPerson: true, now: world.clock.now() },
      ),
    );
const workplace = (organisation: string, name: string) =>
  world.db
    .transaction()
    .execute((sql) => nameWorkplace(sql, { organisation, name, municipality: '0630', now: world.clock.now() }));
const currentOf = (id: string) => world.db.transaction().execute((sql) => currentWorkplace(sql, id));

test('an entered organisation becomes the known one, and their workplaces meet', async () => {
  await enter('entered', 'Vejle kommune, Borgerservice');
  await enter('elsewhere', 'Vejlefjord');
  const [theirs, ours] = [await workplace('entered', 'Jobcenter Vest'), await workplace('entered', 'Borgerservice')];
  const older = await workplace('entered', 'Jobcentret Vest');
  ok((await mergeWorkplaces(world.acting(), { from: older, into: theirs })).ok);
  equal(
    (await mergeOrganisation(world.acting(), { from: 'entered', into: '0630' })).ok,
    true,
    'Vejle was not stored yet',
  );
  const known = await workplace('0630', 'Borgerservice');
  equal(known, ours, 'the one that moved over is the one a colleague finds');

  await enter('again', 'Kommunen i Vejle');
  const double = await workplace('again', 'jobcenter vest');
  ok((await mergeOrganisation(world.acting(), { from: 'again', into: '0630' })).ok);
  deepEqual([await currentOf(double), await currentOf(older)], [theirs, theirs]);
  deepEqual(
    (await findWorkplaces(world.db)).map(({ name, organisation }) => [name, organisation]),
    [
      ['Borgerservice', '0630'],
      ['Jobcenter Vest', '0630'],
    ],
  );
  deepEqual(
    (await enteredOrganisations(world.db)).map(({ id }) => id),
    ['elsewhere'],
  );
  equal(await world.db.transaction().execute((sql) => currentOrganisation(sql, 'entered')), '0630');
});

test('known organisations stay, and what is gone or merged is refused', async () => {
  const why = async (from: string, into: string) => {
    const outcome = await mergeOrganisation(world.acting(), { from, into });
    return outcome.ok ? 'ok' : outcome.why;
  };
  equal(await why('0630', 'elsewhere'), 'not-entered');
  equal(await why('entered', 'elsewhere'), 'merged-already');
  equal(await why('elsewhere', 'nowhere'), 'gone');
  equal(await why('elsewhere', 'elsewhere'), 'same');
});
