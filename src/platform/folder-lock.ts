import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isRunning, processIdentity, type ProcessIdentity } from './process-identity.ts';

/** Who holds a lock. It lies in the file as JSON, so that a person can read it too. */
export interface Holder extends ProcessIdentity {
  /** The folder the holder was started in. */
  readonly folder: string;
  /** When the holder's process began, ISO 8601. */
  readonly since: string;
  /** Tells two holds of one process apart. */
  readonly hold: string;
}

export type Hold = { readonly held: true; release(): void } | { readonly held: false; readonly by: Holder };

/**
 * Takes the lock that is a file at `file`, or says who holds it. A holder that has ended, however it ended, holds
 * nothing.
 *
 * Two may find the same dead holder at once, and the slower must not throw out the faster. So whoever wants to inherit
 * from a dead hold first takes the lock named for that hold – by this same function, since its taker may die too – and
 * looks again before putting its own name in place of the dead one's.
 */
export const takeLock = (file: string): Hold => {
  const mine = me();
  const draft = `${file}.${mine.hold}`;
  writeFileSync(draft, `${JSON.stringify(mine, null, 2)}\n`, { mode: 0o644 });
  try {
    for (;;) {
      if (placed(draft, file)) return holding(file, mine);
      const holder = holderOf(file);
      if (holder === undefined) continue;
      if (isRunning(holder)) return { held: false, by: holder };
      const inheritance = takeLock(`${file}.${holder.hold}.heir`);
      if (!inheritance.held) return inheritance;
      try {
        if (holderOf(file)?.hold !== holder.hold) continue;
        renameSync(draft, file);
        return holding(file, mine);
      } finally {
        inheritance.release();
      }
    }
  } finally {
    rmSync(draft, { force: true });
  }
};

/** Who stands in the lock's file, alive or not. Nothing when nobody does, or when a crash left an unreadable file. */
const holderOf = (file: string): Holder | undefined => {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return parsed(text);
};

const DEAD = { pid: 0, began: '', folder: '', since: '', hold: 'unreadable' };

/** A hold is placed whole or not at all, so only a failing disk leaves half of one: then nobody holds. */
const parsed = (text: string): Holder => {
  try {
    return { ...DEAD, ...(JSON.parse(text) as Partial<Holder>) };
  } catch {
    return DEAD;
  }
};

const me = (): Holder => {
  const self = processIdentity(process.pid);
  if (self === undefined) throw new Error('this process cannot see itself: is /proc mounted?');
  return { ...self, folder: process.cwd(), since: new Date(performance.timeOrigin).toISOString(), hold: randomUUID() };
};

/** A hard link appears whole, and only where nothing was. */
const placed = (draft: string, file: string): boolean => {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

const holding = (file: string, mine: Holder): Hold => ({
  held: true,
  release: () => {
    if (holderOf(file)?.hold === mine.hold) rmSync(file, { force: true });
  },
});
