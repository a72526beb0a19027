/** Both sign-ups with a keyboard alone, the mailed code pasted, and a manager's yes. */
import { equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { codeIn, linkIn, newestTo } from '../signing-up.ts';
import { openSite, type Site } from '../site.ts';
import { choose, press, tabTo, tick, type } from './keyboard.ts';

let site: Site;
before(async () => void (site = await openSite()));
after(() => site.close());

const goOn = (page: Page) => press(page, 'Gem og fortsæt');

const begin = async (page: Page, way: string, organisation: string, workplace: string): Promise<void> => {
  await page.goto('/');
  await press(page, way);
  await type(page, 'Hvor arbejder du?', organisation);
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
  await press(page, organisation);
  if ((await page.locator('[name="workplace"]').count()) > 0) await choose(page, 'workplace', 'ny');
  await type(page, 'Hvad kalder I jeres arbejdsplads?', workplace);
  await goOn(page);
};

const sayField = async (page: Page): Promise<void> => {
  await tick(page, 'Beskæftigelse');
  await goOn(page);
};

const chooseDays = async (page: Page): Promise<void> => {
  await choose(page, 'span', 'some');
  for (const day of ['man', 'tir', 'ons']) await tick(page, day);
  await choose(page, 'maxDays', '3');
  await goOn(page);
};

const send = async (page: Page, email: string, boxes: readonly string[]): Promise<void> => {
  for (const box of boxes) await tick(page, box);
  await goOn(page);
  await press(page, 'Send tilmelding');
  await site.world.work();
  await pasteCode(page, codeIn(newestTo(site.world, email).text));
  match(await page.locator('h1').innerText(), /tilmeldt som/);
};

/** As a mail program gives it, with a blank in the middle. */
const pasteCode = async (page: Page, code: string): Promise<void> => {
  equal(code.length, 6);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(`navigator.clipboard.writeText(' ${code.slice(0, 3)} ${code.slice(3)} ')`);
  await tabTo(page, (focus) => focus.name === 'code', 'the code');
  await page.keyboard.press('Control+V');
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
};

test('a host signs up by keyboard alone', { timeout: 180_000 }, async () => {
  const page = await (await site.visitor()).newPage();
  await begin(page, 'Bliv vært', 'Varde Kommune', 'Jobcentret');
  await sayField(page);
  await choose(page, 'seats', '2');
  await goOn(page);
  await chooseDays(page);
  await choose(page, 'contrast', 'any');
  await goOn(page);
  await type(page, 'Hvad er helt almindeligt', 'Vi ringer, før vi skriver.');
  await goOn(page);
  await type(page, 'Dit navn', 'Vita Varde');
  await type(page, 'Din arbejdsmail', 'vita@varde.example');
  await send(page, 'vita@varde.example', ['Det er aftalt', 'Jeg deltager', 'Jeg er nysgerrig']);
});

test(
  'an intern signs up by keyboard alone, with parts of the country chosen on the map',
  { timeout: 180_000 },
  async () => {
    const page = await (await site.visitor()).newPage();
    await begin(page, 'Tag i innovationspraktik', 'Tønder Kommune', 'Jobcentret');
    await choose(page, 'finder', 'outside');
    await choose(page, 'ifNotFound', 'find');
    await goOn(page);
    await sayField(page);
    await choose(page, 'wish', 'open');
    await goOn(page);
    await choose(page, 'span', 'some');
    await tick(page, 'Fyn');
    await goOn(page);
    await chooseDays(page);
    await choose(page, 'contrast', 'any');
    await goOn(page);
    await choose(page, 'travel', 'alone');
    await goOn(page);
    await type(page, 'Dit navn', 'Tove Tønder');
    await type(page, 'Din arbejdsmail', 'tove@toender.example');
    await choose(page, 'decides', 'manager');
    await type(page, 'Din leders arbejdsmail', 'leder@toender.example');
    await send(page, 'tove@toender.example', ['Jeg deltager', 'Min egen arbejdsplads', 'Jeg er nysgerrig']);

    await site.world.work();
    const manager = await (await site.visitor()).newPage();
    await manager.goto(linkIn(newestTo(site.world, 'leder@toender.example').text, '/leder/'));
    await choose(manager, 'days', '2');
    await press(manager, 'Ja, god idé');
    match(await manager.locator('h1').innerText(), /Du har sagt ja/);
  },
);
