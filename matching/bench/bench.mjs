/**
 * npm run bench:match [-- SIZES [SECONDS]]: generated instances of so many interns (60,300,800,2000), each way in a process of
 * its own for at most SECONDS (60) of wall clock. Rows of these sizes take the place of older ones in
 * docs/benchmarks/match.json, the others stay; match.md and match.svg are written from it. Times are CPU seconds.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LITTLE_MEMORY, projectEnvironment } from '../../tools/project.mjs';
import { generate } from '../src/generate.ts';
import { keepRow, thisRun, writeReport } from './report.mjs';

const [sizes = '60,300,800,2000', limit = '60'] = process.argv.slice(2);
const seconds = Number(limit);
/** General solvers hold every visit: beyond this there is nothing to see. */
const GENERAL_UP_TO = 2000;
/** Started as `npm run match` starts the engine. */
const LIKE_MATCH = new Set(['ours.mjs', 'verified.mjs']);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-match-'));

/** @param limit seconds of wall clock after which nothing is waited for any more */
const run = (limit, script, ...args) => {
  const { stdout, status } = spawnSync(
    process.execPath,
    [...(LIKE_MATCH.has(script) ? [LITTLE_MEMORY] : []), here(script), ...args],
    {
      encoding: 'utf8',
      timeout: limit * 1000,
      maxBuffer: 2 ** 28,
      env: { ...projectEnvironment(), NODE_COMPILE_CACHE: join(folder, 'compiled') },
    },
  );
  return status === 0 ? JSON.parse(stdout) : { status: 'no answer', objective: {} };
};

/** A large instance has so many times longer. */
const patience = (interns) => seconds * (interns > GENERAL_UP_TO ? 10 : 1);

const ways = (interns) => ({
  engine: ['ours.mjs', patience(interns)],
  'engine’s certificate verified': ['verified.mjs'],
  ...(interns > GENERAL_UP_TO
    ? {}
    : { 'HiGHS native': ['highs-native.mjs', seconds], 'HiGHS WebAssembly': ['highs-wasm.mjs', seconds] }),
  greedy: ['by-hand.mjs', 'greedy'],
  'deferred acceptance': ['by-hand.mjs', 'deferred'],
});

const write = (interns, seed) => {
  const file = join(folder, `${interns}-${seed}.json`);
  writeFileSync(file, JSON.stringify(generate({ interns, hosts: interns / 2, seed })));
  return file;
};

// TypeScript is compiled once, as HiGHS was before it came: a small run that nobody measures leaves it in the cache.
for (const [script, ...args] of Object.values(ways(60))) run(60, script, write(60, 0), ...args.map(String));

const begun = thisRun(seconds);
for (const interns of sizes.split(',').map(Number)) {
  const file = write(interns, 1);
  for (const [way, [script, ...args]] of Object.entries(ways(interns))) {
    const measured = run(3 * patience(interns) + 60, script, file, ...args.map(String));
    console.error(JSON.stringify({ interns, way, ...measured }));
    // What has been measured stays, should the next never end.
    keepRow({ interns, way, ...measured, run: begun });
    writeReport();
  }
}
rmSync(folder, { recursive: true });
