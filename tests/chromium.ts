import { execFile, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../src/platform/root.ts';

/** A Chromium that runs here, and what its environment needs beyond this process's own. */
export interface Chromium {
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
}

const SYSTEMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const runs = (program: string, environment: Record<string, string> = {}): boolean =>
  spawnSync(program, ['--version'], { env: { ...process.env, ...environment }, timeout: 20_000 }).status === 0;

/** The Chromium that `npm test` has found for all its files; one test run on its own finds it itself. */
export const testChromium = (): Promise<Chromium> => {
  const given = process.env['IPRAKTIK_TEST_CHROMIUM'];
  return given ? Promise.resolve(JSON.parse(given) as Chromium) : findChromium();
};

/**
 * Finds a Chromium: the one `CHROMIUM_PATH` names, else the system's, else the one in the package @sparticuz/chromium,
 * so that the tests pass on a machine that has none.
 * @throws when none of them runs
 */
export const findChromium = async (): Promise<Chromium> => {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { program: named, environment: {} };
  const system = SYSTEMS.find((program) => existsSync(program) && runs(program));
  if (system !== undefined) return { program: system, environment: {} };
  return packagedChromium();
};

const packagedChromium = async (): Promise<Chromium> => {
  const folder = await unpacked();
  const program = path.join(folder, 'chromium');
  // Its fonts only where the system has no idea of fonts, its libraries only where the system lacks them (libnss3).
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  const libraries = { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') };
  for (const environment of [fonts, { ...fonts, ...libraries }])
    if (runs(program, environment)) return { program, environment };
  throw new Error(`no Chromium runs here, ${program} neither: name one that does in CHROMIUM_PATH`);
};

/**
 * Unpacks the package once per user and version. It unpacks into the temporary folder under a name without a version,
 * as it goes, and readable by its user alone; so it is given a temporary folder of its own, which gets its name
 * when it is whole. Several may do so at once: one is kept.
 */
const unpacked = async (): Promise<string> => {
  const packageFile = path.join(projectRoot, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const mine = path.join(tmpdir(), `ipraktik-chromium-${process.getuid?.() ?? 0}`);
  mkdirSync(mine, { recursive: true, mode: 0o700 });
  if (lstatSync(mine).uid !== (process.getuid?.() ?? 0))
    throw new Error(`${mine} was made by somebody else: remove it`);
  const folder = path.join(mine, version);
  if (existsSync(folder)) return folder;
  const draft = mkdtempSync(path.join(mine, 'draft-'));
  const unpack = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpack], {
      cwd: projectRoot,
      // Without the second it leaves out the libraries that a bare system lacks.
      env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    pointFontsAt(folder, path.join(draft, 'fonts/fonts.conf'));
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
};

/** The package's list of fonts takes it for granted that it was unpacked into /tmp itself. */
const pointFontsAt = (folder: string, list: string): void =>
  writeFileSync(list, readFileSync(list, 'utf8').replaceAll('>/tmp/', `>${folder}/`));
