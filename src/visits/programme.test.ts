import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { aRound, aSignUp } from '../../tests/made.ts';
import { readPdf, type ReadPdf } from '../../tests/read-pdf.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { startRun } from '../matching-runs/match-run.acts.ts';
import { answerPlacement } from '../placements/placement.acts.ts';
import { publishRun, sendPublication } from '../placements/publication.acts.ts';
import { newId } from '../platform/ids.ts';

let world: World;
type Made = Awaited<ReturnType<typeof aSignUp>>;
let host: Made;
let [gerda, gorm]: (Made | undefined)[] = [];
const browserOf = new Map<string, Browser>();

/** A host with two guests of two workplaces, both visits agreed. */
before(async () => {
  world = await openWorld({ at: '2027-06-02T09:00:00Z' });
  const { personId } = await world.signedIn('office@coi.example', { coordinator: true });
  const acting = () => world.acting({ kind: 'person', id: personId });
  const round = await aRound(world);
  host = await aSignUp(world, { round, role: 'host', name: 'Hanne Hvid', workplace: 'Haven' });
  gerda = await aSignUp(world, { round, role: 'intern', name: 'Gerda Gren', organisation: '0461' });
  gorm = await aSignUp(world, { round, role: 'intern', name: 'Gorm Græs', organisation: '0461' });
  const run = await startRun(acting(), round);
  ok(run.ok);
  await world.work();
  const published = await publishRun(acting(), run.value.id);
  ok(published.ok);
  ok((await sendPublication(acting(), { id: published.value.id, letterCountSeen: 3 })).ok);
  for (const guest of [gerda, gorm])
    for (const one of [host, guest]) {
      const given = { placement: await visitOf(guest), signUp: one.id, answer: 'yes' as const };
      ok((await answerPlacement(world.acting({ kind: 'person', id: one.personId }), given)).ok);
    }
  for (const one of [host, gerda, gorm]) browserOf.set(one.id, await world.signedIn(one.email));
  await world.work();
});
after(() => world.close());
beforeEach(async () => {
  await world.db.deleteFrom('visit_programmes').execute();
  world.post.empty();
});

const visitOf = async (guest: Made | undefined): Promise<string> => {
  const row = await world.db
    .selectFrom('placement_answers')
    .select('placement_id')
    .where('sign_up_id', '=', guest?.id ?? '')
    .executeTakeFirstOrThrow();
  return row.placement_id;
};
const programme = async (guest = gerda): Promise<string> => `/besoeg/${await visitOf(guest)}/program`;
const as = (one: Made | undefined): Browser => {
  const browser = browserOf.get(one?.id ?? '');
  if (!browser) throw new Error('nobody');
  return browser;
};
const text = async (browser: Browser, path: string): Promise<string> => (await browser.get(path)).text();
const versionOn = async (path: string): Promise<string> =>
  /name="version" value="(\d+)"/.exec(await text(as(host), path))?.[1] ?? '';
const begun = async (from: 'outline' | 'nothing' = 'outline'): Promise<string> => {
  const path = await programme();
  equal((await as(host).post(`${path}/begynd`, { from })).status, 303);
  return path;
};
const titles = async (): Promise<string[]> =>
  (
    await world.db.selectFrom('programme_items').select(['title']).where('day', '=', 'mon').orderBy('place').execute()
  ).map(({ title }) => title);

test('the outline is shown before anything is written; begun twice there is one, the same from either visit', async () => {
  const path = await programme();
  match(await text(as(host), path), /Et program at begynde fra[^]*Velkomst og en tur rundt[^]*Gæsterne taler sammen/);
  equal((await world.db.selectFrom('visit_programmes').selectAll().execute()).length, 0, 'looking writes nothing');
  match(await text(as(host), '/min-side'), new RegExp(`href="/besoeg/[0-9a-f-]+/program"`));
  await Promise.all([begun(), begun(), begun('nothing')]);
  equal((await world.db.selectFrom('visit_programmes').selectAll().execute()).length, 1);
  equal(
    (await text(as(host), path)).replace(/besoeg\/[0-9a-f-]+/g, ''),
    (await text(as(host), await programme(gorm))).replace(/besoeg\/[0-9a-f-]+/g, ''),
  );
});

