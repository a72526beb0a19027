/** The gallery in a real browser: accessible at three widths and in both schemes, and nothing sticks out sideways. */
import { deepEqual, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { AXE, complaintsInEveryView, complaintsOf, complaintsWhenSmallOrLarge } from './accessibility.ts';
import { launchBrowser } from './browser.ts';
import { servePages, type PageServer } from './page-server.ts';
import { exhibits } from './gallery.tsx';

const pages = new Map(exhibits().map(({ name, html }) => [`/${name}`, html.text]));
let server: PageServer;
let browser: Browser;
before(async () => {
  server = await servePages((path) => pages.get(path));
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  server.close();
});

for (const address of pages.keys())
  test(`${address} is accessible and keeps within its width, at three widths, in light and in dark`, async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.addInitScript({ content: AXE });
    await page.goto(server.origin + address);
    ok(await page.locator('h1').first().innerText(), 'it has a heading');
    const complaints = await complaintsInEveryView(page);
    await page.close();
    deepEqual(complaints, []);
  });

test('nothing is cut off at 320 px, nor with text of twice the size', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  for (const address of pages.keys()) {
    await page.goto(server.origin + address);
    complaints.push(...(await complaintsWhenSmallOrLarge(page)).map((one) => `${address}: ${one}`));
  }
  await page.close();
  deepEqual(complaints, []);
});

test('axe sees what is wrong here: grey on grey, and a field without a name', async () => {
  const page = await browser.newPage();
  await page.addInitScript({ content: AXE });
  await page.goto(`${server.origin}/kontakt`);
  await page.evaluate(
    `document.querySelector('main').innerHTML = '<input><p style="color:#999;background:#aaa">grå på gråt</p>'`,
  );
  const ids = (await complaintsOf(page)).map((one) => one.split(' ')[0]);
  deepEqual(
    ['color-contrast', 'label'].filter((id) => !ids.includes(id)),
    [],
    `seen: ${ids.join(', ')}`,
  );
});
