#!/usr/bin/env node
/**
 * The command line: files in, files out. Exit codes: 0 done · 1 judged wrong, or infeasible · 2 invalid input, nothing
 * written. Standard output carries what was asked for and nothing else; all that is said goes to standard error.
 */
import { parse, Refusal, secondsOf, wholeNumber, type Options } from './arguments.ts';
import { compare } from './compare.ts';
import { isList, isObject } from './complaint.ts';
import { explain } from './explain.ts';
import { readJson, whyOf, writeJson } from './files.ts';
import { gapRadar, type Gap } from './gap-radar.ts';
import { generate } from './generate.ts';
import type { Instance } from './instance.ts';
import type { Progress } from './progress.ts';
import { repair } from './repair.ts';
import { report } from './report.ts';
import { AIMS, type Matching, type Objective, type Placement, type Result } from './result.ts';
import { solve } from './solve.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

const HELP = `Matches hosts and interns, and checks a matching.

  npm run -s match -- solve INSTANCE [--out RESULT] [--seconds N] [--quiet]
      Finds the best matching. After N seconds the best so far is written, with how good it could be at most.
  npm run -s match -- verify INSTANCE RESULT
      Judges a result by every rule and checks its certificate, from the two files alone: is it the best, or how far at
      most is it from it?
  npm run -s match -- explain INSTANCE RESULT [--out REASONS]
      Why each party is where it is or nowhere, and why a host has no guest: codes with data.
  npm run -s match -- report INSTANCE RESULT [--out REPORT] [--seconds N]
      The run in figures: who has no place and why, what the priority rule and each hard wish cost, what the draw decided.
  npm run -s match -- repair INSTANCE RESULT [--out MENU] [--seconds N]
      The instance without those who dropped out, and the result that stood: the best with nobody moved, and what could be
      gained by asking some to go elsewhere.
  npm run -s match -- compare INSTANCE RESULT RESULT [--out COMPARISON]
      Who gains a place, who loses one, who moves from the first result to the second.
  npm run -s match -- radar INSTANCE RESULT [--out GAPS]
      Where one more seat, and one more intern, would bring most, the most promising solved again.
  npm run -s match -- generate [--interns N] [--hosts N] [--seed N] [--out INSTANCE]
      An invented instance with the skew of a real round.

Files are JSON, packed if their name ends in .gz; - is standard input or output, and standard output is where things go
without --out. Without -s npm adds two lines of its own there. The formats are in matching/README.md.

Exit code: 0 done · 1 the result breaks a rule, or nothing is feasible · 2 the input is invalid, nothing is written.
`;

const say = (line: string): void => console.error(line);

async function main([command = '', ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case 'solve':
      return solveCommand(rest);
    case 'verify':
      return verifyCommand(rest);
    case 'explain':
      return explainCommand(rest);
    case 'report':
      return reportCommand(rest);
    case 'repair':
      return repairCommand(rest);
    case 'compare':
      return compareCommand(rest);
    case 'radar':
      return radarCommand(rest);
    case 'generate':
      return generateCommand(rest);
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(HELP);
      return 0;
    default:
      throw new Refusal(`${command === '' ? 'Which command?' : `There is no command ${command}.`}\n\n${HELP}`);
  }
}

async function solveCommand(args: readonly string[]): Promise<number> {
  const { files, options } = parse(args, ['INSTANCE'], ['out', 'seconds'], ['quiet']);
  const instance = await readInstance(files[0]);
  const seconds = secondsOf(options);
  const onProgress = options['quiet'] === true ? undefined : reporter();
  const result = solve(instance, { seconds, onProgress });
  await write(options, result);
  for (const line of summary(result)) say(line);
  return result.status === 'infeasible' ? 1 : 0;
}

async function verifyCommand(args: readonly string[]): Promise<number> {
  const { files } = parse(args, ['INSTANCE', 'RESULT'], [], []);
  const instance = await readInstance(files[0]);
  const result = await read(files[1], 'RESULT');
  const { verdict, complaints, objective, bound } = verify(instance, result);
  if (verdict === 'wrong') {
    for (const { path, message } of complaints) say(`WRONG ${path === '' ? 'RESULT' : path}: ${message}`);
    return 1;
  }
  if (objective === undefined || bound === undefined) {
    say('infeasibility claimed, not verified');
    return 1;
  }
  const proof = verdict === 'optimal' ? 'optimality verified' : `bounds verified: at most ${inWords(bound)}`;
  process.stdout.write(`every rule holds; ${proof}\n${JSON.stringify(objective)}\n`);
  return 0;
}

async function explainCommand(args: readonly string[]): Promise<number> {
  const { files, options } = parse(args, ['INSTANCE', 'RESULT'], ['out'], []);
  const instance = await readInstance(files[0]);
  const result = await read(files[1], 'RESULT');
  const { verdict, complaints, objective } = verify(instance, result);
  if (verdict === 'wrong' || objective === undefined) {
    for (const { path, message } of complaints) say(`WRONG ${path}: ${message}`);
    say('only a matching that keeps every rule can be explained');
    return 1;
  }
  // The judge has read every field that is explained.
  await write(options, explain(instance, result as Matching));
  return 0;
}

/** A result that keeps every rule of the instance. */
async function readMatching(instance: Instance, file: string | undefined): Promise<Matching> {
  const result = await read(file, 'RESULT');
  const { verdict, complaints, objective } = verify(instance, result);
  if (verdict === 'wrong' || objective === undefined) {
    throw new Refusal(complaints.map(({ path, message }) => `WRONG ${file} ${path}: ${message}`).join('\n'));
  }
  return result as Matching;
}

