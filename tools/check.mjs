/**
 * `npm run check`: types, lint, arrows, unused, format and the house's own rules, side by side, and only what failed
 * speaks. `npm run check -- lint house` runs those parts alone, and tells all they say. Ends with 1 when any failed.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const env = {
  ...process.env,
  PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
  FORCE_COLOR: '0',
};

/** The parts, longest first, so that the last one to finish is a short one. */
const PARTS = [
  {
    name: 'format',
    about: 'npx prettier --write . mends it',
    command: ['prettier', '--check', '--cache', '--cache-location=.cache/prettier', '--log-level=warn', '.'],
  },
  { name: 'lint', about: 'rules and reasons: .oxlintrc.json', command: ['oxlint', '--type-aware', '--format=unix'] },
  { name: 'arrows', about: 'tools/arrow-rules.mjs', command: ['node', 'tools/arrows.mjs'] },
  { name: 'unused', about: 'knip.jsonc', command: ['node', 'tools/unused.mjs'] },
  { name: 'types', about: 'tsconfig.json', command: ['tsc', '--noEmit'] },
  { name: 'house', about: 'tools/house-rules.mjs', command: ['node', 'tools/house-rules.mjs'] },
];

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one part and prints its line, with its output if it failed, else its last word. Returns whether it passed. */
const run = ({ name, about, command: [program, ...args] }, isAlone) =>
  new Promise((done) => {
    const start = performance.now();
    let output = '';
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = (passed) => {
      console.log(
        `${passed ? 'ok  ' : 'FAIL'} ${name.padEnd(8)} ${seconds(start).padStart(6)}${passed ? '' : `   (${about})`}`,
      );
      const said = output.trimEnd().split('\n');
      for (const line of passed && !isAlone ? said.slice(-1) : said) if (line) console.log(`     ${line}`);
      done(passed);
    };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', (error) => {
      output += error.message;
      ended(false);
    });
    child.on('close', (code) => ended(code === 0));
  });

/** Runs the parts as many at a time as there are cores. Returns whether all passed. */
const runAll = async (parts, isAlone) => {
  const waiting = [...parts];
  let allPassed = true;
  const runner = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      if (!(await run(part, isAlone))) allPassed = false;
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, runner));
  return allPassed;
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`no part is called ${unknown.join(', ')}; there are ${PARTS.map((part) => part.name).join(', ')}`);
  process.exit(1);
}
const start = performance.now();
const isAlone = wanted.length > 0;
const passed = await runAll(isAlone ? PARTS.filter((part) => wanted.includes(part.name)) : PARTS, isAlone);
console.log(`${passed ? 'all well' : 'not well'} after ${seconds(start)}`);
process.exitCode = passed ? 0 : 1;
