import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { propertiesOf } from '../../tests/calendar-readers.ts';
import { aRound, aSignUp, aVisit } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { newId } from '../platform/ids.ts';
import { typedRound } from '../rounds/round.form.ts';
import { findRound } from '../rounds/round.store.ts';

let world: World;
let office: Browser;
let round: string;
type Made = Awaited<ReturnType<typeof aSignUp>>;
let host: Made;
let [one, other]: Made[] = [];
before(async () => {
  world = await openWorld({ at: '2027-06-23T09:00:00Z' });
  office = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  round = await aRound(world);
  host = await aSignUp(world, { round, role: 'host' });
  one = await aSignUp(world, { round, role: 'intern', organisation: '0461', answers: { decides: 'manager' } });
  other = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  // Hosts and visits themselves, too, with the same address: one person.
  await aSignUp(world, { round, role: 'intern', email: host.email });
  await aSignUp(world, { round, role: 'intern', organisation: '0461' }); // takes part, and has no visit
  const asked = { state: 'yes', email: 'leder@kommune.example', asked_days: 5, asked_overnight: true } as const;
  const at = world.clock.now();
  await world.db
    .insertInto('manager_approvals')
    .values({ id: newId(), sign_up: one.id, ...asked, days: 5, overnight: true, asked_at: at, answer_by: at })
    .execute();
  for (const { id } of [one, other]) await aVisit(world, { round, host: host.id, interns: [id] });
});
after(() => world.close());

const change = async (changes: Record<string, string>) => {
  const now = await findRound(world.db, round);
  ok(now);
  const fields = { ...typedRound(now), version: String(now.version), reason: 'Ugen ramte en ferie.', ...changes };
  return office.post('/kontor/runder/2027/ret', fields);
};
const letters = async () =>
  (await world.db.selectFrom('letters').select(['kind', 'to_address']).orderBy('to_address').execute()).filter(
    ({ kind }) => kind === 'round-moved' || kind === 'week-moved',
  );

test('before the week moves the office sees how many mails that is; then everybody is told once, and calendars move', async () => {
  const asked = await change({ week: '38' });
  equal(asked.status, 200);
  const page = await asked.text();
  match(page, /Det sender 6 mails[^]*Gem, og send 6 mails/);
  match(page, /name="week"[^>]*value="38"/);
  deepEqual(await letters(), [], 'nothing is kept or sent by looking');
  equal((await findRound(world.db, round))?.visitWeek.isoWeek, 37);
  match(await (await change({ week: '38', lettersSeen: '5' })).text(), /Det sender 6 mails/);
  equal((await change({ week: '38', lettersSeen: '6' })).status, 303);
  const told = await letters();
  equal(told.length, 6);
  deepEqual(
    told.filter(({ to_address }) => to_address === host.email).map(({ kind }) => kind),
    ['round-moved', 'round-moved'],
    'one for each visit, none more for their own sign-up as an intern',
  );
  deepEqual(
    told.filter(({ kind }) => kind === 'week-moved').map(({ to_address }) => to_address),
    ['leder@kommune.example'],
  );
  await world.work();
  const entries = world.post.letters.flatMap(({ to, calendar }) => (calendar ? [{ to, calendar }] : []));
  equal(entries.length, 4);
  for (const { to, calendar } of entries) {
    const said = propertiesOf(calendar.content);
    deepEqual([calendar.method, said('dtstart')], ['REQUEST', '2027-09-20'], to);
    ok(Number(said('sequence')) > 2, 'above what it was agreed with');
  }
  const manager = world.post.letters.find(({ to }) => to === 'leder@kommune.example');
  match(manager?.text ?? '', /flyttet til uge 38[^]*Hvorfor får du mailen/);
  doesNotMatch(manager?.text ?? '', /Ib Intern/);
});

test('who has booked the journey is named before the week moves, told to write, and counts as not booked after', async () => {
  ok(one);
  const { email } = one;
  const { id: visit } = await world.db
    .selectFrom('placements as p')
    .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
    .select('p.id')
    .where('a.sign_up_id', '=', one.id)
    .executeTakeFirstOrThrow();
  await (await world.signedIn(email)).post(`/besoeg/${visit}/rejse`, { answer: 'yes' });
  const booked = () => world.db.selectFrom('booked_travels').select('placement_id').execute();
  const page = await (await change({ week: '39' })).text();
  match(page, /1 har bestilt rejse\. Ring til dem, før du gemmer\./);
  match(page, new RegExp(`/kontor/tilmeldinger/${one.id}`));
  deepEqual(await booked(), [{ placement_id: visit }], 'nothing changes by looking');
  equal((await change({ week: '39', lettersSeen: '6' })).status, 303);
  await world.work();
  const told = world.post.letters.filter(({ text }) => /Har du bestilt rejse, så skriv til os/.test(text));
  deepEqual(
    told.map(({ to }) => to),
    [email],
  );
  deepEqual(await booked(), []);
});

test('what nobody has been told of, or cannot plan by any more, moves without a mail', async () => {
  const before = (await letters()).length;
  equal((await change({ evaluationCloses: '2027-10-22' })).status, 303);
  equal((await change({ name: 'Innovationspraktik i år' })).status, 303);
  equal((await letters()).length, before);
});

test('a week that moves twice is told twice; before the proposals are out their date is told as well', async () => {
  world.clock.moveTo(new Date('2027-06-02T09:00:00Z'));
  const again = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  office = again;
  match(await (await change({ proposalsOn: '2027-06-09' })).text(), /Det sender 4 mails/);
  equal((await change({ proposalsOn: '2027-06-09', lettersSeen: '4' })).status, 303);
  await world.work();
  const mail = world.post.letters.find(({ to, calendar }) => to === one?.email && !calendar);
  match(mail?.text ?? '', /Forslagene kommer[^]*onsdag den\s9\.\sjuni\s2027/);
  match(await (await change({ week: '38' })).text(), /Det sender 6 mails/);
});
