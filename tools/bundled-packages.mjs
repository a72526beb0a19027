/**
 * Bundles the packages of the running system, once per lock file, into .build/packages: Node takes half a second to
 * find, read and compile their thousand files, and a tenth for these few. The app and the tests import the same ones.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from './project.mjs';

const PACKAGES = join(root, '.build', 'packages');
const IMPORT = /(?:from|import\() ?'([^'.#][^']*)'/g;

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

const byText = (one, other) => (one < other ? -1 : 1);

/** `hono/cookie` and `@hono/node-server/conninfo` are of the packages `hono` and `@hono/node-server`. */
const packageOf = (specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)[0];

/** Everything that the files import from packages of the running system, by the names they import it by. */
const specifiersIn = (files) => {
  const { dependencies } = json(join(root, 'package.json'));
  const found = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(([, specifier]) => specifier),
  );
  return [...new Set(found)].filter((specifier) => packageOf(specifier) in dependencies).sort(byText);
};

/**
 * Whether a package can be bundled: it is in modules, and has no names for files of its own (`imports`), which mean nothing
 * elsewhere (pdfkit). CommonJS would lose the names that Node finds in it, and it is what starts threads and programs from
 * beside itself (pino, esbuild). What cannot be stays where it is.
 */
const canBeBundled = (specifier) => {
  const file = fileURLToPath(import.meta.resolve(specifier));
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  const { type, imports } = json(join(folder, 'package.json'));
  if (imports) return false;
  return /\.[mc]js$/.test(file) ? file.endsWith('.mjs') : type === 'module';
};

const bundle = async (folder, specifiers) => {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: specifiers.map((specifier) => ({ in: specifier, out: specifier })),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Their faults are looked up in node_modules; a map of theirs would be read at every start.
    sourcemap: false,
    logLevel: 'warning',
    external: ['pg-native'],
    // What is CommonJS within them asks for Node's modules by `require`, which a module has to make.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
};

/**
 * Sees to it that what the files import from packages is bundled.
 * @param {string[]} files below the project's root
 * @returns {Promise<(specifier: string) => string>} what to import instead
 */
export const bundledPackages = async (files) => {
  const specifiers = specifiersIn(files).filter(canBeBundled);
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const folder = join(PACKAGES, hash.update(specifiers.join(' ')).digest('hex').slice(0, 12));
  const whole = join(folder, 'whole');
  if (!existsSync(whole)) {
    mkdirSync(PACKAGES, { recursive: true });
    for (const name of readdirSync(PACKAGES)) rmSync(join(PACKAGES, name), { recursive: true, force: true });
    await bundle(folder, specifiers);
    writeFileSync(whole, '');
  }
  return (specifier) =>
    specifiers.includes(specifier) ? pathToFileURL(join(folder, `${specifier}.js`)).href : specifier;
};
