import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { aRound, aSignUp, companions, type Made } from '../../tests/made.ts';
import { answer, leadsTo } from '../../tests/signing-up.ts';
import { type Browser, openWorld, type World } from '../../tests/world.ts';
import { newId } from '../platform/ids.ts';
import { freezeRound } from '../matching-runs/match-run.acts.ts';
import { transact } from '../platform/transact.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld();
  round = await aRound(world);
});
after(() => world.close());
beforeEach(() => world.clock.moveTo(new Date('2027-03-10T09:00:00Z')));

const host = (workplace: string, answers: Made['answers'] = {}, more: Partial<Made> = {}) =>
  aSignUp(world, {
    round,
    role: 'host',
    organisation: '0621',
    workplace,
    ...more,
    answers: { shown: true, ...answers },
  });
const intern = (more: Partial<Made> = {}) => aSignUp(world, { round, role: 'intern', ...more });
const enter = (email: string): Promise<Browser> => world.signedIn(email);
const page = async (browser: Browser, path: string): Promise<string> => (await browser.get(path)).text();
const wish = (browser: Browser, vaert: string, tilbage = '?') => browser.post('/oensker/tilfoej', { vaert, tilbage });
/** The workplaces on a page's list, in order. */
const listed = (html: string): string[] =>
  [...html.matchAll(/<h[23] translate="no">([^<]+)/g)].map(([, name = '']) => name);
const inInstance = async (id: string): Promise<readonly string[] | undefined> => {
  const { instance } = await transact(world.acting(), (tx) => freezeRound(tx, round));
  return instance.interns.find((one) => one.id === id)?.wishes;
};

test('the catalogue shows who said yes, is proved and takes part, and nobody’s name or address', async () => {
  const shown = await host('Havnekontoret', { learn: 'Vi maler kajen selv.' }, { name: 'Hemmelig Hansen', email: 'hh@kolding.example' }); // prettier-ignore
  await host('Det stille kontor', { shown: false });
  const gone = await host('Det lukkede kontor');
  await world.db.updateTable('sign_ups').set({ state: 'withdrawn' }).where('id', '=', gone.id).execute();
  const unproved = await host('Det ubekræftede kontor');
  await world.db.updateTable('sign_ups').set({ state: 'submitted' }).where('id', '=', unproved.id).execute();
  const me = await intern();
  const html = await page(await enter(me.email), '/vaerter');
  match(html, /Havnekontoret[\s\S]*Vi maler kajen selv/);
  doesNotMatch(html, /stille kontor|lukkede kontor|ubekræftede kontor|Hemmelig|hh@kolding/);
  // A host who takes part alone, and somebody who does not, see no host.
  for (const email of [shown.email, 'nobody@vejle.example'])
    doesNotMatch(await page(await enter(email), '/vaerter'), /Havnekontoret/);
});

test('a seat that a guest of the host’s own has is not left, in the list as in the search', async () => {
  const two = await host('Tosædet', { seats: 2 });
  const [guest, me] = [await intern(), await intern()];
  const now = world.clock.now();
  const yes = { intern_yes_at: now, host_yes_at: now, accepted_at: now, state: 'accepted' } as const;
  const asked = { id: newId(), round_id: round, intern: guest.id, host: two.id, days: ['mon', 'tue'], invited_at: now };
  const words = { invited_by: 'intern', email: '', otherwise: 'find', answer_by: now } as const;
  await world.db
    .insertInto('arrangements')
    .values({ ...asked, ...words, ...yes })
    .execute();
  const browser = await enter(me.email);
  match(await page(browser, '/vaerter?q=tosædet'), /1 af 2\u00a0pladser ledig</);
  deepEqual(listed(await page(browser, '/vaerter?q=tosædet&seats=2')), []);
  deepEqual(listed(await page(browser, '/vaerter?q=tosædet&seats=1')), ['Tosædet']);
});

