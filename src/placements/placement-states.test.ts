/** The database's own rules for a placement: each statement here is one that no act makes, and it is refused. */
import { equal, ok, rejects } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { aRound, aSignUp } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { startRun } from '../matching-runs/match-run.acts.ts';
import { answerPlacement } from './placement.acts.ts';
import { publishRun, sendPublication, undoPublication } from './publication.acts.ts';

const MATCHING = '2027-06-02T09:00:00Z';
/** What people are told, and the end of the one good day after it. */
const DEADLINE = new Date('2027-06-22T00:00:00+02:00');
const GRACE = new Date('2027-06-23T00:00:00+02:00');
const due = { answer_by: DEADLINE, grace_until: GRACE };
type Made = Awaited<ReturnType<typeof aSignUp>>;

let world: World;
let round: string;
let coordinator: string;
let host: Made;
let intern: Made;
let other: Made;
let publication: string;
let placement: string;

before(async () => {
  world = await openWorld({ at: MATCHING });
  coordinator = (await world.signedIn('office@coi.example', { coordinator: true })).personId;
});
after(() => world.close());

const office = () => world.acting({ kind: 'person', id: coordinator });
/** A host and an intern whose proposal is drafted. */
beforeEach(async () => {
  world.clock.moveTo(new Date(MATCHING));
  await sql`truncate letters, publications, placements, sign_ups, match_runs, rounds cascade`.execute(world.db);
  round = await aRound(world);
  host = await aSignUp(world, { round, role: 'host', answers: { seats: 1 } });
  intern = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  const run = await startRun(office(), round);
  ok(run.ok);
  await world.work();
  const published = await publishRun(office(), run.value.id);
  ok(published.ok);
  publication = published.value.id;
  placement = (await world.db.selectFrom('placements').select('id').executeTakeFirstOrThrow()).id;
  other = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
});

const opened = async (): Promise<void> => {
  await world.db.deleteFrom('sign_ups').where('id', '=', other.id).execute();
  ok((await sendPublication(office(), { id: publication, letterCountSeen: 2 })).ok);
  other = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
};
const say = (one: Made, answer: 'yes' | 'no') =>
  answerPlacement(world.acting({ kind: 'person', id: one.personId }), {
    placement,
    signUp: one.id,
    answer,
    ...(answer === 'no' ? { reason: 'days' as const } : {}),
  });
const agreed = async (): Promise<void> => {
  await opened();
  for (const one of [host, intern]) ok((await say(one, 'yes')).ok);
};
const set = (values: object) =>
  world.db
    .updateTable('placements')
    .set({ ended_at: world.clock.now(), ...values })
    .where('id', '=', placement)
    .execute();
const answer = (values: object) =>
  world.db
    .updateTable('placement_answers')
    .set({ answer: 'yes', answered_at: world.clock.now(), ...values })
    .where('placement_id', '=', placement)
    .execute();
const state = async () =>
  (await world.db.selectFrom('placements').select('state').where('id', '=', placement).executeTakeFirst())?.state;

test('a placement begins as a draft', async () => {
  const copy = (as: 'agreed' | 'open') => sql`
    insert into placements (id, round_id, run_id, host, state, days, reasons, created_at, opened_at, answer_by, grace_until, ended_at)
    select gen_random_uuid(), round_id, run_id, host, ${as}, days, reasons, created_at, created_at, ${DEADLINE}, ${GRACE},
           ${as === 'agreed' ? world.clock.now() : null} from placements`;
  await rejects(copy('agreed').execute(world.db), /begins as a draft, not agreed/);
  await rejects(copy('open').execute(world.db), /begins as a draft, not open/);
});

test('no state is skipped, and none is gone back to', async () => {
  await rejects(set({ state: 'agreed', opened_at: world.clock.now(), ...due }), /from drafted to agreed/);
  await opened();
  await rejects(set({ state: 'drafted', ended_at: null }), /from open to drafted/);
  await say(host, 'no');
  await rejects(set({ state: 'agreed', ended_why: null, ended_by: null }), /from declined to agreed/);
});

