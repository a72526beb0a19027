import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import readExcelFile from 'read-excel-file/node';
import { aRound, aSignUp, aVisit, aWorkshop } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import type { WorkshopTime } from '../rounds/round.ts';
import { bookSeat } from './booking.acts.ts';
import { joinLine } from './line.acts.ts';

const JUNE = '2027-06-22T09:00:00Z';
const LIST = '/kontor/workshops';

let world: World;
let round: string;
let office: Browser;
before(async () => {
  world = await openWorld({ at: JUNE });
  round = await aRound(world);
});
after(() => world.close());
const at = async (moment: string): Promise<void> => {
  world.clock.moveTo(new Date(moment));
  office = await world.signedIn('karen@ipraktik.example', { coordinator: true, name: 'Karen' });
};
beforeEach(async () => {
  await sql`truncate workshops, placements, letters, workshop_told cascade`.execute(world.db);
  await at(JUNE);
});

const FORM = {
  kind: 'place',
  place: 'Odense',
  address: 'Havnehuset, Eksempelvej 3, 5000 Odense C',
  day: '2027-08-25',
  starts: '10',
  ends: '15.00',
  capacity: '40',
  lang: 'da',
  notes: 'Gå ind ad den blå dør.',
};
const send = (path: string, fields: Record<string, string> = FORM) => office.post(path, fields);
const text = async (path: string): Promise<string> => (await office.get(path)).text();
interface Made {
  readonly id: string;
  readonly personId: string;
  readonly email: string;
}
const guests = async (count: number, name = 'Gert Gæst'): Promise<Made[]> => {
  const all: Made[] = [];
  for (let i = 0; i < count; i++) {
    const host = await aSignUp(world, { round, role: 'host' });
    const guest = await aSignUp(world, { round, role: 'intern', name: `${name} ${i + 1}` });
    await aVisit(world, { round, host: host.id, interns: [guest.id] });
    all.push(guest);
  }
  return all;
};
const wish = ({ personId }: Made, workshop: string) => ({ round, person: personId, workshop, together: false });
const book = async (one: Made, workshop: string): Promise<void> =>
  ok((await bookSeat(world.acting({ kind: 'person', id: one.personId }), wish(one, workshop))).ok);
const wait = async (one: Made, workshop: string): Promise<void> =>
  ok((await joinLine(world.acting({ kind: 'person', id: one.personId }), wish(one, workshop))).ok);
const subjectsTo = ({ email }: Made): string[] =>
  world.post.letters.filter(({ to }) => to === email).map(({ subject }) => subject);
const bookings = async (workshop: string) =>
  world.db
    .selectFrom('workshop_bookings')
    .select(['id', 'state', 'sequence', 'attended_at'])
    .where('workshop_id', '=', workshop)
    .orderBy('booked_at')
    .orderBy('id')
    .execute();

test('the office sets up a workshop, from the dates that were promised at sign-up', async () => {
  const told = [{ day: '2027-08-25', from: '10:00', until: '15:00', place: 'Odense' }];
  await world.db
    .updateTable('rounds')
    .set({ workshops: JSON.stringify(told) })
    .execute();
  const empty = await text(LIST);
  match(empty, /Der er ingen workshops endnu/);
  match(empty, /Lovet ved tilmeldingen, men ikke sat op/);
  match(await text(`${LIST}/ny?dag=2027-08-25&sted=Odense`), /value="10:00"/);
  const made = await send(`${LIST}/ny`);
  equal(made.status, 303);
  match(made.headers.get('location') ?? '', /workshop-oprettet/);
  const list = await text(LIST);
  match(list, /0 af 40/);
  ok(!list.includes('Lovet ved tilmeldingen'));
  const twin = await send(`${LIST}/ny`);
  equal(twin.status, 409);
  match(await twin.text(), /Der er allerede en workshop på det sted/);
});

