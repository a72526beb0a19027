import { doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { agree, signedUp } from '../../tests/stage.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { latestApproval } from '../sign-ups/manager-approval.store.ts';
import { recordManagerAnswer } from '../sign-ups/manager-on-behalf.acts.ts';
import { mintManagerLink } from '../sign-ups/told-approval.store.ts';

let world: World;
before(async () => void (world = await openWorld()));
after(() => world.close());

test('who said yes as a manager reads where and when once the visit is agreed, and of nobody there', async () => {
  const stage = await signedUp(world);
  const { id: signUp } = stage.intern;
  const managed = sql<string>`answers || '{"decides": "manager"}'`;
  await world.db.updateTable('sign_ups').set({ answers: managed }).where('id', '=', signUp).execute();
  const says = { answer: 'yes', frame: { days: 5, overnight: true } } as const;
  await recordManagerAnswer(world.acting(stage.coordinator), { signUp, says, reason: 'Ringede' });
  const approval = await latestApproval(world.db, signUp);
  const link = `/leder/${await mintManagerLink({ db: world.db, now: world.clock.now() }, approval?.id ?? '')}`;
  const page = async () => (await world.browser().get(link)).text();

  doesNotMatch(await page(), /Besøget er aftalt/);
  const id = await agree(world, stage);
  const { workplace } = await world.db
    .selectFrom('sign_ups as s')
    .innerJoin('workplaces as w', 'w.id', 's.workplace_id')
    .select('w.name as workplace')
    .where('s.id', '=', stage.host.id)
    .executeTakeFirstOrThrow();
  const shown = await page();
  match(shown, /Besøget er aftalt/);
  match(shown, new RegExp(`${workplace}, Vejle Kommune[\\s\\S]*september 2027`));
  doesNotMatch(shown, new RegExp(`Vera Vært|${stage.host.email}`));

  const host = await world.signedIn(stage.host.email);
  equal((await host.post(`/besoeg/${id}/afbud`, { reason: 'work' })).status, 303);
  const off = await page();
  match(off, new RegExp(`Besøget er aflyst[^]*${workplace}`));
  doesNotMatch(off, /Besøget er aftalt/);
});
