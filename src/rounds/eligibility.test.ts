import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import ICAL from 'ical.js';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { DEMO_ROUND } from '../worlds/demo-round.ts';
import { setUpRound } from './round.acts.ts';

let world: World;
let browser: Browser;
before(async () => {
  world = await openWorld();
  equal((await world.browser().get('/kan-vi-vaere-med')).status, 404, 'without a round there is nothing to ask about');
  equal((await world.browser().get('/ugen.ics')).status, 404);
  ok((await setUpRound(world.acting(), DEMO_ROUND)).ok);
});
after(() => world.close());
beforeEach(() => {
  browser = world.browser();
  world.clock.moveTo(new Date('2027-03-10T09:00:00Z'));
});

/** Answers the questions one after the other and gives the page one ends on, without the menu above it. */
const answer = async (start: string, answers: Record<string, string>): Promise<string> => {
  let at = start;
  for (const [question, value] of Object.entries(answers)) {
    const response = await browser.post(at, { [question]: value });
    equal(response.status, 303, `${question} at ${at}`);
    at = response.headers.get('location') ?? '';
  }
  const page = await browser.get(at);
  equal(page.status, 200);
  return (await page.text()).replace(/<header.*?<\/header>/s, '');
};

test('an employee of a municipality is told yes after two questions, and can sign up', async () => {
  const page = await answer('/kan-vi-vaere-med', { employer: 'municipal', tie: 'employed' });
  match(page, /<h1>Ja, I kan være med<\/h1>/);
  match(page, /alle kommunale og statslige arbejdspladser/);
  match(page, /class="button[^"]*" href="\/tilmeld"/);
  match(page, /href="\/ugen"/);
});

test('in English likewise, without a Danish word but the programme’s name', async () => {
  const page = await answer('/en/kan-vi-vaere-med', { employer: 'self-governing', payer: 'own' });
  match(page, /<h1>Not in this round<\/h1>/);
  match(page, /municipal and state workplaces/);
  doesNotMatch(page.replace(/<a [^>]*lang="da".*?<\/a>/s, ''), /[æøå]/i);
});

test('a region is told kindly that it is not this year, with ways on', async () => {
  const page = await answer('/kan-vi-vaere-med', { employer: 'regional' });
  match(page, /<h1>Ikke i årets runde<\/h1>/);
  match(page, /mailto:kontakt@ipraktik\.example/);
  match(page, /mailto:\?subject=/);
  doesNotMatch(page, /Fejl/);
});

test('before sign-up opens the page says when, and afterwards that it is over', async () => {
  world.clock.moveTo(new Date('2027-01-10T09:00:00Z'));
  const early = await answer('/kan-vi-vaere-med', { employer: 'state', tie: 'employed' });
  match(early, /mandag den 1\.\sfebruar 2027/);
  doesNotMatch(early, /class="button[^"]*" href="\/tilmeld"/);
  world.clock.moveTo(new Date('2027-07-10T09:00:00Z'));
  match(
    await answer('/kan-vi-vaere-med', { employer: 'state', tie: 'employed' }),
    /Tilmeldingen til denne runde er lukket/,
  );
});

test('a question without an answer is asked again, and nonsense in the address is ignored', async () => {
  for (const fields of [{}, { employer: 'circus' }, { employer: ['state', 'regional'] }, { tie: 'employed' }]) {
    const again = await browser.post('/kan-vi-vaere-med', fields);
    equal(again.status, 400);
    match(await again.text(), /Vælg det svar, der passer bedst/);
  }
  const page = await (await browser.get('/kan-vi-vaere-med?employer=circus&tie=%F0%9F%8E%AA&payer[]=x')).text();
  match(page, /Hvor arbejder du\?/);
});

test('the back link leads to the question before', async () => {
  const page = await answer('/kan-vi-vaere-med', { employer: 'self-governing', payer: 'municipal' });
  match(page, /class="back-link" href="\/kan-vi-vaere-med\?employer=self-governing"/);
});

test('the calendar file is a download that a calendar understands, in both languages', async () => {
  for (const [path, week] of [
    ['/ugen.ics', 'uge'],
    ['/en/ugen.ics', 'week'],
  ] as const) {
    const file = await browser.get(path);
    equal(file.headers.get('content-type'), 'text/calendar; charset=utf-8; method=PUBLISH');
    equal(file.headers.get('content-disposition'), `attachment; filename="innovationspraktik-${week}-37.ics"`);
    const event = new ICAL.Component(ICAL.parse(await file.text())).getFirstSubcomponent('vevent');
    equal(String(event?.getFirstPropertyValue('dtstart')), '2027-09-13');
    equal(String(event?.getFirstPropertyValue('summary')), `Innovationspraktik, ${week} 37`);
  }
});

test('a week that is over is nothing to save', async () => {
  world.clock.moveTo(new Date('2027-10-15T09:00:00Z'));
  equal((await browser.get('/ugen.ics')).status, 200, 'evaluation: who was there may still want it');
  world.clock.moveTo(new Date('2027-10-16T09:00:00Z'));
  equal((await browser.get('/ugen.ics')).status, 404);
  doesNotMatch(await answer('/kan-vi-vaere-med', { employer: 'state', tie: 'employed' }), /button[^>]*href="\/ugen"/);
});
