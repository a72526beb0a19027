/**
 * A picture of every page at three widths, light and dark, Danish and English, and one page to look at them all.
 * `npm run sheet` starts it, with the folder to write into and, after it, the languages.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Lang } from '../src/kit/language.ts';
import { openSite } from './site.ts';
import { tour } from './tour/tour.ts';
import { SCHEMES, WIDTHS } from './views.ts';

const [folder = '', ...langs] = process.argv.slice(2);
const only = process.env['ONLY'] ? new RegExp(process.env['ONLY']) : null;

const pictureOf = (lang: Lang, width: number, scheme: string, name: string): string =>
  `${lang}-${width}-${scheme}/${name}.jpeg`;

const photograph = async (lang: Lang): Promise<string[]> => {
  const site = await openSite();
  const seen: string[] = [];
  await tour(site, lang, async ({ page, name }) => {
    if (only && !only.test(name)) return;
    seen.push(name);
    for (const width of WIDTHS)
      for (const colorScheme of SCHEMES) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const file = path.join(folder, pictureOf(lang, width, colorScheme, name));
        await page.screenshot({ path: file, fullPage: true, type: 'jpeg', quality: 70 });
      }
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  }).finally(() => site.close());
  return seen;
};

const sheet = (sections: readonly (readonly [Lang, readonly string[]])[]): string =>
  [
    '<!doctype html><meta charset="utf-8"><title>Contact sheet</title>',
    '<style>body{font:14px sans-serif;background:#999}section{display:flex;gap:8px;align-items:start;margin:0 0 24px}img{display:block}</style>',
    ...sections.flatMap(([lang, names]) =>
      names.map((name) => {
        const views = WIDTHS.flatMap((width) => SCHEMES.map((scheme) => [width, scheme] as const));
        const pictures = views.map(
          ([width, scheme]) =>
            `<a href="${pictureOf(lang, width, scheme, name)}"><img loading="lazy" alt="${width} ${scheme}" width="${Math.round(width / 3)}" src="${pictureOf(lang, width, scheme, name)}"></a>`,
        );
        return `<h2>${lang} ${name}</h2><section>${pictures.join('')}</section>`;
      }),
    ),
  ].join('\n');

const sections: [Lang, string[]][] = [];
for (const lang of ['da', 'en'] as const)
  if (langs.length === 0 || langs.includes(lang)) sections.push([lang, await photograph(lang)]);
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'index.html'), sheet(sections));
console.log(`${sections.map(([lang, names]) => `${names.length} pages in ${lang}`).join(', ')}: ${folder}/index.html`);
