/**
 * Measures what a page costs: the contestants side by side, asked in turn, one round after the other. Counted is the CPU
 * time that a contestant's process uses, whatever else the machine does meanwhile. Ends with 1 when ipraktik costs more
 * than it may. Started by run.mjs; `--write` keeps what was measured in docs/benchmarks/pages.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/project.mjs';
import { CONNECTIONS, CONTESTANTS, startContestant } from './contestant.mjs';
import { missed, report, table } from './report.mjs';
import { requireSame } from './same.mjs';
import { PATHS } from './scene.ts';

/** Many short turns: whatever else the machine does meanwhile falls on all contestants alike. */
const ROUNDS = 60;
/** A turn ends after so many requests or so many milliseconds, whichever is first. */
const TURN = { requests: 400, milliseconds: 200 };
const WARM_UP = { requests: 15_000, milliseconds: 4_000 };

const PAGES = Object.keys(PATHS);
const NAMES = Object.keys(CONTESTANTS);

/** Asks again and again, and answers how often. Throws when the page becomes another. */
const load = async (contestant, page, { status, body }, { requests, milliseconds }) => {
  const until = performance.now() + milliseconds;
  let asked = 0;
  const keepAsking = async () => {
    while (asked < requests && performance.now() < until) {
      asked += 1;
      const answer = await contestant.ask(PATHS[page]);
      if (answer.status !== status || !answer.body.equals(body)) throw new Error(`${page} has become another page`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, keepAsking));
  return asked;
};

/** CPU µs a request, over one turn. */
const cost = async (contestant, page, expected) => {
  const before = await contestant.cpu();
  const asked = await load(contestant, page, expected, TURN);
  return ((await contestant.cpu()) - before) / asked;
};

const turns = PAGES.flatMap((page) => NAMES.map((name) => ({ page, name })));
const perTurn = async (what) => {
  const all = {};
  for (const { page, name } of turns) (all[page] ??= {})[name] = await what(page, name);
  return all;
};

const measure = async (contestants) => {
  const expected = await perTurn((page, name) => contestants[name].ask(PATHS[page]));
  for (const page of PAGES) requireSame(page, expected[page]);
  await perTurn((page, name) => load(contestants[name], page, expected[page][name], WARM_UP));
  const measured = await perTurn(() => []);
  for (let round = 0; round < ROUNDS; round += 1)
    await perTurn(async (page, name) =>
      measured[page][name].push(await cost(contestants[name], page, expected[page][name])),
    );
  return measured;
};

const contestants = Object.fromEntries(
  await Promise.all(NAMES.map(async (name) => [name, await startContestant(name)])),
);
try {
  const measured = await measure(contestants);
  console.log(`\n${table(measured)}\n`);
  if (process.argv.includes('--write'))
    writeFileSync(join(root, 'docs', 'benchmarks', 'pages.md'), report(measured, ROUNDS));
  for (const complaint of missed(measured)) {
    console.error(complaint);
    process.exitCode = 1;
  }
} finally {
  for (const contestant of Object.values(contestants)) contestant.stop();
}
