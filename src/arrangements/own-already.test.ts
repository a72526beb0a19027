import { doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, companions, type Made } from '../../tests/made.ts';
import { leadsTo, pageOf } from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-03-10T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

const host = (workplace: string) =>
  aSignUp(world, { round, role: 'host', organisation: '0621', workplace, answers: { shown: true } });
const intern = (more: Partial<Made> = {}) => aSignUp(world, { round, role: 'intern', ...more });
const DAYS = ['tue', 'wed'];
/** A host invites an intern by their address. Answers the invitation. */
const invites = async (there: { id: string; email: string }, { email }: { email: string }): Promise<string> => {
  await leadsTo(await (await world.signedIn(there.email)).post('/inviter-praktikant', { email, days: DAYS }));
  const made = world.db.selectFrom('arrangements').select('id').where('host', '=', there.id);
  return (await made.where('invited_by', '=', 'host').executeTakeFirstOrThrow()).id;
};

test('who has invited a host reads before saying yes to another that they take that back first', async () => {
  const [first, second] = [await host('Biblioteket'), await host('Havnen')];
  const me = await intern();
  const browser = await world.signedIn(me.email);
  await leadsTo(await browser.post('/egen-vaert', { vaert: first.id, days: DAYS, otherwise: 'find' }));
  const invitation = await invites(second, me);
  const path = `/egen-vaert/ja?invitation=${invitation}`;
  const page = await pageOf(browser, path);
  match(page, /invitation til Biblioteket[^]*name="invitation"[^]*Træk invitationen tilbage/);
  doesNotMatch(page, /Sig ja|rejsefælle/);
  const pressed = await browser.post('/egen-vaert/ja', { invitation, otherwise: 'find' });
  equal(pressed.status, 409);
  match(await pressed.text(), /invitation til Biblioteket/);
  const own = /name="invitation" value="([^"]+)"/.exec(page)?.[1] ?? '';
  await leadsTo(await browser.post('/egen-vaert/fortryd', { invitation: own }));
  match(await pageOf(browser, path), /Sig ja/);
  const form = /action="([^"]*ja[^"]*)"/.exec(await pageOf(browser, path))?.[1] ?? '';
  const unsaid = await (await browser.post(form, { invitation })).text();
  match(
    unsaid,
    new RegExp(`hreflang="en" href="/en/egen-vaert/ja\\?invitation=${invitation}"`),
    'the answer leads to itself',
  );
  match(await leadsTo(await browser.post('/egen-vaert/ja', { invitation, otherwise: 'find' })), /invitation-besvaret/);
});

test('a companion who has not answered the other’s invitation is led there first', async () => {
  const [first, second] = [await host('Skoven'), await host('Åen')];
  const travels = { travel: 'together', ifNotConfirmed: 'alone' } as const;
  const [ada, bo] = [
    await intern({ name: 'Ada', workplace: 'Arkivet', answers: travels }),
    await intern({ name: 'Bo', workplace: 'Arkivet', answers: travels }),
  ];
  await companions(world, ada.id, bo.id);
  await leadsTo(
    await (await world.signedIn(ada.email)).post('/egen-vaert', { vaert: first.id, days: DAYS, otherwise: 'find' }),
  );
  const invitation = await invites(second, bo);
  const his = await world.signedIn(bo.email);
  const page = await pageOf(his, `/egen-vaert/ja?invitation=${invitation}`);
  match(page, new RegExp(`rejsefælle vil gerne besøge Skoven[^]*href="/tilmelding/${bo.id}#aftalt"`));
  doesNotMatch(page, /Sig ja|Træk/);
});
