/** Complaints about data from outside: collected, never thrown, each with its path and a sentence. */

export interface Complaint {
  /** Where, as one would write it in JavaScript: `interns[3].wishes[0]`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const QUOTED_AT_MOST = 60;

/** A value as it may stand in a complaint: short, on one line, whatever it is. */
export function quote(value: unknown): string {
  if (isList(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > QUOTED_AT_MOST ? `${value.slice(0, QUOTED_AT_MOST)}…` : value);
}

/** What a word must be among, and where those stand. */
export interface Words {
  readonly words: { has(word: unknown): boolean };
  readonly called: string;
}

/** What a list must be: how long, and which members. */
export interface ListRule {
  readonly min?: number;
  readonly max?: number;
  /** Without it any non-empty text will do. */
  readonly among?: Words;
}

/** Asks questions of unknown values and keeps what is wrong. */
export class Examiner {
  readonly complaints: Complaint[] = [];

  say(path: string, message: string): false {
    this.complaints.push({ path, message });
    return false;
  }

  text(value: unknown, path: string): value is string {
    return (
      (typeof value === 'string' && value !== '') || this.say(path, `must be a non-empty text, not ${quote(value)}`)
    );
  }

  oneOf(value: unknown, { words, called }: Words, path: string): boolean {
    return words.has(value) || this.say(path, `${quote(value)} is not one of ${called}`);
  }

  integer(value: unknown, min: number, max: number, path: string): value is number {
    const right = Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
    return right || this.say(path, `must be a whole number from ${min} to ${max}, not ${quote(value)}`);
  }

  flag(value: unknown, path: string): boolean {
    return value === undefined || typeof value === 'boolean' || this.say(path, `must be true or false`);
  }

  /** A list of distinct members, each of them examined. */
  set(value: unknown, path: string, rule: ListRule): value is readonly string[] {
    if (!isList(value)) return this.say(path, `must be a list, not ${quote(value)}`);
    const before = this.complaints.length;
    const { min = 0, max = Infinity } = rule;
    if (value.length < min || value.length > max) {
      this.say(path, `must have ${span(min, max)}, not ${value.length}`);
    }
    const seen = new Set<unknown>();
    for (const [i, member] of value.entries()) {
      const at = `${path}[${i}]`;
      if (rule.among) this.oneOf(member, rule.among, at);
      else this.text(member, at);
      if (seen.has(member)) this.say(at, `${quote(member)} stands twice`);
      seen.add(member);
    }
    return this.complaints.length === before;
  }
}

function span(min: number, max: number): string {
  if (max === Infinity) return `at least ${min} member${min === 1 ? '' : 's'}`;
  return min === max ? `${min} members` : `${min} to ${max} members`;
}
