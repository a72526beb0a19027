/**
 * Groups that may visit the hosts of one part of the country with the same fields, as far as place and fields go: looked for in a
 * given order, and only as far as anybody asks.
 */
import { pointsForFields, type Group, type Guest } from './verify-people.ts';

/** Whom a host has not met is worth so much more. */
const UNMET = 8;
const AT_ONCE = 16;

/** In a host's table of contrasts: the rows of an intern's wish, and one without points for who travels alone. */
const ROWS = { similar: 0, different: 3, any: 6 };
const NOBODY_ROW = 9;
export const CONTRAST_TABLE = 12;

/** What is asked of all groups of one size in a row. */
export class Bucket {
  readonly #groups: readonly Group[];
  /** Groups by number, the most promising first. */
  readonly #order: Int32Array;
  readonly #regions: Int32Array;
  readonly #interests: Int32Array;
  readonly #others: Int32Array;
  #region = 0;
  #fields = 0;
  #looked = 0;
  /** Found so far: the group, its points whatever the host, and its members' rows in a host's table of contrasts. */
  length = 0;
  readonly group: Int32Array;
  readonly points: Int16Array;
  readonly rows: Uint8Array;

  constructor(groups: readonly Group[], order: Int32Array) {
    this.#groups = groups;
    this.#order = order;
    const each = (number: (group: Group) => number): Int32Array => order.map((g) => number(groups[g] as Group));
    // Who is open to any field shares every field, as far as being let in goes.
    const shared = (guest: Guest | undefined): number => (guest?.intern.open === true ? -1 : (guest?.interests ?? -1));
    this.#regions = each(({ members }) => members.reduce((mask, { regions }) => mask & regions, -1));
    this.#interests = each(({ members }) => shared(members[0]));
    this.#others = each(({ members }) => shared(members[1]));
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
    const [region, fields] = [this.#region, this.#fields];
    while (this.#looked < this.#order.length && this.length < before + AT_ONCE) {
      const at = this.#looked++;
      if (((this.#regions[at] as number) & region) === 0 || ((this.#interests[at] as number) & fields) === 0) continue;
      if (((this.#others[at] as number) & fields) !== 0) this.#add(this.#order[at] as number);
    }
    return this.length > before;
  }

  #add(g: number): void {
    const [first, second] = (this.#groups[g] as Group).members as [Guest, Guest?];
    const at = this.length++;
    this.group[at] = g;
    this.points[at] = this.#pointsOf(first) + (second ? this.#pointsOf(second) : 0);
    this.rows[2 * at] = this.#rowOf(first);
    this.rows[2 * at + 1] = second ? this.#rowOf(second) : NOBODY_ROW;
  }

  #pointsOf(guest: Guest): number {
    return pointsForFields(guest, this.#fields) + UNMET;
  }

  #rowOf({ intern, fields }: Guest): number {
    return ROWS[intern.contrast] + ((fields & this.#fields) === 0 ? 1 : 0);
  }
}
