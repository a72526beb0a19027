/** Both sign-ups with a keyboard alone: Tab, the arrows, the space bar and Enter; and the mailed code pasted. */
import { equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { codeIn, newestTo } from '../signing-up.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
before(async () => void (site = await openSite({ isWorking: true })));
after(() => site.close());

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
const tabTo = async (page: Page, isThere: (focus: Focus) => boolean, what: string): Promise<Focus> => {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    if (!isThere(focus)) continue;
    ok(focus.isSeen, `${what} shows that it has the focus`);
    return focus;
  }
  throw new Error(`Tab does not reach ${what}`);
};

const pressButton = async (page: Page, text: string): Promise<void> => {
  await tabTo(page, (focus) => focus.text === text, text);
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
};

const type = async (page: Page, label: string, text: string): Promise<void> => {
  await tabTo(page, (focus) => focus.text.startsWith(label), label);
  await page.keyboard.type(text);
};

const tick = async (page: Page, label: string): Promise<void> => {
  await tabTo(page, (focus) => focus.text.startsWith(label), label);
  await page.keyboard.press('Space');
};

/** Tab leads to a group of radio buttons, the arrows to the one that is wanted. */
const choose = async (page: Page, name: string, value: string): Promise<void> => {
  await tabTo(page, (focus) => focus.name === name, name);
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 12; presses++) {
    if (await page.locator(`[name="${name}"][value="${value}"]`).isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrows do not reach ${value}`);
};

const goOn = (page: Page) => pressButton(page, 'Gem og fortsæt');

const begin = async (page: Page, way: string, organisation: string, workplace: string): Promise<void> => {
  await page.goto('/');
  await pressButton(page, way);
  await type(page, 'Hvor arbejder du?', organisation);
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
  await pressButton(page, organisation);
  if ((await page.locator('[name="workplace"]').count()) > 0) await choose(page, 'workplace', 'ny');
  await type(page, 'Hvad kalder I jeres arbejdsplads?', workplace);
  await goOn(page);
};

const sayField = async (page: Page): Promise<void> => {
  await tick(page, 'Beskæftigelse');
  await goOn(page);
};

const chooseDays = async (page: Page): Promise<void> => {
  await choose(page, 'span', 'some');
  for (const day of ['man', 'tir', 'ons']) await tick(page, day);
  await choose(page, 'maxDays', '3');
  await goOn(page);
};

const send = async (page: Page, email: string, boxes: readonly string[]): Promise<void> => {
  for (const box of boxes) await tick(page, box);
  await goOn(page);
  await pressButton(page, 'Send tilmelding');
  await site.world.work();
  await pasteCode(page, codeIn(newestTo(site.world, email).text));
  match(await page.locator('h1').innerText(), /tilmeldt som/);
};

/** As a mail program gives it, with a blank in the middle. */
const pasteCode = async (page: Page, code: string): Promise<void> => {
  equal(code.length, 6);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(`navigator.clipboard.writeText(' ${code.slice(0, 3)} ${code.slice(3)} ')`);
  await tabTo(page, (focus) => focus.name === 'code', 'the code');
  await page.keyboard.press('Control+V');
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
};

test('a host signs up by keyboard alone', { timeout: 180_000 }, async () => {
  const page = await (await site.visitor()).newPage();
  await begin(page, 'Bliv vært', 'Varde Kommune', 'Jobcentret');
  await sayField(page);
  await choose(page, 'seats', '2');
  await goOn(page);
  await chooseDays(page);
  await choose(page, 'contrast', 'any');
  await goOn(page);
  await type(page, 'Hvad er helt almindeligt', 'Vi ringer, før vi skriver.');
  await goOn(page);
  await type(page, 'Dit navn', 'Vita Varde');
  await type(page, 'Din arbejdsmail', 'vita@varde.example');
  await send(page, 'vita@varde.example', ['Det er aftalt', 'Jeg deltager', 'Jeg er nysgerrig']);
});

test(
  'an intern signs up by keyboard alone, with parts of the country chosen on the map',
  { timeout: 180_000 },
  async () => {
    const page = await (await site.visitor()).newPage();
    await begin(page, 'Tag i innovationspraktik', 'Tønder Kommune', 'Jobcentret');
    await choose(page, 'finder', 'outside');
    await choose(page, 'ifNotFound', 'find');
    await goOn(page);
    await sayField(page);
    await choose(page, 'wish', 'open');
    await goOn(page);
    await choose(page, 'span', 'some');
    await tick(page, 'Fyn');
    await goOn(page);
    await chooseDays(page);
    await choose(page, 'contrast', 'any');
    await goOn(page);
    await choose(page, 'travel', 'alone');
    await goOn(page);
    await type(page, 'Dit navn', 'Tove Tønder');
    await type(page, 'Din arbejdsmail', 'tove@toender.example');
    await choose(page, 'decides', 'self');
    await send(page, 'tove@toender.example', ['Jeg deltager', 'Min egen arbejdsplads', 'Jeg er nysgerrig']);
  },
);
