/** The programme's day as it is edited: quick with script, the same without, and nothing lost when the line is down. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { aSignUp, aVisit } from './made.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let day: string;
let host: Awaited<ReturnType<typeof aSignUp>>;
before(async () => {
  site = await openSite();
  const { world } = site;
  world.clock.moveTo(new Date('2027-08-16T09:00:00Z'));
  const { id: round } = await world.db.selectFrom('rounds').select('id').executeTakeFirstOrThrow();
  host = await aSignUp(world, { round, role: 'host', workplace: 'Haven' });
  const guest = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  day = `/besoeg/${await aVisit(world, { round, host: host.id, interns: [guest.id] })}/program`;
});
after(() => site.close());
beforeEach(() => site.world.db.deleteFrom('visit_programmes').execute());

const titles = async (): Promise<string[]> =>
  (
    await site.world.db
      .selectFrom('programme_items')
      .select('title')
      .where('day', '=', 'mon')
      .orderBy('place')
      .execute()
  ).map(({ title }) => title);

/** Begins an empty programme and opens its Monday. */
const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await (await site.visitor(host.email, options)).newPage();
  await page.goto(day);
  await page.locator('form[action$="/begynd"] button').nth(1).click();
  await page.goto(`${day}/mon`);
  await page.evaluate('window.isSame = true').catch(() => null);
  return page;
};
const write = async (page: Page): Promise<void> => {
  for (const [at, title] of ['Kaffe', 'Møde'].entries()) await page.locator(`[name="title-${at}"]`).fill(title);
};
const isSame = (page: Page) => page.evaluate<boolean>('window.isSame === true');
const focused = (page: Page) =>
  page.evaluate<string>('document.activeElement.name ?? document.activeElement.className');

test('with script the page stays: more room, an item moved up or taken out, and what is wrong, each with the keyboard there', async () => {
  const page = await open();
  await write(page);
  await page.getByRole('button', { name: 'Gem, og tilføj flere' }).press('Enter');
  await page.locator('[name="title-3"]').waitFor();
  deepEqual([await focused(page), await isSame(page), await titles()], ['title-2', true, ['Kaffe', 'Møde']]);

  await page.locator('button[name="up"][value="1"]').press('Enter');
  await page.locator('[name="title-0"][value="Møde"]').waitFor();
  deepEqual([await focused(page), await isSame(page), await titles()], ['title-0', true, ['Møde', 'Kaffe']]);

  await page.locator('[name="starts-0"]').fill('9');
  await page.getByRole('button', { name: 'Gem dagen' }).press('Enter');
  await page.locator('.error-summary').waitFor();
  deepEqual([await focused(page), await isSame(page)], ['error-summary', true]);
  ok((await page.title()).startsWith('Fejl'));

  await page.locator('button[name="remove"][value="0"]').press('Enter');
  await page.getByText('Punktet er taget ud').waitFor();
  deepEqual([await focused(page), await titles()], ['title-0', ['Møde', 'Kaffe']]);
  await page.getByRole('button', { name: 'Gem dagen' }).press('Enter');
  await page.waitForURL(/besked=dag-gemt/);
  deepEqual(await titles(), ['Kaffe']);
  await page.context().close();
});

test('what another has saved meanwhile is told where one looks, at the bottom of the day as at its top', async () => {
  const mine = await open({ viewport: { width: 360, height: 700 } });
  const theirs = await (await site.visitor(host.email)).newPage();
  await theirs.goto(`${day}/mon`);
  await write(theirs);
  await theirs.getByRole('button', { name: 'Gem dagen' }).click();
  await theirs.waitForURL(/besked=dag-gemt/);
  await mine.locator('[name="title-0"]').fill('Rundvisning');
  await mine.getByRole('button', { name: 'Gem dagen' }).press('Enter');
  const warning = mine.getByRole('alert');
  await warning.getByText('Møde').waitFor();
  const seen = await warning.boundingBox();
  ok(seen && seen.y >= 0 && seen.y < 700, `the warning stands at ${seen?.y}`);
  equal(await mine.evaluate('document.activeElement.getAttribute("role")'), 'alert');
  deepEqual(await titles(), ['Kaffe', 'Møde']);
  for (const page of [mine, theirs]) await page.context().close();
});

test('without script it is the same, page by page', async () => {
  const page = await open({ javaScriptEnabled: false });
  await write(page);
  await page.getByRole('button', { name: 'Gem, og tilføj flere' }).click();
  await page.locator('button[name="up"][value="1"]').click();
  await page.locator('[name="title-0"][value="Møde"]').waitFor();
  await page.locator('button[name="remove"][value="0"]').click();
  await page.getByText('Punktet er taget ud').waitFor();
  await page.getByRole('button', { name: 'Gem dagen' }).click();
  await page.waitForURL(/besked=dag-gemt/);
  deepEqual(await titles(), ['Kaffe']);
  await page.context().close();
});

test('where the script cannot send, the browser does, with the button that was pressed', async () => {
  const page = await open();
  await write(page);
  await page.evaluate('window.fetch = () => Promise.reject(new Error("no line"))');
  await page.getByRole('button', { name: 'Gem, og tilføj flere' }).press('Enter');
  await page.waitForURL(/#punkt-3/);
  equal(await page.evaluate('window.isSame'), undefined);
  deepEqual(await titles(), ['Kaffe', 'Møde']);
  await page.context().close();
});
