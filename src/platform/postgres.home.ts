import { randomBytes } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readlinkSync, realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { accountFor, canEnter, type Account } from './postgres.account.ts';

/** Where one embedded PostgreSQL lives, and as whom. */
export interface Home {
  /** Holds the lock, the log and the data. */
  readonly folder: string;
  /** PostgreSQL's own data folder (PGDATA). */
  readonly data: string;
  readonly log: string;
  readonly lock: string;
  /** Where a copy of the programs may lie. */
  readonly spare: string;
  readonly account: Account | undefined;
}

/** For what an unprivileged account must reach when the project lies in a private home. */
const COMMON_GROUND = '/var/lib/ipraktik';

/**
 * Finds or makes the home that belongs to `dataDir`: the folder itself, or – for root, whose `nobody` cannot enter
 * a private home such as /root – a folder on common ground that the link `dataDir/elsewhere` points to. It is a link
 * so that a person finds the data, and so that deleting `dataDir` starts afresh, as it does everywhere else.
 * Once chosen, it stays: data are never left behind because somebody changed a folder's mode.
 * @throws CannotStart when the account can no longer reach its data, or there is none that root may use
 */
export const findHome = (dataDir: string): Home => {
  makeFolder(dataDir);
  const near = realpathSync(dataDir);
  const folder = isFar(near) ? farFolder(near) : near;
  const data = path.join(folder, 'postgres');
  const account = accountFor(data);
  if (!canEnter(account, folder)) throw new CannotStart(whyClosed(account, folder));
  return {
    folder,
    data,
    log: path.join(folder, 'postgres.log'),
    lock: path.join(folder, 'lock'),
    spare: folder === near ? near : COMMON_GROUND,
    account,
  };
};

const whyClosed = (account: Account | undefined, folder: string): string =>
  canEnter(account, '/')
    ? `The data in ${folder} belong to user number ${account?.uid ?? process.getuid?.()}, who can no longer enter that ` +
      'folder. Let them pass through every folder on the way (chmod o+x).'
    : 'PostgreSQL refuses to run as root, and here root may not start it as anybody else. Start as an ordinary user, ' +
      'or set DATABASE_URL.';

const makeFolder = (folder: string): void => {
  // A strict umask would make a folder that PostgreSQL's account cannot pass through. What is inside is 0700.
  if (mkdirSync(folder, { recursive: true }) !== undefined && process.getuid?.() === 0) chmodSync(folder, 0o711);
};

const isThere = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

const linkIn = (near: string): string => path.join(near, 'elsewhere');

const isFar = (near: string): boolean => {
  if (isThere(linkIn(near))) return true;
  const data = path.join(near, 'postgres');
  const account = accountFor(data);
  return !isThere(data) && !canEnter(account, near) && canEnter(account, '/');
};

const farFolder = (near: string): string => {
  if (!isThere(linkIn(near))) symlinkSync(path.join(COMMON_GROUND, randomBytes(8).toString('hex')), linkIn(near));
  const far = readlinkSync(linkIn(near));
  makeFolder(COMMON_GROUND);
  makeFolder(far);
  return far;
};
