/**
 * Builds the app into .build/app and the tests into .build/tests. `npm run build` builds the app alone; start, dev and
 * test build what they need on their way. Runs on Node 20 and newer.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledPackages } from './bundled-packages.mjs';
import { Refusal, command, root } from './project.mjs';

const APP = join(root, '.build', 'app');
const TESTS = join(root, '.build', 'tests');

/** Where Node keeps what it has compiled, so that the next process need not (a sixth of a start). */
export const COMPILED = { NODE_COMPILE_CACHE: join(root, '.build', 'compiled') };

/**
 * How the app's Node is started. Stacks name our sources: the maps are switched on in this way and not by
 * `--enable-source-maps`, with which pino, asking who opens it, has the largest one read and kept: 20 MB, a seventh of
 * the idle process. The young generation stays at 8 MB (V8 would let it grow to 16): that is 10 MB of the idle process,
 * and half of it again would save nothing in a page and cost a twentieth.
 */
export const FLAGS = ['--import=data:text/javascript,process.setSourceMapsEnabled(true)', '--max-semi-space-size=8'];
export const RUN = [...FLAGS, join(APP, 'src', 'main.js')];

const isCode = (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts');

/** The files of a folder of the project that match, as paths below the project's root. */
export const filesIn = (folder, matches) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && matches(entry.name))
        .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
        .sort()
    : [];

const COMMON = {
  absWorkingDir: root,
  outbase: '.',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  sourcemap: true,
  // Node reads the maps as it starts; the sources themselves lie beside them, and would cost 8 MB of memory here.
  sourcesContent: false,
  logLevel: 'warning',
};

const allCode = () => ['src', 'tests'].flatMap((folder) => filesIn(folder, isCode));

/** Whatever is no file of ours: Node's own, and packages, bundled or where npm put them. */
const outside = (packaged) => ({
  name: 'outside',
  setup(builder) {
    builder.onResolve({ filter: /^[^.#]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path === ENGINE ? undefined : { path: packaged(path), external: true },
    );
  },
});

/** The engine is a package of ours in TypeScript: the app's bundle holds it as it holds the rest. */
const ENGINE = '@ipraktik/matching';

/** The options of the app's build: `main` and each worker thread's entry, with what they share in chunks. */
export const appOptions = async () => ({
  ...COMMON,
  entryPoints: ['src/main.ts', ...filesIn('src', (name) => name.endsWith('.thread.ts'))],
  outdir: APP,
  splitting: true,
  chunkNames: 'chunks/[hash]',
  plugins: [outside(await bundledPackages(allCode()))],
});

/**
 * Writes what has changed, and nothing when nothing has: a read-only project that was built once can still be started.
 * Deletes what an earlier build left, and only that: a running app may still load its own chunks.
 */
const write = (folder, files) => {
  for (const { path, contents } of files) {
    if (existsSync(path) && readFileSync(path).equals(contents)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  const made = new Set(files.map(({ path }) => path));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    if (entry.isFile() && !made.has(file)) rmSync(file, { force: true });
  }
};

const build = async (folder, options) => {
  const { build: esbuild, stop } = await import('esbuild');
  try {
    const { outputFiles } = await esbuild({ ...(await options()), write: false });
    write(folder, outputFiles);
  } catch (error) {
    if (['EROFS', 'EACCES', 'EPERM', 'ENOSPC'].includes(error.code))
      throw new Refusal(`The build cannot write in ${folder}: ${error.message}`);
    if (error.errors) throw new Refusal('The build failed; why is written above.');
    throw error;
  } finally {
    await stop();
  }
};

export const buildApp = () => build(APP, appOptions);

/**
 * Builds a programme of bench/ as the app is built, into the same place below .build/bench.
 * @param {string} entry below the project's root
 */
export const buildBench = (entry) =>
  build(join(root, '.build', dirname(entry)), async () => ({
    ...COMMON,
    entryPoints: [entry],
    outbase: dirname(entry),
    outdir: join(root, '.build', dirname(entry)),
    plugins: [outside(await bundledPackages(allCode()))],
  }));

/**
 * For tests every file is translated on its own, in the same tree, so that a test loads what it imports and nothing
 * else: a hundred bundles would hold the app a hundred times. What is not translated is imported from where it lies.
 */
const fileByFile = (packaged) => ({
  name: 'file by file',
  setup(builder) {
    const mirrored = (source) =>
      /^(src|tests)[/\\]/.test(relative(root, source)) && isCode(source)
        ? join(TESTS, relative(root, source)).slice(0, -extname(source).length) + '.js'
        : source;
    const from = (importer, target) => {
      const path = relative(dirname(mirrored(importer)), mirrored(target))
        .split(sep)
        .join('/');
      return { path: path.startsWith('.') ? path : `./${path}`, external: true };
    };
    builder.onResolve({ filter: /.*/ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      if (kind === 'entry-point' || pluginData === 'asked') return undefined;
      if (path.startsWith('.')) return from(importer, resolve(resolveDir, path));
      if (!path.startsWith('#')) return { path: packaged(path), external: true };
      const found = await builder.resolve(path, { kind, importer, resolveDir, pluginData: 'asked' });
      return found.errors.length > 0 ? found : from(importer, found.path);
    });
  },
});

export const buildTests = () =>
  build(TESTS, async () => ({
    ...COMMON,
    entryPoints: allCode(),
    outdir: TESTS,
    plugins: [fileByFile(await bundledPackages(allCode()))],
  }));

if (process.argv[1] === fileURLToPath(import.meta.url)) await command(buildApp);
