/** What somebody who tours the pages does in a browser. By the names of fields and not by words, so in either language. */
import type { BrowserContext, Page } from 'playwright-core';
import { inLanguage, languageOf, type Lang } from '../../src/kit/language.ts';
import type { Fields } from '../signing-up.ts';
import type { Site } from '../site.ts';

/** A page as it stands in a browser now. */
export interface Sight {
  readonly page: Page;
  readonly name: string;
  /** As the server sent it. */
  readonly html: string;
  /** A name or a word from the world that is on it, so that an empty page is found out. */
  readonly shows: string | undefined;
}
export type Look = (sight: Sight) => Promise<void>;

export interface Tour {
  readonly site: Site;
  readonly lang: Lang;
  readonly look: Look;
  /** A page in a browser of its own, as nobody or as one of the demo's people. */
  enter(as?: string): Promise<Tourist>;
}

/** Somebody with a browser of their own. */
export interface Tourist {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Goes to an address in the tour's language. */
  to(path: string): Promise<void>;
  /** Goes there and looks. */
  see(path: string, name: string, shows?: string): Promise<void>;
  /** Fills fields in by their names, whatever they are. */
  fill(fields: Fields): Promise<void>;
  /** Presses a button and waits for the page it leads to: the main form's own, unless another is named. */
  press(button?: string): Promise<void>;
  look(name: string, shows?: string): Promise<void>;
  leave(): Promise<void>;
}

const fillField = async (page: Page, name: string, value: string | readonly string[]): Promise<void> => {
  const fields = page.locator(`main [name="${name}"]:not([type="hidden"])`);
  const first = fields.first();
  const type = await first.getAttribute('type');
  if (type === 'radio' || type === 'checkbox') {
    for (const one of [value].flat()) {
      const box = page.locator(`main [name="${name}"][value="${one}"]`);
      await (type === 'radio' ? box.check({ force: true }) : box.setChecked(true, { force: true }));
    }
    return;
  }
  const text = [value].flat()[0] ?? '';
  const isSelect = await first.evaluate((field: unknown) => (field as { tagName: string }).tagName === 'SELECT');
  await (isSelect ? first.selectOption(text) : first.fill(text));
};

export const tourist = async (tour: Omit<Tour, 'enter'>, as?: string): Promise<Tourist> => {
  const { site, lang, look } = tour;
  const context = await site.visitor(as);
  const page = await context.newPage();
  let sent = async (): Promise<string> => '';
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest() && response.frame() === page.mainFrame();
    if (isPage && (response.status() < 300 || response.status() > 399)) sent = () => response.text();
  });
  const lookAt = async (name: string, shows?: string) => look({ page, name, shows, html: await sent() });
  const to = async (path: string): Promise<void> => void (await page.goto(inLanguage(lang, languageOf(path).path)));
  return {
    page,
    context,
    to,
    async see(path, name, shows) {
      await to(path);
      await lookAt(name, shows);
    },
    async fill(fields) {
      for (const [name, value] of Object.entries(fields)) await fillField(page, name, value);
    },
    async press(button = 'main .question form .button-primary') {
      // A form that is answered in place leaves the page where it is and shows another <main>, or leads on.
      const main = await page.$('main:has(form[data-in-place])');
      await main?.evaluate((one) => one.setAttribute('data-seen', ''));
      const answered = main ? page.waitForSelector('main:not([data-seen])') : page.waitForEvent('domcontentloaded');
      await Promise.all([answered, page.locator(button).first().click()]);
      await page.waitForLoadState('domcontentloaded');
    },
    look: lookAt,
    leave: () => context.close(),
  };
};
