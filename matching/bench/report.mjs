/** docs/benchmarks/match.json: what was measured, row by row; and match.md and match.svg, written from it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { plot } from './plot.mjs';

const AIMS = ['priority', 'placed', 'hosts', 'fit'];
const WAYS = [
  'engine',
  'engine’s certificate verified',
  'HiGHS native',
  'HiGHS WebAssembly',
  'greedy',
  'deferred acceptance',
];
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const KEPT = here('../../docs/benchmarks/match.json');

const round = (value, digits) => (value === undefined ? '–' : value.toFixed(digits));
const vector = (objective) => AIMS.map((aim) => objective[aim] ?? '–').join(' · ');
const gapOf = ({ objective, bound }) => {
  if (!bound) return '–';
  const early = AIMS.slice(0, 3).every((aim) => bound[aim] === objective[aim]) ? '0 · 0 · 0' : 'open';
  return `${early} · ${(((bound.fit - objective.fit) / Math.max(1, objective.fit)) * 100).toFixed(4)} %`;
};

/** One call of the benchmark, as its rows name it. @param {number} seconds of wall clock a general solver has */
export const thisRun = (seconds) => {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  return `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC: ${machine}, at most ${seconds} s of wall clock for a general solver and ten times that for the engine above 2,000 interns`;
};

const rowsKept = () => (existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : []);

/** @param {{ interns: number, way: string, run: string }} row takes the place of an older one of its size and way */
export const keepRow = (row) => {
  const others = rowsKept().filter(({ interns, way }) => interns !== row.interns || way !== row.way);
  const rows = [...others, row].sort((a, b) => a.interns - b.interns || WAYS.indexOf(a.way) - WAYS.indexOf(b.way));
  writeFileSync(KEPT, `[\n${rows.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
};

const lineOf = (result, rows) => {
  const { interns, way, status, objective = {} } = result;
  const ours = rows.find((row) => row.interns === interns && row.way === 'engine');
  const ratio = status === 'optimal' && ours?.seconds ? `${(result.seconds / ours.seconds).toFixed(1)} ×` : '–';
  return `| ${interns} × ${interns / 2} | ${way} | ${status} | ${round(result.seconds, 2)} | ${round(result.megabytes, 0)} | ${vector(objective)} | ${gapOf(result)} | ${ratio} |`;
};

/** Which sizes were measured when, and on what. */
const runsOf = (rows) =>
  [...Map.groupBy(rows, ({ run }) => run)].map(([run, theirs]) => {
    const sizes = [...new Set(theirs.map(({ interns }) => interns.toLocaleString('en')))];
    return `- ${sizes.join(' · ')} interns: ${run}.`;
  });

export const writeReport = () => {
  const rows = rowsKept();
  writeFileSync(
    here('../../docs/benchmarks/match.md'),
    `# The matching engine beside others

Written by \`npm run bench:match\`, one thread each. Instances are generated with seed 1 and the usual mix: most hosts
near the capital, popular fields, 15 % in pairs, 25 % priority, 5 % pinned, 10 % of hosts with a minimum of two. Seconds are
CPU, from the start of the process with the file to the result – the engine's with its certificate. The last column says how
many times the engine's CPU a proved optimum cost. HiGHS is asked aim after aim with the earlier ones kept, as it takes to
be sure; natively it is \`scipy.optimize.milp\`, and the time is its own without writing the program down.
TypeScript is compiled beforehand and cached, as \`npm run match\` does from its second run on. The machine may be shared while
this runs: ratios say more than seconds. Each line below is one uninterrupted run:

${runsOf(rows).join('\n')}

![CPU seconds against size](match.svg)

| interns × hosts | way | status | CPU s | MB | priority · placed · hosts · fit | gap per aim | cost |
| --- | --- | --- | --: | --: | --- | --- | --: |
${rows.map((row) => lineOf(row, rows)).join('\n')}

${readFileSync(here('targets.md'), 'utf8')}`,
  );
  const points = rows.filter((result) => result.seconds > 0 && result.status !== 'out of time');
  writeFileSync(here('../../docs/benchmarks/match.svg'), plot(points));
};
