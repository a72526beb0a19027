import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  // Code units, as everywhere in the format: the same bytes on every machine, whatever its language.
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]));
};

/** JSON with members in the order of their names and nothing between them: equal values give equal bytes. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** SHA-256 of a value's canonical JSON, in hexadecimal: `sha256sum` of the exported file gives the same. */
export const sha256Of = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** A value as it is kept: gzipped canonical JSON. */
export const packed = (value: unknown): Buffer => gzipSync(canonicalJson(value));
export const unpacked = (bytes: Buffer): unknown => JSON.parse(gunzipSync(bytes).toString('utf8'));
