/**
 * Style sheet, fonts, icon and the two scripts: made once when first asked for (under 0.2 s), named by their
 * content, so that a browser may keep them for ever and a change is seen at once. There is no folder of built files to
 * be stale.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { buildSync, stop } from 'esbuild';
import { projectRoot } from '../platform/root.ts';

/** What the web answers with. Fonts are compressed in themselves and have neither `br` nor `gzip`. */
export type AssetFile = { body: Uint8Array; type: string; br?: Uint8Array; gzip?: Uint8Array };
type Assets = { urls: ReadonlyMap<string, string>; files: ReadonlyMap<string, AssetFile> };

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Pages work without them. */
const SCRIPTS = ['live.mjs', 'in-place.mjs'];
const FOLDER = '/assets/';
const KIT = join(projectRoot, 'src', 'kit');

/** Bundles and minifies the sheets; esbuild names the fonts they point to by their content and hands those out too. */
const styles = (): { name: string; body: Uint8Array }[] => {
  const { outputFiles } = buildSync({
    entryPoints: [join(KIT, 'styles', 'site.css')],
    bundle: true,
    minify: true,
    write: false,
    target: ['chrome109', 'firefox115', 'safari16'],
    loader: { '.woff2': 'file' },
    outdir: join(KIT, 'assets'),
    entryNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    publicPath: FOLDER,
    logLevel: 'silent',
  });
  // Its thread and its process would stay for as long as we do.
  void stop();
  return outputFiles.map((file) => ({ name: basename(file.path), body: file.contents }));
};

const fingerprinted = (name: string): { name: string; body: Uint8Array } => {
  const body = readFileSync(join(KIT, name));
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 8).toUpperCase();
  return { name: name.replace('.', `.${hash}.`), body };
};

const compressed = (body: Uint8Array): Pick<AssetFile, 'br' | 'gzip'> => ({
  br: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gzip: gzipSync(body, { level: 9 }),
});

const make = (): Assets => {
  const urls = new Map<string, string>();
  const files = new Map<string, AssetFile>();
  for (const { name, body } of [...styles(), ...['icon.svg', ...SCRIPTS].map(fingerprinted)]) {
    const extension = extname(name);
    const type = TYPES[extension];
    if (!type) throw new Error(`${name}: say in assets.ts what type ${extension} has`);
    urls.set(name.replace(/\.[0-9A-Z]{8}\./, '.'), FOLDER + name);
    files.set(FOLDER + name, { body, type, ...(extension === '.woff2' ? {} : compressed(body)) });
  }
  return { urls, files };
};

let made: Assets | undefined;
const assets = (): Assets => (made ??= make());

/** The address of an asset by its plain name: `asset('site.css')` is `/assets/site.1A2B3C4D.css`. */
export const asset = (name: string): string => {
  const url = assets().urls.get(name);
  if (!url) throw new Error(`no asset is called ${name}; there are ${[...assets().urls.keys()].join(', ')}`);
  return url;
};

/** Every asset by its address. May be kept by browsers for ever (`immutable`): another content has another address. */
export const assetFiles = (): ReadonlyMap<string, AssetFile> => assets().files;
