/** What axe complains of on a page in a real browser, and whether the page is wider than its window. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../src/platform/root.ts';

/** Run in a page before axe is asked. */
export const AXE = readFileSync(path.join(projectRoot, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const EVERYTHING = { type: 'tag', values: [...WCAG, 'best-practice'] };
/** A letter is a part of a mail program's page: it has no landmarks of its own. */
export const IN_A_LETTER = { type: 'tag', values: WCAG };
const COLOURS = ['color-contrast'];
const SIZES = ['target-size', 'scrollable-region-focusable'];
const rules = (...values: string[]) => ({ type: 'rule', values });
/** Everything once; what depends on the width again at each width, what depends on colours in both schemes, narrow and wide. */
const VIEWS = [
  { width: 360, colorScheme: 'light', asked: EVERYTHING },
  { width: 360, colorScheme: 'dark', asked: rules(...COLOURS) },
  { width: 768, colorScheme: 'light', asked: rules(...SIZES) },
  { width: 1280, colorScheme: 'light', asked: rules(...SIZES, ...COLOURS) },
  { width: 1280, colorScheme: 'dark', asked: rules(...COLOURS) },
] as const;

type Violation = { id: string; nodes: { target: string[] }[] };

/** What makes a page wider than its window: the innermost elements that stick out, or nothing. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isOut = (one) => one.getBoundingClientRect().right > clientWidth + 1;
    const scrolls = (one) => one !== document.body && one.closest('body *') && getComputedStyle(one).overflowX !== 'visible';
    const inScroller = (one) => { for (let up = one.parentElement; up; up = up.parentElement) if (scrolls(up)) return true; return false; };
    const out = [...document.body.querySelectorAll('*')].filter((one) => isOut(one) && !inScroller(one));
    const innermost = out.filter((one) => !out.some((other) => other !== one && one.contains(other)));
    return [...new Set(innermost.map((one) => one.tagName.toLowerCase() + (one.className ? '.' + one.className : '')))].slice(0, 3)
      .concat(scrollWidth - clientWidth + ' px');
  })()`);

const widthComplaints = async (page: Page): Promise<string[]> => {
  const out = await stickingOut(page);
  return out.length > 0 ? [`too wide: ${out.join(', ')}`] : [];
};

/** Complaints of the page as it stands, one line each. */
export const complaintsOf = async (page: Page, runOnly: object = EVERYTHING): Promise<string[]> => {
  const { violations } = await page.evaluate<{ violations: Violation[] }>(
    `axe.run(document, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] })`,
  );
  const found = violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  return [...found, ...(await widthComplaints(page))];
};

/** Complaints at three widths, in light and in dark. */
export const complaintsInEveryView = async (page: Page): Promise<string[]> => {
  const complaints: string[] = [];
  for (const { width, colorScheme, asked } of VIEWS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const one of await complaintsOf(page, asked)) complaints.push(`${width} ${colorScheme}: ${one}`);
  }
  return complaints;
};

/**
 * Nothing may stick out at 320 px (WCAG 1.4.10), nor with text of twice the size (1.4.4); for participants, who come by
 * phone, not on one either.
 */
export const complaintsWhenSmallOrLarge = async (page: Page): Promise<string[]> => {
  await page.setViewportSize({ width: 320, height: 800 });
  const small = await widthComplaints(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate('document.documentElement.style.fontSize = "200%"');
  const large = await widthComplaints(page);
  await page.setViewportSize({ width: 360, height: 800 });
  const isOffice = (await page.locator('body.room-office').count()) > 0;
  const both = isOffice ? [] : await widthComplaints(page);
  await page.evaluate('document.documentElement.style.fontSize = ""');
  return [
    ...small.map((one) => `at 320 px ${one}`),
    ...large.map((one) => `with large text ${one}`),
    ...both.map((one) => `with large text at 360 px ${one}`),
  ];
};
