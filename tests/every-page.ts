/** Every page of a round, looked at on the tour: accessible, valid, within its width, and not an empty page. */
import { deepEqual, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { access, demoAccess } from '../src/access.ts';
import { languageOf, type Lang } from '../src/kit/language.ts';
import { AXE, complaintsInEveryView, complaintsOf, complaintsWhenSmallOrLarge, IN_A_LETTER } from './accessibility.ts';
import { openSite, type Site } from './site.ts';
import { tour } from './tour/tour.ts';
import type { Sight } from './tour/tourist.ts';
import { htmlComplaints } from './valid-html.ts';

/** Whether the page has its heading, and on it what it must show, also when that was typed into a field. */
const emptiness = async ({ page, shows }: Sight): Promise<string[]> => {
  const heading = await page.locator('h1').first().innerText();
  const text = await page.locator('body').innerText();
  const typed = await page
    .locator('input, textarea')
    .evaluateAll((all) => all.map((one) => (one as unknown as { value: string }).value));
  const isThere = shows === undefined || [text, ...typed].some((one) => one.includes(shows));
  return [...(heading.trim() === '' ? ['no heading'] : []), ...(isThere ? [] : [`"${shows}" is missing`])];
};

const complaintsAbout = async (sight: Sight, lang: Lang): Promise<string[]> => {
  const { page, name, html } = sight;
  await page.evaluate(AXE);
  const isLetter = !html.includes('<main');
  const found = isLetter
    ? [...(await emptiness(sight)), ...(await complaintsOf(page, IN_A_LETTER))]
    : [...(await emptiness(sight)), ...(await htmlComplaints(name, html)), ...(await complaintsSeen(page, lang))];
  return [...found, ...(await complaintsWhenSmallOrLarge(page))].map((one) => `${name}: ${one}`);
};

/** Widths and colours are the same in every language; what is read aloud is not. */
const complaintsSeen = (page: Page, lang: Lang): Promise<string[]> =>
  lang === 'da' ? complaintsInEveryView(page) : complaintsOf(page);

/** Files to take away, an address that leads on, and what only a real instance has: no pages of the tour. */
const NO_PAGE = /\.(ics|csv|xlsx|json|pdf)$|\/fremdrift$|^\/was$|^\/opsaetning$/;
const pageRoutes = Object.keys({ ...access, ...demoAccess })
  .filter((route) => route.startsWith('GET '))
  .map((route) => route.slice(4))
  .filter((path) => !NO_PAGE.test(path));

const isAt = (route: string, path: string): boolean => new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`).test(path);

/** The tests of a language: one tour, and everything that was wrong on it. */
export const testEveryPage = (lang: Lang): void => {
  let site: Site;
  before(async () => void (site = await openSite()));
  after(() => site.close());

  test(
    `every page of a round, in ${lang}: accessible, valid, within its width, with what it is about on it`,
    { timeout: 1_800_000 },
    async (t) => {
      const complaints: string[] = [];
      const paths: string[] = [];
      await tour(site, lang, async (sight) => {
        const { path } = languageOf(new URL(sight.page.url()).pathname);
        paths.push(path);
        complaints.push(...(await complaintsAbout(sight, lang)));
      });
      t.diagnostic(`${paths.length} pages`);
      deepEqual(complaints, []);
      const unseen = pageRoutes.filter((route) => !paths.some((path) => isAt(route, path)));
      deepEqual(unseen, [], 'the tour passes every page there is');
      ok(paths.length > pageRoutes.length);
    },
  );
};
