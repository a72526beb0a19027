import { doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp } from '../../tests/made.ts';
import { storeOrganisation } from '../workplaces/organisation.store.ts';
import { nameWorkplace } from '../workplaces/workplace.store.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';

let world: World;
let office: Browser;
const PAGE = '/kontor/samme-arbejdsplads';
before(async () => {
  world = await openWorld();
  office = await world.signedIn('office@ipraktik.example', { coordinator: true, name: 'Vera Kontor' });
  const round = await aRound(world);
  await aSignUp(world, { round, role: 'host', name: 'Anna Ager', workplace: 'Jobcenter Vest' });
  await aSignUp(world, { round, role: 'intern', name: 'Bo Bakke', workplace: 'Jobcentret Vest' });
  await aSignUp(world, { round, role: 'intern', name: 'Carl Cronberg', workplace: 'Musikskolen' });
  await aSignUp(world, { round, role: 'intern', name: 'Dina Damm', workplace: 'Musikskole' });
  await aSignUp(world, { round, role: 'intern', name: 'Eva Ege', workplace: 'HR' });
  await aSignUp(world, { round, role: 'intern', name: 'Finn Fisker', workplace: 'Personaleafdelingen' });
});
after(() => world.close());

const text = async (path = PAGE) => (await office.get(path)).text();
const idOf = async (name: string): Promise<string> =>
  (await world.db.selectFrom('workplaces').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id;
const pairs = (page: string): number => page.match(/class="pair"/g)?.length ?? 0;

test('names that are alike stand side by side with who is behind them', async () => {
  const page = await text();
  equal(pairs(page), 2);
  match(page, /Jobcenter Vest.*Anna Ager<\/span>, vært.*Jobcentret Vest.*Bo Bakke<\/span>, innovationspraktikant/s);
  match(await text(`/en${PAGE}`), /Keep “Jobcenter Vest”/);
});

test('merging makes them one in the office’s list, and can be undone', async () => {
  const [from, into] = [await idOf('Jobcentret Vest'), await idOf('Jobcenter Vest')];
  equal((await office.post(`${PAGE}/slaa-sammen`, { from, into })).status, 303);
  const page = await text();
  equal(pairs(page), 1);
  match(page, /Jobcentret Vest<\/span><\/th><td><span translate="no">Jobcenter Vest/);
  doesNotMatch(await text('/kontor/tilmeldinger'), /Jobcentret Vest/);
  const twice = await office.post(`${PAGE}/slaa-sammen`, { from, into });
  equal(twice.status, 409);
  match(await twice.text(), /En anden har allerede slået den ene sammen/);
  equal((await office.post(`${PAGE}/fortryd`, { workplace: from })).status, 303);
  equal(pairs(await text()), 2);
  match(await text('/kontor/tilmeldinger'), /Jobcentret Vest/);
});

test('two that are different are not asked about again', async () => {
  const [one, other] = [await idOf('Musikskolen'), await idOf('Musikskole')];
  equal((await office.post(`${PAGE}/to-forskellige`, { one, other })).status, 303);
  equal(pairs(await text()), 1);
});

test('two whose names are nothing alike can be merged by choosing both', async () => {
  const [from, into] = [await idOf('HR'), await idOf('Personaleafdelingen')];
  equal((await office.post(`${PAGE}/slaa-sammen`, { from, into })).status, 303);
  match(await text(), /HR<\/span><\/th><td><span translate="no">Personaleafdelingen/);
});

test('nothing chosen, nonsense and an unknown workplace get a sentence, and what was chosen is kept', async () => {
  const from = await idOf('Musikskole');
  for (const fields of [{}, { from }, { from, into: 'x' }, { from: [from, from], into: from }]) {
    const answer = await office.post(`${PAGE}/slaa-sammen`, fields);
    equal(answer.status, 400);
    match(await answer.text(), /Vælg en arbejdsplads/);
  }
  match(await (await office.post(`${PAGE}/slaa-sammen`, { from })).text(), new RegExp(`value="${from}" selected`));
  equal((await office.post(`${PAGE}/fortryd`, { workplace: "'; drop table workplaces" })).status, 400);
  const gone = await office.post(`${PAGE}/fortryd`, { workplace: '00000000-0000-4000-8000-000000000000' });
  equal(gone.status, 409);
  match(await gone.text(), /findes ikke længere/);
  const same = await office.post(`${PAGE}/slaa-sammen`, { from, into: from });
  match(await same.text(), /Vælg to forskellige/);
});

test('an organisation somebody wrote is recognised, merged after a word of warning, and gone from the list', async () => {
  await world.db.transaction().execute(async (sql) => {
    const { now } = world.acting();
    const entered = {
      id: 'skrevet',
      name: 'Vejle kommune, Børn',
      short: null,
      sector: 'municipal',
      kind: 'other',
    } as const;
    await storeOrganisation(sql, { ...entered, municipality: null }, { enteredByPerson: true, now });
    await nameWorkplace(sql, { organisation: 'skrevet', name: 'Jobcenter Vest', municipality: '0630', now });
  });
  match(await text(), /Vejle kommune, Børn.*href="\/kontor\/samme-arbejdsplads\/organisation\/skrevet"/s);
  const path = `${PAGE}/organisation/skrevet`;
  match(await text(path), /Det kan ikke fortrydes.*value="0630" selected>Vejle Kommune/s);
  for (const into of ['', 'nowhere', 'skrevet']) equal((await office.post(path, { into })).status, 400, into);
  equal((await office.post(path, { into: '0630' })).status, 303);
  doesNotMatch(await text(), /Vejle kommune, Børn/);
  equal((await office.get(path)).status, 404);
  const { length } = await world.db
    .selectFrom('workplaces')
    .select('id')
    .where('name', '=', 'Jobcenter Vest')
    .where('merged_into', 'is', null)
    .execute();
  equal(length, 1, 'colleagues meet');
});

test('only coordinators get here', async () => {
  const host = await world.signedIn('mette@vejle.example');
  equal((await host.get(PAGE)).status, 403);
  equal((await host.post(`${PAGE}/fortryd`, { workplace: await idOf('HR') })).status, 403);
  equal((await world.browser().get(PAGE)).status, 303);
});
