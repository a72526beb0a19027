import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp } from '../../tests/made.ts';
import { answerAll, begin, leadsTo, pageOf } from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
let past: string;
before(async () => {
  world = await openWorld();
  past = await aRound(world, { year: 2026 });
  await aRound(world);
});
after(() => world.close());

const OFFER = /name="genbrug"[^>]*checked/;

test('who took part before begins with those answers, looks at each, and only then can send', async () => {
  const answers = { purpose: 'At lære af andre.', contrast: 'different', shown: true } as const;
  const was = await aSignUp(world, { round: past, role: 'intern', name: 'Signe Sidst', answers });
  const browser = await world.signedIn(was.email);
  match(await pageOf(browser, '/tilmeld'), OFFER);
  const to = await leadsTo(await browser.post('/tilmeld', { how: 'intern', genbrug: 'yes' }));
  const own = to.replace(/\?.*/, '');
  const list = await pageOf(browser, to);
  match(list, /Dine svar fra sidst er sat ind[^]*Du har svaret på 1 af 9[^]*6 svar er sat ind/);
  equal(list.match(/Se igennem</g)?.length, 6, 'what is filled in is not missing');
  match(await pageOf(browser, `${own}/oensker`), /At lære af andre\./);
  match(await pageOf(browser, `${own}/forskel`), /value="different"[^>]*checked/);
  doesNotMatch(await pageOf(browser, `${own}/kontakt`), /name="workshop"[^>]*checked/);

  equal((await browser.post(`${own}/send`)).status, 409);
  const forms = {
    vaert: { finder: 'us' },
    fagfelter: { fields: ['dagtilbud'] },
    oensker: { wish: 'open', purpose: 'At lære af andre.' },
    hvor: { span: 'all' },
    dage: { span: 'all', maxDays: '3', minDays: '2' },
    forskel: { contrast: 'different' },
    selskab: { travel: 'alone' },
  };
  await answerAll(browser, own, forms);
  equal((await browser.post(`${own}/send`)).status, 409, 'what was agreed last year is agreed anew');
  const contact = { name: 'Signe Sidst', decides: 'self', workshop: 'yes', expenses: 'yes', curious: 'yes' };
  await answerAll(browser, own, { kontakt: contact });
  equal((await browser.post(`${own}/send`)).status, 303);
  const sent = await world.db.selectFrom('sign_ups').select('state').where('person_id', '=', was.personId).execute();
  deepEqual(
    sent.map(({ state }) => state),
    ['confirmed', 'confirmed'],
  );
});

test('a host is asked anew whether to be shown; in the other role what carries over comes along', async () => {
  const was = await aSignUp(world, { round: past, role: 'host', name: 'Vera Igen', answers: { shown: true } });
  const draftOf = async (how: 'host' | 'intern') => {
    const browser = await world.signedIn(was.email);
    const own = (await leadsTo(await browser.post('/tilmeld', { how, genbrug: 'yes' }))).replace(/\?.*/, '');
    const id = own.split('/').at(-1) ?? '';
    const row = await world.db.selectFrom('sign_ups').select('answers').where('id', '=', id).executeTakeFirstOrThrow();
    return row.answers as Record<string, unknown>;
  };
  const host = await draftOf('host');
  deepEqual([host.shown, host.agreed, host.name], [undefined, undefined, 'Vera Igen']);
  ok(host.learn !== '' && host.workplace !== undefined);
  const intern = await draftOf('intern');
  deepEqual([intern.name, intern.purpose], ['Vera Igen', undefined]);
  deepEqual(intern.workplace, host.workplace);
});

test('nobody else is offered them, and who would rather begin anew does', async () => {
  await aSignUp(world, { round: past, role: 'intern', email: 'anew@vejle.example', answers: { purpose: 'Gammelt.' } });
  doesNotMatch(await pageOf(await world.signedIn('stranger@vejle.example'), '/tilmeld'), /genbrug/);
  doesNotMatch(await pageOf(world.browser(), '/tilmeld'), /genbrug/);
  const stranger = await world.signedIn('other@vejle.example');
  const theirs = await leadsTo(await stranger.post('/tilmeld', { how: 'intern', genbrug: 'yes' }));
  match(theirs, /\/arbejdsplads$/);
  const browser = await world.signedIn('anew@vejle.example');
  doesNotMatch(await pageOf(browser, `${await begin(browser, 'intern')}/oensker`), /Gammelt/);
});