test('what cannot be is said beside the field, and what was typed is kept', async () => {
  const wrong: [Partial<typeof FORM>, RegExp][] = [
    [{ starts: '15', ends: '10' }, /skal slutte, efter at den er begyndt/],
    [{ starts: '25:00' }, /Skriv klokkeslættet som 10:00/],
    [{ day: '2027-06-21' }, /efter svarfristen og før ugen/],
    [{ day: '2027-09-13' }, /efter svarfristen og før ugen/],
    [{ day: '2027-02-30' }, /Vælg en dag, der findes/],
    [{ capacity: '0' }, /Skriv et tal fra 1 til 999/],
    [{ capacity: '2,5' }, /Skriv et tal fra 1 til 999/],
    [{ place: '' }, /Udfyld »By eller navn«/],
    [{ kind: 'elsewhere' }, /Vælg et svar: Slags/],
    [{ address: 'x'.repeat(301) }, /Skriv højst 300 tegn i »Adresse eller link«/],
    [{ place: 'x'.repeat(61) }, /Skriv højst 60 tegn i »By eller navn«/],
    [{ kind: 'online', address: 'javascript:alert(1)' }, /Skriv linket, som det begynder i browseren/],
  ];
  for (const [fields, complaint] of wrong) {
    const answer = await send(`${LIST}/ny`, { ...FORM, ...fields });
    equal(answer.status, 400);
    const page = await answer.text();
    match(page, complaint);
    match(page, /Gå ind ad den blå dør/);
  }
  const sunday = { ...FORM, day: '2027-08-22' };
  match(await (await send(`${LIST}/ny`, sunday)).text(), /søndag den 22\.\saugust 2027 er i en weekend/);
  match(await (await send(`${LIST}/ny`, { ...FORM, day: '2027-07-14' })).text(), /ferieuge 28/);
  equal((await send(`${LIST}/ny`, { ...sunday, warningsSeen: 'yes' })).status, 303, 'the office may know better');
});

test('who has a seat is told of a new time or place, and what does not concern them is quiet', async () => {
  const id = await aWorkshop(world, round, { capacity: 2 });
  const [one, two, three] = (await guests(3)) as [Made, Made, Made];
  await book(one, id);
  await book(two, id);
  await wait(three, id);
  await world.work();
  const version = /name="version" value="(\d+)"/.exec(await text(`${LIST}/${id}/ret`))?.[1] ?? '';
  const below = await send(`${LIST}/${id}/ret`, { ...FORM, version, capacity: '1' });
  deepEqual([below.status, /Der er allerede taget 2\. Skriv mindst 2\./.test(await below.text())], [400, true]);

  const fields = { ...FORM, version, capacity: '3', day: '2027-08-26' };
  for (const _ of [1, 2]) equal((await send(`${LIST}/${id}/ret`, fields)).status, 303);
  await world.work();
  deepEqual([subjectsTo(one)[0], subjectsTo(one).length], ['Din workshop er ændret', 2], 'once, after the receipt');
  deepEqual(
    (await bookings(id)).map(({ sequence }) => sequence),
    [1, 1],
  );
  equal(subjectsTo(three)[0], 'Der er en ledig plads til dig på workshoppen', 'a seat more goes to who waits');
  const old = await send(`${LIST}/${id}/ret`, { ...fields, capacity: '9' });
  deepEqual([old.status, /En anden har rettet workshoppen/.test(await old.text())], [409, true]);
  const now = /name="version" value="(\d+)"/.exec(await text(`${LIST}/${id}/ret`))?.[1] ?? '';
  equal((await send(`${LIST}/${id}/ret`, { ...fields, version: now, notes: 'Ny dør' })).status, 303);
  await world.work();
  equal(subjectsTo(one).length, 2, 'a note is no reason to write');
});

