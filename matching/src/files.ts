/** JSON in and out: plain or gzip, by path or `-` for the standard streams. */
import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync } from 'node:zlib';
import { isList } from './complaint.ts';

export type Reading = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

const STANDARD = '-';
/** Members of a list that are written in one piece. */
const AT_ONCE = 256;
/** Three times what 100,000 interns and 50,000 hosts take. What is read becomes several times as large in memory. */
const MEGABYTES_AT_MOST = 128;
const BYTES_AT_MOST = MEGABYTES_AT_MOST * 2 ** 20;
const TOO_LONG = `it is longer than the ${MEGABYTES_AT_MOST} MB that are read`;

/**
 * @param path a file, or `-` for standard input; gzip is recognised by its first two bytes, whatever the name
 * @returns the value, or in a sentence why there is none: not there, too long, not whole, not UTF-8, not JSON
 */
export async function readJson(path: string): Promise<Reading> {
  try {
    const bytes = await bytesOf(path === STANDARD ? process.stdin : createReadStream(path));
    const text = decode(bytes[0] === 0x1f && bytes[1] === 0x8b ? unpack(bytes) : bytes);
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, why: whyOf(error) };
  }
}

/** What comes without an end is not waited for. */
async function bytesOf(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BYTES_AT_MOST) throw new Error(TOO_LONG);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpack(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: BYTES_AT_MOST });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new Error(TOO_LONG, { cause: error });
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
  const text = Readable.from(inLines(value));
  // A reader that has gone away is an error like another; standard output stays open.
  if (path === STANDARD) return pipeline(text, process.stdout, { end: false });
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    const file = createWriteStream(beside, { flags: 'wx' });
    await (path.endsWith('.gz') ? pipeline(text, createGzip(), file) : pipeline(text, file));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * JSON with one field a line, and one member a line of the lists of objects: small, and two files can be compared. In pieces:
 * all of it may be more than one text can hold.
 */
function* inLines(value: object): Generator<string> {
  let before = '{\n';
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined) continue;
    yield `${before}${JSON.stringify(name)}: `;
    yield* listInLines(field);
    before = ',\n';
  }
  yield before === '{\n' ? '{\n\n}\n' : '\n}\n';
}

function* listInLines(field: unknown): Generator<string> {
  if (!isList(field) || !field.some((member) => typeof member === 'object')) {
    yield JSON.stringify(field);
    return;
  }
  for (let from = 0; from < field.length; from += AT_ONCE) {
    const lines = field.slice(from, from + AT_ONCE).map((member: unknown) => JSON.stringify(member));
    yield `${from === 0 ? '[' : ','}\n${lines.join(',\n')}`;
  }
  yield '\n]';
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
