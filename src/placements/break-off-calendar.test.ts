/** What dropping out on the way does to calendars: the letters' part, the feed and the visit's file. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { propertiesOf } from '../../tests/calendar-readers.ts';
import { aRound, aSignUp, aVisit, companions } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { makeFeed } from '../my-page/calendar-feed.acts.ts';
import { newId } from '../platform/ids.ts';
import { breakOff, takeBackBreakOff } from './break-off.acts.ts';

type Made = Awaited<ReturnType<typeof aSignUp>>;
let world: World;
let round: string;
let host: Made;
let lotte: Made;
let bo: Made;
let visit: string;
let other: string;
before(async () => {
  world = await openWorld({ at: '2027-09-14T07:00:00Z' });
  round = await aRound(world);
  host = await aSignUp(world, { round, role: 'host', name: 'Hanne Hvid', workplace: 'Skovbrynet' });
  lotte = await aSignUp(world, { round, role: 'intern', name: 'Lotte Lund', organisation: '0461' });
  bo = await aSignUp(world, { round, role: 'intern', name: 'Bo Bæk', organisation: '0461' });
  visit = await aVisit(world, { round, host: host.id, interns: [lotte.id], days: ['mon', 'tue', 'wed', 'thu'] });
  other = await aVisit(world, { round, host: host.id, interns: [bo.id], days: ['mon', 'tue'] });
  const programme = newId();
  const now = world.clock.now();
  const row = { id: programme, host: host.id, changed_at: now, shared_at: now };
  await world.db.insertInto('visit_programmes').values(row).execute();
  const items = (['mon', 'tue', 'wed'] as const).map((day) => ({ programme, day, place: 0, title: `Program ${day}` }));
  const always = { part: 'morning' as const, note: '', starts: '09:00', ends: '10:00' };
  await world.db
    .insertInto('programme_items')
    .values(items.map((item) => ({ ...item, ...always })))
    .execute();
});
after(() => world.close());

const as = ({ personId }: Made) => world.acting({ kind: 'person', id: personId });
/** Each as a calendar of its own. */
const eventsIn = (file: string): string[] =>
  [...file.matchAll(/BEGIN:VEVENT\r\n[^]*?END:VEVENT\r\n/g)].map(
    ([event]) => `BEGIN:VCALENDAR\r\n${event}END:VCALENDAR\r\n`,
  );
const entryIn = (file: string, of: string): string => {
  const found = eventsIn(file).find((event) => propertiesOf(event)('uid').startsWith(`visit-${of}`));
  ok(found);
  return found;
};
/** Of one's entry of a visit: its first day, the day after its last, how it stands, and its sequence. */
const stay = (event: string): readonly [string, string, string, number] => {
  const said = propertiesOf(event);
  return [said('dtstart'), said('dtend'), said('status'), Number(said('sequence'))];
};
const planned = (file: string): string[] =>
  [...file.matchAll(/^SUMMARY:Program (\w+)\r$/gm)].map(([, day = '']) => day).toSorted();
const feedOf = async (one: Made): Promise<string> => {
  const secret = await makeFeed(as(one), one.personId);
  return (await world.browser().get(`/kalender/${secret}.ics`)).text();
};
const fileOf = async (one: Made, of: string): Promise<string> =>
  (await (await world.signedIn(one.email)).get(`/besoeg/${of}/kalender.ics`)).text();
const newestPart = async ({ email }: Made) => {
  await world.work();
  return world.post.letters.find(({ to, calendar }) => to === email && calendar)?.calendar;
};

test('who drops out keeps the days that took place, in the feed, the file and by mail; taken back, all are there', async () => {
  const [, , , was] = stay(entryIn(await feedOf(lotte), visit));
  const of = { placement: visit, signUp: lotte.id };
  ok((await breakOff(as(lotte), { ...of, because: 'work' })).ok);
  for (const file of [await feedOf(lotte), await fileOf(lotte, visit)]) {
    deepEqual(stay(entryIn(file, visit)), ['2027-09-13', '2027-09-14', 'CONFIRMED', was + 1]);
    deepEqual(planned(file), ['mon']);
  }
  const theirs = await feedOf(host);
  deepEqual(stay(entryIn(theirs, visit)), ['2027-09-13', '2027-09-14', 'CONFIRMED', was + 1]);
  deepEqual(planned(theirs), ['mon', 'tue'], 'the other guest still comes on Tuesday');
  deepEqual(planned(await fileOf(host, visit)), ['mon']);
  deepEqual(stay(entryIn(await feedOf(bo), other)).slice(0, 2), ['2027-09-13', '2027-09-15']);
  for (const one of [lotte, host]) {
    const part = await newestPart(one);
    equal(part?.method, 'REQUEST');
    deepEqual(stay(part?.content ?? ''), ['2027-09-13', '2027-09-14', 'CONFIRMED', was + 1]);
  }

  ok((await takeBackBreakOff(as(lotte), of)).ok);
  for (const one of [lotte, host]) {
    for (const event of [entryIn(await feedOf(one), visit), (await newestPart(one))?.content ?? ''])
      deepEqual(stay(event), ['2027-09-13', '2027-09-17', 'CONFIRMED', was + 2]);
  }
  deepEqual(planned(await feedOf(lotte)), ['mon', 'tue', 'wed']);
});

test('a host that drops out leaves no more days to either; on the first morning the visit goes', async () => {
  const of = { placement: other, signUp: host.id, because: 'work' as const };
  world.clock.moveTo(new Date('2027-09-13T06:00:00Z'));
  ok((await breakOff(as(host), of)).ok);
  for (const one of [host, bo]) {
    deepEqual(stay(entryIn(await feedOf(one), other)).slice(0, 3), ['2027-09-13', '2027-09-15', 'CANCELLED']);
    equal((await newestPart(one))?.method, 'CANCEL');
  }
  deepEqual(planned(await feedOf(bo)), []);
  deepEqual(planned(await fileOf(bo, other)), []);
});

test('of two one goes on: their days stay, and the host’s until both have dropped out', async () => {
  const [one, two] = [
    await aSignUp(world, { round, role: 'intern', organisation: '0461' }),
    await aSignUp(world, { round, role: 'intern', organisation: '0461' }),
  ];
  await companions(world, one.id, two.id);
  const pair = await aVisit(world, { round, host: host.id, interns: [one.id, two.id] });
  world.clock.moveTo(new Date('2027-09-14T07:00:00Z'));
  const ends = async (of: Made): Promise<string> => stay(entryIn(await feedOf(of), pair))[1];
  ok((await breakOff(as(one), { placement: pair, signUp: one.id, because: 'work' })).ok);
  deepEqual([await ends(one), await ends(two), await ends(host)], ['2027-09-14', '2027-09-16', '2027-09-16']);
  equal(await newestPart(two), undefined, 'nothing to correct');
  world.clock.moveTo(new Date('2027-09-15T07:00:00Z'));
  ok((await breakOff(as(two), { placement: pair, signUp: two.id, because: 'work' })).ok);
  deepEqual([await ends(one), await ends(two), await ends(host)], ['2027-09-14', '2027-09-15', '2027-09-15']);
});
