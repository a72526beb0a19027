import { CannotStart } from './cannot-start.ts';
import { takeLock, type Holder } from './folder-lock.ts';
import { findBinaries } from './postgres.binaries.ts';
import { NAME, makeCluster } from './postgres.cluster.ts';
import { findHome, type Home } from './postgres.home.ts';
import { keepRunning } from './postgres.keeper.ts';
import { serverOn, stopServer } from './postgres.orphan.ts';
import { makeSocketFolder, removeSocketFolder } from './postgres.socket-folder.ts';

export interface LaunchOptions {
  /** Where the data are kept; made when missing. One program at a time. */
  readonly dataDir: string;
  readonly log: { info(text: string): void; error(text: string): void };
  /** XDG_RUNTIME_DIR, where there is one. */
  readonly runtimeDir?: string | undefined;
  /** Done once the folder is ours and before anything is made in it; when it fails, nothing is. */
  readonly whenHeld?: () => Promise<void>;
  /** For tests: the data are made anew at every start, and never forced to disk. A power cut spoils them. */
  readonly throwaway?: boolean;
  /** Told when PostgreSQL ends on its own. It is started again without the caller's doing. */
  readonly onExit?: (how: string) => void;
}

export interface Launched {
  /** The folder of the socket: `pg` takes it as `host`. */
  readonly host: string;
  readonly user: string;
  readonly database: string;
  /** Of the server that runs now. */
  readonly pid: number;
  /** Stops the server cleanly, within seconds, and lets go of the folder. */
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL on a folder of its own and keeps it running: docs/decisions/0002-embedded-postgres.md.
 * It listens on a unix socket alone.
 *
 * The server survives a `kill -9` of this program. So the folder has a lock: while its holder lives, a second start is
 * refused; when the holder is dead, the server it left behind is stopped and a new one started, because only a
 * server that is our child tells us when it ends.
 * @throws CannotStart with what is wrong and what to do
 */
export const launchPostgres = async (options: LaunchOptions): Promise<Launched> => {
  try {
    const home = findHome(options.dataDir);
    const hold = takeLock(home.lock);
    if (!hold.held) throw new CannotStart(heldBy(hold.by, options.dataDir));
    return await launchHolding(home, () => hold.release(), options).catch((error: unknown) => {
      hold.release();
      throw error;
    });
  } catch (error) {
    throw inWords(error, options.dataDir);
  }
};

const launchHolding = async (home: Home, letGo: () => void, options: LaunchOptions): Promise<Launched> => {
  await options.whenHeld?.();
  const throwaway = options.throwaway ?? false;
  const binaries = findBinaries(home.account, home.spare);
  const orphan = serverOn(home.data);
  if (orphan !== undefined) {
    options.log.info(`stopping PostgreSQL (process ${orphan.pid}), left behind by a program that was killed`);
    await stopServer(orphan);
  }
  await makeCluster(home, binaries, throwaway);
  const socketFolder = makeSocketFolder(home, options.runtimeDir);
  const kept = await keepRunning({ home, binaries, socketFolder, throwaway }, options);
  return {
    host: socketFolder,
    user: NAME,
    database: NAME,
    get pid() {
      return kept.pid();
    },
    stop: async () => {
      await kept.stop();
      removeSocketFolder(socketFolder);
      letGo();
    },
  };
};

const heldBy = (holder: Holder, dataDir: string): string =>
  `The data in ${dataDir} are in use by process ${holder.pid}, started in ${holder.folder} at ${holder.since}. ` +
  'Stop that one first, or set DATA_DIR to another folder.';

const OF_THE_DISK = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST']);

/** What the disk refuses is for the operator to mend; whatever else goes wrong is a fault of ours. */
const inWords = (error: unknown, dataDir: string): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || !OF_THE_DISK.has(code)) return error;
  if (code === 'ENOSPC')
    return new CannotStart(
      `The disk is full, so no data can be kept in ${dataDir}. Make room on it, and start again.`,
      {
        cause: error,
      },
    );
  return new CannotStart(
    `Cannot keep data in ${dataDir}: ${(error as Error).message}. If another user started it first, start as that ` +
      'user; otherwise set DATA_DIR to a folder that can be written, or DATABASE_URL to a PostgreSQL of your own.',
    { cause: error },
  );
};
