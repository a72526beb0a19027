/** Somebody at a browser: goes to a page, reads it, follows its links and presses its buttons. No script runs. */
import type { Fields } from '../signing-up.ts';
import type { Browser } from '../world.ts';
import { buttonOn, filledIn, linkOn, type Page, readPage } from './page.ts';

type Meant = number | readonly number[];

export interface Visitor {
  readonly page: Page;
  /** `meant` are statuses that may be answered beside 200: 410 to a link that has been used. */
  go(path: string, meant?: Meant): Promise<Page>;
  follow(link: string | RegExp): Promise<Page>;
  press(button: string | RegExp, fields?: Fields, meant?: Meant): Promise<Page>;
}

/** Where an address leads on our own site. */
const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address, 'http://site.example');
  return pathname + search;
};

const MOST_REDIRECTS = 5;

/** Whoever looks hears of every page: `looked` keeps what must hold of each. Only 200 and the way there pass. */
export const visitorOf = (browser: Browser, looked: (page: Page) => void): Visitor => {
  let page: Page | null = null;
  const here = (): Page => {
    if (!page) throw new Error('no page has been opened');
    return page;
  };
  const arrive = async (path: string, response: Response, meant: Meant = 200, redirects = 0): Promise<Page> => {
    const location = response.headers.get('location');
    if (response.status === 303 && location !== null && redirects < MOST_REDIRECTS)
      return arrive(pathOf(location), await browser.get(pathOf(location)), meant, redirects + 1);
    page = readPage(path, await response.text());
    if (![200, meant].flat().includes(response.status))
      throw new Error(`${path} answers ${response.status}: ${page.text.slice(0, 1_500)}`);
    looked(page);
    return page;
  };
  const go = async (address: string, meant?: Meant): Promise<Page> =>
    arrive(pathOf(address), await browser.get(pathOf(address)), meant);
  return {
    get page() {
      return here();
    },
    go,
    async follow(link) {
      const href = linkOn(here(), link);
      if (href === undefined) throw new Error(`${here().path} has no link ${String(link)}: ${here().text}`);
      return go(href);
    },
    async press(wanted, fields = {}, meant) {
      const { path, text } = here();
      const found = buttonOn(here(), wanted);
      if (!found) throw new Error(`${path} has no button ${String(wanted)}: ${text}`);
      const { form, button } = found;
      const sent = filledIn(form, fields);
      if (button.name !== undefined) sent[button.name] = [button.value];
      const action = form.action || path;
      if (form.method === 'post') return arrive(pathOf(action), await browser.post(pathOf(action), sent), meant);
      const query = new URLSearchParams();
      for (const [name, values] of Object.entries(sent)) for (const value of values) query.append(name, value);
      return go(`${pathOf(action)}?${query.toString()}`);
    },
  };
};
