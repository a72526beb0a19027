import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../tests/world.ts';
import { mergeWorkplaces, tellApart, unmergeWorkplace } from './double.acts.ts';
import { likelyDoubles } from './double.rules.ts';
import { findMerged, findToldApart, findWorkplaces } from './double.store.ts';
import { KNOWN_ORGANISATIONS } from './organisation.ts';
import { storeOrganisation } from './organisation.store.ts';
import { currentWorkplace, nameWorkplace } from './workplace.store.ts';

let world: World;
before(async () => void (world = await openWorld()));
after(() => world.close());

const GONE = '00000000-0000-4000-8000-000000000000';
const name = (workplace: string, organisation = '0630'): Promise<string> =>
  world.db.transaction().execute(async (sql) => {
    const known = KNOWN_ORGANISATIONS.find(({ id }) => id === organisation);
    ok(known);
    await storeOrganisation(sql, known, { enteredByPerson: false, now: world.clock.now() });
    return nameWorkplace(sql, { organisation, name: workplace, municipality: '0630', now: world.clock.now() });
  });
const current = (id: string) => world.db.transaction().execute((sql) => currentWorkplace(sql, id));
const doubles = async () =>
  likelyDoubles(await findWorkplaces(world.db), await findToldApart(world.db)).filter(
    ([one]) => one.organisation === '0851',
  ).length;
const names = async () => (await findWorkplaces(world.db)).map((one) => one.name);

test('colleagues who write the same name get the same workplace, also twenty at once', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, (_, i) => name(i % 2 ? 'HR og Løn' : 'hr og løn')));
  equal(new Set(ids).size, 1);
});

test('a merged entry means the one it was merged into, step by step', async () => {
  const [a, b, c] = [await name('Jobcenter Nord'), await name('Jobcentret Nord'), await name('Jobcenter N')];
  ok((await mergeWorkplaces(world.acting(), { from: a, into: b })).ok);
  ok((await mergeWorkplaces(world.acting(), { from: b, into: c })).ok);
  deepEqual([await current(a), await current(b), await current(c)], [c, c, c]);
  equal(await name('jobcenter nord'), c, 'whoever writes the old name again is told the same');
  deepEqual(
    (await names()).filter((one) => one.startsWith('Job')),
    ['Jobcenter N'],
  );
});

test('a merge can be undone, unless the name has been given anew', async () => {
  const [a, b] = [await name('Kantinen'), await name('Kantine')];
  ok((await mergeWorkplaces(world.acting(), { from: a, into: b })).ok);
  deepEqual(
    (await findMerged(world.db)).filter(({ id }) => id === a).map(({ into }) => into),
    ['Kantine'],
  );
  ok((await unmergeWorkplace(world.acting(), a)).ok);
  equal(await current(a), a);
  deepEqual(await unmergeWorkplace(world.acting(), a), { ok: false, why: 'not-merged' });
  await world.db.updateTable('workplaces').set({ merged_into: b, name: 'Kantine' }).where('id', '=', a).execute();
  deepEqual(await unmergeWorkplace(world.acting(), a), { ok: false, why: 'name-taken' });
});

test('what cannot be one workplace is refused, and nothing changes', async () => {
  const [here, there, merged] = [await name('Team Plan'), await name('Team Plan', '0851'), await name('Planteamet')];
  notEqual(here, there);
  ok((await mergeWorkplaces(world.acting(), { from: merged, into: here })).ok);
  const why = async (from: string, into: string) => {
    const outcome = await mergeWorkplaces(world.acting(), { from, into });
    return outcome.ok ? 'ok' : outcome.why;
  };
  equal(await why(here, here), 'same');
  equal(await why(here, GONE), 'gone');
  equal(await why(here, there), 'other-organisation');
  equal(await why(merged, here), 'merged-already');
  equal(await current(here), here);
});

test('of two who merge crosswise at once one is refused, so no ring is made', async () => {
  for (let i = 0; i < 10; i++) {
    const [a, b] = [await name(`Hold ${i} a`), await name(`Hold ${i} b`)];
    const outcomes = await Promise.all([
      mergeWorkplaces(world.acting(), { from: a, into: b }),
      mergeWorkplaces(world.acting(), { from: b, into: a }),
    ]);
    equal(outcomes.filter(({ ok }) => ok).length, 1);
    equal(await current(a), await current(b));
  }
});

test('two that were told apart are remembered, whichever way round, once', async () => {
  const [a, b] = [await name('Musikskolen'), await name('Musikskole')];
  ok((await tellApart(world.acting(), { one: a, other: b })).ok);
  ok((await tellApart(world.acting(), { one: b, other: a })).ok);
  equal((await findToldApart(world.db)).length, 1);
  deepEqual(await tellApart(world.acting(), { one: a, other: GONE }), { ok: false, why: 'gone' });
});

test('of three alike the third is still asked about when two have become one, and not once told apart', async () => {
  const [a, b, c] = [
    await name('Sundhedshuset', '0851'),
    await name('Plejen Syd', '0851'),
    await name('Plejen Syd, team', '0851'),
  ];
  equal(await doubles(), 1);
  ok((await mergeWorkplaces(world.acting(), { from: b, into: a })).ok);
  equal(await doubles(), 1, 'by the name that was merged away');
  ok((await unmergeWorkplace(world.acting(), b)).ok);
  ok((await tellApart(world.acting(), { one: b, other: c })).ok);
  ok((await mergeWorkplaces(world.acting(), { from: b, into: a })).ok);
  equal(await doubles(), 0);
});

test('every one of these leaves a trace', async () => {
  const rows = await world.db.selectFrom('audit_entries').select('act').where('subject', '=', 'workplace').execute();
  deepEqual([...new Set(rows.map(({ act }) => act))].sort(), ['mergeWorkplaces', 'tellApart', 'unmergeWorkplace']);
});
