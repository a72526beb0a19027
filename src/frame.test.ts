import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../tests/world.ts';
import { flashTexts } from './frame.ts';
import { projectRoot } from './platform/root.ts';

let world: World;
before(async () => void (world = await openWorld()));
after(() => world.close());

test('what was done is said on the page one is led to, in its language, and a word nobody knows says nothing', async () => {
  const browser = world.browser();
  const out = await browser.post('/en/log-ud');
  equal(out.headers.get('location'), '/en?besked=logget-ud');
  const said = async (address: string) =>
    /role="status"[^]*?<\/div>/.exec(await (await browser.get(address)).text())?.[0] ?? 'nothing';
  match(await said('/en?besked=logget-ud'), /You are signed out/);
  match(await said('/?besked=logget-ud'), /Du er logget ud/);
  for (const word of ['ring-til-mig', 'constructor', '']) doesNotMatch(await said(`/?besked=${word}`), /alert-done/);
});

test('the way to the other language keeps what was asked for, and not what was just done', async () => {
  const page = await (await world.browser().get('/kan-vi-vaere-med?employer=municipal&besked=logget-ud')).text();
  match(page, /<a href="\/en\/kan-vi-vaere-med\?employer=municipal" lang="en"/);
});

test('every word there is something to say for is said by a route', () => {
  const src = path.join(projectRoot, 'src');
  const routes = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.routes.tsx'));
  const texts = routes.map((name) => readFileSync(path.join(src, name), 'utf8')).join('\n');
  const words = Object.keys(flashTexts('da'));
  ok(words.length > 0);
  for (const word of words) ok(texts.includes(`'${word}'`), word);
});
