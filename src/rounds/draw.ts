/**
 * The draw that decides between matchings that are equally good (R13). Its seed is chosen when the round is set up and
 * its hash published while sign-up is open, so that nobody can pick a seed after having seen who signed up.
 */
import { createHash } from 'node:crypto';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A seed from a secret: a whole number below 2^52, which JSON and the matching's format hold exactly. */
export const seedFrom = (secret: string): number => Number.parseInt(sha256(secret).slice(0, 13), 16);

/**
 * What is published beforehand: SHA-256, in hexadecimal, of the seed in decimal, a colon and the salt. Without the salt
 * a seed could be guessed from its hash.
 */
export const drawCommitment = ({ seed, salt }: { seed: number; salt: string }): string => sha256(`${seed}:${salt}`);
