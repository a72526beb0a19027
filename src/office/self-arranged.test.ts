import { match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp } from '../../tests/made.ts';
import { leadsTo, pageOf } from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { startRun } from '../matching-runs/match-run.acts.ts';
import { answerPlacement } from '../placements/placement.acts.ts';
import { publishRun } from '../placements/publication.acts.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-05-10T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

const host = (workplace: string, seats: 1 | 2, minGuests: 0 | 2) =>
  aSignUp(world, { round, role: 'host', workplace, organisation: '0621', answers: { seats, minGuests, shown: true } });
/** An intern whom the host has said yes to. */
const agreedWith = async (there: { id: string; email: string }) => {
  const guest = await aSignUp(world, { round, role: 'intern' });
  const invited = { vaert: there.id, days: ['mon', 'tue'], otherwise: 'find' };
  await leadsTo(await (await world.signedIn(guest.email)).post('/egen-vaert', invited));
  const made = world.db.selectFrom('arrangements').select('id').where('intern', '=', guest.id);
  const { id: invitation } = await made.executeTakeFirstOrThrow();
  await leadsTo(await (await world.signedIn(there.email)).post('/egen-vaert/ja', { invitation }));
  return guest;
};

test('the office reads whether what all have said yes to holds, and once proposals are sent what became of it', async () => {
  const [small, social] = [await host('Havnen', 1, 0), await host('Skoven', 2, 2)];
  const [first, second, lone] = [await agreedWith(small), await agreedWith(small), await agreedWith(social)];
  const office = async ({ id }: { id: string }): Promise<string> =>
    pageOf(await world.signedIn('karen@ipraktik.example', { coordinator: true }), `/kontor/tilmeldinger/${id}`);
  match(await office(first), /Selvaftalt besøg[^]*\(alle har sagt ja, og det holder\)/);
  match(await office(second), /\(alle har sagt ja, nummer 1 i kø: pladserne er taget\)/);
  match(await office(lone), /\(alle har sagt ja, men det holder ikke: værten vil have flere gæster/);
  match(await office(small), /og det holder\)[^]*nummer 1 i kø/);

  world.clock.moveTo(new Date('2027-06-02T09:00:00Z'));
  const { personId: by } = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  const acting = world.acting({ kind: 'person', id: by });
  const started = await startRun(acting, round);
  await world.work();
  ok(started.ok && (await publishRun(acting, started.value.id)).ok);
  const sent = world.clock.now();
  await world.db.updateTable('publications').set({ sent_at: sent }).execute();
  const due = new Date('2027-06-22T00:00:00+02:00');
  const open = { state: 'open', opened_at: sent, answer_by: due, grace_until: due } as const;
  await world.db.updateTable('placements').set(open).execute();
  match(await office(first), /\(alle har sagt ja, og besøget blev foreslået: venter på svar\)/);
  match(await office(second), /\(alle har sagt ja, men der blev ikke foreslået et besøg mellem dem\)/);
  const { id: placement } = await world.db
    .selectFrom('placements')
    .select('id')
    .where('host', '=', small.id)
    .executeTakeFirstOrThrow();
  const answer = { placement, signUp: first.id, answer: 'no', reason: 'days' } as const;
  ok((await answerPlacement(world.acting({ kind: 'person', id: first.personId }), answer)).ok);
  match(await office(first), /\(alle har sagt ja, og besøget blev foreslået: nej tak\)/);
});
