/** What comes after the sign-up with a keyboard alone: wishes, the answer, the programme, the workshop, the week and after it. */
import { deepEqual, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { aSignUp, aVisit, aWorkshop } from '../made.ts';
import { openSite, type Site } from '../site.ts';
import { choose, press, tabTo, type } from './keyboard.ts';

type Made = Awaited<ReturnType<typeof aSignUp>>;
let site: Site;
let round: string;
let host: Made;
let guest: Made;
before(async () => {
  site = await openSite();
  const { id } = await site.world.db.selectFrom('rounds').select('id').executeTakeFirstOrThrow();
  round = id;
  host = await aSignUp(site.world, { round, role: 'host', workplace: 'Havnekontoret', answers: { shown: true } });
  guest = await aSignUp(site.world, { round, role: 'intern', organisation: '0461', answers: { name: 'Tove Tang' } });
});
after(() => site.close());

const enter = async (one: Made): Promise<Page> => (await site.visitor(one.email)).newPage();
const heading = (page: Page): Promise<string> => page.locator('h1').innerText();
/** Goes along a link by its words. */
const follow = (page: Page, text: string): Promise<void> => press(page, text);

test('an intern finds a host in the catalogue and wishes for it', async () => {
  const page = await enter(guest);
  await page.goto('/vaerter');
  await type(page, 'Søg', 'havnekontoret');
  await press(page, 'Vis');
  await tabTo(page, ({ text }) => text.startsWith('Ønsk'), 'the button to wish');
  await page.keyboard.press('Enter');
  await page.getByText('Dit ønske nr. 1').first().waitFor();
  // The keyboard goes on from where it was: what comes next is on that host or after it, not the top of the page.
  await page.keyboard.press('Tab');
  const next = await page.evaluate<boolean>(
    'document.querySelector(location.hash).compareDocumentPosition(document.activeElement) === Node.DOCUMENT_POSITION_FOLLOWING',
  );
  ok(next, 'back at the host that was wished for');
  await page.context().close();
});

test('both say yes, the host plans the days, the guest takes a seat at a workshop and tells how it went', async () => {
  const { world } = site;
  world.clock.moveTo(new Date('2027-06-08T09:00:00Z'));
  await aWorkshop(world, round, { place: 'Aarhus' });
  const visit = await aVisit(world, { round, host: host.id, interns: [guest.id], isOpen: true });
  for (const one of [guest, host]) {
    const page = await enter(one);
    await page.goto(`/besoeg/${visit}`);
    await press(page, 'Ja tak til besøget');
    await page.context().close();
  }
  const theHost = await enter(host);
  await theHost.goto(`/besoeg/${visit}`);
  await follow(theHost, 'Læg et program');
  await press(theHost, 'Brug skitsen');
  await tabTo(theHost, ({ text }) => text.startsWith('Ret mandag'), 'the way to Monday');
  await Promise.all([theHost.waitForEvent('domcontentloaded'), theHost.keyboard.press('Enter')]);
  await tabTo(theHost, ({ name }) => name === 'title-0', 'the first item');
  await theHost.keyboard.press('Control+A');
  await theHost.keyboard.type('Kaffe på kajen');
  await press(theHost, 'Gem dagen');
  match(await theHost.locator('main').innerText(), /Kaffe på kajen/);
  await press(theHost, 'Del med gæsten');
  await theHost.context().close();

  const theGuest = await enter(guest);
  await theGuest.goto(`/besoeg/${visit}`);
  await follow(theGuest, 'Se programmet');
  await type(theGuest, 'Skriv en kommentar', 'Jeg tager gummistøvler med.');
  await press(theGuest, 'Send kommentar');
  await theGuest.goto('/workshop');
  await tabTo(theGuest, ({ text }) => text.startsWith('Tag en plads'), 'the button that takes a seat');
  await Promise.all([theGuest.waitForEvent('domcontentloaded'), theGuest.keyboard.press('Enter')]);
  match(await theGuest.locator('main').innerText(), /Du har en plads/);
  await theGuest.context().close();

  world.clock.moveTo(new Date('2027-09-15T10:00:00Z'));
  const inTheWeek = await enter(guest);
  await inTheWeek.goto(`/besoeg/${visit}`);
  await follow(inTheWeek, 'Se dagen i dag');
  match(await heading(inTheWeek), /I dag, onsdag/);
  await inTheWeek.goto(`/besoeg/${visit}/med-hjem`);
  await type(inTheWeek, 'Skriv det i én sætning', 'Morgenmøde på fem minutter');
  await choose(inTheWeek, 'kind', 'habit');
  await tabTo(inTheWeek, ({ text }) => /^(Gem|Tilføj)/.test(text), 'the button that keeps it');
  await Promise.all([inTheWeek.waitForEvent('domcontentloaded'), inTheWeek.keyboard.press('Enter')]);
  match(await inTheWeek.locator('main').innerText(), /Morgenmøde på fem minutter/);
  const kept = await world.db.selectFrom('takeaways').select(['kind', 'text']).execute();
  deepEqual(kept, [{ kind: 'habit', text: 'Morgenmøde på fem minutter' }]);
  await inTheWeek.context().close();
});
