/**
 * The draw that decides among equals: a number per placement that nobody can steer once the seed is published.
 * The first 16 bits of SHA-256(seed ␟ intern ␟ host), decimal seed, U+241F between; the smallest sum wins.
 * Source: FORMAT.md, "Objective".
 */
import { createHash } from 'node:crypto';
import type { Party } from './party.ts';

const SEPARATOR = '\u241F';

/** 0–65535. */
function drawNumber(seed: number, intern: string, host: string): number {
  return createHash('sha256').update([seed, intern, host].join(SEPARATOR)).digest().readUInt16BE(0);
}

export function partyDraw(seed: number, party: Party, host: string): number {
  return party.ids.reduce((sum, id) => sum + drawNumber(seed, id, host), 0);
}
