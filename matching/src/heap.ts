/** A binary heap of numbers with keys: the least key comes first, of equal keys the least number. */
export class Heap {
  #keys = new Float64Array(64);
  #items = new Int32Array(64);
  size = 0;

  /** The least key; meaningless when empty. */
  get least(): number {
    return this.#keys[0] as number;
  }

  clear(): void {
    this.size = 0;
  }

  push(key: number, item: number): void {
    if (this.size === this.#keys.length) this.#grow();
    let at = this.size++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isBefore(key, item, above)) break;
      this.#keys[at] = this.#keys[above] as number;
      this.#items[at] = this.#items[above] as number;
      at = above;
    }
    this.#keys[at] = key;
    this.#items[at] = item;
  }

  /** Takes the first item out; there must be one. */
  pop(): number {
    const first = this.#items[0] as number;
    const key = this.#keys[--this.size] as number;
    const item = this.#items[this.size] as number;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.size) break;
      if (
        below + 1 < this.size &&
        this.#isBefore(this.#keys[below + 1] as number, this.#items[below + 1] as number, below)
      )
        below++;
      if (this.#isBefore(key, item, below)) break;
      this.#keys[at] = this.#keys[below] as number;
      this.#items[at] = this.#items[below] as number;
      at = below;
    }
    this.#keys[at] = key;
    this.#items[at] = item;
    return first;
  }

  #isBefore(key: number, item: number, place: number): boolean {
    const other = this.#keys[place] as number;
    return key < other || (key === other && item < (this.#items[place] as number));
  }

  #grow(): void {
    const [keys, items] = [this.#keys, this.#items];
    this.#keys = new Float64Array(keys.length * 2);
    this.#items = new Int32Array(items.length * 2);
    this.#keys.set(keys);
    this.#items.set(items);
  }
}
