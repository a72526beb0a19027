/** Somebody who reads the page and presses what it says, as a person does: by words, never by the names of fields. */
import type { Page } from 'playwright-core';
import type { Site } from '../site.ts';

export interface Walker {
  readonly page: Page;
  /** Goes where the demo's bar or the address line leads. */
  go(path: string): Promise<void>;
  press(button: string | RegExp): Promise<void>;
  follow(link: string | RegExp): Promise<void>;
  type(label: string | RegExp, text: string): Promise<void>;
  choose(label: string | RegExp): Promise<void>;
  /** Waits until the page says this. */
  reads(words: string | RegExp): Promise<void>;
  saveAndContinue(): Promise<void>;
}

export const walk = async (site: Site): Promise<Walker> => {
  const page = await (await site.visitor()).newPage();
  page.setDefaultTimeout(60_000);
  const main = page.getByRole('main');
  const press = (button: string | RegExp) => main.getByRole('button', { name: button }).first().click();
  return {
    page,
    go: async (path) => void (await page.goto(path)),
    press,
    follow: (link) => page.getByRole('link', { name: link }).first().click(),
    type: (label, text) => main.getByLabel(label).fill(text),
    // A label stands over its input where the look draws the box itself, so the press goes to what is seen.
    choose: (label) =>
      main
        .getByLabel(label, { exact: typeof label === 'string' })
        .first()
        .check({ force: true }),
    async reads(words) {
      const said = page.getByText(words).first();
      await said.waitFor().catch(async (cause: unknown) => {
        const instead = (await main.innerText()).slice(0, 1_500);
        throw new Error(`${page.url()} does not say ${String(words)}, but: ${instead}`, { cause });
      });
    },
    saveAndContinue: () => press('Gem og fortsæt'),
  };
};

/** Opens the newest letter to somebody in the demo's post and presses the link in it. */
export const openLetter = async (walker: Walker, to: string, link: RegExp): Promise<void> => {
  for (let tries = 0; ; tries++) {
    await walker.go(`/demo/post?til=${encodeURIComponent(to)}`);
    const row = walker.page.getByRole('row').filter({ hasText: to }).first();
    if ((await row.count()) > 0) {
      await row.getByRole('link').click();
      const found = walker.page.locator('pre a').filter({ hasText: link }).first();
      if ((await found.count()) > 0) return found.click();
    }
    if (tries > 40) throw new Error(`no letter to ${to} with ${String(link)} came`);
    await walker.page.waitForTimeout(250);
  }
};

/** Being one of the demo's people: the button under "Skift person". */
export const become = async (walker: Walker, name: string): Promise<void> => {
  await walker.go('/demo');
  await walker.press(`Vær ${name}`);
};
