import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from './cannot-start.ts';
import type { Binaries } from './postgres.binaries.ts';
import type { Home } from './postgres.home.ts';

const run = promisify(execFile);

/** The one user and the one database of an embedded PostgreSQL. */
export const NAME = 'ipraktik';

/** The major version whose data folders the packaged PostgreSQL can read. */
const VERSION = '18';

const DRAFT = 'postgres.draft-';

/**
 * Makes the data folder unless it is there, or anew when it is a throwaway one. It is made beside its place and moved there whole, so that an attempt that
 * died half-way – power, a full disk, a kill – leaves nothing that the next start could take for a database.
 * The caller holds the home's lock.
 * @throws CannotStart when the data are of another version of PostgreSQL, or initdb refuses
 */
export const makeCluster = async (home: Home, { initdb, postgres }: Binaries, throwaway: boolean): Promise<void> => {
  for (const name of readdirSync(home.folder))
    if (name.startsWith(DRAFT))
      // The initdb of a start that was killed outlives it for a moment, and may still be writing there.
      rmSync(path.join(home.folder, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  if (throwaway) rmSync(home.data, { recursive: true, force: true });
  if (existsSync(home.data)) return checkVersion(home.data);

  const draft = path.join(home.folder, `${DRAFT}${randomBytes(4).toString('hex')}`);
  mkdirSync(draft, { mode: 0o700 });
  if (home.account !== undefined) chownSync(draft, home.account.uid, home.account.gid);
  const options = { ...home.account, cwd: '/', env: { LC_ALL: 'C' } };
  try {
    await run(initdb, ['-D', draft, ...CLUSTER, ...(throwaway ? ['--no-sync'] : [])], options);
    const single = run(postgres, ['--single', '-D', draft, '-j', ...(throwaway ? ['-F'] : []), 'postgres'], options);
    single.child.stdin?.end(`CREATE DATABASE ${NAME};\n`);
    await single;
    renameSync(draft, home.data);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw refused(error, home);
  }
};

/** Text sorts as in Danish dictionaries: æ, ø, å last, in every index and every ORDER BY. */
const CLUSTER = [
  `--username=${NAME}`,
  '--auth=trust', // The door is the socket's folder.
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=da',
  '--no-instructions',
];

const checkVersion = (data: string): void => {
  const version = readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  if (version !== VERSION)
    throw new CannotStart(
      `The data in ${data} are of PostgreSQL ${version}, and this is PostgreSQL ${VERSION}. Move them by a dump and a ` +
        'restore (docs/running-it.md), or start the release that made them.',
    );
};

const refused = (error: unknown, home: Home): unknown => {
  const said = ((error as { stderr?: string }).stderr ?? '').trim();
  if (/could not look up effective user ID/.test(said))
    return new CannotStart(
      `PostgreSQL cannot make its data as user number ${home.account?.uid ?? process.getuid?.()}, because that number ` +
        'has no line in /etc/passwd. Add one, start as another user, or set DATABASE_URL.',
      { cause: error },
    );
  if (said === '') return error;
  return new CannotStart(`PostgreSQL could not make its data in ${home.folder}: ${said}`, { cause: error });
};
