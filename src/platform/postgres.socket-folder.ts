import { createHash } from 'node:crypto';
import { accessSync, chownSync, constants, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { canEnter } from './postgres.account.ts';
import type { Home } from './postgres.home.ts';

/** unix(7): 108 bytes with the closing zero; macOS has 104. */
const LONGEST_SOCKET_PATH = process.platform === 'linux' ? 107 : 103;

/** What PostgreSQL calls its socket, within the folder. The number is the default port's; nothing listens on it. */
const SOCKET = '.s.PGSQL.5432';

/**
 * Makes the folder of the server's socket. Whoever can enter it can enter the database – that is the only door, there
 * is no password – so it must be a real folder, the server's own and closed to others (0700). It lies in the
 * `runtimeDir` (XDG_RUNTIME_DIR) or the temporary folder, under a short name, because the project's own path may be
 * longer than a socket's may.
 * @throws CannotStart when somebody else's folder has that name, or no place is short enough
 */
export const makeSocketFolder = (home: Home, runtimeDir: string | undefined): string => {
  const uid = home.account?.uid ?? process.getuid?.() ?? 0;
  const name = `ipraktik-${createHash('sha256').update(`${uid} ${home.folder}`).digest('hex').slice(0, 12)}`;
  const places = [runtimeDir, tmpdir(), '/tmp'].filter((place) => place !== undefined);
  const fits = (place: string) =>
    Buffer.byteLength(path.join(place, name, SOCKET)) <= LONGEST_SOCKET_PATH &&
    canWrite(place) &&
    canEnter(home.account, place);
  const place = places.find(fits);
  if (place === undefined)
    throw new CannotStart(
      `No folder for the database's socket: tried ${places.join(', ')} (missing, closed or too long).`,
    );
  const folder = path.join(place, name);
  try {
    mkdirSync(folder, { mode: 0o700 });
    if (home.account !== undefined) chownSync(folder, home.account.uid, home.account.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0)
    throw new CannotStart(
      `${folder} was made by somebody else, so the database's socket would not be safe in it: remove it.`,
    );
  return folder;
};

const canWrite = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    // Not there, closed, or somebody else's: XDG_RUNTIME_DIR outlives `su`.
    return false;
  }
};

/** Removes the folder with what a killed server left in it. */
export const removeSocketFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });
