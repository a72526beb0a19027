/**
 * How often somebody may do something: `burst` times at once, and then once in `everySeconds`. A bucket that fills
 * again drop by drop, so there is no moment at which everybody may start anew. docs/decisions/0005-limits.md
 */
export interface Limit {
  /** Names the bucket. Two limits of one name share it. */
  readonly name: string;
  readonly burst: number;
  readonly everySeconds: number;
}

/** Refused until so many seconds have passed. */
export interface TooOften {
  readonly ok: false;
  readonly why: 'too-often';
  readonly seconds: number;
}
export const tooOften = (seconds: number): TooOften => ({ ok: false, why: 'too-often', seconds });
