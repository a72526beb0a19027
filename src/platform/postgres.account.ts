import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';

/** The user of the operating system that PostgreSQL runs as; nothing when that is whoever runs this program. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody` and its group, on every Linux. PostgreSQL refuses to run as root. */
const NOBODY: Account = { uid: 65534, gid: 65534 };

/**
 * Chooses the account. Root gives way to whom the data belong to, so that one `sudo npm start` does not lock their
 * owner out, and to `nobody` where there are no data yet.
 */
export const accountFor = (data: string): Account | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(data, { throwIfNoEntry: false });
  return owner === undefined || owner.uid === 0 ? NOBODY : { uid: owner.uid, gid: owner.gid };
};

/**
 * Says whether the account can enter a folder. It is tried, not computed from modes: access lists, mounts and
 * security modules have their say too.
 */
export const canEnter = (account: Account | undefined, folder: string): boolean => {
  if (account !== undefined)
    return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...account, cwd: '/', env: {} }).status === 0;
  try {
    accessSync(folder, constants.X_OK);
    return true;
  } catch {
    // Closed, or not there.
    return false;
  }
};

/** Says whether the account can run a program, its libraries included. */
export const canRun = (account: Account | undefined, program: string): boolean =>
  spawnSync(program, ['--version'], { ...account, cwd: '/', env: {} }).status === 0;
