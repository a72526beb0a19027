/**
 * npm run bench:match [-- LARGEST [SECONDS]]: generated instances up to LARGEST interns (2000), each way in a process of its
 * own for at most SECONDS (60) of wall clock; writes docs/benchmarks/match.md and match.svg. Times are CPU seconds.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '../src/generate.ts';
import { writeReport } from './report.mjs';

const [largest = 2000, seconds = 60] = process.argv.slice(2).map(Number);
const SIZES = [60, 300, 800, 2000, 20_000, 100_000].filter((interns) => interns <= largest);
/** General solvers hold every visit: beyond this there is nothing to see. */
const GENERAL_UP_TO = 2000;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-match-'));

const run = (script, ...args) => {
  const { stdout, status } = spawnSync(process.execPath, [here(script), ...args], {
    encoding: 'utf8',
    timeout: (3 * seconds + 60) * 1000,
    maxBuffer: 2 ** 28,
  });
  return status === 0 ? JSON.parse(stdout) : { status: 'no answer', objective: {} };
};

const ways = (interns) => ({
  engine: ['ours.mjs', String(interns > GENERAL_UP_TO ? 10 * seconds : seconds)],
  ...(interns > GENERAL_UP_TO
    ? {}
    : {
        'HiGHS native': ['highs-native.mjs', String(seconds)],
        'HiGHS WebAssembly': ['highs-wasm.mjs', String(seconds)],
      }),
  greedy: ['by-hand.mjs', 'greedy'],
  'deferred acceptance': ['by-hand.mjs', 'deferred'],
});

const results = [];
for (const interns of SIZES) {
  const file = join(folder, `${interns}.json`);
  writeFileSync(file, JSON.stringify(generate({ interns, hosts: interns / 2, seed: 1 })));
  for (const [way, [script, ...args]] of Object.entries(ways(interns))) {
    const result = { interns, way, ...run(script, file, ...args) };
    console.error(JSON.stringify(result));
    results.push(result);
  }
  // What has been measured stays, should a larger size never end.
  writeReport(results, seconds);
}
rmSync(folder, { recursive: true });
