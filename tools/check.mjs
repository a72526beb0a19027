/**
 * `npm run check`: types, lint, arrows, unused, format and the house's own rules, side by side, and only what failed
 * speaks. `npm run check -- lint house` runs those parts alone, and tells all they say. Ends with 1 when any failed.
 * Runs on Node 20 and newer, also on a fresh clone; the parts run on the project's own Node.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { installMissing } from './install.mjs';
import { Refusal, command, projectNode, root } from './project.mjs';

/** The parts, longest first, so that the last one to finish is a short one. Some remember in .cache what they have read. */
const PARTS = [
  {
    name: 'format',
    about: 'npx prettier --write . mends it',
    command: ['prettier', '--check', '--cache', '--cache-location=.cache/prettier', '--log-level=warn', '.'],
  },
  { name: 'lint', about: 'rules and reasons: .oxlintrc.json', command: ['oxlint', '--type-aware', '--format=unix'] },
  { name: 'arrows', about: 'tools/arrow-rules.mjs', command: ['node', 'tools/arrows.mjs'] },
  { name: 'unused', about: 'knip.jsonc', command: ['node', 'tools/unused.mjs'] },
  {
    name: 'types',
    about: 'tsconfig.json',
    command: ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/types.json'],
  },
  { name: 'house', about: 'tools/house-rules.mjs', command: ['node', 'tools/house-rules.mjs'] },
];

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Programmes are found in node_modules first, and those written for Node run on the project's own. */
const environment = () => ({
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), dirname(projectNode()), process.env.PATH].join(delimiter),
  FORCE_COLOR: '0',
});

/** Runs one part to its end. Answers whether it passed, what it said and how long it took. */
const run = ({ command: [program, ...args] }, env) =>
  new Promise((done) => {
    const start = performance.now();
    let output = '';
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    const ended = (passed) =>
      done({ passed, said: output.trimEnd().split('\n').filter(Boolean), took: seconds(start) });
    child.on('error', (error) => {
      output += error.message;
      ended(false);
    });
    child.on('close', (code) => ended(code === 0));
  });

/** Prints a part's line, and below it all it said when it failed or was asked for alone, else its last word. */
const report = ({ name, about }, { passed, said, took }, isAlone) => {
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name.padEnd(8)} ${took.padStart(6)}${passed ? '' : `   (${about})`}`);
  for (const line of passed && !isAlone ? said.slice(-1) : said) console.log(`     ${line}`);
};

/** Runs the parts, as many at a time as there are cores. Answers whether all passed. */
const runAll = async (parts, isAlone) => {
  const waiting = [...parts];
  const env = environment();
  let allPassed = true;
  const runner = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const outcome = await run(part, env);
      report(part, outcome, isAlone);
      allPassed &&= outcome.passed;
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, runner));
  return allPassed;
};

await command(async () => {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0)
    throw new Refusal(
      `No part is called ${unknown.join(', ')}; there are ${PARTS.map((part) => part.name).join(', ')}.`,
    );
  await installMissing({ all: true });
  const start = performance.now();
  const passed = await runAll(
    names.length > 0 ? PARTS.filter((part) => names.includes(part.name)) : PARTS,
    names.length > 0,
  );
  console.log(`${passed ? 'all well' : 'not well'} after ${seconds(start)}`);
  if (!passed) process.exitCode = 1;
});