test('a guest sees nothing of it until it is shared, is written to once, and never reads the other guest’s name', async () => {
  const path = await begun();
  match(await text(as(gerda), path), /Programmet er ikke klar endnu/);
  match(await text(as(gerda), '/min-side'), /Besøgsprogram[^]*Ikke delt endnu/);
  match(await text(as(host), '/min-side'), /Læg et program[^]*Besøgsprogram[^]*Ikke delt endnu/);
  ok(!(await text(as(gerda), path)).includes('Velkomst'));
  for (const action of ['begynd', 'del', 'link', 'link/luk', 'mon'])
    equal((await as(gerda).post(`${path}/${action}`)).status, 404, action);
  equal((await as(gerda).get(`${path}/mon`)).status, 404);

  await Promise.all([as(host).post(`${path}/del`), as(host).post(`${path}/del`)]);
  await world.work();
  deepEqual(
    world.post.letters.map(({ to, subject }) => `${to} ${subject}`).toSorted(),
    [gerda, gorm].map((one) => `${one?.email} Programmet for dit besøg er klar`).toSorted(),
  );
  const seen = await text(as(gerda), path);
  match(seen, /Velkomst og en tur rundt/);
  match(seen, /dig og én gæst mere/);
  ok(!/Gorm|Ret mandag/.test(seen));
  match(await text(as(host), path), /Gæsterne har kunnet se programmet[^]*Gerda Gren · Gorm Græs/);
  for (const one of [host, gerda]) {
    const mine = await text(as(one), '/min-side');
    match(mine, /Besøgsprogram[^]*href="[^"]*\/program"[^]*Delt /);
    ok(!mine.includes('Læg et program'), 'nothing waits any more');
  }
  match(await text(as(gerda), `/besoeg/${await visitOf(gerda)}`), /Se programmet/);
});

test('a day is saved as it was typed, in its order, with what is wrong said beside it and nothing lost', async () => {
  const path = `${await begun('nothing')}/mon`;
  const [, first = ''] = /<form[^>]*action="[^"]*\/mon"[^]*?<button([^>]*)>/.exec(await text(as(host), path)) ?? [];
  ok(first !== '' && !/name=/.test(first), 'Enter in a field saves, and moves nothing');
  const wrong = await as(host).post(path, {
    version: '1',
    'title-0': 'Kaffe',
    'part-0': 'morning',
    'starts-0': '9.30',
    'title-1': '',
    'part-1': 'afternoon',
    'note-1': '<b>Hej</b>',
    'title-2': 'Slut',
    'part-2': 'afternoon',
    'starts-2': '15',
    'ends-2': '14:00',
  });
  equal(wrong.status, 400);
  const page = await wrong.text();
  for (const said of ['Skriv både fra og til', 'Skriv, hvad der skal ske', 'Sluttiden skal ligge efter starttiden'])
    ok(page.includes(said), said);
  ok(page.includes('value="Kaffe"') && page.includes('&lt;b&gt;Hej&lt;/b&gt;'));
  deepEqual(await titles(), []);

  const right = await as(host).post(path, {
    version: '1',
    'title-0': 'Frokost',
    'part-0': 'afternoon',
    'title-1': '=cmd|\r\nkaffe',
    'part-1': 'morning',
    'starts-1': 'kl',
    'ends-1': '',
  });
  equal(right.status, 400, 'no such time');
  const saved = await as(host).post(path, {
    version: '1',
    'title-0': 'Frokost',
    'part-0': 'afternoon',
    'title-1': 'Møde',
    'part-1': 'morning',
    'starts-1': '10',
    'ends-1': '10.45',
    'title-2': '=cmd\r\n kaffe',
    'part-2': 'morning',
    'starts-2': '9:00',
    'ends-2': '10',
  });
  match(saved.headers.get('location') ?? '', /besked=dag-gemt/);
  deepEqual(await titles(), ['=cmd kaffe', 'Møde', 'Frokost']);

  const version = await versionOn(path);
  const moved = { version, 'title-0': 'A', 'part-0': 'morning', 'title-1': 'B', 'part-1': 'afternoon', up: '1' };
  equal((await as(host).post(path, moved)).headers.get('location'), `${path}#punkt-1`);
  deepEqual(await titles(), ['B', 'A']);

  const late = { 'title-0': 'Kaffe', 'part-0': 'morning', 'title-1': 'Slut', 'part-1': 'morning' };
  const clock = { 'starts-1': '14', 'ends-1': '15.30', 'title-2': 'Frokost', 'part-2': 'morning' };
  await as(host).post(path, { version: await versionOn(path), ...late, ...clock });
  deepEqual(await titles(), ['Kaffe', 'Frokost', 'Slut'], 'two o’clock is in the afternoon, whatever was chosen');
});

