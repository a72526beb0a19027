/** A page by keyboard alone: Tab, the arrows, the space bar and Enter. Whatever gets the focus must show it (WCAG 2.4.7). */
import { ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';

interface Focus {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** What shows where one is: without it a keyboard is blind (WCAG 2.4.7). */
  readonly isSeen: boolean;
}

const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate<Focus>(`(() => {
    const one = document.activeElement;
    const label = one.labels?.[0] ?? one;
    const looks = [one, label].map((part) => getComputedStyle(part));
    return {
      id: one.id,
      name: one.name ?? '',
      text: label.innerText?.trim() ?? '',
      isSeen: looks.some((look) => look.outlineStyle !== 'none' || look.boxShadow !== 'none'),
    };
  })()`);

/** Presses Tab until it stands where it is wanted. */
export const tabTo = async (page: Page, isThere: (focus: Focus) => boolean, what: string): Promise<Focus> => {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    if (!isThere(focus)) continue;
    ok(focus.isSeen, `${what} shows that it has the focus`);
    return focus;
  }
  throw new Error(`Tab does not reach ${what}`);
};

export const press = async (page: Page, text: string): Promise<void> => {
  await tabTo(page, (focus) => focus.text === text, text);
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
};

export const type = async (page: Page, label: string, text: string): Promise<void> => {
  await tabTo(page, (focus) => focus.text.startsWith(label), label);
  await page.keyboard.type(text);
};

export const tick = async (page: Page, label: string): Promise<void> => {
  await tabTo(page, (focus) => focus.text.startsWith(label), label);
  await page.keyboard.press('Space');
};

/** Tab leads to a group of radio buttons, the arrows to the one that is wanted. */
export const choose = async (page: Page, name: string, value: string): Promise<void> => {
  await tabTo(page, (focus) => focus.name === name, name);
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 12; presses++) {
    if (await page.locator(`[name="${name}"][value="${value}"]`).isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrows do not reach ${value}`);
};
