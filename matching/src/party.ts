/**
 * The unit that is matched: one intern or a companion pair (R10), and a host, both with their lists as bit sets.
 * Companions share effective days (intersection), shortest stay (the longer) and longest stay (the shorter).
 */
import type { Host, Instance, Intern, Pin } from './instance.ts';
import { dayMask, type DayMask } from './week.ts';

/** Order by code units: the only order of ids there is. */
export const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface Member {
  readonly intern: Intern;
  readonly fields: number;
  readonly interests: number;
  readonly regions: number;
}

export interface Party {
  /** Sorted; the first names the party. */
  readonly ids: readonly string[];
  /** In the order of `ids`. */
  readonly members: readonly Member[];
  readonly days: DayMask;
  readonly minDays: number;
  readonly maxDays: number;
  /** How many members have hosting priority (R7). */
  readonly priority: number;
  readonly pin: PartyPin | undefined;
}

/** Where the office wants the party: a pin of any member holds for all. */
export interface PartyPin {
  readonly host: string;
  /** When they are agreed; `firstSaysSo` if the first member's own pin says it, or there is none. */
  readonly days: DayMask | undefined;
  readonly firstSaysSo: boolean;
}

export interface Venue {
  readonly host: Host;
  readonly fields: number;
  readonly region: number;
  readonly days: DayMask;
  /** Guests at least once there is one. */
  readonly least: number;
}

/** Turns lists of words into bit sets: bit i is the vocabulary's i-th word. */
function encoder(vocabulary: readonly string[]): (words: readonly string[]) => number {
  const bits = new Map(vocabulary.map((word, i) => [word, 1 << i]));
  return (words) => words.reduce((mask, word) => mask | (bits.get(word) ?? 0), 0);
}

/** Makes parties and venues of one instance; also of people whose answers were changed to see what it would open. */
export class Cast {
  readonly #fields: (words: readonly string[]) => number;
  readonly #regions: (words: readonly string[]) => number;
  readonly #hosting: ReadonlySet<string>;
  readonly #level: 'workplace' | 'org';
  readonly #pins: ReadonlyMap<string, Pin>;

  constructor(instance: Instance) {
    this.#fields = encoder(instance.fields);
    this.#regions = encoder(instance.regions);
    this.#level = instance.policy?.priority === 'organisation' ? 'org' : 'workplace';
    this.#hosting = new Set(instance.hosts.map((host) => host[this.#level]));
    this.#pins = new Map(instance.pins.map((pin) => [pin.intern, pin]));
  }

  venue(host: Host): Venue {
    return {
      host,
      fields: this.#fields(host.fields),
      region: this.#regions([host.region]),
      days: dayMask(host.days),
      least: Math.max(1, host.minGuests),
    };
  }

  party(interns: readonly Intern[]): Party {
    const sorted = interns.toSorted((a, b) => byId(a.id, b.id));
    const pins = sorted.map((intern) => this.#pins.get(intern.id)).filter((pin) => pin !== undefined);
    const pin = pins.find(({ days }) => days !== undefined) ?? pins[0];
    return {
      ids: sorted.map(({ id }) => id),
      members: sorted.map((intern) => ({
        intern,
        fields: this.#fields(intern.fields),
        interests: this.#fields(intern.interests),
        regions: this.#regions(intern.regions),
      })),
      days: sorted.reduce((mask, { days }) => mask & dayMask(days), 0b11111),
      minDays: Math.max(...sorted.map(({ minDays }) => minDays)),
      maxDays: Math.min(...sorted.map(({ maxDays }) => maxDays)),
      priority: sorted.filter((intern) => this.#hosting.has(intern[this.#level])).length,
      pin: pin && {
        host: pin.host,
        days: pin.days && dayMask(pin.days),
        firstSaysSo: pin === pins[0] || pins[0]?.intern !== sorted[0]?.id,
      },
    };
  }
}