test('search forgives, and field, landsdel, days and seats narrow the list', async () => {
  await host('Plejehjemmet Søblik', { fields: ['aeldre'], days: ['mon', 'tue'], seats: 1 });
  await host('Klitvagten', { fields: ['klima-miljoe'], seats: 3 }, { organisation: '0851', municipality: '0851' });
  const me = await enter((await intern()).email);
  const found = async (query: string) => listed(await page(me, `/vaerter?${query}`));
  deepEqual(await found('q=sobliq'), ['Plejehjemmet Søblik'], 'one wrong letter');
  deepEqual(await found('q=aalborg'), ['Klitvagten'], 'its municipality');
  deepEqual(await found('field=aeldre'), ['Plejehjemmet Søblik']);
  deepEqual(await found('landsdele=DK050'), ['Klitvagten']);
  deepEqual(await found('seats=3'), ['Klitvagten']);
  deepEqual((await found('days=fri')).includes('Plejehjemmet Søblik'), false);
  deepEqual(await found('q=qqqqq'), []);
  match(await page(me, '/vaerter?q=qqqqq'), /Ingen værter passer/);
  equal((await me.get('/vaerter?field=nonsense&page=-3&days=sun&seats=x')).status, 200, 'an odd address opens');
});

test('five hosts are wished for, moved and removed; the sixth must wait', async () => {
  const hosts = await Promise.all(['A', 'B', 'C', 'D', 'E', 'F'].map((name) => host(`Ønsket ${name}`)));
  const me = await intern();
  const browser = await enter(me.email);
  equal(await leadsTo(await wish(browser, hosts[0]?.id ?? '', '?q=Ønsket&page=1')), `/vaerter?q=Ønsket&page=1&besked=oensket#vaert-${hosts[0]?.id}`); // prettier-ignore
  for (const { id } of hosts.slice(1, 5)) equal((await wish(browser, id)).status, 303);
  equal((await wish(browser, hosts[0]?.id ?? '')).status, 303, 'the same once more is done already');
  const sixth = await wish(browser, hosts[5]?.id ?? '');
  equal(sixth.status, 409);
  match(await sixth.text(), /allerede fem ønsker/);
  const move = { vaert: hosts[4]?.id ?? '', plads: '1' };
  await browser.post('/oensker/flyt', move);
  await browser.post('/oensker/flyt', move);
  await browser.post('/oensker/fjern', { vaert: hosts[1]?.id ?? '' });
  deepEqual(listed(await page(browser, '/oensker')), ['Ønsket E', 'Ønsket A', 'Ønsket C', 'Ønsket D']);
  const [a, , c, d, e] = hosts.map(({ id }) => id);
  deepEqual(await inInstance(me.id), [e, a, c, d], 'and so they enter the matching');
  match(await page(browser, `/tilmelding/${me.id}`), /1\. Ønsket E/);
  const office = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  match(await page(office, `/kontor/tilmeldinger/${me.id}`), /1\. Ønsket E[\s\S]*2\. Ønsket A/);
  match(await page(office, '/kontor/tilmeldinger.csv'), /1\. Ønsket E, Kolding Kommune; 2\. Ønsket A/);
});

test('what stands in the way is said before anybody wishes, and refuses whoever does so all the same', async () => {
  const far = await host('Nordkontoret', {}, { organisation: '0851', municipality: '0851' });
  const me = await intern({ organisation: '0621', workplace: 'Eget kontor', answers: { landsdele: ['DK032'] } });
  const own = await host('Eget kontor');
  const sister = await host('Søsterkontoret');
  const browser = await enter(me.email);
  match(await page(browser, '/vaerter?q=nordkontoret'), /Kan ikke ønskes:[\s\S]*del af landet[\s\S]*Ret dit svar/);
  for (const [id, why] of [
    [far.id, /del af landet/],
    [own.id, /egen arbejdsplads/],
    [sister.id, /egen organisation/],
    [me.id, /ikke længere i kataloget/],
    ['nonsense', /ikke længere i kataloget/],
  ] as const) {
    const refused = await wish(browser, id);
    equal(refused.status, 409);
    match(await refused.text(), why);
  }
  deepEqual(await inInstance(me.id), undefined);
});

