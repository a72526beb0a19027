/** The two numbers on the front page, as a browser without Danish hyphenation sets them. */
import { equal } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite, type Site } from './site.ts';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

test('the longest word of the counts stands on one line, on a narrow telephone too', async () => {
  const page = await (await site.visitor()).newPage();
  for (const width of [320, 360, 480, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    // The word's own box: it has as many as it has lines.
    const lines = await page.evaluate<number>(`(() => {
      const word = document.createRange();
      word.selectNode(document.querySelector('.now-interns').lastChild);
      return new Set([...word.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top))).size;
    })()`);
    equal(lines, 1, `${width} px`);
  }
});
