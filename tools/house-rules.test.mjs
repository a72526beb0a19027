import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { complaints } from './house-rules.mjs';
import { noticesText } from './notices.mjs';
import { EMBRACED, ISOLATED } from './packages.mjs';
import { LINE_RULES } from './line-rules.mjs';

/** What the house says about a tree of these files. */
const about = (files) => {
  const root = mkdtempSync(join(tmpdir(), 'ipraktik-house-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return complaints(root, Object.keys(files));
  } finally {
    rmSync(root, { recursive: true });
  }
};

/** For each rule of lines: what breaks it, and what looks like it and does not. */
const LINES = {
  'no-machine': {
    breaks: [
      ['.ci/run', 'cd /root/somewhere'],
      ['docs/running-it.md', 'See `/work/main/`.'],
      ['src/config.ts', "const data = '/home/anna/data';"],
    ],
    passes: [
      ['src/config.ts', "const data = '/var/lib/ipraktik';"],
      ['src/rounds/round.ts', "export const url = '/runder/work/';"],
    ],
  },
  'no-registry-in-lock': {
    breaks: [['package-lock.json', '"resolved": "https://registry.example/zod.tgz",']],
    passes: [['package-lock.json', '"resolved": "matching",']],
  },
  'nothing-left-to-do': {
    breaks: [
      ['src/rounds/round.ts', '// TODO later'],
      ['docs/running-it.md', 'FIXME: say more'],
    ],
    passes: [['src/rounds/round.ts', "export const todo = 'do';"]],
  },
  'every-test-runs': {
    breaks: [
      ['src/rounds/round.test.ts', "test.only('x', () => {});"],
      ['tests/journeys/a.test.ts', "test('x', { skip: true }, () => {});"],
    ],
    passes: [['src/rounds/round.test.ts', "test('x', { skip: 'no Chromium' }, () => {});"]],
  },
  'every-exception-says-why': {
    breaks: [['src/kit/html.ts', '// oxlint-disable-next-line no-console']],
    passes: [['src/kit/html.ts', '// oxlint-disable-next-line no-console -- the operator reads it']],
  },
  'clock-is-passed-in': {
    breaks: [
      ['src/rounds/round.rules.ts', 'const now = new Date();'],
      ['matching/src/solve.ts', 'const start = Date.now();'],
    ],
    passes: [
      ['src/rounds/round.rules.ts', 'const day = new Date(text); // never new Date() or Date.now()'],
      ['src/platform/clock.ts', 'const now = new Date();'],
      ['src/rounds/round.rules.test.ts', 'const now = new Date();'],
    ],
  },
  'environment-only-in-config': {
    breaks: [
      ['src/platform/log.ts', "const level = process.env['LOG_LEVEL'];"],
      ['src/platform/log.ts', 'const { env } = process;'],
      ['src/platform/log.ts', "import { env } from 'node:process';"],
      ['matching/src/cli.ts', "const seconds = process['env'].SECONDS;"],
    ],
    passes: [
      ['src/config.ts', 'export const readConfig = (environment = process.env) => environment;'],
      ['src/main.ts', "process.on('SIGTERM', stop);"],
    ],
  },
  'no-chance': {
    breaks: [['matching/src/draw.ts', 'const lot = Math.random();']],
    passes: [['src/rounds/round.rules.test.ts', 'const any = Math.random();']],
  },
  'no-call-outside': {
    breaks: [
      ['src/rounds/round.acts.ts', "await fetch('https://example.org');"],
      ['src/platform/post.ts', "https.get('https://example.org');"],
    ],
    passes: [['src/web.ts', 'serve({ fetch: app.fetch }); await app.fetch(request); prefetch(x);']],
  },
  'sql-only-in-stores': {
    breaks: [
      ['src/rounds/round.acts.ts', "tx.sql.selectFrom('rounds')"],
      ['src/worlds/demo.ts', 'await sql`select 1`.execute(db);'],
    ],
    passes: [
      ['src/rounds/round.store.ts', "sql.selectFrom('rounds')"],
      ['src/platform/migrate.ts', 'sql`select 1`'],
    ],
  },
  'raw-html-only-in-kit': {
    breaks: [['src/rounds/round.page.tsx', 'export const page = raw(name);']],
    passes: [
      ['src/kit/icon.tsx', 'export const icon = raw(svg);'],
      ['src/rounds/round.page.tsx', 'draw(name); String.raw(name);'],
    ],
  },
  'words-in-texts': {
    breaks: [['src/rounds/round.page.tsx', 'export const title = <h1>Årets runde</h1>;']],
    passes: [
      ['src/rounds/round.page.tsx', '/** The year’s round (årets runde). */'],
      ['src/rounds/landsdele.ts', "export const names = ['Østjylland'];"],
    ],
  },
};

test('every rule of lines has its plants', () => {
  assert.deepEqual(
    Object.keys(LINES),
    LINE_RULES.map((rule) => rule.name),
  );
});

for (const { name, why } of LINE_RULES) {
  test(`${name} is seen to fail and teaches`, () => {
    for (const [path, line] of LINES[name].breaks)
      assert.deepEqual(
        about({ [path]: `\n${line}\n` }).filter((one) => one.includes(`[${name}]`)),
        [`${path}:2: ${why} [${name}]`],
      );
    for (const [path, line] of LINES[name].passes)
      assert.deepEqual(
        about({ [path]: `\n${line}\n` }).filter((one) => one.includes(`[${name}]`)),
        [],
        line,
      );
  });
}

test('file roles are part of the house', () => {
  assert.match(about({ 'src/rounds/round.controller.ts': '' }).join(), /no role/);
});

test('migrations neither jump nor repeat', () => {
  assert.deepEqual(about({ 'migrations/0001-ground.sql': '', 'migrations/0002-accounts.sql': '' }), []);
  assert.match(
    about({ 'migrations/0001-ground.sql': '', 'migrations/0003-accounts.sql': '' }).join(),
    /0003-accounts.sql: migration 2/,
  );
  assert.match(about({ 'migrations/0001-a.sql': '', 'migrations/0001-b.sql': '' }).join(), /0001-b.sql: migration 2/);
});

test('a released migration stays as it is', () => {
  const sum = createHash('sha256').update('create table a ();').digest('hex');
  const sealed = {
    'migrations/CHECKSUMS': `${sum}  0001-ground.sql\n`,
    'migrations/0002-new.sql': 'create table b ();',
  };
  assert.deepEqual(about({ 'migrations/0001-ground.sql': 'create table a ();', ...sealed }), []);
  assert.match(
    about({ 'migrations/0001-ground.sql': 'create table z ();', ...sealed }).join(),
    /0001-ground.sql: databases already stand/,
  );
});

test('texts are said in both languages', () => {
  const texts = (text) => about({ 'src/rounds/round.texts.ts': text });
  assert.deepEqual(texts("export const roundTexts = bilingual({ a: 'Ja' }, { a: 'Yes' });"), []);
  assert.match(texts("export const roundTexts = { a: 'Ja' };").join(), /roundTexts has one language/);
  assert.match(texts("const a = 'Ja';").join(), /exports no texts/);
});

test('a name has one home', () => {
  const house = (text, path = 'src/rounds/round.ts') => about({ [path]: text });
  assert.match(house("export {\n  phaseOf,\n} from './round.rules.ts';").join(), /passes on a name/);
  assert.match(house("export * from './round.rules.ts';").join(), /passes on a name/);
  assert.match(house("export type { Phase } from './round.rules.ts';").join(), /passes on a name/);
  assert.deepEqual(house("import {\n  phaseOf,\n} from './round.rules.ts';\nexport { phaseOf as phase };"), []);
  assert.deepEqual(house("export { solve } from './solve.ts';", 'matching/src/engine.ts'), []);
});

test('links lead somewhere', () => {
  assert.deepEqual(
    about({
      'README.md': '[how](docs/a.md#start) [out](https://example.org) `[x](y.md)`',
      'docs/a.md': '[up](../README.md)',
    }),
    [],
  );
  assert.deepEqual(about({ 'README.md': '[how](docs/gone.md)' }), [
    'README.md: the link to docs/gone.md leads nowhere',
  ]);
});

test('decisions are numbered once and dated', () => {
  const dated = '# One\n\n2026-11-23 · accepted\n';
  assert.deepEqual(about({ 'docs/decisions/0001-a.md': dated, 'docs/decisions/0003-b.md': dated }), []);
  assert.match(about({ 'docs/decisions/0001-a.md': '# One' }).join(), /when it was decided/);
  assert.match(
    about({ 'docs/decisions/0001-a.md': dated, 'docs/decisions/0001-b.md': dated }).join(),
    /the next one that is free/,
  );
});

test('every package of the running system has its place, and no place is without its package', () => {
  const dependencies = Object.fromEntries(Object.keys({ ...EMBRACED, ...ISOLATED }).map((name) => [name, '1']));
  const house = (given) => about({ 'package.json': JSON.stringify({ dependencies: given }) });
  assert.deepEqual(house(dependencies), []);
  assert.match(house({ ...dependencies, leftpad: '1' }).join(), /where leftpad may appear/);
  const { zod: _, ...without } = dependencies;
  assert.match(house(without).join(), /zod is no longer a dependency/);
});

test('the notices name the packages of the running system, and are fresh', () => {
  const packages = {
    '': { name: 'ipraktik', license: 'MPL-2.0' },
    'node_modules/zod': { version: '4.0.0', license: 'MIT' },
    'node_modules/pino/node_modules/zod': { version: '3.0.0', license: 'MIT' },
    'node_modules/knip': { version: '6.0.0', license: 'ISC', dev: true },
  };
  const house = (notices, lock = { packages }) =>
    about({ 'package-lock.json': JSON.stringify(lock), 'THIRD-PARTY-NOTICES.md': notices });
  const fresh = noticesText({ packages });
  assert.match(fresh, /- zod 3\.0\.0, MIT\n- zod 4\.0\.0, MIT\n$/);
  assert.doesNotMatch(fresh, /knip/);
  assert.deepEqual(house(fresh), []);
  assert.match(
    house(fresh, { packages: { ...packages, 'node_modules/pg': { version: '8', license: 'MIT' } } }).join(),
    /others now/,
  );
});

test('a licence that is not welcome is looked up before it is used', () => {
  const lock = (license) => ({ packages: { 'node_modules/x': { version: '1', license } } });
  assert.throws(() => noticesText(lock('SSPL-1.0')), /x is licensed "SSPL-1.0"/);
  assert.throws(() => noticesText(lock(undefined)), /look it up/);
  assert.doesNotThrow(() => noticesText(lock('(GPL-3.0 OR MIT)')));
});
