import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { DEMO_ROUND } from '../worlds/demo-round.ts';
import { nextOffers } from './line.rules.ts';
import { workshopWaits } from './my-workshop-section.page.tsx';
import type { MyWorkshopLine } from './my-workshop.ts';
import { chooseBy, lineEnds, mayChoose, offerDeadline, planProblems } from './workshop.rules.ts';
import type { Round } from '../rounds/round.ts';
import type { WorkshopPlan } from './workshop.ts';

const ZONE = 'Europe/Copenhagen';
const round: Round = {
  ...DEMO_ROUND,
  id: 'r',
  slug: '2027',
  seedHash: '',
  version: 1,
  openedEarly: {},
  cancelledAt: null,
};
const wednesday = { day: '2027-08-25', starts: '10:00' };
const offered = (now: string, workshop = wednesday) =>
  offerDeadline(workshop, ZONE, new Date(now))?.toISOString() ?? null;

test('a seat is held for two days, to a whole hour', () => {
  equal(offered('2027-08-10T08:17:03Z'), '2027-08-12T09:00:00.000Z');
});

test('an offer ends on no weekend and no holiday, but the first good day after', () => {
  equal(offered('2027-08-12T08:00:00Z'), '2027-08-16T10:00:00.000Z', 'Thursday → not Saturday but Monday noon');
  const early = { day: '2027-06-23', starts: '10:00' };
  equal(offered('2027-05-04T10:00:00Z', early), '2027-05-07T10:00:00.000Z', 'not on Ascension Day');
});

test('a seat that is held to a day’s end waits for an answer on that day', () => {
  const until = new Date(offered('2027-08-10T21:30:00Z') ?? '');
  equal(until.toISOString(), '2027-08-12T22:00:00.000Z', 'midnight in Copenhagen');
  const offer = { workshop: { place: 'Odense' }, until } as MyWorkshopLine['offer'];
  const none = { workshop: null, isCancelled: false, stands: null, chooseBy: null, waitsFor: null };
  equal(workshopWaits({ ...none, round, offer }, 'da')[0]?.by, '2027-08-12');
});

test('no offer ends in the weeks 28 to 31: a person on holiday finds it still there', () => {
  equal(offered('2027-07-09T08:00:00Z'), '2027-08-09T10:00:00.000Z');
});

test('near the workshop an offer is shorter, and at last there is none', () => {
  equal(offered('2027-08-23T08:00:00Z'), '2027-08-24T10:00:00.000Z', 'noon of the day before');
  equal(offered('2027-08-24T08:00:00Z'), '2027-08-24T10:00:00.000Z', 'two hours are enough');
  equal(offered('2027-08-24T08:01:00Z'), null, 'less is not');
  const monday = { day: '2027-08-30', starts: '10:00' };
  equal(lineEnds(monday, ZONE).toISOString(), '2027-08-27T10:00:00.000Z', 'the Friday before a Monday');
});

test('one is asked to choose a week before the first workshop, and later the day before the last', () => {
  const all = [wednesday, { day: '2027-08-27', starts: '10:00' }];
  equal(chooseBy(all, ZONE, new Date('2027-06-22T08:00:00Z')), '2027-08-18');
  equal(chooseBy(all, ZONE, new Date('2027-08-19T08:00:00Z')), '2027-08-26');
  equal(chooseBy(all, ZONE, new Date('2027-08-27T12:00:00Z')), null, 'nothing is left to choose');
  equal(chooseBy([{ day: '2027-08-11', starts: '10:00' }], ZONE, new Date('2027-06-22T08:00:00Z')), '2027-07-09');
});

test('the line offers seats in order; two who asked together get two or none, and hold nobody up', () => {
  const line = [
    { id: 'a', party: '1', state: 'offered' },
    { id: 'b', party: '2', state: 'waiting' },
    { id: 'c', party: '2', state: 'waiting' },
    { id: 'd', party: '3', state: 'waiting' },
    { id: 'e', party: '4', state: 'waiting' },
  ] as const;
  const to = (free: number) => nextOffers(line, free).map(({ id }) => id);
  deepEqual([to(0), to(1), to(2), to(3)], [[], ['d'], ['b', 'c'], ['b', 'c', 'd']]);
});

const plan: WorkshopPlan = {
  isOnline: false,
  place: 'Aarhus',
  address: 'Eksempelgade 12',
  ...wednesday,
  ends: '15:00',
  capacity: 10,
  lang: 'da',
  notes: '',
};

test('a workshop lies between the answers and the visits, ahead, with room for those who have a seat', () => {
  const now = new Date('2027-06-01T08:00:00Z');
  const problems = (changed: Partial<WorkshopPlan>, at = now) =>
    planProblems({ ...plan, ...changed }, { round, taken: 8, now: at }).map(({ why }) => why);
  deepEqual(problems({}), []);
  deepEqual(problems({ day: '2027-06-21' }), ['outside-preparation'], 'the day answers are due');
  deepEqual(problems({ day: '2027-09-13' }), ['outside-preparation'], 'the first day of the visits');
  deepEqual(problems({}, new Date('2027-08-25T08:00:00Z')), ['in-the-past'], 'as it begins');
  deepEqual(problems({ capacity: 7, day: '2027-09-13' }), ['outside-preparation', 'below-taken']);
});

test('one chooses once the visit is agreed, until the visits begin', () => {
  const may = (at: string, agreed: boolean) => mayChoose(round, agreed, new Date(at));
  ok(may('2027-06-10T08:00:00Z', true).ok);
  deepEqual(may('2027-06-10T08:00:00Z', false), { ok: false, why: 'no-visit-yet' });
  deepEqual(may('2027-09-13T08:00:00Z', true), { ok: false, why: 'round-over' });
});
