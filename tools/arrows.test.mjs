import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { arrows } from './arrow-rules.mjs';
import { brokenArrows } from './arrows.mjs';
import { repositoryFiles } from './repository.mjs';
import { ISOLATED } from './packages.mjs';
import { GROUND, SLICES } from './slices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCopied = (path) => /^((src|matching|tests)\/|package\.json$)/.test(path);
const engineDependencies = Object.keys(
  JSON.parse(readFileSync(join(root, 'matching/package.json'), 'utf8')).dependencies ?? {},
);

/** Files that break nothing, for the plants to reach for: one of every role, and one in every slice and ground. */
const ENDINGS = {
  noun: 'ts',
  rules: 'rules.ts',
  form: 'form.ts',
  texts: 'texts.ts',
  store: 'store.ts',
  acts: 'acts.ts',
};
Object.assign(ENDINGS, {
  page: 'page.tsx',
  file: 'file.ts',
  message: 'message.tsx',
  guard: 'guard.ts',
  routes: 'office.routes.tsx',
});
Object.assign(ENDINGS, { jobs: 'jobs.ts', thread: 'thread.ts' });
const soil = Object.fromEntries([
  ...Object.values(ENDINGS).map((ending) => [`src/rounds/soil.${ending}`, 'export const soil = 1;']),
  ...[...SLICES, ...GROUND].map((name) => [`src/${name}/soil-here.ts`, 'export const soil = 1;']),
  ['src/rounds/soil.test.ts', 'export const soil = 1;'],
  [
    'src/rounds/stands-on-database.ts',
    "import { soil } from '../platform/soil-database.ts';\nexport const soiled = soil;",
  ],
  ['src/platform/soil-database.ts', "import { sql } from 'kysely';\nexport const soil = sql;"],
  ['matching/src/soil.ts', 'export const soil = 1;'],
  ['matching/src/judge-soil.ts', 'export const soil = 1;'],
  ['src/rounds/circle.ts', "import { end } from './circle-end.ts';\nexport const soil = end;"],
]);

const imports = (what) => `import { soil } from '${what}';\nexport const planted = soil;`;
/** What each role must not know, one example each. */
const STRANGER = {
  noun: 'rules',
  rules: 'store',
  form: 'acts',
  texts: 'rules',
  store: 'rules',
  acts: 'page',
  page: 'store',
};
Object.assign(STRANGER, {
  file: 'store',
  message: 'acts',
  guard: 'routes',
  routes: 'jobs',
  jobs: 'page',
  thread: 'store',
});

/** Packages without a door of their own name. */
const DOORS = { 'write-excel-file': 'write-excel-file/node' };

/** One violation an arrow: the arrow's name, the file that breaks it, and how. */
const plants = [
  ...Object.entries(STRANGER).map(([role, stranger]) => [
    `${role}-know-their-place`,
    `src/rounds/planted.${ENDINGS[role]}`,
    imports(`./soil.${ENDINGS[stranger]}`),
  ]),
  ...[...GROUND.slice(0, -1), ...SLICES.slice(0, -1)].map((name) => {
    const order = GROUND.includes(name) ? GROUND : SLICES;
    return [
      `${name}-looks-back-only`,
      `src/${name}/planted-ahead.ts`,
      imports(`../${order[order.indexOf(name) + 1]}/soil-here.ts`),
    ];
  }),
  ...Object.keys(ISOLATED).map((name, at) => [
    `${name}-has-one-place`,
    `src/kit/planted-${at}.ts`,
    imports(DOORS[name] ?? name),
  ]),
  ['engine-stands-alone', 'matching/src/planted.ts', imports('../../src/rounds/soil.ts')],
  ['engine-stands-alone', 'matching/src/planted-package.ts', imports('zod')],
  ['engine-tests-stay-inside', 'matching/src/planted.test.ts', imports('../../src/rounds/soil.ts')],
  ['judge-knows-no-solver', 'matching/src/judge-planted.ts', imports('./soil.ts')],
  ['solver-knows-no-judge', 'matching/src/solve-planted.ts', imports('./judge-soil.ts')],
  ['engine-has-one-door', 'src/matching-runs/planted.acts.ts', imports('../../matching/src/soil.ts')],
  ['pure-roles-reach-no-database', 'src/rounds/detour.rules.ts', imports('./stands-on-database.ts')],
  ['rules-and-forms-reach-no-html', 'src/rounds/planted-html.form.ts', imports('../kit/html.ts')],
  ['sql-only-in-stores', 'src/rounds/planted-sql.acts.ts', imports('kysely')],
  ['sql-only-in-stores', 'src/messages/planted-type.ts', "import type { Pool } from 'pg';\nexport type P = Pool;"],
  [
    'request-only-in-routes-and-guards',
    'src/rounds/planted-request.acts.ts',
    "import type { Context } from 'hono';\nexport type C = Context;",
  ],
  ['ground-knows-no-slice', 'src/kit/planted.ts', imports('../rounds/soil.ts')],
  ['nothing-looks-up-to-the-root', 'src/rounds/planted-up.ts', imports('../worker.ts')],
  ['nothing-stands-on-a-test', 'src/rounds/planted-on-test.ts', imports('./soil.test.ts')],
  ['no-development-package-at-work', 'src/platform/planted.ts', imports('playwright-core')],
  ['no-circles', 'src/rounds/circle-end.ts', "import { soil } from './circle.ts';\nexport const end = soil;"],
  ['everything-is-found', 'src/rounds/planted-lost.ts', imports('./nowhere.ts')],
];

let copy;
before(() => {
  copy = mkdtempSync(join(tmpdir(), 'ipraktik-arrows-'));
  for (const path of repositoryFiles(root).filter(isCopied)) cpSync(join(root, path), join(copy, path));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
after(() => rmSync(copy, { recursive: true, force: true }));

const write = (path, text) => {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
};

test('the tree as it is breaks no arrow', async () => {
  const broken = await brokenArrows(copy, repositoryFiles(root).filter(isCopied));
  assert.deepEqual(
    broken.map((one) => one.complaint),
    [],
  );
});

test('every arrow is seen to fail, with the sentence that teaches', async (t) => {
  const planted = Object.fromEntries(plants.map(([, path, text]) => [path, text]));
  const files = { ...soil, ...planted };
  if (!repositoryFiles(root).includes('src/worker.ts')) files['src/worker.ts'] = 'export const soil = 1;';
  for (const [path, text] of Object.entries(files)) write(path, text);
  const broken = await brokenArrows(copy, [
    ...new Set([...repositoryFiles(root).filter(isCopied), ...Object.keys(files)]),
  ]);
  const all = arrows(engineDependencies);
  const unplanted = all.filter((arrow) => !plants.some(([name]) => name === arrow.name));
  assert.deepEqual(unplanted, [], 'an arrow without a plant');
  for (const [name, path] of plants) {
    await t.test(`${name}: ${path}`, () => {
      const complaint = broken.find((one) => one.arrow === name && one.from === path)?.complaint ?? 'no complaint';
      assert.ok(complaint.includes(all.find((arrow) => arrow.name === name).why), complaint);
    });
  }
});

test('a module that git lists and the cruise misses is no success', async () => {
  await assert.rejects(
    brokenArrows(copy, ['src/kit/html.ts', 'src/kit/missed.tsx']),
    /not cruised: src\/kit\/missed.tsx/,
  );
});
