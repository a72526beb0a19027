/** Signing up as people do it: forms sent one after the other, mails read, links pressed. For tests of any slice. */
import { equal } from 'node:assert/strict';
import type { Browser, World } from './world.ts';

export type Fields = Record<string, string | readonly string[]>;

export const HOST_FORMS = {
  arbejdsplads: { organisation: '0630', workplace: 'ny', name: 'Borgerservice' },
  fagfelter: { fields: ['borgerservice', 'sundhed'] },
  gaester: { seats: '2', company: 'yes' },
  dage: { span: 'all', maxDays: '3', minDays: '2' },
  forskel: { contrast: 'any' },
  hverdag: { learn: 'Vi holder morgenmøde på ti minutter.' },
  kontakt: { name: 'Vera Vang', email: 'vera@vejle.example', agreedHere: 'yes', workshop: 'yes', curious: 'yes' },
} as const satisfies Record<string, Fields>;

export const INTERN_FORMS = {
  arbejdsplads: { organisation: '0630', workplace: 'ny', name: 'Borgerservice' },
  vaert: { finder: 'us' },
  fagfelter: { fields: ['borgerservice'] },
  oensker: { wish: 'open', purpose: '' },
  hvor: { span: 'some', landsdele: ['DK050', 'DK042'] },
  dage: { span: 'some', days: ['mon', 'tue', 'wed'], maxDays: '3', minDays: '2' },
  forskel: { contrast: 'different' },
  selskab: { travel: 'alone' },
  kontakt: {
    name: 'Ib Iversen',
    email: 'ib@vejle.example',
    decides: 'self',
    workshop: 'yes',
    expenses: 'yes',
    curious: 'yes',
  },
} as const satisfies Record<string, Fields>;

/** The forms of one role, some of them filled in otherwise. */
export const formsOf = (role: 'host' | 'intern', others: Record<string, Fields> = {}): Record<string, Fields> => ({
  ...(role === 'host' ? HOST_FORMS : INTERN_FORMS),
  ...others,
});

/** Where a redirect leads. */
export const leadsTo = async (response: Response): Promise<string> => {
  equal(response.status, 303, response.status === 303 ? '' : await said(response));
  return response.headers.get('location') ?? '';
};

/** What a page says, for a test that fails: its errors, or its heading. */
const said = async (response: Response): Promise<string> => {
  const page = await response.clone().text();
  const found = /class="error-summary"[^]*?<\/ul>/.exec(page)?.[0] ?? /<h1[^]*?<\/h1>/.exec(page)?.[0] ?? page;
  return `${response.status} ${found.replace(/<[^>]+>/g, ' ')}`;
};

export const pageOf = async (browser: Browser, path: string): Promise<string> => (await browser.get(path)).text();

/** Begins a sign-up. Answers its address, '/tilmelding/…'. */
export const begin = async (browser: Browser, how: 'host' | 'intern' | 'both', more: Fields = {}): Promise<string> =>
  (await leadsTo(await browser.post('/tilmeld', { how, ...more }))).replace('/arbejdsplads', '');

/** Sends a question's form as a browser would: with what the page says it has seen. */
export const answer = async (browser: Browser, at: string, fields: Fields): Promise<Response> => {
  const [path = at] = at.split('?');
  const page = await pageOf(browser, at);
  return browser.post(path, { seen: /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? '', ...fields });
};

/** Answers every question of a sign-up. Answers where the last one leads. */
export const answerAll = async (browser: Browser, own: string, forms: Record<string, Fields>): Promise<string> => {
  let next = '';
  for (const [slug, fields] of Object.entries(forms)) {
    const query = slug === 'arbejdsplads' ? `?organisation=${String(fields.organisation)}` : '';
    next = await leadsTo(await answer(browser, `${own}/${slug}${query}`, fields));
  }
  return next;
};

const CODE = /^ {4}(\d{6})$/m;
export const codeIn = (text: string): string => CODE.exec(text)?.[1] ?? 'no code';
/** The path of a link in a letter, by what it begins with. */
export const linkIn = (text: string, path: string): string =>
  new URL(new RegExp(`http\\S+${path}\\S+`).exec(text)?.[0] ?? 'http://no.link/').pathname;

/** The newest letter to somebody; their subject is enough to tell which it is. */
export const newestTo = (world: World, email: string) => {
  const letter = world.post.letters.find(({ to }) => to === email);
  if (!letter) throw new Error(`no letter to ${email}`);
  return letter;
};

/** Proves the address by the code of the mail that was sent to it. */
export const prove = async (world: World, browser: Browser, email: string): Promise<string> => {
  // Where two do this at once, one's work may have taken up the other's letter and not have delivered it yet.
  const deadline = performance.now() + 20_000;
  const sent = () => world.post.letters.find(({ to, text }) => to === email && CODE.test(text));
  do await world.work();
  while (!sent() && performance.now() < deadline);
  return leadsTo(await browser.post('/log-ind/kode', { code: codeIn(sent()?.text ?? '') }));
};

/** Signs up from beginning to end, without an account before it. */
export const signUp = async (
  world: World,
  role: 'host' | 'intern',
  others: Record<string, Fields> = {},
): Promise<{ browser: Browser; own: string; email: string }> => {
  const browser = world.browser();
  const own = await begin(browser, role);
  const forms = formsOf(role, others);
  await answerAll(browser, own, forms);
  await leadsTo(await browser.post(`${own}/send`));
  const email = String(forms.kontakt?.email);
  await prove(world, browser, email);
  await world.work();
  return { browser, own, email };
};
