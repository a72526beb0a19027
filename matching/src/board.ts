/**
 * The visits the solver looks at, as flat arrays: units (parties) and hosts by number, visits grouped by host, at each
 * host the singles' before the pairs'. A board may hold all admissible visits or only those that prices make likely.
 */

/** What every board of one problem shares. */
export interface Units {
  /** 1 or 2 interns, and how many of them have priority. */
  readonly size: Uint8Array;
  readonly priority: Uint8Array;
  /** 1 if the office says where: it must be placed. */
  readonly pinned: Uint8Array;
}

export interface Board extends Units {
  readonly units: number;
  readonly hosts: number;
  /** Per host: the forms its guest set may have (forms.ts). */
  readonly forms: Uint8Array;
  /** The visits at host h are those from `start[h]` up to `start[h + 1]`, those of pairs from `pairsFrom[h]` on. */
  readonly start: Int32Array;
  readonly pairsFrom: Int32Array;
  /** Per visit. */
  readonly unit: Int32Array;
  readonly host: Int32Array;
  readonly fit: Int32Array;
}

/** Visits in the making, in any order but that a unit's stand before those of the units after it. */
export class VisitList {
  #unit = new Int32Array(1024);
  #host = new Int32Array(1024);
  #fit = new Int16Array(1024);
  length = 0;

  add(unit: number, host: number, fit: number): void {
    if (this.length === this.#unit.length) this.#grow();
    this.#unit[this.length] = unit;
    this.#host[this.length] = host;
    this.#fit[this.length++] = fit;
  }

  #grow(): void {
    const longer = this.length * 2;
    const [unit, host, fit] = [this.#unit, this.#host, this.#fit];
    this.#unit = new Int32Array(longer);
    this.#host = new Int32Array(longer);
    this.#fit = new Int16Array(longer);
    this.#unit.set(unit);
    this.#host.set(host);
    this.#fit.set(fit);
  }

  /** Sorted by host, singles first, then by unit. */
  layOut(units: Units, forms: Uint8Array): Board {
    const n = this.length;
    const hosts = forms.length;
    const start = new Int32Array(hosts + 1);
    const singles = new Int32Array(hosts);
    for (let i = 0; i < n; i++) {
      const h = this.#host[i] as number;
      start[h + 1] = (start[h + 1] as number) + 1;
      if (units.size[this.#unit[i] as number] === 1) singles[h] = (singles[h] as number) + 1;
    }
    for (let h = 0; h < hosts; h++) start[h + 1] = (start[h + 1] as number) + (start[h] as number);
    const pairsFrom = Int32Array.from(singles, (many, h) => (start[h] as number) + many);
    const next = [start.slice(0, hosts), pairsFrom.slice()] as const;
    const [unit, host, fit] = [new Int32Array(n), new Int32Array(n), new Int32Array(n)];
    for (let i = 0; i < n; i++) {
      const u = this.#unit[i] as number;
      const h = this.#host[i] as number;
      const places = units.size[u] === 1 ? next[0] : next[1];
      const at = places[h] as number;
      places[h] = at + 1;
      unit[at] = u;
      host[at] = h;
      fit[at] = this.#fit[i] as number;
    }
    return { ...units, units: units.size.length, hosts, forms, start, pairsFrom, unit, host, fit };
  }
}

/** Visits by unit: those of unit u are `list[from[u]]` up to `list[from[u + 1]]`. */
export interface ByUnit {
  readonly from: Int32Array;
  readonly list: Int32Array;
}

export function byUnit({ units, unit }: Board): ByUnit {
  const from = new Int32Array(units + 1);
  for (let e = 0; e < unit.length; e++) {
    const u = unit[e] as number;
    from[u + 1] = (from[u + 1] as number) + 1;
  }
  for (let u = 0; u < units; u++) from[u + 1] = (from[u + 1] as number) + (from[u] as number);
  const next = from.slice(0, units);
  const list = new Int32Array(unit.length);
  for (let e = 0; e < unit.length; e++) {
    const u = unit[e] as number;
    const at = next[u] as number;
    next[u] = at + 1;
    list[at] = e;
  }
  return { from, list };
}

/** Room for the numbers of the visits kept, used again from call to call: boards are narrowed thousands of times. */
let room = new Int32Array(0);

/** The same board with fewer visits, or hosts with fewer forms. */
export function narrowed(board: Board, keep: (visit: number) => boolean, forms: Uint8Array = board.forms): Board {
  if (room.length < board.unit.length) room = new Int32Array(board.unit.length);
  const kept = room;
  let n = 0;
  const start = new Int32Array(board.hosts + 1);
  const pairsFrom = new Int32Array(board.hosts);
  for (let h = 0; h < board.hosts; h++) {
    const pairs = board.pairsFrom[h] as number;
    const end = board.start[h + 1] as number;
    for (let e = board.start[h] as number; e < pairs; e++) if (keep(e)) kept[n++] = e;
    pairsFrom[h] = n;
    for (let e = pairs; e < end; e++) if (keep(e)) kept[n++] = e;
    start[h + 1] = n;
  }
  const pick = (list: Int32Array): Int32Array => {
    const picked = new Int32Array(n);
    for (let i = 0; i < n; i++) picked[i] = list[kept[i] as number] as number;
    return picked;
  };
  return { ...board, forms, start, pairsFrom, unit: pick(board.unit), host: pick(board.host), fit: pick(board.fit) };
}
