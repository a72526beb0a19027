/** JSON in and out: plain or gzip, by path or `-` for the standard streams. */
import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';

export type Reading = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

const STANDARD = '-';
/** The longest text V8 holds is a little above. */
const UNPACKED_AT_MOST = 500 * 2 ** 20;

/**
 * @param path a file, or `-` for standard input; gzip is recognised by its first two bytes, whatever the name
 * @returns the value, or in a sentence why there is none: not there, not whole, not UTF-8, not JSON
 */
export async function readJson(path: string): Promise<Reading> {
  try {
    const bytes = path === STANDARD ? await buffer(process.stdin) : await readFile(path);
    const text = decode(bytes[0] === 0x1f && bytes[1] === 0x8b ? unpack(bytes) : bytes);
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, why: whyOf(error) };
  }
}

function unpack(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: UNPACKED_AT_MOST });
  } catch (error) {
    throw new Error(`the gzip data is broken or cut off (${whyOf(error)})`, { cause: error });
  }
}

function decode(bytes: Buffer): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new Error('the text is not UTF-8', { cause: error });
  }
  if (text.startsWith('\ufeff')) throw new Error('the text begins with a byte order mark, which JSON does not have');
  return text;
}

/**
 * Writes all or nothing: what was there stays until the new file is whole.
 * @param path a file (packed if it ends in .gz), or `-` for standard output
 * @throws the file system's error
 */
export async function writeJson(path: string, value: object): Promise<void> {
  const text = inLines(value);
  if (path === STANDARD) return writeStandard(text);
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    await writeFile(beside, path.endsWith('.gz') ? gzipSync(text) : text, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Waits until all of it is gone; a reader that has gone away is an error like another. */
function writeStandard(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', reject);
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** JSON with one field a line, and one member a line of the lists of objects: small, and two files can be compared. */
function inLines(value: object): string {
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${JSON.stringify(name)}: ${listInLines(field)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

function listInLines(field: unknown): string {
  const isLong = Array.isArray(field) && field.some((member) => typeof member === 'object');
  return isLong ? `[\n${field.map((member) => JSON.stringify(member)).join(',\n')}\n]` : JSON.stringify(field);
}

/** What went wrong, in a sentence; system errors without the path, which the caller says. */
export function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  switch ((error as NodeJS.ErrnoException).code ?? '') {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'reading or writing it is not allowed';
    case 'EISDIR':
      return 'it is a folder';
    case 'EPIPE':
      return 'nobody reads it';
    case 'ENOSPC':
      return 'the disk is full';
    default:
      return error.message;
  }
}
