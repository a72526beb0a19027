/** docs/benchmarks/match.md and match.svg, written from what was measured. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { plot } from './plot.mjs';

const AIMS = ['priority', 'placed', 'hosts', 'fit'];
/** Measured last of each size. */
const LAST = 'deferred acceptance';
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const round = (value, digits) => (value === undefined ? '–' : value.toFixed(digits));
const vector = (objective) => AIMS.map((aim) => objective[aim] ?? '–').join(' · ');
const gapOf = ({ objective, bound }) => {
  if (!bound) return '–';
  const early = AIMS.slice(0, 3).every((aim) => bound[aim] === objective[aim]) ? '0 · 0 · 0' : 'open';
  return `${early} · ${(((bound.fit - objective.fit) / Math.max(1, objective.fit)) * 100).toFixed(4)} %`;
};
/**
 * @param {object[]} results one per size and way, so far @param {number} seconds of wall clock, at most, for each
 * @param {number[]} sizes all that are to be measured
 */
export const writeReport = (results, seconds, sizes) => {
  const isOver = results.at(-1).interns === sizes.at(-1) && results.at(-1).way === LAST;
  const rows = results.map((result) => {
    const ours = results.find(({ interns, way }) => interns === result.interns && way === 'engine');
    const ratio = result.status === 'optimal' && ours.seconds ? `${(result.seconds / ours.seconds).toFixed(1)} ×` : '–';
    const { interns, way, status, objective = {} } = result;
    return `| ${interns} × ${interns / 2} | ${way} | ${status} | ${round(result.seconds, 2)} | ${round(result.megabytes, 0)} | ${vector(objective)} | ${gapOf(result)} | ${ratio} |`;
  });
  const [cpu] = cpus();
  writeFileSync(
    here('../../docs/benchmarks/match.md'),
    `# The matching engine beside others

Written by \`npm run bench:match\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpu.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node},
one thread each, at most ${seconds} s of wall clock for general solvers. Instances are generated with seed 1 and the usual mix: most hosts
near the capital, popular fields, 15 % in pairs, 25 % priority, 5 % pinned, 10 % of hosts with a minimum of two. Seconds are
CPU, from the start of the process with the file to the result – the engine's with its certificate. The last column says how
many times the engine's CPU a proved optimum cost. HiGHS is asked aim after aim with the earlier ones kept, as it takes to
be sure; natively it is \`scipy.optimize.milp\`, and the time is its own without writing the program down.
TypeScript is compiled beforehand and cached, as \`npm run match\` does from its second run on. The machine may be shared while
this runs: ratios say more than seconds. ${isOver ? 'The table is one uninterrupted run.' : `The run was stopped after these rows; ${sizes.at(-1)} interns were its aim.`}

![CPU seconds against size](match.svg)

| interns × hosts | way | status | CPU s | MB | priority · placed · hosts · fit | gap per aim | cost |
| --- | --- | --- | --: | --: | --- | --- | --: |
${rows.join('\n')}

${readFileSync(here('targets.md'), 'utf8')}`,
  );
  const points = results.filter((result) => result.seconds > 0 && result.status !== 'out of time');
  writeFileSync(here('../../docs/benchmarks/match.svg'), plot(points));
};
