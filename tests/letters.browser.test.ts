import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { LANGS } from '../src/kit/language.ts';
import { sampledKinds } from '../src/letters.ts';
import { letterHtml } from '../src/messages/layout.tsx';
import { launchBrowser } from './browser.ts';

const SENDER = { name: 'Demosekretariatet for Innovationspraktik', contact: 'kontakt@ipraktik.example' };

test('every letter fits into 320 px, in both languages', async (t) => {
  const browser = await launchBrowser();
  t.after(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  const tooWide: string[] = [];
  ok(sampledKinds.length > 20);
  for (const lang of LANGS)
    for (const one of sampledKinds) {
      const letter = one.write(one.sample, { lang, link: (path) => `http://127.0.0.1:54321${path}` });
      await page.setContent(letterHtml(letter, lang, SENDER));
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      if (width > 320) tooWide.push(`${one.kind} in ${lang}: ${width} px`);
    }
  deepEqual(tooWide, []);
});
