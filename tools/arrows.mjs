/** Cruises every module and says which arrows (arrow-rules.mjs) are broken, each with what to do instead. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { arrows } from './arrow-rules.mjs';
import { repositoryFiles } from './repository.mjs';

const FOLDERS = ['src', 'matching/src', 'tests', 'bench'];
const isModule = (path) => /\.tsx?$/.test(path) && FOLDERS.some((folder) => path.startsWith(`${folder}/`));

const OPTIONS = {
  // dependency-cruiser does not know TypeScript 7: without swc it finds no module at all, and calls that well.
  parser: 'swc',
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  validate: true,
};
const RESOLVE = {
  conditionNames: ['import', 'node', 'default'],
  exportsFields: ['exports'],
  extensions: ['.ts', '.tsx', '.js'],
};

const read = (root, path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** A file of a package is called by the package's name. */
const short = (path) => /.*node_modules\/(?:@types\/)?((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;

/** The way from one file to the other, with its detours where the rule is about reaching. */
const way = ({ from, to, via = [], cycle = [] }) => {
  const detour = [...via, ...cycle].map((step) => step.name);
  return [from, ...(detour.length > 0 ? detour : [to])].map(short).join(' → ');
};

/**
 * Every broken arrow in the tree at `root`. Throws where a module was not cruised.
 * @param {string} root absolute
 * @param {string[]} files the repository's files, below root
 * @returns {Promise<{ arrow: string, from: string, complaint: string }[]>}
 */
export const brokenArrows = async (root, files) => {
  const modules = files.filter(isModule);
  const rules = arrows(Object.keys(read(root, 'matching/package.json').dependencies ?? {}));
  const forbidden = rules.map(({ why, ...rule }) => ({ ...rule, comment: why, severity: 'error' }));
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(folders, { ...OPTIONS, baseDir: root, ruleSet: { forbidden } }, RESOLVE);
  const cruised = new Set(output.modules.map((module) => module.source));
  const missed = modules.filter((path) => !cruised.has(path));
  if (missed.length > 0)
    throw new Error(`git lists ${modules.length} modules, but these were not cruised: ${missed.join(', ')}`);
  const why = new Map(rules.map((rule) => [rule.name, rule.why]));
  return output.summary.violations.map((violation) => ({
    arrow: violation.rule.name,
    from: violation.from,
    complaint: `${way(violation)}\n  ${why.get(violation.rule.name)} [${violation.rule.name}]`,
  }));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const broken = await brokenArrows(root, repositoryFiles(root));
  for (const { complaint } of broken) console.log(complaint);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
