/** What every command of the project stands on: its folder, and the Node it brings. Runs on Node 20 and newer. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** The Node that the project is written for. Older ones lack what the code uses; newer ones are welcome. */
const WANTED = 24;

/** Ends the command with a sentence for whoever gave it, instead of a stack. */
export class Refusal extends Error {}

/** Runs a command's body; a refusal is printed as it is. */
export const command = async (body) => {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
};

const major = (version) => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0);

/** Where npm puts the Node of the `optionalDependencies`; they are named for the platform in more than one way. */
const packagedNode = () => {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const names = [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`];
  return names.map((name) => join(root, 'node_modules', name, 'bin', program)).find(existsSync);
};

/**
 * The path of a Node 24 or newer: the project's own, else the one that runs now. Never an older one.
 * @throws {Refusal} when there is none
 */
export const projectNode = () => {
  const packaged = packagedNode();
  const version = packaged && spawnSync(packaged, ['--version'], { encoding: 'utf8' }).stdout?.trim();
  if (version && major(version) >= WANTED) return packaged;
  if (major(process.version) >= WANTED) return process.execPath;
  const why = packaged
    ? `the one in ${packaged} ${version ? `is ${version}` : 'does not run here (it is made for glibc)'}`
    : `there is no package with it for ${process.platform} ${process.arch}, or npm was told to leave optional packages out`;
  throw new Refusal(
    `ipraktik needs Node ${WANTED}. It brings its own, but ${why}; and this is Node ${process.version}.\n` +
      `Install Node ${WANTED} (https://nodejs.org) and give the command again.`,
  );
};

/** The environment in which `node` is the project's, also for whatever is started in turn. */
export const projectEnvironment = () => ({
  ...process.env,
  PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
});

/**
 * For the engine's command line: left alone, Node lets short-lived memory grow to 100 MB before it tidies up. Kept small it
 * is tidied more often and costs no time: 145 MB instead of 212 for 2,000 interns with 140 cases.
 */
export const LITTLE_MEMORY = '--max-semi-space-size=4';

/** A killed npm tells nobody; what it ran would go on in the dark, with the port and the data. */
const whenNpmIsGone = (stop) => {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
};

/**
 * Starts the project's Node in the foreground: signals are passed on, and this process ends as that one does.
 * @param {string[]} args
 * @param {Record<string, string>} [environment] added to this process's own
 */
export const becomeNode = (args, environment = {}) => {
  const child = spawn(projectNode(), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...projectEnvironment(), ...environment },
  });
  const passOn = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn);
  whenNpmIsGone(() => passOn('SIGTERM'));
  child.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + constants.signals[signal] : (code ?? 1);
  });
};
