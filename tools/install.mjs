/**
 * Installs the packages when, and only when, those in node_modules are not the ones the lock file names. A mark in
 * node_modules says what is there; comparing it takes a millisecond, and asking npm takes seconds.
 * Runs on Node 20 and newer.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, root } from './project.mjs';

const markIn = (folder) => join(folder, 'node_modules', '.ipraktik-installed');

const lockHash = (folder) =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');

/** `all` includes what only development and tests need. */
const mark = (all, folder) => `${lockHash(folder)} ${all ? 'all' : 'run'}\n`;

const isInstalled = (all, folder) => {
  if (!existsSync(markIn(folder))) return false;
  const found = readFileSync(markIn(folder), 'utf8');
  return found === mark(true, folder) || (!all && found === mark(false, folder));
};

/** Notes what node_modules now holds. */
export const markInstalled = (all, folder = root) => writeFileSync(markIn(folder), mark(all, folder));

/**
 * `npm install` and not `npm ci`: it leaves in place what is right, so that `npm test` does not pull the programs away
 * from under a running `npm start`. Versions come from the lock file, and their hashes are checked, either way.
 */
const OPTIONS = [
  '--no-save',
  '--ignore-scripts', // None of them is needed, and none shall run on a machine only because a package says so.
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
  '--loglevel=error',
];

/**
 * Runs the npm that started this command, else the one on the PATH.
 * @param {{ node?: string, quiet?: boolean, folder?: string }} [how] the Node to run it with; whether to keep its words
 *   from the terminal; the package it is about
 * @returns {Promise<{ code: number, said: string }>} how it ended, and its complaints
 */
export const npm = (args, { node = process.execPath, quiet = false, folder = root } = {}) =>
  new Promise((resolve) => {
    const own = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined;
    const [program, ...before] = own ? [node, own] : ['npm'];
    let said = '';
    const child = spawn(program, [...before, ...args, '--prefix', folder], {
      cwd: folder,
      shell: !own && process.platform === 'win32',
      // Standard output belongs to the command that needed the packages (`npm run -s match` writes JSON there).
      stdio: ['ignore', quiet ? 'ignore' : 2, 'pipe'],
    });
    child.stderr.on('data', (text) => {
      said += text;
      if (!quiet) process.stderr.write(text);
    });
    child.on('error', (error) => resolve({ code: 1, said: error.message }));
    child.on('close', (code) => resolve({ code, said }));
  });

const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/;

/**
 * Asks for one package before asking for all: npm tries every one of them for long, so that an install without a
 * network takes minutes to fail.
 */
const reachRegistry = async () => {
  const impatient = ['--fetch-retries=2', '--fetch-retry-mintimeout=500', '--fetch-timeout=15000', '--prefer-online'];
  const { said } = await npm(['view', 'esbuild', 'name', '--loglevel=error', ...impatient], { quiet: true });
  const why = UNREACHABLE.exec(said);
  if (why)
    throw new Refusal(
      `npm cannot reach the package registry (${why[0]}). Check the network and \`npm config get registry\`, then try again.`,
    );
};

const requireWritable = (folder) => {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Refusal(`The packages are to be installed in ${folder}, which this user may not write in.`);
  }
};

/**
 * Sees to it that the packages are there.
 * @param {{ all: boolean, folder?: string }} which `all`: also those for development and tests; `folder`: those of a
 *   package of its own (bench/pages), if not the system's
 * @throws {Refusal} when npm fails
 */
export const installMissing = async ({ all, folder = root }) => {
  if (isInstalled(all, folder)) return;
  requireWritable(folder);
  await reachRegistry();
  const start = performance.now();
  console.error(`Installing packages${all ? ', those for tests included' : ''} (once; about half a minute) …`);
  rmSync(markIn(folder), { force: true });
  // Once they are there, those for tests are not taken away again.
  const omit = all || existsSync(join(folder, 'node_modules', 'typescript')) ? [] : ['--omit=dev'];
  const { code, said } = await npm(['install', ...OPTIONS, ...omit], { folder });
  if (code !== 0)
    throw new Refusal(
      /ENOSPC/.test(said)
        ? 'The disk is full: the packages need 600 MB.'
        : 'npm could not install the packages; its own words are above.',
    );
  markInstalled(omit.length === 0, folder);
  console.error(`Packages installed in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
};
