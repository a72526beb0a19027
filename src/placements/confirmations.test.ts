import { match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, aVisit, companions } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { newId } from '../platform/ids.ts';

let world: World;
before(async () => {
  world = await openWorld({ at: '2027-06-09T09:00:00Z' });
});
after(() => world.close());

test('the agreement says when host, guests and manager confirmed, and who decides for themselves', async () => {
  const round = await aRound(world);
  const host = await aSignUp(world, { round, role: 'host', name: 'Hanne Hvid' });
  const answers = { decides: 'manager', managerEmail: 'leder@kommune.example' } as const;
  const asked = await aSignUp(world, { round, role: 'intern', name: 'Anna And', organisation: '0461', answers });
  const alone = await aSignUp(world, { round, role: 'intern', name: 'Bo Bæk', organisation: '0461' });
  await companions(world, asked.id, alone.id);
  const yes = { state: 'yes', days: 5, overnight: true, asked_days: 5, asked_overnight: true } as const;
  const times = { asked_at: world.clock.now(), answer_by: new Date('2027-06-20T00:00:00Z') };
  const answered_at = new Date('2027-05-03T07:15:00Z');
  await world.db
    .insertInto('manager_approvals')
    .values({ id: newId(), sign_up: asked.id, email: 'leder@kommune.example', ...yes, ...times, answered_at })
    .execute();
  const visit = await aVisit(world, { round, host: host.id, interns: [asked.id, alone.id] });
  const page = await (await (await world.signedIn(alone.email)).get(`/besoeg/${visit}`)).text();
  const said = (who: string, what: string) => new RegExp(`<dt>${who}</dt><dd>${what}`);
  match(page, said('Vært', 'Sagde ja 9\\.6\\.2027 kl\\.\\s11\\.00'));
  match(page, said('Anna And', 'Sagde ja 9\\.6\\.2027 kl\\.\\s11\\.00'));
  match(page, said('Leder for Anna And', 'Sagde ja 3\\.5\\.2027 kl\\.\\s9\\.15'));
  match(page, said('Leder for Bo Bæk', 'Ikke spurgt, for Bo Bæk bestemmer selv'));
});
