import { equal, match } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { aRound } from '../../tests/made.ts';
import { type Browser, openWorld, type World } from '../../tests/world.ts';

let world: World;
before(async () => {
  world = await openWorld();
  await aRound(world);
});
after(() => world.close());
beforeEach(() => world.clock.moveTo(new Date('2027-03-10T09:00:00Z')));

/** Follows a redirect: the page's text and its address. */
const follow = async (browser: Browser, response: Response): Promise<{ path: string; page: string }> => {
  equal(response.status, 303, await response.clone().text());
  const path = response.headers.get('location') ?? '';
  return { path, page: await (await browser.get(path)).text() };
};
const begin = async (browser: Browser, how: string): Promise<string> => {
  const { path } = await follow(browser, await browser.post('/tilmeld', { how }));
  match(path, /^\/tilmelding\/[0-9a-f-]{36}\/arbejdsplads$/);
  return path.replace('/arbejdsplads', '');
};
/** What the page shown last says about which answer it saw. */
const seenOn = (page: string): string => /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? 'not said';

const answer = async (
  browser: Browser,
  path: string,
  fields: Record<string, string | readonly string[]>,
): Promise<Response> => {
  const page = await (await browser.get(path)).text();
  return browser.post(path.replace(/\?.*/, ''), { seen: seenOn(page), ...fields });
};

const WORKPLACE = { organisation: '0630', workplace: 'ny', name: 'Borgerservice' };
const HOST_ANSWERS = {
  arbejdsplads: WORKPLACE,
  fagfelter: { fields: ['dagtilbud', 'sundhed'] },
  gaester: { seats: '2', company: 'yes' },
  dage: { span: 'all', maxDays: '3', minDays: '2' },
  forskel: { contrast: 'any' },
  hverdag: { learn: 'Vi holder morgenmøde på ti minutter.' },
  kontakt: { name: 'Vera Vang', email: 'Vera@Vejle.example', agreedHere: 'yes', workshop: 'yes', curious: 'yes' },
} as const;
const INTERN_ANSWERS = {
  arbejdsplads: WORKPLACE,
  fagfelter: { fields: ['dagtilbud'] },
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
} as const;

const answerAll = async (browser: Browser, own: string, answers: Record<string, object>): Promise<string> => {
  let next = '';
  for (const [slug, fields] of Object.entries(answers)) {
    const at = slug === 'arbejdsplads' ? `${own}/arbejdsplads?organisation=0630` : `${own}/${slug}`;
    const response = await answer(browser, at, fields as Record<string, string>);
    equal(response.status, 303, `${slug}: ${/error-summary[^]*?<\/ul>/.exec(await response.clone().text())?.[0]}`);
    next = response.headers.get('location') ?? '';
  }
  return next;
};
const codeIn = (text: string): string => /^ {4}(\d{6})$/m.exec(text)?.[1] ?? 'no code';

for (const [role, answers, title] of [
  ['host', HOST_ANSWERS, 'I er tilmeldt som praktikværter'],
  ['intern', INTERN_ANSWERS, 'Du er tilmeldt som innovationspraktikant'],
] as const)
  test(`a ${role} begins without an account, answers, sends, proves the address and sees how it stands`, async () => {
    const browser = world.browser();
    const own = await begin(browser, role);
    equal(await answerAll(browser, own, answers), `${own}/tjek`);
    match(await (await browser.get(`${own}/tjek`)).text(), /Borgerservice\nVejle Kommune/);
    const proving = await follow(browser, await browser.post(`${own}/send`));
    match(proving.page, /Bekræft din mailadresse/);
    await world.work();
    const code = codeIn(world.newestLetter().text);
    const proved = await follow(browser, await browser.post('/log-ind/kode', { code }));
    equal(proved.path, own);
    match(proved.page, new RegExp(title));
    await world.work();
    match(world.newestLetter().subject, /bekræftet/);
  });