test('what was promised goes with the workshop: away with it, or to its new time, for whoever reads the promise', async () => {
  const line = (place: string, day: string) => ({ day, from: '10:00', until: '15:00', place });
  const told = [line('Odense', '2027-08-25'), line('Roskilde', '2027-08-26'), line('Aarhus', '2027-08-27')];
  await world.db
    .updateTable('rounds')
    .set({ workshops: JSON.stringify(told) })
    .execute();
  const [guest] = (await guests(1)) as [Made];
  const visit = await world.db.selectFrom('placements').select('id').executeTakeFirstOrThrow();
  const there = await world.signedIn(guest.email);
  const aarhus = await aWorkshop(world, round, { place: 'Aarhus', day: '2027-08-27' });
  await book(guest, aarhus);
  match(await text(`${LIST}/${aarhus}/aflys`), /går også ud af listen på forsiden og i aftalerne/);
  equal((await send(`${LIST}/${aarhus}/aflys`, { because: 'Vandskade' })).status, 303);
  equal((await send(`${LIST}/ny`, { ...FORM, ends: '16' })).status, 303);
  const odense = (await world.db.selectFrom('workshops').select('id').where('place', '=', 'Odense').execute())[0];
  equal(
    (await send(`${LIST}/${odense?.id}/ret`, { ...FORM, version: '1', ends: '16', day: '2027-08-24' })).status,
    303,
  );
  for (const path of ['/ugen', '/', `/besoeg/${visit.id}`]) {
    const page = await (await there.get(path)).text();
    match(page, /24\.\saugust[^]*26\.\saugust/, path);
    ok(!/25\.\saugust|27\.\saugust/.test(page), path);
  }
  match(await (await there.get('/ugen')).text(), /10\.00–16\.00/);
  world.clock.moveTo(new Date('2027-09-13T08:00:00Z'));
  const after = await (await (await world.signedIn(guest.email)).get(`/besoeg/${visit.id}`)).text();
  match(after, /Workshops, der er holdt:/);
  ok(!/27\.\saugust/.test(after), 'what was cancelled was not held');
  await at(JUNE);

  const list = await text(LIST);
  match(list, /Roskilde, torsdag den 26/);
  ok(!list.includes('Aarhus, fredag'), 'what is cancelled is no promise that somebody forgot');
  const page = await text(`${LIST}/${aarhus}`);
  match(page, /De, der havde en plads eller stod i kø, fik besked/);
  ok(!page.includes('Ingen har taget en plads endnu'));
  match(await text('/kontor/runder/2027'), /Vandskade/, 'the round’s own log says why');
});

test('another workshop at that place and day keeps the promise', async () => {
  await world.db
    .updateTable('rounds')
    .set({ workshops: JSON.stringify([{ day: '2027-08-25', from: '10:00', until: '15:00', place: 'Odense' }]) })
    .execute();
  const [morning] = [
    await aWorkshop(world, round, { place: 'Odense', day: '2027-08-25', starts: '10:00', ends: '12:00' }),
    await aWorkshop(world, round, { place: 'Odense', day: '2027-08-25', starts: '13:00', ends: '15:00' }),
  ];
  equal((await send(`${LIST}/${morning}/aflys`, { because: 'For få' })).status, 303);
  match(await text('/ugen'), /Odense/);
});

test('of two at one place and day for which one is promised the promise tells the hours of one that is held', async () => {
  await world.db
    .updateTable('rounds')
    .set({ workshops: JSON.stringify([{ day: '2027-08-25', from: '09:00', until: '12:00', place: 'Odense' }]) })
    .execute();
  const promised = async () => {
    const row = await world.db.selectFrom('rounds').select('workshops').executeTakeFirstOrThrow();
    return (row.workshops as WorkshopTime[]).map(({ from, until }) => `${from}–${until}`);
  };
  const made = async (starts: string, ends: string): Promise<string> => {
    const { headers } = await send(`${LIST}/ny`, { ...FORM, starts, ends });
    return /workshops\/([^?]+)/.exec(headers.get('location') ?? '')?.[1] ?? '';
  };
  const first = await made('9', '12');
  await made('13', '16');
  deepEqual(await promised(), ['09:00–12:00'], 'one more than was promised');
  equal((await send(`${LIST}/${first}/ret`, { ...FORM, version: '1', starts: '10', ends: '12' })).status, 303);
  deepEqual(await promised(), ['10:00–12:00'], 'at nine nothing is held');
  equal((await send(`${LIST}/${first}/aflys`, { because: 'For få' })).status, 303);
  deepEqual(await promised(), ['13:00–16:00'], 'nor in the morning');
});

