/**
 * For every host the groups that can be among its best by some claim's prices, with their points there: every admissible
 * pair is looked at, or shown to be no better than what was.
 *
 * 1. Hosts are bucketed by part of the country and fields (verify-bucket.ts). A bucket's groups come in the order of the
 *    most they can be worth before points, so that a host need not look at those after whom nobody can catch up.
 * 2. A best set has three alone and one pair at most. Whoever is worth no more at any claim's prices than three others are
 *    at all of them changes no set's worth, and is left out (verify-shortlist.ts).
 * 3. Groups that a host has something special with are asked for first, by the plain rules (verify-visit.ts).
 */
import { Bucket, CONTRAST_TABLE } from './verify-bucket.ts';
import { contrastOf, count, FIELD_POINTS, OPEN, type Group, type Home, type People } from './verify-people.ts';
import { Related } from './verify-related.ts';
import { Shortlist, type MayCome, type Worth } from './verify-shortlist.ts';
import { pointsAt, pointsForStay, stayOf, type Times } from './verify-visit.ts';

/** Points of one guest at most, besides those for fields and contrast: 15 for the stay, 8 for a new relation. */
const OTHER_POINTS = 23;
/** How many alone, and how many pairs, are in one guest set at most. */
const TOGETHER = [3, 1];

/** Claims of one kind, and the groups in the order they promise. */
interface Ranked {
  readonly worth: Worth;
  readonly best: Shortlist;
  /** Of groups of one, and of two. */
  readonly buckets: readonly Bucket[];
}

interface Special {
  readonly g: number;
  readonly size: number;
  readonly points: number;
}

export class Scan {
  readonly #people: People;
  readonly #related: Related;
  /** Hosts by part of the country and fields. */
  readonly #buckets: readonly (readonly number[])[];
  readonly #stays: Stays;
  readonly #sector: readonly [Int32Array, Int32Array];
  /** Per group the host, and one more, that it was special to last. */
  readonly #special: Int32Array;
  readonly #contrast = new Int8Array(CONTRAST_TABLE);

  constructor(people: People) {
    const { groups, homes } = people;
    this.#people = people;
    this.#related = new Related(people);
    this.#buckets = [...Map.groupBy(homes.keys(), (h) => keyOf(homes[h] as Home)).values()];
    this.#stays = new Stays(people);
    const sectors = (i: number): Int32Array => Int32Array.from(groups, ({ members }) => members[i]?.sector ?? -1);
    this.#sector = [sectors(0), sectors(1)];
    this.#special = new Int32Array(groups.length);
  }

  /** @param look is called for every host, with the groups that can be among its best: a list for each of the worths */
  each(
    worths: readonly Worth[],
    mayCome: (h: number) => MayCome,
    look: (h: number, best: readonly Shortlist[]) => void,
  ): void {
    const { groups, homes } = this.#people;
    const ranked = worths.map((worth): Ranked => ({
      worth,
      best: new Shortlist(worth),
      buckets: [1, 2].map((size) => new Bucket(groups, inOrder(groups, size, worth))),
    }));
    const lists = ranked.map(({ best }) => best);
    this.#special.fill(0);
    for (const hosts of this.#buckets) {
      const { region, fields } = homes[hosts[0] as number] as Home;
      for (const { buckets } of ranked) for (const bucket of buckets) bucket.begin(region, fields);
      for (const h of hosts) {
        this.#ask(h, mayCome(h), ranked);
        look(h, lists);
      }
    }
  }

  #ask(h: number, mayCome: MayCome, ranked: readonly Ranked[]): void {
    const home = this.#people.homes[h] as Home;
    this.#writeContrasts(home);
    const special = this.#specialAt(h, home);
    for (const { worth, best, buckets } of ranked) {
      best.clear();
      for (const [i, bucket] of buckets.entries()) {
        if (i >= home.host.seats) continue;
        best.begin(TOGETHER[i] as number, mayCome);
        for (const { g, size, points } of special) if (size === i + 1) best.add(g, points);
        this.#lookThrough(bucket, i + 1, h, home, worth, best);
        best.end();
      }
    }
  }

  /** For an intern's wish and distance the points of both sides' wishes. */
  #writeContrasts({ host }: Home): void {
    for (const [row, wish] of (['similar', 'different', 'any'] as const).entries()) {
      for (let apart = 0; apart < 3; apart++) {
        this.#contrast[3 * row + apart] = contrastOf(wish, apart) + contrastOf(host.contrast, apart);
      }
    }
  }

  #specialAt(h: number, home: Home): Special[] {
    const found: Special[] = [];
    for (const g of this.#related.to(h, home)) {
      if (this.#special[g] === h + 1) continue;
      this.#special[g] = h + 1;
      const group = this.#people.groups[g] as Group;
      const points = pointsAt(group, home, h);
      if (points >= 0) found.push({ g, size: group.members.length, points });
    }
    return found;
  }

  #lookThrough(bucket: Bucket, size: number, h: number, home: Home, worth: Worth, best: Shortlist): void {
    const { most, point } = worth;
    const { group, points, rows } = bucket;
    const [contrast, special] = [this.#contrast, this.#special];
    const [first, second] = this.#sector;
    const [kind, stays] = [this.#stays.kind, this.#stays.at(home)];
    const fieldPoints = Math.max(OPEN, FIELD_POINTS[count(home.fields)] as number);
    const atMost = size * (fieldPoints + Math.max(...contrast) + OTHER_POINTS) * point;
    for (let i = 0; i < bucket.length || bucket.more(); i++) {
      const g = group[i] as number;
      if ((most[g] as number) + atMost <= best.limit) break;
      const stay = stays[kind[g] as number] as number;
      if (stay < 0 || special[g] === h + 1) continue;
      const one = (rows[2 * i] as number) + (first[g] === home.sector ? 0 : 1);
      const other = (rows[2 * i + 1] as number) + (second[g] === home.sector ? 0 : 1);
      const wishes = (contrast[one] as number) + (contrast[other] as number);
      best.add(g, (points[i] as number) + size * stay + wishes);
    }
  }
}

/** Those who are free to go anywhere, the most promising first. */
function inOrder(groups: readonly Group[], size: number, { most }: Worth): Int32Array {
  const free = groups.flatMap(({ pin, members }, g) => (pin === undefined && members.length === size ? [g] : []));
  return Int32Array.from(free).sort((a, b) => (most[b] as number) - (most[a] as number) || a - b);
}

const keyOf = ({ region, fields }: Home): string => `${region} ${fields}`;

/** What days give: per kind of times a host has, a table over the kinds that groups have. */
class Stays {
  readonly #kinds: Times[] = [];
  /** Per group. */
  readonly kind: Int32Array;
  readonly #tables = new Map<number, Int8Array>();

  constructor({ groups }: People) {
    const numbers = new Map<number, number>();
    this.kind = Int32Array.from(groups, (group) => {
      const key = timesKey(group);
      if (!numbers.has(key)) numbers.set(key, this.#kinds.push(group) - 1);
      return numbers.get(key) ?? 0;
    });
  }

  /** Per kind the points of each member's stay; -1 if the days are too few. */
  at(home: Home): Int8Array {
    const known = this.#tables.get(timesKey(home));
    if (known) return known;
    const table = Int8Array.from(this.#kinds, (times) => {
      const stay = stayOf(times, home);
      return stay === 0 ? -1 : pointsForStay(times, stay);
    });
    this.#tables.set(timesKey(home), table);
    return table;
  }
}

const timesKey = ({ days, shortest, longest }: Times): number => 64 * days + 8 * shortest + longest;
