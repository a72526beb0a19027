import { deepEqual, equal, match, ok, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { asset, assetFiles } from './assets.ts';

const css = (): string => Buffer.from(assetFiles().get(asset('site.css'))?.body ?? []).toString();

test('an asset is found by its plain name and carries its content in its address', () => {
  match(asset('site.css'), /^\/assets\/site\.[0-9A-Z]{8}\.css$/);
  match(asset('familjen-grotesk.woff2'), /^\/assets\/familjen-grotesk\.[0-9A-Z]{8}\.woff2$/);
  throws(() => asset('nothing.css'), /no asset is called nothing\.css; there are .*site\.css/);
});

test('what the sheet points to is there, and nothing comes from elsewhere', () => {
  const pointedTo = [...css().matchAll(/url\(([^)]+)\)/g)].map(([, url = '']) => url.replaceAll('"', ''));
  const outside = pointedTo.filter((url) => !assetFiles().has(url) && !url.startsWith('data:image/svg+xml,'));
  deepEqual(outside, []);
  ok(pointedTo.some((url) => url.endsWith('.woff2')));
});

test('compressed beforehand, the same comes out again', () => {
  for (const [address, file] of assetFiles()) {
    if (address.endsWith('.woff2')) {
      equal(file.br, undefined, 'a font is compressed in itself');
      continue;
    }
    ok(file.br && file.gzip && file.br.length < file.body.length);
    deepEqual(brotliDecompressSync(file.br), Buffer.from(file.body));
    deepEqual(gunzipSync(file.gzip), Buffer.from(file.body));
  }
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const six = hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(six.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** The colours of both schemes, by token: the first declarations are light, those after them dark. */
const schemes = (): Record<'light' | 'dark', Record<string, string>> => {
  const roots = [...css().matchAll(/:root\{([^}]*)\}/g)].map(([, block = '']) =>
    Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/g)].map(([, name, hex]) => [name, hex])),
  );
  const light = roots[0] as Record<string, string>;
  return { light, dark: { ...light, ...roots[1] } };
};

test('every pair of colours that meets as text and ground can be read, in both schemes', () => {
  const pairs = [
    ['ink', 'paper'],
    ['ink', 'card'],
    ['ink-soft', 'paper'],
    ['sea', 'paper'],
    ['on-sea-field', 'sea-field'],
    ['error', 'paper'],
    ['error', 'error-ground'],
    ['paper', 'error'],
    ['on-sun', 'sun'],
    ['on-sun', 'on-sun-paper'],
    ['on-tile', 'tile-0'],
    ['on-tile', 'tile-1'],
    ['on-tile', 'tile-2'],
    ['on-tile-3', 'tile-3'],
  ] as const;
  for (const [scheme, colours] of Object.entries(schemes()))
    for (const [text, ground] of pairs) {
      const measured = contrast(colours[text] ?? '', colours[ground] ?? '');
      ok(measured >= 4.5, `${text} on ${ground}, ${scheme}: ${measured.toFixed(2)}`);
    }
});
