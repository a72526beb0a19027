/** The house's own rules, which no linter knows. Each complaint is one line: where, and what to do instead. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { roleComplaint } from './file-roles.mjs';
import { lineComplaints } from './line-rules.mjs';
import { NOTICES, noticesText } from './notices.mjs';
import { EMBRACED, ISOLATED } from './packages.mjs';
import { repositoryFiles } from './repository.mjs';

const IS_TEXT = /\.(tsx?|mjs|js|json|md|sql|css|ya?ml|txt|svg|sh)$|^\.?[^.]+$/;
const SEALS = 'migrations/CHECKSUMS';
/** What they add up to, written from them (tools/schema.mjs). */
const SUM = 'migrations/schema.sql';

/**
 * Migrations count 0001, 0002, … without gaps. `migrations/CHECKSUMS` (as sha256sum writes it) seals those that have
 * been released: somebody's database stands on them, so they are never edited, only followed.
 */
const migrationComplaints = ({ files, read }) => {
  const found = files.filter((path) => path.startsWith('migrations/') && path !== SEALS && path !== SUM).sort();
  const misnamed = found.flatMap((path, at) => {
    const number = String(at + 1).padStart(4, '0');
    return new RegExp(`^migrations/${number}-[a-z0-9-]+\\.sql$`).test(path)
      ? []
      : [`${path}: migration ${at + 1} is called ${number}-what-it-does.sql: numbers neither jump nor repeat`];
  });
  const seals = files.includes(SEALS) ? read(SEALS).trim().split('\n') : [];
  const unsealed = seals.flatMap((line) => {
    const [sum, name] = line.split(/\s+/);
    const path = `migrations/${name}`;
    const isSame = files.includes(path) && createHash('sha256').update(read(path)).digest('hex') === sum;
    return isSame
      ? []
      : [`${path}: databases already stand on this migration: put it back, and follow it with a new one`];
  });
  return [...misnamed, ...unsealed];
};

/** Every word for people is said in both languages: the compiler sees to it where `bilingual` pairs them. */
const textsComplaints = ({ files, read }) =>
  files
    .filter((path) => path.endsWith('.texts.ts'))
    .flatMap((path) => {
      const exported = [...read(path).matchAll(/^export const (\w+)(?::[^=]+)? =\s*(\S*)/gm)];
      const lone = exported.filter(([, , value]) => !/^bilingual\b/.test(value)).map(([, name]) => name);
      if (exported.length === 0) return [`${path}: exports no texts: export const …Texts = bilingual({ … }, { … })`];
      return lone.map((name) => `${path}: ${name} has one language: pair them, = bilingual({ …danish }, { …english })`);
    });

/** A name is imported from where it lives; passed on it would have two homes. Only a package's door offers others' names. */
const reExportComplaints = ({ files, read }) =>
  files
    .filter((path) => /^(src|matching\/src)\/.*\.tsx?$/.test(path) && path !== 'matching/src/engine.ts')
    .filter((path) => /^export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s*from\s/m.test(read(path)))
    .map((path) => `${path}: passes on a name of another file: let those who need it import it from where it lives`);

/** A link in a document leads to a file that is there. */
const linkComplaints = ({ root, files, read }) =>
  files
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => {
      const prose = read(path).replace(/```[\s\S]*?```|`[^`]*`/g, '');
      const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target.split('#')[0]);
      return targets
        .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
        .filter((target) => !existsSync(join(root, dirname(path), decodeURI(target))))
        .map((target) => `${path}: the link to ${target} leads nowhere`);
    });

/** Decisions are numbered once and dated, so that one can say which came after which. */
const decisionComplaints = ({ files, read }) => {
  const decisions = files.filter((path) => /^docs\/decisions\/.*\.md$/.test(path));
  const number = (path) => path.slice('docs/decisions/'.length).slice(0, 4);
  return decisions.flatMap((path) => {
    if (!/^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/.test(path))
      return [`${path}: a decision is called 0001-what-was-decided.md`];
    const twin = decisions.find((other) => other !== path && number(other) === number(path));
    if (twin) return [`${path}: has its number from ${twin}: take the next one that is free`];
    return /^\d{4}-\d{2}-\d{2}\b/m.test(read(path))
      ? []
      : [`${path}: says nowhere when it was decided: a line that begins with 2027-01-31`];
  });
};

/** What others made is named, and each package of the running system has its place (packages.mjs). */
const packageComplaints = ({ files, read }) => {
  if (!files.includes('package.json')) return [];
  const used = Object.keys(JSON.parse(read('package.json')).dependencies ?? {});
  const placed = Object.keys({ ...EMBRACED, ...ISOLATED });
  return [
    ...used
      .filter((name) => !placed.includes(name))
      .map(
        (name) => `package.json: say in tools/packages.mjs where ${name} may appear: embraced, or isolated in one file`,
      ),
    ...placed
      .filter((name) => !used.includes(name))
      .map((name) => `tools/packages.mjs: ${name} is no longer a dependency: take its line out`),
  ];
};

const noticesComplaints = ({ files, read }) => {
  if (!files.includes('package-lock.json')) return [];
  const isFresh = files.includes(NOTICES) && read(NOTICES) === noticesText(JSON.parse(read('package-lock.json')));
  return isFresh ? [] : [`${NOTICES}: the packages are others now: node tools/notices.mjs writes it anew`];
};

const TREE_RULES = [
  migrationComplaints,
  textsComplaints,
  reExportComplaints,
  linkComplaints,
  decisionComplaints,
  packageComplaints,
  noticesComplaints,
];

/**
 * Everything in the repository at `root` that breaks a rule of the house.
 * @param {string} root absolute
 * @param {string[]} files the repository's files, below root
 * @returns {string[]} `path: complaint`
 */
export const complaints = (root, files) => {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const each = files.flatMap((path) => {
    const role = roleComplaint(path);
    const lines = IS_TEXT.test(path) ? lineComplaints(path, read(path)) : [];
    return role ? [`${path}: ${role}`, ...lines] : lines;
  });
  return [...each, ...TREE_RULES.flatMap((rule) => rule({ root, files, read }))];
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const found = complaints(root, repositoryFiles(root));
  for (const complaint of found) console.log(complaint);
  process.exitCode = found.length > 0 ? 1 : 0;
}