test('of two that are promised for one day and place each follows its own line', async () => {
  const line = (from: string, until: string) => ({ day: '2027-08-25', from, until, place: 'Odense' });
  const [morning, afternoon] = [line('09:00', '12:00'), line('13:00', '16:00')];
  await world.db
    .updateTable('rounds')
    .set({ workshops: JSON.stringify([morning, afternoon]) })
    .execute();
  const promised = async () =>
    (await world.db.selectFrom('rounds').select('workshops').executeTakeFirstOrThrow()).workshops;
  const made = async (starts: string, ends: string): Promise<string> => {
    const { headers } = await send(`${LIST}/ny`, { ...FORM, starts, ends });
    return /workshops\/([^?]+)/.exec(headers.get('location') ?? '')?.[1] ?? '';
  };
  match(await text(LIST), /kl\.\s9\.00–12\.00[^]*kl\.\s13\.00–16\.00/);
  match(await text(`${LIST}/ny?dag=2027-08-25&kl=13:00&sted=Odense`), /value="13:00"/);
  const first = await made('9', '12');
  deepEqual(await promised(), [morning, afternoon], 'the afternoon is promised still');
  const list = await text(LIST);
  ok(/Lovet ved[^]*13\.00–16\.00/.test(list) && !/Lovet ved[^]*9\.00–12\.00/.test(list), 'and to be set up');
  const second = await made('13.30', '16');
  const later = line('13:30', '16:00');
  deepEqual(await promised(), [morning, later], 'the one it is nearest to');
  ok(!(await text(LIST)).includes('Lovet ved'));
  const moved = { ...FORM, version: '1', starts: '10', ends: '12' };
  equal((await send(`${LIST}/${first}/ret`, moved)).status, 303);
  deepEqual(await promised(), [line('10:00', '12:00'), later]);
  equal((await send(`${LIST}/${second}/aflys`, { because: 'For få' })).status, 303);
  deepEqual(await promised(), [line('10:00', '12:00')]);
});

test('a cancelled workshop: everybody is told and may choose another, the line is over', async () => {
  const [id, other] = [await aWorkshop(world, round, { capacity: 1 }), await aWorkshop(world, round)];
  const [one, two] = (await guests(2)) as [Made, Made];
  await book(one, id);
  await wait(two, id);
  match(await text(`${LIST}/${id}/aflys`), /1 har en plads, og 1 står i kø/);
  match(await text(`${LIST}/${id}/aflys`), /Aflys workshoppen, og skriv til 2/);
  equal((await send(`${LIST}/${id}/aflys`, { because: ' ' })).status, 400);
  for (const _ of [1, 2]) equal((await send(`${LIST}/${id}/aflys`, { because: 'Vandskade' })).status, 303);
  await world.work();
  deepEqual(subjectsTo(one).slice(0, 1), ['Din workshop er aflyst']);
  equal(subjectsTo(two)[0], 'Ventelisten er slut');
  const letter = world.post.letters.find(({ subject }) => subject === 'Din workshop er aflyst');
  ok(letter && !letter.text.includes('Vandskade'), 'what the office typed stands on the page alone');
  const page = await (await (await world.signedIn(one.email)).get('/workshop')).text();
  match(page, /Workshoppen er aflyst[^]*Kontoret skriver: Vandskade/);
  await book(one, other);
  match(await text(LIST), /Aflyst/);
  equal((await send(`${LIST}/${id}/aflys`, { because: 'igen' })).status, 303);
});

test('attendance: ticked on the day by two at one door, undone exactly, and taken along as files', async () => {
  const id = await aWorkshop(world, round);
  const [one, two, three] = (await guests(3, '=Gerda')) as [Made, Made, Made];
  for (const each of [one, two, three]) await book(each, id);
  const [a = '', b = '', c = ''] = (await bookings(id)).map((each) => each.id);
  const tick = (fields: Record<string, string | string[]>) => office.post(`${LIST}/${id}/fremmoede`, fields);
  const came = async () => new Set((await bookings(id)).filter((each) => each.attended_at).map((each) => each.id));

  await tick({ before: '', came: [a] });
  equal((await came()).size, 0, 'not before the day');
  match(await text(`${LIST}/${id}`), /Du kan sætte kryds fra onsdag den 25\.\saugust 2027/);
  await at('2027-08-25T07:30:00Z');
  await Promise.all([tick({ before: '', came: [a] }), tick({ before: '', came: [b] })]);
  deepEqual(await came(), new Set([a, b]), 'neither of two who began with an empty page undid the other');
  await tick({ before: `${a} ${b}`, came: [a, c] });
  deepEqual(await came(), new Set([a, c]));
  const page = await text(`${LIST}/${id}`);
  match(page, /2 af 3 er krydset af/);
  match(page, /af Karen: 1 kryds sat, 1 fjernet/);
  const call = /name="call" value="([^"]+)"/.exec(page)?.[1] ?? '';
  for (const _ of [1, 2]) await office.post(`${LIST}/${id}/fremmoede/fortryd`, { call });
  deepEqual(await came(), new Set([a, b]));

  const again = await (
    await world.signedIn(one.email)
  ).post('/workshop/vaelg', {
    workshop: await aWorkshop(world, round, { day: '2027-08-27' }),
  });
  deepEqual([again.status, /Du har været på din workshop/.test(await again.text())], [409, true]);
  ok(!page.includes('intet aftalt besøg'));
  await world.db
    .updateTable('placements')
    .set({ state: 'cancelled', ended_why: 'round-cancelled', ended_at: world.clock.now() })
    .execute();
  match(await text(`${LIST}/${id}`), /intet aftalt besøg nu/);

  const stranger = await aWorkshop(world, round, { day: '2027-08-26' });
  const [elsewhere = ''] = [(await bookings(stranger)).map((each) => each.id)[0]];
  await tick({ before: '', came: ['not-an-id', elsewhere, crypto.randomUUID()] });
  deepEqual(await came(), new Set([a, b]), 'only those who have a seat here');

  const csv = await text(`${LIST}/${id}/deltagere.csv`);
  match(csv, /^Navn;Mail;Rolle;Arbejdsplads;Organisation;Møder her;Kom\r\n/);
  equal(csv.split('\r\n').filter((row) => row.startsWith("'=Gerda")).length, 3, 'a name is no formula');
  const bytes = Buffer.from(await (await office.get(`${LIST}/${id}/deltagere.xlsx`)).arrayBuffer());
  const [sheet] = await readExcelFile(bytes);
  equal(sheet?.data.length, 4);
});

