import { deepEqual, equal } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { access } from '../src/access.ts';
import { LANGS, inLanguage, type Lang } from '../src/kit/language.ts';
import { LANDSDELE } from '../src/workplaces/landsdele.ts';
import { MUNICIPALITIES } from '../src/workplaces/municipalities.ts';
import { KNOWN_ORGANISATIONS } from '../src/workplaces/organisation.ts';
import { sampleAddress, setScene, type Scene } from './route-samples.ts';
import { openWorld, type Browser, type World } from './world.ts';

let world: World;
let scene: Scene;
let browser: Browser & { personId: string };
before(async () => {
  world = await openWorld({ at: '2027-06-02T09:00:00Z' });
  scene = await setScene(world);
  browser = await world.signedIn('lise@ipraktik.example', { coordinator: true, name: 'Lise' });
});
after(() => world.close());

/** Names of places, authorities and people are the same in every language. */
const NAMES = [
  'Vera Vært',
  'Styrelsen for Prøver',
  ...MUNICIPALITIES.flatMap(({ name, fullName }) => [fullName, name]),
  ...LANDSDELE.map(({ da }) => da),
  ...KNOWN_ORGANISATIONS.map(({ name }) => name),
].sort((a, b) => b.length - a.length);

/** What municipalities are called on the tiles of the map. */
const TILES = new Set(MUNICIPALITIES.map((one) => one.abbr));

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const READ_ALOUD = /\s(?:title|alt|aria-label|placeholder|content|value)="([^"]*)"/g;

/** What a tag's attributes say; what was typed into a field is the person's own. */
const readAloud = (tag: string, attributes: string): string[] => {
  const isTyped = /^(input|option|button)$/.test(tag) && !/type="submit"/.test(attributes);
  return [...attributes.matchAll(READ_ALOUD)]
    .filter(([whole]) => !(isTyped && whole.trimStart().startsWith('value')))
    .map(([, value = '']) => value);
};

/** What a person reads or hears on a page, without what is marked as Danish or as not to be translated. */
const wordsOf = (html: string): string => {
  const stack: { tag: string; isSkipped: boolean }[] = [];
  const said: string[] = [];
  const isSkipped = () => stack.at(-1)?.isSkipped ?? false;
  for (const [, end, tag = '', attributes = '', text] of html.matchAll(/<(\/?)([a-z][\w-]*)([^>]*)>|([^<]+)/gi)) {
    if (text !== undefined) {
      if (!isSkipped()) said.push(text);
    } else if (end === '/') {
      while (stack.length > 0 && stack.pop()?.tag !== tag);
    } else {
      const skips = isSkipped() || /\slang="da"|\stranslate="no"/.test(attributes) || /^(script|style)$/.test(tag);
      if (!skips) said.push(...readAloud(tag, attributes));
      if (!VOID.test(tag)) stack.push({ tag, isSkipped: skips });
    }
  }
  return said.join(' ').replace(/\s+/g, ' ');
};

const DANISH = /\S*[æøåÆØÅ]\S*|\b(?:og|ikke|eller|hvad|hvis|skal|kan ikke|din|dit|dine|besked|vælg|tilmelding)\b/g;
const danishIn = (html: string): string[] => {
  const words = NAMES.reduce((text, name) => text.replaceAll(name, ' '), wordsOf(html).replace(/https?:\/\/\S+/g, ' '));
  return [...new Set(words.match(DANISH) ?? [])].filter((word) => !TILES.has(word));
};

const pageOf = async (route: string, lang: Lang): Promise<{ status: number; type: string; html: string }> => {
  const address = await sampleAddress(route, scene, { personId: browser.personId });
  const answer = await browser.get(inLanguage(lang, address));
  const type = answer.headers.get('content-type') ?? '';
  return { status: answer.status, type, html: type.startsWith('text/html') ? await answer.text() : '' };
};

/** A letter to somebody is in their language, whoever looks at it. */
const THEIR_LANGUAGE = 'GET /kontor/udsendelse/:publication/brev/:letter';
const routes = Object.keys(access)
  .filter((route) => route.startsWith('GET ') && route !== THEIR_LANGUAGE)
  .map((route) => route.slice(4));

for (const route of routes)
  test(`${route} speaks both languages`, async () => {
    for (const lang of LANGS) {
      const { type, html } = await pageOf(route, lang);
      if (!type.startsWith('text/html')) continue;
      // A part of a page, fetched into it while something runs, has no head of its own.
      if (/^<!doctype/i.test(html)) equal(/<html lang="(\w+)"/.exec(html)?.[1], lang);
      if (lang === 'en') deepEqual(danishIn(html), [], 'Danish on the English page');
    }
  });

test('what is to be found would be found', () => {
  deepEqual(danishIn('<p>Sign up på Ærø <b title="Vælg og gem">now</b></p>'), ['på', 'Vælg', 'og']);
  deepEqual(danishIn('<p lang="da">Vælg <b>og</b> gem</p><p>Read <span translate="no">Åse Ø</span> on</p>'), []);
});
