import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Log } from './log.ts';

const BYTES = 32;

const readKey = (file: string): Buffer | undefined => {
  try {
    const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
    return key.length === BYTES ? key : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The instance's own key: what must not be found out by whoever reads the database, or a copy of it, is hashed with this
 * too, so it lies outside, in `DATA_DIR/key`. Made by the first start; of two at once one is given its name (link(2)).
 * Where it cannot be kept it lives as long as the process, and what was hashed with it no longer.
 */
export const ownKey = (dataDir: string, log: Pick<Log, 'warn'>): Buffer => {
  const file = path.join(dataDir, 'key');
  const found = readKey(file);
  if (found) return found;
  const made = randomBytes(BYTES);
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(draft, `${made.toString('hex')}\n`, { mode: 0o600 });
    try {
      linkSync(draft, file);
    } finally {
      rmSync(draft, { force: true });
    }
    return made;
  } catch (error) {
    const theirs = readKey(file);
    if (theirs) return theirs;
    const { code } = error as NodeJS.ErrnoException;
    log.warn({ code }, 'no key can be kept in DATA_DIR: codes mailed before a restart will not work after it');
    return made;
  }
};
