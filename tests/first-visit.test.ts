/** What every page costs somebody who has never been here: its own weight, all it brings along, and no script but one. */
import { deepEqual, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { access } from '../src/access.ts';
import { asset, assetFiles } from '../src/kit/assets.ts';
import { LANGS, inLanguage } from '../src/kit/language.ts';
import { hashSecret, newSecret } from '../src/platform/ids.ts';
import { sampleAddress, setScene, type Owner, type Scene } from './route-samples.ts';
import { HOST_FORMS, INTERN_FORMS } from './signing-up.ts';
import { browserOf, openWorld, type Browser, type World } from './world.ts';

let world: World;
let scene: Scene;
let visitors: readonly { readonly browser: Browser; readonly owner: Owner }[];
before(async () => {
  world = await openWorld({ at: '2027-06-02T09:00:00Z' });
  scene = await setScene(world);
  const participant = await world.signedIn('lise@vejle.example');
  const [secret, now] = [newSecret(), world.clock.now()];
  const session = hashSecret(secret);
  await world.db.insertInto('sessions').values({ token_hash: session, created_at: now, seen_at: now }).execute();
  const holder = browserOf(world.web, world.house.config.publicUrl, `ipraktik=${secret}`);
  visitors = [
    { browser: participant, owner: { personId: participant.personId } },
    { browser: holder, owner: { session } },
  ];
});
after(() => world.close());

/** While people sign up, and once they no longer can. */
const MOMENTS = ['2027-03-10T09:00:00Z', '2027-06-02T09:00:00Z'];

/** In bytes, everything compressed as a browser gets it. */
const MOST = 75_000;

/** What may run: scripts, handlers on elements, addresses that are code. */
const RUNNING = /<script|<[^>]+\son\w+\s*=|\s(?:href|src|action|formaction)="\s*javascript:/gi;

/** Whatever the page or its style sheet names is counted, each typeface of the sheet as well, used or not. */
const weightOf = (html: string): number => {
  const files = assetFiles();
  const named = new Set<string>();
  const follow = (text: string): void => {
    for (const [address] of text.matchAll(/\/assets\/[\w.-]+/g)) {
      if (named.has(address)) continue;
      named.add(address);
      const file = files.get(address);
      if (file?.type.startsWith('text/css')) follow(Buffer.from(file.body).toString());
    }
  };
  follow(html);
  const brought = [...named].map((address) => files.get(address));
  return brought.reduce((sum, file) => sum + (file?.gzip ?? file?.body ?? []).length, gzipSync(html).length);
};

const routes = Object.keys(access)
  .filter((route) => route.startsWith('GET ') && !/^GET \/kontor(\/|$)/.test(route))
  .map((route) => route.slice(4));

/** A route that leads to several pages, each with a form of its own. */
const questions = [...new Set([...Object.keys(INTERN_FORMS), ...Object.keys(HOST_FORMS)])];
const addressesOf = (address: string): string[] =>
  /\/tilmelding\/[^/]+\/dage$/.test(address)
    ? questions.map((question) => address.replace(/dage$/, question))
    : [address];

/** What is asked for behind a route: by everybody who may, in whichever language. */
const askedOf = async function* (route: string): AsyncGenerator<{ browser: Browser; address: string }> {
  for (const { browser, owner } of visitors)
    for (const sampled of addressesOf(await sampleAddress(route, scene, owner)))
      for (const lang of LANGS) yield { browser, address: inLanguage(lang, sampled) };
};

/** Every page that is answered, at whichever moment of the round. */
const pagesOf = async function* (route: string): AsyncGenerator<{ address: string; html: string }> {
  for await (const { browser, address } of askedOf(route))
    for (const moment of MOMENTS) {
      world.clock.moveTo(new Date(moment));
      const answer = await browser.get(address);
      const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
      if (isPage) yield { address, html: await answer.text() };
    }
};

/** The one page for participants that is quicker with a script, and works without (tests/in-place.browser.test.ts). */
const QUICK = '/besoeg/:id/program/:day';
const QUICK_SCRIPT = `<script type="module" src="${asset('in-place.mjs')}">`;

let looked = 0;
for (const route of routes)
  test(`${route} runs nothing, and is light`, async (t) => {
    let heaviest = 0;
    for await (const { address, html } of pagesOf(route)) {
      looked += 1;
      const shown = route === QUICK ? html.replace(QUICK_SCRIPT, '') : html;
      deepEqual(shown.match(RUNNING), null, address);
      heaviest = Math.max(heaviest, weightOf(html));
      ok(heaviest <= MOST, `${address}: ${heaviest} bytes`);
    }
    t.diagnostic(`${heaviest} bytes at most`);
  });

test('what was looked at were pages', () => {
  ok(looked > 4 * routes.length, `${looked} pages behind ${routes.length} routes`);
});

test('what would run would be found, and what weighs is counted', () => {
  const running =
    '<script src="/a.js"></script><p onclick = "x()">one=1</p><a href=" JavaScript:x()">x</a><p>on="x"</p>';
  deepEqual(running.match(RUNNING)?.length, 3);
  const sheet = [...assetFiles().keys()].find((address) => address.endsWith('.css'));
  ok(weightOf(`<link href="${sheet}">`) > 60_000, 'the style sheet brings its typefaces');
  ok(weightOf('<p></p>') < 100);
});
