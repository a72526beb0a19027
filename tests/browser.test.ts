import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchBrowser } from './browser.ts';

test('a real browser starts, lays a page out and draws its Danish letters', async (t) => {
  const browser = await launchBrowser();
  t.after(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 360, height: 200 } });
  await page.setContent('<body style="margin:0"><h1 style="font-size:40px">Ærø</h1>');
  const heading = page.getByRole('heading', { name: 'Ærø' });
  const box = await heading.boundingBox();
  assert.equal(box?.width, 360);
  assert.ok(box.height >= 40);
  // An empty picture compresses to almost nothing: without fonts, letters are drawn as nothing at all.
  const [words, nothing] = [
    await heading.screenshot(),
    await page.screenshot({ clip: { x: 0, y: 150, width: 360, height: 48 } }),
  ];
  assert.ok(words.length > nothing.length * 2, `${words.length} bytes with letters, ${nothing.length} without`);
});
