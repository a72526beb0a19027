import { doesNotMatch, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound } from '../../tests/made.ts';
import { answerAll, begin, formsOf, HOST_FORMS, leadsTo, pageOf, prove, signUp } from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
before(async () => {
  world = await openWorld();
  await aRound(world);
});
after(() => world.close());

test('what somebody unproved has named is offered to nobody else until they have proved their address', async () => {
  const email = 'prank@horsens.example';
  const forms = formsOf('host', {
    arbejdsplads: {
      organisation: 'ny',
      organisationName: 'Horsens Spøgefond',
      sector: 'municipal',
      name: 'Spøgeriet',
      municipality: '0615',
    },
    kontakt: { ...HOST_FORMS.kontakt, email },
  });
  const browser = world.browser();
  const own = await begin(browser, 'host');
  await answerAll(browser, own, forms);
  await leadsTo(await browser.post(`${own}/send`));
  const other = world.browser();
  const theirs = await begin(other, 'host');
  doesNotMatch(await pageOf(other, `${theirs}/arbejdsplads?q=horsens`), /Spøgefond/);
  match(await pageOf(browser, `${own}/arbejdsplads?q=horsens`), /Spøgefond/, 'one’s own is there');
  match(await pageOf(browser, `${own}/arbejdsplads`), /Sådan står det nu[^]*Spøgeriet/);
  await prove(world, browser, email);
  const found = await pageOf(other, `${theirs}/arbejdsplads?q=spøgefond`);
  const organisation = /organisation=([0-9a-f-]{36})/.exec(found)?.[1] ?? 'not found';
  match(await pageOf(other, `${theirs}/arbejdsplads?organisation=${organisation}`), /Spøgeriet/);
});

test('a workplace named by somebody unproved is not offered in an organisation everybody knows', async () => {
  const browser = world.browser();
  const own = await begin(browser, 'host');
  await answerAll(
    browser,
    own,
    formsOf('host', { arbejdsplads: { organisation: '0746', workplace: 'ny', name: 'Tovholderne' } }),
  );
  await leadsTo(await browser.post(`${own}/send`));
  const other = world.browser();
  const theirs = await begin(other, 'host');
  doesNotMatch(await pageOf(other, `${theirs}/arbejdsplads?organisation=0746`), /Tovholderne/);
  match(await pageOf(browser, `${own}/arbejdsplads?organisation=0746`), /Tovholderne/);
  await signUp(world, 'host', {
    arbejdsplads: { organisation: '0746', workplace: 'ny', name: 'Tovholderne' },
    kontakt: { ...HOST_FORMS.kontakt, email: 'earnest@skanderborg.example' },
  });
  match(await pageOf(other, `${theirs}/arbejdsplads?organisation=0746`), /Tovholderne/);
});

test('the search says when nothing was typed, when there is more, and when it is a workplace that is sought', async () => {
  const browser = world.browser();
  const own = await begin(browser, 'host');
  const search = (query: string) => pageOf(browser, `${own}/arbejdsplads?q=${encodeURIComponent(query)}`);
  match(await search(' '), /error-summary[^]*Skriv, hvad din organisation hedder/);
  doesNotMatch(await pageOf(browser, `${own}/arbejdsplads`), /error-summary/);
  match(await search('kommune'), /Der er flere\. Skriv lidt mere/);
  doesNotMatch(await search('vejle'), /Der er flere/);
  match(await search('jobcenter'), /Søg efter kommunen eller styrelsen/);
});
