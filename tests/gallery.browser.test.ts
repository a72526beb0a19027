/** The gallery in a real browser: accessible at three widths and in both schemes, and nothing sticks out sideways. */
import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { assetFiles } from '../src/kit/assets.ts';
import { projectRoot } from '../src/platform/root.ts';
import { launchBrowser } from './browser.ts';
import { exhibits } from './gallery.tsx';

const AXE = readFileSync(path.join(projectRoot, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

const pages = new Map(exhibits().map(({ name, html }) => [`/${name}`, html.text]));
let server: Server;
let browser: Browser;
let origin: string;
before(async () => {
  server = createServer(({ url = '/' }, response) => {
    const file = assetFiles().get(url);
    response.setHeader('Content-Type', file?.type ?? 'text/html; charset=utf-8');
    response.end(file?.body ?? pages.get(url));
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  server.close();
});

type Violation = { id: string; nodes: { target: string[] }[] };

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** What axe complains of, and by how much the page is wider than its window. */
const complaintsOf = async (page: Page, runOnly: object): Promise<string[]> => {
  const { violations } = await page.evaluate<{ violations: Violation[] }>(
    `axe.run(document, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] })`,
  );
  const overflow = await overflowOf(page);
  const found = violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  return overflow > 0 ? [...found, `${overflow} px too wide`] : found;
};

const EVERYTHING = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules whose answer depends on width or colours; the others are asked once a page. */
const SEEN = { type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable'] };

const VIEWS = [360, 768, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

for (const address of pages.keys())
  test(`${address} is accessible and keeps within its width, at three widths, in light and in dark`, async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.addInitScript({ content: AXE });
    await page.goto(origin + address);
    ok(await page.locator('h1').first().innerText(), 'it has a heading');
    const complaints: string[] = [];
    for (const [nth, { width, colorScheme }] of VIEWS.entries()) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      for (const one of await complaintsOf(page, nth === 0 ? EVERYTHING : SEEN))
        complaints.push(`${width} ${colorScheme}: ${one}`);
    }
    await page.close();
    deepEqual(complaints, []);
  });

test('nothing is cut off at 320 px (WCAG 1.4.10), nor with text of twice the size (1.4.4)', async () => {
  const page = await browser.newPage();
  const tooWide: string[] = [];
  for (const address of pages.keys()) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(origin + address);
    if ((await overflowOf(page)) > 0) tooWide.push(`${address} at 320 px`);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    if ((await overflowOf(page)) > 0) tooWide.push(`${address} with large text`);
  }
  await page.close();
  deepEqual(tooWide, []);
});

test('axe sees what is wrong here: grey on grey, and a field without a name', async () => {
  const page = await browser.newPage();
  await page.addInitScript({ content: AXE });
  await page.goto(`${origin}/kontakt`);
  await page.evaluate(
    `document.querySelector('main').innerHTML = '<input><p style="color:#999;background:#aaa">grå på gråt</p>'`,
  );
  const ids = (await complaintsOf(page, EVERYTHING)).map((one) => one.split(' ')[0]);
  deepEqual(
    ['color-contrast', 'label'].filter((id) => !ids.includes(id)),
    [],
    `seen: ${ids.join(', ')}`,
  );
});