test('a wish outlives its host’s leaving with a clear word, counts no more, and ends with one’s own withdrawal', async () => {
  const [first, second] = [await host('Kommer ikke'), await host('Kommer')];
  const me = await intern();
  const browser = await enter(me.email);
  await wish(browser, first.id);
  await wish(browser, second.id);
  const leaving = await enter(first.email);
  await leaving.post(`/tilmelding/${first.id}/afmeld`, { why: 'busy' });
  match(
    await page(browser, '/oensker'),
    /Tæller ikke[\s\S]*Kommer ikke[\s\S]*har meldt fra[\s\S]*Ønske nr\. 1[\s\S]*Kommer/,
  );
  deepEqual(await inInstance(me.id), [second.id]);
  await browser.post(`/tilmelding/${me.id}/afmeld`, { why: 'plans' });
  deepEqual(await world.db.selectFrom('wishes').selectAll().where('intern', '=', me.id).execute(), []);
});

test('wishes end when sign-up closes', async () => {
  const [one, other] = [await host('Lukketid'), await host('For sent')];
  const me = await intern();
  const browser = await enter(me.email);
  await wish(browser, one.id);
  match(await page(browser, '/vaerter'), /match med en af de andre/);
  world.clock.moveTo(new Date('2027-06-02T09:00:00Z'));
  const again = await enter(me.email);
  equal((await wish(again, other.id)).status, 409);
  equal((await again.post('/oensker/fjern', { vaert: one.id })).status, 409);
  const html = await page(again, '/oensker');
  match(html, /Tilmeldingen er lukket[\s\S]*Lukketid/);
  doesNotMatch(html, /action="\/oensker/);
  doesNotMatch(await page(again, '/vaerter'), /action="\/oensker|Ønsk op til fem|match med en af de andre/);
  const without = await enter((await intern()).email);
  doesNotMatch(await page(without, '/vaerter'), /Ønsk op til fem|Du har ingen ønsker endnu/);
  match(await page(without, '/oensker'), /Tilmeldingen er lukket, og du ønskede ingen bestemte værter/);
  deepEqual(await inInstance(me.id), [one.id]);
});

test('two who travel together have a list each, and see what the two of them can do', async () => {
  const single = await host('Kun én plads', { seats: 1 });
  const both = await host('Plads til to');
  const [anna, bo] = [await intern({ workplace: 'Fælles' }), await intern({ workplace: 'Fælles' })];
  await companions(world, anna.id, bo.id);
  const browser = await enter(anna.email);
  match(await (await wish(browser, single.id)).text(), /kun én plads, og I er to/);
  equal((await wish(browser, both.id)).status, 303);
  deepEqual([await inInstance(anna.id), await inInstance(bo.id)], [[both.id], undefined]);
});

test('a host chooses to be shown on a page of its sign-up, without an address in the sentence', async () => {
  const me = await host('Bliver set', { shown: false });
  const browser = await enter(me.email);
  const path = `/tilmelding/${me.id}/hverdag`;
  match(await page(browser, `/tilmelding/${me.id}`), /I vises ikke i værtskataloget/);
  const refused = await answer(browser, path, { learn: 'Skriv til vera@vejle.example', shown: 'yes' });
  match(await refused.text(), /uden mailadresse og telefonnummer/);
  equal((await answer(browser, path, { learn: 'Vi deler alt.', shown: 'yes' })).status, 303);
  match(await page(browser, `/tilmelding/${me.id}`), /I vises i værtskataloget/);
  match(await page(await enter((await intern()).email), '/vaerter?q=bliver+set'), /Vi deler alt/);
});

test('no page asks more questions for more hosts or wishes', async () => {
  const browser = await enter((await intern()).email);
  const cost = (path: string) => world.countQueries(() => browser.get(path));
  const before = [await cost('/vaerter'), await cost('/oensker')];
  for (const name of ['Et', 'To', 'Tre']) await wish(browser, (await host(`Flere ${name}`)).id);
  deepEqual([await cost('/vaerter'), await cost('/oensker')], before);
  deepEqual(before, [6, 5]);
});
