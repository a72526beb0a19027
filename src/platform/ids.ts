import { createHash, randomBytes, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';

/** An id for a row: random, so that it tells nothing about order or number. */
export const newId = (): string => randomUUID();

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Whether a text from an address can be an id at all: the database refuses to compare anything else with one. */
export const isId = (text: string | undefined): text is string => text !== undefined && ID.test(text);

/** A secret for a link or a cookie: 256 random bits as 43 characters that may stand in an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

const SECRET = /^[\w-]{43}$/;
/** Whether a text from an address can be a secret at all. */
export const isSecret = (text: string | undefined): text is string => text !== undefined && SECRET.test(text);

/** What is stored of a secret. It has full entropy, so one round of SHA-256 needs no salt. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Six digits for a person to type; only safe with few tries and a short life (see accounts). */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

export const sameBytes = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
