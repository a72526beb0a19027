/** Of the groups that may visit a host, those that can be among its best by some claim's prices. */

/** What groups are worth by the prices of some claims, in grains, before points; and what a point is worth. */
export interface Worth {
  readonly most: Float64Array;
  readonly least: Float64Array;
  readonly point: number;
  /** Groups that some claim has decided on: they may be missing there, so nobody is left out because of them. */
  readonly decided: ReadonlySet<number>;
}

/** Which groups a host lets come at all; everybody if it does not say. */
export type MayCome = ((group: number) => boolean) | undefined;

export class Shortlist {
  readonly #worth: Worth;
  /** The largest of what undecided groups are worth at least, the largest first. */
  readonly #sure = new Float64Array(3);
  #wanted = 3;
  #mayCome: MayCome;
  #from = 0;
  /** The first so many groups, and their points. */
  length = 0;
  readonly groups: Int32Array;
  readonly points: Int32Array;
  /** So many others are worth this at all prices: whoever is worth no more at any changes nothing. */
  limit = -Infinity;

  constructor(worth: Worth) {
    this.#worth = worth;
    this.groups = new Int32Array(worth.most.length);
    this.points = new Int32Array(worth.most.length);
  }

  clear(): void {
    this.length = 0;
  }

  /** @param wanted how many of the groups added from now on until `end` can be in one guest set */
  begin(wanted: number, mayCome: MayCome): void {
    this.#wanted = wanted;
    this.#mayCome = mayCome;
    this.#from = this.length;
    this.#sure.fill(-Infinity);
    this.limit = -Infinity;
  }

  add(g: number, points: number): void {
    const { most, least, point, decided } = this.#worth;
    if ((most[g] as number) + point * points <= this.limit) return;
    if (this.#mayCome?.(g) === false) return;
    this.groups[this.length] = g;
    this.points[this.length++] = points;
    if (decided.has(g)) return;
    const sure = this.#sure;
    const value = (least[g] as number) + point * points;
    let at = this.#wanted - 1;
    if (value <= (sure[at] as number)) return;
    for (; at > 0 && value > (sure[at - 1] as number); at--) sure[at] = sure[at - 1] as number;
    sure[at] = value;
    this.limit = sure[this.#wanted - 1] as number;
  }

  /** Leaves out those who were passed later. */
  end(): void {
    const { most, point } = this.#worth;
    let kept = this.#from;
    for (let i = this.#from; i < this.length; i++) {
      const [g, points] = [this.groups[i] as number, this.points[i] as number];
      if ((most[g] as number) + point * points < this.limit) continue;
      this.groups[kept] = g;
      this.points[kept++] = points;
    }
    this.length = kept;
  }
}