test('a question is put to a host and its one or two interns', async () => {
  await world.db.deleteFrom('placement_answers').where('sign_up_id', '=', intern.id).execute();
  const open = { state: 'open', ended_at: null, opened_at: world.clock.now(), ...due };
  await rejects(set(open), /do not make placement .* open/);
});

test('it is agreed by everybody, and nobody is taken out of the question to get there', async () => {
  await opened();
  await rejects(set({ state: 'agreed' }), /do not make placement .* agreed/);
  await rejects(world.db.deleteFrom('placement_answers').execute(), /who is asked .* is settled/);
  await say(host, 'yes');
  await rejects(world.db.deleteFrom('placement_answers').where('answer', 'is', null).execute(), /is settled/);
});

test('it is declined by a no', async () => {
  await opened();
  await rejects(
    set({ state: 'declined', ended_why: 'host-no', ended_by: host.id }),
    /do not make placement .* declined/,
  );
});

test('it lapses when its grace is over, and not after everybody’s yes', async () => {
  await opened();
  for (const early of [world.clock.now(), DEADLINE])
    await rejects(set({ state: 'lapsed', ended_why: 'not-answered', ended_at: early }), /placements_lapse_when_due/);
  await answer({});
  await rejects(set({ state: 'lapsed', ended_why: 'not-answered', ended_at: GRACE }), /do not make .* lapsed/);
});

test('neither an answer nor an agreement counts once the grace is over', async () => {
  await opened();
  await rejects(answer({ answered_at: GRACE }), /is late/);
  await answer({});
  await rejects(set({ state: 'agreed', ended_at: GRACE }), /placements_answered_in_time/);
});

test('what was published stays as it is: days, host, reasons; and its deadline once it is open', async () => {
  await rejects(set({ ended_at: null, days: ['thu', 'fri'] }), /is what was published/);
  await agreed();
  const [now] = await world.db.selectFrom('placements').select('ended_at').execute();
  for (const change of [{ days: ['thu', 'fri'] }, { host: intern.id }, { reasons: '{}' }])
    await rejects(set({ ...now, ...change }), /is what was published/);
  for (const later of ['answer_by', 'grace_until'])
    await rejects(set({ ...now, [later]: new Date('2027-07-30T12:00:00Z') }), /was opened once/);
  await rejects(set({ ended_at: new Date('2027-06-20T12:00:00Z') }), /ended once/);
});

test('nobody joins a question that has been put, changes places in it, or is asked with an answer', async () => {
  const joining = { placement_id: placement, sign_up_id: other.id, side: 'intern' } as const;
  const answered = { ...joining, answer: 'yes', answered_at: world.clock.now() } as const;
  await rejects(world.db.insertInto('placement_answers').values(answered).execute(), /nobody has been asked/);
  await agreed();
  await rejects(
    world.db
      .insertInto('placement_answers')
      .values({ ...joining, sign_up_id: other.id })
      .execute(),
    /settled/,
  );
  await rejects(answer({ sign_up_id: other.id }), /settled/);
});

test('an answer is not changed once the question is over', async () => {
  await agreed();
  await rejects(answer({ answered_at: world.clock.now() }), /is not open/);
});

test('why it ended fits how it ended', async () => {
  await opened();
  for (const wrong of [
    { state: 'cancelled', ended_why: 'not-answered' },
    { state: 'cancelled', ended_why: 'host-left' },
    { state: 'cancelled', ended_why: 'round-cancelled', ended_by: host.id },
    { state: 'cancelled' },
  ])
    await rejects(set(wrong), /placements_ended_why/);
});

test('a draft goes when it is taken back; what people have seen stays', async () => {
  await opened();
  await rejects(world.db.deleteFrom('placements').execute(), /a placement that was open stays/);
  equal(await state(), 'open');
});

test('drafts are taken back, and cancelled when somebody leaves before they are sent', async () => {
  await set({ state: 'cancelled', ended_why: 'intern-left', ended_by: intern.id });
  equal(await state(), 'cancelled');
  ok((await undoPublication(office(), publication)).ok);
  equal(await state(), 'cancelled');
});
