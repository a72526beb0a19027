import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, companions } from '../../tests/made.ts';
import { leadsTo, linkIn, newestTo, pageOf } from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { freezeRound, startRun } from '../matching-runs/match-run.acts.ts';
import { publishRun } from '../placements/publication.acts.ts';
import { transact } from '../platform/transact.ts';
import { tendInvitations } from './tend.acts.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-03-11T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

const at = async (time: string): Promise<void> => {
  world.clock.moveTo(new Date(time));
  await world.tick();
};
const sentTo = (email: string): string[] =>
  world.post.letters
    .filter(({ to }) => to === email)
    .map(({ subject }) => subject)
    .toReversed();
const isMatched = async (id: string): Promise<boolean> =>
  (await transact(world.acting(), (tx) => freezeRound(tx, round))).instance.interns.some((one) => one.id === id);

/** Runs, publishes and sends. */
const publish = async (): Promise<void> => {
  const { personId: id } = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  const acting = world.acting({ kind: 'person', id });
  const started = await startRun(acting, round);
  await world.work();
  ok((await publishRun(acting, started.ok ? started.value.id : 'no run')).ok);
  await world.db.updateTable('publications').set({ sent_at: world.clock.now() }).execute();
};

test('an invitation has a working day as its deadline, is reminded of once, and then both sides are told', async () => {
  const there = await aSignUp(world, { round, role: 'host', workplace: 'Havnen', answers: { seats: 2 } });
  const me = await aSignUp(world, { round, role: 'intern', organisation: '0621' });
  const asked = await aSignUp(world, { round, role: 'host', answers: { shown: true } });
  const asks = await world.signedIn((await aSignUp(world, { round, role: 'intern', organisation: '0621' })).email);
  await leadsTo(await asks.post('/egen-vaert', { vaert: asked.id, days: ['tue', 'wed'], otherwise: 'find' }));
  const theirs = await world.signedIn(there.email);
  for (const email of [me.email, 'ny@vejle.example'])
    await leadsTo(await theirs.post('/inviter-praktikant', { email, days: ['tue', 'wed'] }));
  await world.work();
  // Two weeks on is Maundy Thursday; the first working day after it comes after Easter.
  match(await pageOf(theirs, `/tilmelding/${there.id}`), /gælder til tirsdag den 30\.\smarts 2027/);
  const link = linkIn(newestTo(world, me.email).text, '/egen-vaert/brev/');
  await at('2027-03-19T09:00:00Z');
  await at('2027-03-26T09:00:00Z');
  const [first, again] = ['Du er inviteret på besøg i Innovationspraktik', 'Din invitation til et besøg udløber snart'];
  deepEqual(sentTo(me.email), [first, again]);
  match(newestTo(world, asked.email).text, /En praktikant vil gerne besøge jer, og du har ikke svaret/);
  await at('2027-03-30T22:30:00Z');
  await at('2027-03-31T09:00:00Z');
  deepEqual(sentTo(me.email), [first, again, 'Invitationen til dig er udløbet'], 'told, as one who takes part');
  deepEqual(sentTo('ny@vejle.example'), [first, again], 'and who does not hears no more of it');
  deepEqual(sentTo(there.email), ['Flere af dine invitationer er udløbet'], 'one letter for both');
  const shown = await pageOf(await world.signedIn(there.email), `/tilmelding/${there.id}`);
  match(shown, /n…@vejle\.example<\/span> \(tirsdag og onsdag\): udløb onsdag/);
  match(shown, new RegExp(`${me.email.replace(/^(.)[^@]*/, '$1…')}</span>`), 'each of them stands there');
  equal((await world.browser().get(link)).status, 410);
  const kept = await world.db
    .selectFrom('arrangements')
    .select(['state', 'email'])
    .where('host', '=', there.id)
    .execute();
  deepEqual(kept, Array(2).fill({ state: 'expired', email: '' }), 'no address is kept');
});

