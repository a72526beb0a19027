/**
 * The draw that decides among equals: a number per placement that nobody can steer once the seed is published.
 * It is read off the start of a hash of seed, intern and host; the matching whose numbers add up to least is taken.
 * Source: FORMAT.md, "Objective and draw".
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
