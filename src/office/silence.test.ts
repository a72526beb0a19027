/** What nobody answers, does or chooses stands on the office's first page, with the way to a list of it. */
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, aVisit, aWorkshop } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { newId } from '../platform/ids.ts';
import { lapseOtherDays, proposeOtherDays } from '../placements/other-days.acts.ts';

let world: World;
let round: string;
let office: Browser;
before(async () => {
  world = await openWorld();
  round = await aRound(world);
  office = await world.signedIn('office@ipraktik.example', { coordinator: true });
});
after(() => world.close());

const moveTo = async (at: string): Promise<void> => {
  world.clock.moveTo(new Date(at));
  office = await world.signedIn('office@ipraktik.example', { coordinator: true });
};
const htmlOf = async (path: string): Promise<string> => (await office.get(path)).text();
const textOf = async (path: string): Promise<string> =>
  (await htmlOf(path)).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
/** How many lie behind each line that leads to a list like this. */
const numberBefore = async (link: string): Promise<number> => {
  const found = new RegExp(`<strong>(\\d+)</strong>\\s*<a href="${link.replace('?', '\\?')}"`).exec(
    await htmlOf('/kontor'),
  );
  return Number(found?.[1] ?? 0);
};
const queries = () => world.countQueries(() => office.get('/kontor'));
const rowsIn = async (path: string): Promise<number> => (await htmlOf(path)).split('<tr').length - 2;

const LEFT = '/kontor/tilmeldinger?companion=without';
const EXPIRED = '/kontor/tilmeldinger?arranged=expired';

const together = { travel: 'together', companionEmail: null } as const;
const leftAlone = (ifNotConfirmed: 'alone' | 'not' | null) =>
  aSignUp(world, { round, role: 'intern', answers: { ...together, ifNotConfirmed } });

/** An intern has invited a host, and nobody answered. */
const expired = async (): Promise<void> => {
  const intern = await aSignUp(world, { round, role: 'intern' });
  const now = world.clock.now();
  const times = { invited_at: now, intern_yes_at: now, answer_by: now, ended_at: now };
  const facts = { id: newId(), round_id: round, intern: intern.id, host: null, days: ['mon', 'tue'], email: '' };
  await world.db
    .insertInto('arrangements')
    .values({ ...facts, ...times, state: 'expired', invited_by: 'intern', otherwise: 'find' })
    .execute();
};

test('who is left alone and who waits for a host of their own are told of until the proposals, one or three', async () => {
  doesNotMatch(await textOf('/kontor'), /uden rejsefælle|selvaftalt/);
  await leftAlone('alone');
  await leftAlone('not');
  await expired();
  match(await textOf('/kontor'), /1 praktikant står uden rejsefælle og har ikke valgt, hvad de så vil/);
  match(await textOf('/kontor'), /1 invitation til et selvaftalt besøg blev ikke besvaret/);
  match(await textOf('/en/kontor'), /1 intern is left without a companion and has not chosen what then/);
  const few = await queries();
  for (const one of [null, 'not'] as const) {
    await leftAlone(one);
    await expired();
  }
  deepEqual([await numberBefore(LEFT), await numberBefore(EXPIRED)], [3, 3]);
  deepEqual([await rowsIn(LEFT), await rowsIn(EXPIRED)], [3, 3], 'the lists show the same people');
  equal(await queries(), few, 'as many queries for three as for one');
  await moveTo('2027-06-08T09:00:00Z');
  deepEqual([await numberBefore(LEFT), await numberBefore(EXPIRED)], [0, 0], 'then it is too late to choose');
});

/** An agreed visit for which other days were proposed and not answered. */
const silentVisit = async (): Promise<void> => {
  const [host, guest] = [
    await aSignUp(world, { round, role: 'host' }),
    await aSignUp(world, { round, role: 'intern' }),
  ];
  const placement = await aVisit(world, { round, host: host.id, interns: [guest.id] });
  const acting = world.acting({ kind: 'person', id: guest.personId });
  ok((await proposeOtherDays(acting, { placement, signUp: guest.id, days: ['wed', 'thu'] })).ok);
};
/** A proposal in its grace, of two people. */
const late = async (): Promise<void> => {
  const [host, guest] = [
    await aSignUp(world, { round, role: 'host' }),
    await aSignUp(world, { round, role: 'intern' }),
  ];
  const [answerBy, graceUntil] = [new Date('2027-09-02T22:00:00Z'), new Date('2027-09-03T22:00:00Z')];
  await aVisit(world, { round, host: host.id, interns: [guest.id], isOpen: true, answerBy, graceUntil });
};
const VISITS = ['grace', 'no-programme', 'days-unanswered'].map((view) => `/kontor/besoeg?vis=${view}`);
const WORKSHOP = '/kontor/workshops/mangler';

test('visits that nobody answers for, plans or chooses a workshop for are told of, one or three', async () => {
  await aWorkshop(world, round);
  await silentVisit();
  await late();
  for (const path of [...VISITS, WORKSHOP]) equal(await numberBefore(path), 0, path);
  await moveTo('2027-09-02T09:00:00Z');
  await lapseOtherDays(world.acting());
  equal(await numberBefore('/kontor/besoeg?vis=no-programme'), 0, 'eleven days before');
  await moveTo('2027-09-03T09:00:00Z');
  const page = await textOf('/kontor');
  match(page, /2 svar mangler, og fristen er gået\. Forslagene udløber fredag den 3\. september 2027 kl\. 23\.59/);
  match(page, /1 besøg begynder om højst ti dage og har intet delt program/);
  match(page, /1 aftalt besøg, hvor andre dage ikke blev besvaret/);
  match(page, /2 skal på besøg eller have besøg og har ikke valgt workshop i tide/);
  const few = await queries();
  for (let more = 0; more < 2; more++) {
    await silentVisit();
    await late();
  }
  await moveTo('2027-09-10T09:00:00Z');
  await lapseOtherDays(world.acting());
  equal(await numberBefore('/kontor/besoeg?vis=no-programme'), 3);
  deepEqual(await Promise.all(VISITS.slice(1).map(rowsIn)), [3, 1], 'the newer two have until the end of the day');
  equal(await numberBefore(WORKSHOP), 6);
  equal(await queries(), few, 'as many queries for three as for one');
});