test('the sweep asks no more of the database because more invitations wait, before their reminder or after it', async () => {
  await world.db.deleteFrom('arrangements').execute();
  world.clock.moveTo(new Date('2027-03-11T09:00:00Z'));
  const host = await aSignUp(world, { round, role: 'host', answers: { seats: 3, shown: true } });
  const sweeps = () => world.countQueries(() => tendInvitations(world.acting()));
  const none = await sweeps();
  const invites = async (): Promise<void> => {
    const { email } = await aSignUp(world, { round, role: 'intern', organisation: '0621' });
    const asked = { vaert: host.id, days: ['tue', 'wed'], otherwise: 'find' };
    await leadsTo(await (await world.signedIn(email)).post('/egen-vaert', asked));
  };
  for (const _ of [1, 2, 3]) await invites();
  equal(await sweeps(), none);
  world.clock.moveTo(new Date('2027-03-19T09:00:00Z'));
  ok((await sweeps()) > none, 'reminds each');
  equal(await sweeps(), none);
  await world.db.deleteFrom('arrangements').execute();
  world.clock.moveTo(new Date('2027-03-31T09:00:00Z'));
});

test('who wanted their own host or none is left out when nothing comes of it, until they choose otherwise', async () => {
  const me = await aSignUp(world, { round, role: 'intern' });
  const stays = await aSignUp(world, { round, role: 'intern' });
  const alone = { finder: 'outside', ifNotFound: 'not' } as const;
  const never = await aSignUp(world, { round, role: 'intern', answers: alone });
  const two = { travel: 'together', ifNotConfirmed: 'alone' } as const;
  const led = await aSignUp(world, { round, role: 'intern', workplace: 'Sammen', answers: two });
  const leads = await aSignUp(world, { round, role: 'intern', workplace: 'Sammen', answers: { ...two, ...alone } });
  await companions(world, led.id, leads.id);
  const browser = await world.signedIn(me.email);
  const invited = { email: 'vaert@vejle.example', days: ['mon', 'tue'], otherwise: 'not' };
  await leadsTo(await browser.post('/egen-vaert', invited));
  await leadsTo(await (await world.signedIn(stays.email)).post('/egen-vaert', invited));
  equal(await isMatched(me.id), false, 'not before anybody has said yes');
  await at('2027-04-20T09:00:00Z');
  const late = await world.signedIn(me.email);
  match(await pageOf(late, `/tilmelding/${me.id}`), /Lige nu er du ikke med i matchningen[\s\S]*Find en vært til mig/);
  match(await pageOf(late, '/min-side'), /ikke til noget med din egen vært: Vælg senest/);
  equal(await isMatched(me.id), false);
  // Sign-up has closed, and they can still choose to be matched like anybody.
  await at('2027-06-02T09:00:00Z');
  const after = await world.signedIn(me.email);
  match(await leadsTo(await after.post('/egen-vaert/find-en-vaert')), /svar-gemt/);
  equal(await isMatched(me.id), true);
  // Who chose nothing reads why there is no visit.
  await publish();
  const reads = await world.signedIn(stays.email);
  const none = await pageOf(reads, `/uden-besoeg/${stays.id}`);
  match(none, /Du har ikke et besøg i år[^]*kun besøge en vært, du selv fandt/);
  doesNotMatch(none, /lykkedes os ikke at finde/, 'nobody looked for one');
  const neverAsked = await world.signedIn(never.email);
  match(await pageOf(neverAsked, `/uden-besoeg/${never.id}`), /kun besøge en vært, du selv fandt/);
  // Whoever of two said it for both, and whatever has become of the two since.
  const readsLed = async () => pageOf(await world.signedIn(led.email), `/uden-besoeg/${led.id}`);
  match(await readsLed(), /kun besøge en vært, du selv fandt/);
  await at('2027-06-08T09:00:00Z');
  await leadsTo(await (await world.signedIn(leads.email)).post(`/tilmelding/${leads.id}/afmeld`));
  match(await readsLed(), /kun besøge en vært, du selv fandt/);
  const over = await pageOf(await world.signedIn(stays.email), `/tilmelding/${stays.id}`);
  doesNotMatch(over, /Lige nu er du ikke med i matchningen|Bliver det ikke til noget/);
});