test('the office sees who has no seat; people are asked once, reminded once, and once before the day', async () => {
  const [one, two] = (await guests(2)) as [Made, Made];
  await world.tick();
  deepEqual(subjectsTo(one), [], 'while there is no workshop there is nothing to choose');
  const id = await aWorkshop(world, round, { capacity: 1 });
  for (const _ of [1, 2]) await world.tick();
  deepEqual(subjectsTo(one), ['Vælg din forberedende workshop']);
  match(await text(LIST), /4 med aftalt besøg har ikke en plads/);
  await book(one, id);
  await wait(two, id);
  const list = await text(`${LIST}/mangler`);
  ok(!list.includes('Gert Gæst 1'));
  match(list, /Gert Gæst 2[^]*I kø til Aarhus/);

  const due = (letters: string[]) => letters.filter((subject) => subject === 'Husk at vælge workshop').length;
  const reminded = () => world.post.letters.filter(({ subject }) => due([subject]) === 1).length;
  await at('2027-08-13T06:59:00Z');
  await world.tick();
  equal(reminded(), 0);
  await at('2027-08-13T07:00:00Z');
  for (const _ of [1, 2]) await world.tick();
  equal(reminded(), 2, 'both hosts, on the Friday morning three days before the 18th');
  equal(due(subjectsTo(two)), 0, 'who waits for a seat has chosen');

  await at('2027-08-20T07:00:00Z');
  for (const _ of [1, 2]) await world.tick();
  equal(subjectsTo(one)[0], 'Husk din workshop', 'on the Friday: three days before is a Sunday');
  equal(subjectsTo(one).filter((subject) => subject === 'Husk din workshop').length, 1);
});

test('who has not been asked to choose yet is said to be that', async () => {
  await aWorkshop(world, round);
  await guests(1, 'Nye Nina');
  match(await text(`${LIST}/mangler`), /Nye Nina 1[^]*?Ikke valgt<\/td>\s*<td[^>]*>Nej</);
  await world.tick();
  match(await text(`${LIST}/mangler`), /Nye Nina 1[^]*?Ikke valgt<\/td>\s*<td[^>]*>22/);
});

test('no page asks more of the database because more people are on it', async () => {
  const pages = async (id: string, one: Made): Promise<number[]> => {
    const mine = await world.signedIn(one.email);
    const counts: number[] = [];
    for (const path of [LIST, `${LIST}/${id}`, `${LIST}/mangler`])
      counts.push(await world.countQueries(() => office.get(path)));
    for (const path of ['/workshop', '/min-side']) counts.push(await world.countQueries(() => mine.get(path)));
    return counts;
  };
  const small = await aWorkshop(world, round);
  const [one, ...others] = (await guests(4)) as [Made, ...Made[]];
  await book(one, small);
  const before = await pages(small, one);
  await aWorkshop(world, round);
  for (const other of others) await book(other, small);
  deepEqual(await pages(small, one), before);
});