test('an item that is taken out is gone when the day is saved, and comes back when it is not', async () => {
  const path = `${await begun('nothing')}/mon`;
  const typed = (version: string) => ({
    version,
    'title-0': 'Kaffe',
    'part-0': 'morning',
    'title-1': 'Møde',
    'part-1': 'morning',
    'note-1': 'Med alle',
    'title-2': 'Frokost',
    'part-2': 'afternoon',
  });
  equal((await as(host).post(path, typed('1'))).status, 303);
  const version = await versionOn(path);
  const out = await as(host).post(path, { ...typed(version), remove: '1' });
  equal(out.status, 200);
  const page = await out.text();
  match(page, /Punktet er taget ud\. Det er først væk, når du gemmer/);
  deepEqual([...page.matchAll(/name="title-\d+"[^>]* value="([^"]+)"/g)].map(([, one]) => one), ['Kaffe', 'Frokost']); // prettier-ignore
  ok(!page.includes('Med alle'));
  deepEqual(await titles(), ['Kaffe', 'Møde', 'Frokost'], 'nothing is saved yet');
  await as(host).post(path, { version, 'title-0': 'Andet', 'part-0': 'morning' });
  match(page, new RegExp(`name="version" value="${version}"`), 'it goes on from what was seen');
  equal((await as(host).post(path, typed(version))).status, 409);
});

test('who saves over a change is told, sees both, and can save again', async () => {
  const path = `${await begun('nothing')}/mon`;
  const item = (title: string, version: string) => ({ version, 'title-0': title, 'part-0': 'morning' });
  equal((await as(host).post(path, item('Min', '1'))).status, 303);
  const second = await as(host).post(path, item('Din', '1'));
  equal(second.status, 409);
  const page = await second.text();
  match(page, /rettet et andet sted[^]*Min[^]*value="Din"/);
  deepEqual(await titles(), ['Min']);
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';
  equal((await as(host).post(path, item('Din', version))).status, 303);
  deepEqual(await titles(), ['Din']);
});

test('host and deputy read who changed it last, and a warning stays until the day is saved knowingly', async () => {
  const path = `${await begun('nothing')}/mon`;
  const stand = await world.signedIn('dea@haven.example', { name: 'Dea Deputy' });
  const named = { id: newId(), host: host.id, name: 'Dea Deputy', email: 'dea@haven.example', state: 'confirmed' } as const; // prettier-ignore
  const now = world.clock.now();
  await world.db
    .insertInto('deputies')
    .values({ ...named, person_id: stand.personId, named_at: now, answered_at: now })
    .execute();
  const item = (title: string, version: string) => ({ version, 'title-0': title, 'part-0': 'morning' });
  equal((await stand.post(path, item('Deas', '1'))).status, 303);
  match(await text(as(host), await programme()), /Sidst rettet [^<]* af Dea Deputy\./);
  match(await text(stand, await programme()), /Sidst rettet [^<]* af dig\./);

  const typed = { ...item('Min', '1'), 'title-1': 'Min anden', 'part-1': 'afternoon' };
  let shown = await (await as(host).post(path, typed)).text();
  const hidden = () =>
    Object.fromEntries(['version', 'meanwhile'].map((name) => [name, new RegExp(`name="${name}" value="([^"]+)"`).exec(shown)?.[1] ?? ''])); // prettier-ignore
  const pressed = [['up', '1'], ['remove', '0'], ['then', 'more'], ['starts-1', 'kl']] as const; // prettier-ignore
  for (const [name, value] of pressed) {
    match(shown, /rettet et andet sted[^]*af Dea Deputy\.[^]*Deas[^]*står det, du har skrevet herunder, i stedet/);
    ok(!shown.includes('Gem, og tilføj flere'), 'nothing is called saving that does not save');
    shown = await (await as(host).post(path, { ...typed, ...hidden(), [name]: value })).text();
    deepEqual(await titles(), ['Deas'], name);
  }
  // Dea goes on meanwhile: the form that was warned is warned once more.
  const deas = /name="version" value="(\d+)"/.exec(await text(stand, path))?.[1] ?? '';
  const knowing = hidden();
  equal((await stand.post(path, item('Deas igen', deas))).status, 303);
  const again = await as(host).post(path, { ...typed, ...knowing });
  equal(again.status, 409);
  shown = await again.text();
  equal((await as(host).post(path, { ...typed, ...hidden() })).status, 303);
  deepEqual(await titles(), ['Min', 'Min anden']);
  match(await text(stand, await programme()), /Sidst rettet [^<]* af Hanne Hvid\./);
  equal((await as(host).post(`${await programme()}/del`)).status, 303);
  for (const one of [gerda, gorm])
    ok(!/af Hanne Hvid\.|af Dea/.test(await text(as(one), await programme(one))), 'to guests it is the host’s');
  await world.db.deleteFrom('deputies').execute();
});

test('guests comment, and the other side hears of it once a day', async () => {
  const path = await begun();
  equal((await as(gerda).post(`${path}/kommentar`, { text: 'For tidligt' })).headers.get('location'), path);
  await as(host).post(`${path}/del`);
  await world.work();
  world.post.empty();
  equal((await as(gerda).post(`${path}/kommentar`, { text: '  ' })).status, 400);
  const sent = await as(gerda).post(`${path}/kommentar`, { text: 'Kan vi se <køkkenet>?' });
  match(sent.headers.get('location') ?? '', /kommentar-sendt#comments$/);
  await as(gorm).post(`${await programme(gorm)}/kommentar`, { text: 'Også lageret' });
  await world.work();
  deepEqual(
    world.post.letters.map(({ to }) => to),
    [host.email],
  );
  match(await text(as(host), path), /Kan vi se &lt;køkkenet&gt;\?[^]*Gerda Gren[^]*Også lageret[^]*Gorm Græs/);
  const seen = await text(as(gorm), await programme(gorm));
  match(seen, /En anden gæst/);
  ok(!seen.includes('Gerda'));
});

test('the link for colleagues opens the days without a name, and no more once it is closed', async () => {
  const path = await begun();
  await as(host).post(`${path}/link`);
  const link = /\/program\/[\w-]{43}/.exec(await text(as(host), path))?.[0] ?? '';
  const colleague = world.browser();
  const page = await colleague.get(link);
  equal(page.status, 200);
  equal(page.headers.get('x-robots-tag'), 'noindex');
  const shown = await page.text();
  match(shown, /Besøgsprogram hos Haven[^]*2 gæster[^]*Velkomst/);
  ok(!/Gerda|Gorm|Hanne|@/.test(shown.replace(/mailto:[^"]+/g, '')));
  await as(host).post(`${path}/link/luk`);
  equal((await colleague.get(link)).status, 410);
});

test('looking at it takes as many statements with twelve items a day as with none', async () => {
  const path = await begun('nothing');
  const empty = await world.countQueries(() => as(host).get(path));
  const all = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      [`title-${at}`, `Punkt ${at}`],
      [`part-${at}`, 'morning'],
    ]).flat(),
  ) as Record<string, string>;
  equal((await as(host).post(`${path}/mon`, { ...all, version: '1' })).status, 303);
  equal(await world.countQueries(() => as(host).get(path)), empty);
});

const pdfAt = async (browser: Browser, path: string): Promise<ReadPdf> => {
  const file = await browser.get(path);
  equal(file.headers.get('content-type'), 'application/pdf');
  return readPdf(await file.arrayBuffer());
};

test('the programme is a tagged PDF on one sheet, for host, guests and whoever has the link; a long one takes more', async () => {
  const path = await begun();
  const pdfPath = `${path}.pdf`;
  equal((await as(gerda).get(pdfPath)).status, 303, 'nothing to take away before it is shared');
  await as(host).post(`${path}/del`, {});
  await as(host).post(`${path}/link`, {});
  const [, link = ''] = /\/program\/([\w-]{43})"/.exec(await text(as(host), path)) ?? [];
  const sheet = await pdfAt(as(host), pdfPath);
  deepEqual([sheet.pages, sheet.title, sheet.lang], [1, 'Besøgsprogram hos Haven', 'da']);
  deepEqual(sheet.tags.slice(0, 7), ['Document', 'H1', 'P', 'Sect', 'H2', 'P', 'H3']);
  ok(sheet.tags.includes('LBody'));
  match(sheet.text, /Besøgsprogram hos Haven.*Mandag 13. september.*Gerda Gren · Gorm Græs.*Formiddag.*Velkomst/);
  ok(!(await pdfAt(as(gerda), pdfPath)).text.includes('Gorm'), 'another guest is not named');
  const shown = await pdfAt(world.browser(), `/en/program/${link}/program.pdf`);
  match(shown.text, /Visit programme at Haven.*2 guests/);
  ok(!/Gerda|Gorm/.test(shown.text));
  equal((await world.browser().get(pdfPath)).status, 303, 'the door is closed to who is not signed in');

  const wish = { title: 'Møde med Łukasz om 数', note: 'En lang forklaring på, hvad vi skal. '.repeat(10).trim() };
  const fields = Object.fromEntries(
    Array.from({ length: 12 }, (_, nth) => [
      [`title-${nth}`, wish.title],
      [`note-${nth}`, wish.note],
      [`part-${nth}`, 'morning'],
    ]).flat(),
  );
  for (const day of ['mon', 'tue']) {
    const version = await versionOn(`${path}/${day}`);
    equal((await as(host).post(`${path}/${day}`, { ...fields, version })).status, 303);
  }
  const more = await pdfAt(as(host), pdfPath);
  ok(more.pages > 1);
  match(more.text, /Møde med Łukasz om \?/);
});

test('the PDF says where to come, when and what is good to know; that of the link does not', async () => {
  const path = await begun();
  const said = { address: 'Havnegade 3', starts: '08:30', good_to_know: 'Tag støvler med' };
  await world.db
    .insertInto('practicalities')
    .values({ sign_up: host.id, ...said, said_at: world.clock.now() })
    .execute();
  await as(host).post(`${path}/link`);
  const [, link = ''] = /\/program\/([\w-]{43})"/.exec(await text(as(host), path)) ?? [];
  match((await pdfAt(as(host), `${path}.pdf`)).text, /Havnegade 3.*13. september 2027 kl. 8.30.*Tag støvler med/);
  ok(!/Havnegade|støvler/.test((await pdfAt(world.browser(), `/program/${link}/program.pdf`)).text));
});

test('a day nobody comes to any more is the host’s alone to see and to remove, and who was called off is named no more', async () => {
  const { db } = world;
  const path = await begun();
  const gormsPath = await programme(gorm);
  await as(host).post(`${path}/del`);
  await as(host).post(`${path}/link`);
  const link = /\/program\/[\w-]{43}/.exec(await text(as(host), path))?.[0] ?? '';
  await as(gerda).post(`${path}/kommentar`, { text: 'Kan vi se lageret?' });
  // Planned while somebody came on the Friday.
  await as(host).post(`${path}/fri`, { version: '1', 'title-0': 'Afsked', 'part-0': 'morning' });
  match(await text(as(host), path), /Gerda Gren,/);
  const visit = await visitOf(gerda);
  const now = world.clock.now();
  const off = { state: 'cancelled', ended_why: 'intern-left', ended_by: gerda?.id ?? null, ended_at: now } as const;
  await db.updateTable('placements').set(off).where('id', '=', visit).execute();

  const seen = await text(as(host), gormsPath);
  match(seen, /Fredag 17\.\sseptember[^]*Ingen gæster denne dag[^]*Fjern dagen/i);
  match(seen, /Kan vi se lageret\?[^]*En tidligere gæst,/);
  ok(!seen.includes('Gerda'));
  match(seen, /Gæsten har kunnet se programmet[^]*Gæsten får en mail om det/, 'one guest is left');
  const theirs = await text(as(gorm), gormsPath);
  match(theirs, /En tidligere gæst,/);
  for (const shown of [theirs, await text(world.browser(), link), (await pdfAt(as(host), `${gormsPath}.pdf`)).text])
    ok(!/fredag|Afsked/i.test(shown));
  const version = /name="version" value="(\d+)"/.exec(seen)?.[1] ?? '';
  const gone = await as(host).post(`${gormsPath}/fri`, { version, away: 'yes' });
  match(gone.headers.get('location') ?? '', /besked=dag-fjernet/);
  ok(!(await text(as(host), gormsPath)).includes('Afsked'));
});

test('a host with one guest is told of one', async () => {
  const path = await programme(gorm);
  await as(host).post(`${path}/begynd`, { from: 'outline' });
  const seen = await text(as(host), path);
  match(seen, /Gæsten kan ikke se programmet endnu[^]*Del med gæsten<[^]*Gæsten får en mail/);
  ok(!/Gæsterne|Hver gæst/.test(seen));
});

test('once the week is over the programme is read, nobody is written to, and the link can still be closed', async () => {
  const path = await programme(gorm);
  await as(host).post(`${path}/begynd`, { from: 'outline' });
  await as(host).post(`${path}/del`);
  await as(host).post(`${path}/link`);
  await world.work();
  world.post.empty();
  world.clock.moveTo(new Date('2027-09-17T22:00:00Z'));
  for (const one of [host, gorm]) browserOf.set(one?.id ?? '', await world.signedIn(one?.email ?? ''));
  const seen = await text(as(gorm), path);
  match(seen, /Ugen er slut[^]*Velkomst og en tur rundt/);
  ok(!seen.includes('Send kommentar'));
  const late = await as(gorm).post(`${path}/kommentar`, { text: 'Tak for <alt>' });
  equal(late.status, 409);
  match(await late.text(), /blev ikke sendt:[^]*Tak for &lt;alt&gt;/);
  equal((await as(host).get(`${path}/mon`)).headers.get('location'), path);
  equal((await as(host).post(`${path}/mon`, { version: await versionOn(path) })).headers.get('location'), path);
  const own = await text(as(host), path);
  ok(own.includes('Velkomst') && !/Ret mandag|Lav et link/.test(own));
  await as(host).post(`${path}/link/luk`);
  ok(!(await text(as(host), path)).includes('Luk linket'));
  await world.work();
  deepEqual(
    world.post.letters.filter(({ subject }) => /programm/i.test(subject)),
    [],
  );
});