async function reportCommand(args: readonly string[]): Promise<number> {
  const { files, options } = parse(args, ['INSTANCE', 'RESULT'], ['out', 'seconds'], []);
  const instance = await readInstance(files[0]);
  const matching = await readMatching(instance, files[1]);
  const told = report(instance, matching, { seconds: secondsOf(options) });
  await write(options, told);
  const costly = told.wishPrices.filter(({ price }) => price === undefined || AIMS.some((aim) => price[aim] > 0));
  say(
    `${told.blocking.count} blocking pairs; ${costly.length} of ${told.wishPrices.length} hard wishes cost something`,
  );
  return 0;
}

async function repairCommand(args: readonly string[]): Promise<number> {
  const { files, options } = parse(args, ['INSTANCE', 'RESULT'], ['out', 'seconds'], []);
  const instance = await readInstance(files[0]);
  const stood = await read(files[1], 'RESULT');
  const seconds = secondsOf(options);
  const menu = repair(instance, acceptedOf(stood), { seconds });
  await write(options, { menu });
  for (const { asked, objective } of menu) say(`${asked.length} asked: ${inWords(objective)}`);
  return menu.length > 0 ? 0 : 1;
}

/** The placements of a result of another instance: who and where is all that matters, and days if they are there. */
function acceptedOf(result: unknown): Placement[] {
  const placements = isObject(result) ? result['placements'] : undefined;
  if (!isList(placements)) throw new Refusal('INVALID RESULT placements: must be a list');
  for (const [i, placement] of placements.entries()) {
    const isPlacement =
      isObject(placement) && typeof placement['intern'] === 'string' && typeof placement['host'] === 'string';
    if (!isPlacement || !isList(placement['days']))
      throw new Refusal(`INVALID RESULT placements[${i}]: is no placement`);
  }
  return placements as Placement[];
}

async function compareCommand(args: readonly string[]): Promise<number> {
  const { files, options } = parse(args, ['INSTANCE', 'RESULT', 'RESULT'], ['out'], []);
  const instance = await readInstance(files[0]);
  const [first, second] = [await readMatching(instance, files[1]), await readMatching(instance, files[2])];
  const comparison = compare(instance, first.placements, second.placements);
  await write(options, comparison);
  const { gain, lose, move, same } = comparison;
  say(`${gain.length} parties gain a place, ${lose.length} lose one, ${move.length} move, ${same} stay`);
  return 0;
}

async function radarCommand(args: readonly string[]): Promise<number> {
  const { files, options } = parse(args, ['INSTANCE', 'RESULT'], ['out'], []);
  const instance = await readInstance(files[0]);
  const radar = gapRadar(instance, await readMatching(instance, files[1]));
  await write(options, radar);
  for (const [what, gaps] of Object.entries(radar)) {
    for (const { region, field, days, estimate } of (gaps as Gap[]).slice(0, 3))
      say(`${what}: ${region}, ${field}, ${days.join(' ')}: at most ${estimate} points`);
  }
  return 0;
}

async function generateCommand(args: readonly string[]): Promise<number> {
  const { options } = parse(args, [], ['interns', 'hosts', 'seed', 'out'], []);
  const asked = ['interns', 'hosts', 'seed'].filter((name) => options[name] !== undefined);
  await write(options, generate(Object.fromEntries(asked.map((name) => [name, wholeNumber(options, name)]))));
  return 0;
}

async function read(file: string | undefined, what: string): Promise<unknown> {
  const reading = await readJson(file ?? '-');
  if (!reading.ok) throw new Refusal(`INVALID ${what} ${file}: ${reading.why}`);
  return reading.value;
}

async function readInstance(file: string | undefined): Promise<Instance> {
  const validation = validate(await read(file, 'INSTANCE'));
  if (validation.ok) return validation.instance;
  const lines = validation.complaints.map(
    ({ path, message }) => `INVALID ${path === '' ? 'INSTANCE' : path}: ${message}`,
  );
  throw new Refusal(lines.join('\n'));
}

async function write({ out }: Options, value: object): Promise<void> {
  const file = typeof out === 'string' ? out : '-';
  try {
    await writeJson(file, value);
  } catch (error) {
    throw new Refusal(`Cannot write ${file}: ${whyOf(error)}.`, { cause: error });
  }
}

/** Says what changed, at most four times a second. */
function reporter(): (progress: Progress) => void {
  let said = '';
  let at = -Infinity;
  return ({ phase, best, bound }) => {
    const line = best && bound ? `${phase}: ${inWords(best)}; at most ${inWords(bound)}` : `${phase} …`;
    if (line === said || (performance.now() - at < 250 && phase !== 'done')) return;
    said = line;
    at = performance.now();
    say(line);
  };
}

const inWords = (values: Objective): string => AIMS.map((aim) => `${aim} ${values[aim]}`).join(', ');

function summary(result: Result): string[] {
  if (result.status === 'infeasible') return ['infeasible:', ...result.reasons.map(({ words }) => `  ${words}`)];
  const { status, objective, bound, draw } = result;
  const most = status === 'feasible' ? [`  at most: ${inWords(bound)}`] : [];
  return [`${status}: ${inWords(objective)}; draw ${draw}`, ...most];
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say(error.message);
  process.exitCode = 2;
}
