/**
 * Groups that may visit the hosts of one part of the country with the same fields, as far as place and fields go: looked for in a
 * given order, and only as far as anybody asks.
 */
import { count, FIELD_POINTS, OPEN, type Group, type Guest } from './verify-people.ts';

/** Whom a host has not met is worth so much more. */
const UNMET = 8;
const AT_ONCE = 16;

/** In a host's table of contrasts: the rows of an intern's wish, and one without points for who travels alone. */
const ROWS = { similar: 0, different: 3, any: 6 };
const NOBODY_ROW = 9;
export const CONTRAST_TABLE = 12;

/** What is asked of one member of each group, in the order of the groups. */
class Column {
  /** Fields that let the member in: all, if it is open to any, or if there is no such member. */
  readonly #suits: Int32Array;
  readonly #interests: Int32Array;
  /** Points for fields at least. */
  readonly #least: Uint8Array;
  readonly #own: Int32Array;
  readonly #row: Uint8Array;
  readonly #new: Uint8Array;

  constructor(guests: readonly (Guest | undefined)[]) {
    this.#suits = Int32Array.from(guests, (guest) => (isOpen(guest) ? -1 : (guest?.interests ?? -1)));
    this.#interests = Int32Array.from(guests, (guest) => guest?.interests ?? 0);
    this.#least = Uint8Array.from(guests, (guest) => (isOpen(guest) ? OPEN : 0));
    this.#own = Int32Array.from(guests, (guest) => guest?.fields ?? -1);
    this.#row = Uint8Array.from(guests, (guest) => (guest ? ROWS[guest.intern.contrast] : NOBODY_ROW));
    this.#new = Uint8Array.from(guests, (guest) => (guest ? UNMET : 0));
  }

  suits(at: number, fields: number): boolean {
    return ((this.#suits[at] as number) & fields) !== 0;
  }

  /** Whatever the host, if it works in these fields. */
  points(at: number, fields: number): number {
    const shared = FIELD_POINTS[count((this.#interests[at] as number) & fields)] as number;
    return Math.max(this.#least[at] as number, shared) + (this.#new[at] as number);
  }

  row(at: number, fields: number): number {
    return (this.#row[at] as number) + (((this.#own[at] as number) & fields) === 0 ? 1 : 0);
  }
}

const isOpen = (guest: Guest | undefined): boolean => guest?.intern.open === true;

export class Bucket {
  /** Groups by number, the most promising first. */
  readonly #order: Int32Array;
  readonly #regions: Int32Array;
  readonly #first: Column;
  readonly #second: Column;
  #region = 0;
  #fields = 0;
  #looked = 0;
  /** Found so far: the group, its points whatever the host, and its members' rows in a host's table of contrasts. */
  length = 0;
  readonly group: Int32Array;
  readonly points: Int16Array;
  readonly rows: Uint8Array;

  constructor(groups: readonly Group[], order: Int32Array) {
    this.#order = order;
    const inOrder = Array.from(order, (g) => groups[g]?.members ?? []);
    this.#regions = Int32Array.from(inOrder, (members) => members.reduce((mask, { regions }) => mask & regions, -1));
    this.#first = new Column(inOrder.map(([first]) => first));
    this.#second = new Column(inOrder.map(([, second]) => second));
    this.group = new Int32Array(order.length);
    this.points = new Int16Array(order.length);
    this.rows = new Uint8Array(2 * order.length);
  }

  begin(region: number, fields: number): void {
    this.#region = region;
    this.#fields = fields;
    this.#looked = 0;
    this.length = 0;
  }

  /** @returns whether there were any more */
  more(): boolean {
    const before = this.length;
    const [region, fields, first, second] = [this.#region, this.#fields, this.#first, this.#second];
    while (this.#looked < this.#order.length && this.length < before + AT_ONCE) {
      const i = this.#looked++;
      if (((this.#regions[i] as number) & region) === 0) continue;
      if (!first.suits(i, fields) || !second.suits(i, fields)) continue;
      const at = this.length++;
      this.group[at] = this.#order[i] as number;
      this.points[at] = first.points(i, fields) + second.points(i, fields);
      this.rows[2 * at] = first.row(i, fields);
      this.rows[2 * at + 1] = second.row(i, fields);
    }
    return this.length > before;
  }
}
