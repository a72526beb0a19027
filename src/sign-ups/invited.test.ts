import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp } from '../../tests/made.ts';
import {
  answer,
  answerAll,
  begin,
  INTERN_FORMS,
  leadsTo,
  linkIn,
  newestTo,
  pageOf,
  prove,
} from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-03-10T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

const INVITED = { inviteret: 'ja', dage: 'tue,wed' };

test('whom a host has invited says what comes of it otherwise, and is asked no more about another host', async () => {
  const there = await aSignUp(world, { round, role: 'host', workplace: 'Havnekontoret', organisation: '0621' });
  const theirs = await world.signedIn(there.email);
  await leadsTo(await theirs.post('/inviter-praktikant', { email: 'ib@vejle.example', days: ['tue', 'wed'] }));
  await world.work();
  const browser = world.browser();
  const mailed = await pageOf(browser, linkIn(newestTo(world, 'ib@vejle.example').text, '/egen-vaert/brev/'));
  match(mailed, /href="\/tilmeld\?som=praktikant&amp;inviteret=ja&amp;dage=tue,wed"/);
  const start = await pageOf(browser, '/tilmeld?som=praktikant&inviteret=ja&dage=tue,wed');
  match(start, /name="dage" value="tue,wed"[^]*name="inviteret" value="ja"/);

  const own = await begin(browser, 'intern', INVITED);
  await answerAll(browser, own, { arbejdsplads: INTERN_FORMS.arbejdsplads });
  const asked = await pageOf(browser, `${own}/vaert`);
  match(asked, /<h1[^>]*>[^<]*Hvad nu, hvis besøget ikke bliver til noget\?/);
  match(asked, /En vært har inviteret dig/);
  doesNotMatch(asked, /Jeg finder selv en vært/);
  const nothing = await answer(browser, `${own}/vaert`, { finder: 'outside' });
  equal(nothing.status, 400);
  match(await nothing.text(), /En vært har inviteret dig[^]*Vælg, hvad der skal ske/);
  const next = async (slug: string, fields: Record<string, string | readonly string[]>) =>
    (await leadsTo(await answer(browser, `${own}/${slug}`, fields))).replace(`${own}/`, '');
  deepEqual(
    [
      await next('vaert', { finder: 'outside', ifNotFound: 'not' }),
      await next('fagfelter', INTERN_FORMS.fagfelter),
      await next('dage', { span: 'some', days: ['tue', 'wed'], maxDays: '2', minDays: '2' }),
      await next('selskab', INTERN_FORMS.selskab),
    ],
    ['fagfelter', 'dage', 'selskab', 'kontakt'],
  );
  match(await pageOf(browser, `${own}/dage`), /value="tue"[^>]*checked[^]*value="wed"[^>]*checked/);

  // Who wants another one after all is asked what that needs.
  equal(await next('vaert', { finder: 'outside', ifNotFound: 'find' }), 'oensker');
  equal(await next('vaert', { finder: 'outside', ifNotFound: 'not' }), 'kontakt');
  equal(await next('kontakt', INTERN_FORMS.kontakt), 'tjek');
  const steps = [await pageOf(browser, own), await pageOf(browser, `${own}/kontakt`)];
  match(steps.join(''), /5 af 6|6 af 6/);
  match(steps[1] ?? '', /6 af 6/);
  doesNotMatch(await pageOf(browser, `${own}/tjek`), /Overrask mig|Hele landet/, 'never asked, never said');
  const check = await pageOf(browser, `${own}/tjek`);
  match(check, /En vært har inviteret mig, ellers er jeg ikke med i år/);
  match(check, /Den vært, du selv aftaler besøg med, ser dit navn og din arbejdsplads/);
  doesNotMatch(check, /aldrig navn/, 'the host that has invited them reads it');
  await leadsTo(await browser.post(`${own}/send`));
  await prove(world, browser, 'ib@vejle.example');
  const shown = await pageOf(browser, own);
  match(shown, /Havnekontoret inviterer dig på besøg[^]*Se invitationen, og svar/);
  doesNotMatch(shown, /Du finder selv din vært|Du får et matchforslag, eller/);
  match(shown, /Har I aftalt et besøg, får du det som forslag/);
});

test('to whom nobody sends that word the question is as ever, and a host is never asked it', async () => {
  const browser = world.browser();
  const own = await begin(browser, 'intern');
  match(await pageOf(browser, `${own}/vaert`), /Hvem finder værten\?/);
  const host = world.browser();
  const offer = await begin(host, 'host', INVITED);
  equal((await host.get(`${offer}/vaert`)).status, 404);
});
