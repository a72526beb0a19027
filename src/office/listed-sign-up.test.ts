import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import readXlsxFile from 'read-excel-file/node';
import { localAt } from '../kit/local-time.ts';
import { aRound, aSignUp } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';

let world: World;
let office: Browser;
let queriesForOne: number;
before(async () => {
  world = await openWorld();
  const round = await aRound(world);
  office = await world.signedIn('office@ipraktik.example', { coordinator: true });
  await aSignUp(world, {
    round,
    role: 'host',
    name: 'Åse Østergård',
    organisation: '0630',
    workplace: 'Jobcenter Vest',
  });
  queriesForOne = await world.countQueries(() => office.get('/kontor/tilmeldinger'));
  await aSignUp(world, { round, role: 'intern', name: 'Bo Birk', organisation: '0751', workplace: 'Borgerservice' });
  await aSignUp(world, { round, role: 'intern', name: '=HYPERLINK("x")', organisation: '0751', workplace: 'Kultur' });
});
after(() => world.close());

const names = async (query: string): Promise<string[]> => {
  const page = await (await office.get(`/kontor/tilmeldinger?${query}`)).text();
  return [...page.matchAll(/<a href="\/kontor\/tilmeldinger\/[^"]+" translate="no">([^<]*)</g)].map(
    ([, name]) => name ?? '',
  );
};

test('search forgives: æøå written otherwise, beginnings, one wrong letter', async () => {
  for (const q of ['aase', 'oestergaard', 'ostergard', 'jobcent', 'jobcetner', 'vejle aase'])
    deepEqual(await names(`q=${q}`), ['Åse Østergård'], q);
  deepEqual(await names('q=zzzzz'), []);
  for (const q of ['%25', '_', '🎉', '%22'])
    deepEqual(await names(`q=${q}`), [], `${q} finds nobody, and not everybody`);
  match(await (await office.get('/kontor/tilmeldinger?q=%25')).text(), /Søg med bogstaver eller tal/);
  equal((await names('q=%20')).length, 3);
});

test('filters narrow, an order is kept, and what cannot be understood is left out', async () => {
  deepEqual(await names('role=host'), ['Åse Østergård']);
  deepEqual(await names('role=intern&sort=name&descending=1'), ['Bo Birk', '=HYPERLINK(&quot;x&quot;)']);
  equal((await names('role=nobody&sort=x&page=-1&landsdel=DK999')).length, 3);
});

test('the CSV opens in Danish Excel, and no cell runs', async () => {
  const answer = await office.get('/kontor/tilmeldinger.csv?sort=name');
  const bytes = Buffer.from(await answer.arrayBuffer());
  deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const text = bytes.toString('utf8');
  match(text, /^\ufeffRolle;Tilstand;Navn;/);
  match(text, /Vært;Bekræftet;Åse Østergård;/);
  match(text, /;\d{4}-\d\d-\d\d \d\d:\d\d\r\n/);
  ok(text.includes(`"'=HYPERLINK(""x"")"`));
  equal(text.split('\r\n').length, 5);
});

test('the workbook is a real one', async () => {
  const answer = await office.get('/kontor/tilmeldinger.xlsx');
  match(answer.headers.get('content-disposition') ?? '', /attachment; filename="ipraktik-2027\.xlsx"/);
  const [sheet] = await readXlsxFile(Buffer.from(await answer.arrayBuffer()));
  const [head, first] = sheet?.data ?? [];
  deepEqual(head?.slice(0, 3), ['Rolle', 'Tilstand', 'Navn']);
  deepEqual(first?.slice(0, 3), ['Vært', 'Bekræftet', 'Åse Østergård']);
  const under = (name: string) => first?.[head?.indexOf(name) ?? -1];
  deepEqual(['Mulige dage', 'Antal mulige dage', 'Helst så mange dage', 'Mindst så mange dage', 'Pladser'].map(under), [
    'man, tir, ons, tor, fre',
    5,
    3,
    2,
    2,
  ]);
  match(String(under('Hverdag, andre kan lære af')), /morgenmøde/);
  const [, , , formula] = sheet?.data ?? [];
  equal(formula?.[2], '=HYPERLINK("x")', 'text in a workbook never runs, so it needs no mark');
  const { day, time } = localAt(world.clock.now(), 'Europe/Copenhagen');
  deepEqual(under('Tilmeldt'), new Date(`${day}T${time}:00Z`), 'a moment, as the clock on the wall showed it');
});

test('the list takes five statements, for one row as for three', async () => {
  deepEqual([queriesForOne, await world.countQueries(() => office.get('/kontor/tilmeldinger'))], [5, 5]);
});
