/**
 * Every admissible visit and its fit, found when asked for and never stored: memory stays linear in people.
 *
 * 1. Hosts are bucketed by part of the country and fields, so that one test of bits passes a whole bucket over.
 * 2. Within a bucket, what days and contrast give is one table per kind of intern: kind of host → points, or impossible.
 * 3. Whatever depends on who the two are (own workplace, own organisation, organisations that have met, bans, wishes,
 *    half-agreed companions) concerns few hosts per party: these are of no kind while it is looked for, and are asked by the
 *    plain rules.
 */
import { obstacle } from './admissible.ts';
import { contrastPoints, fit, interestPoints, stayPoints } from './fit.ts';
import { isHalfAgreed, suitsHalfAgreed } from './half-agreed.ts';
import { CONTRASTS, type Host } from './instance.ts';
import type { Member, Party } from './party.ts';
import type { Problem } from './problem.ts';
import { count, type DayMask } from './week.ts';

const NEW_RELATION = 8;
/** So little that two of them and all that a pair can have stay negative. */
const IMPOSSIBLE = -100;
/** The kind of a host that is asked by the plain rules. */
const NO_KIND = 0;

/** How a member of a party looks at hosts: what a table gives for those that work in its own fields, and for strange ones. */
interface Look {
  readonly member: Member;
  readonly near: Int8Array;
  readonly strange: Int8Array;
  readonly sector: number;
}

export class Visits {
  readonly #problem: Problem;
  /** Per part of the country its bit, and its first bucket; per bucket its fields, and its first place. */
  readonly #regions: number[] = [];
  readonly #bucketFrom: number[] = [];
  readonly #fields: number[] = [];
  readonly #placeFrom: number[] = [];
  /** Places: the hosts in the order of the buckets. */
  readonly #hostAt: Int32Array;
  readonly #placeOf: Int32Array;
  readonly #seats: Uint8Array;
  readonly #sector: Int32Array;
  /** What days and contrast a host has, by number; the first is nobody's. */
  readonly #kind: Int32Array;
  readonly #kinds: (Pick<Host, 'minDays' | 'maxDays' | 'contrast'> & { readonly mask: DayMask })[] = [];
  readonly #tables = new Map<number, Int8Array>();
  readonly #sectors = new Map<string, number>();
  readonly #hostIndex = new Map<string, number>();
  readonly #hostsOfOrg = new Map<string, number[]>();
  readonly #halfAgreed: number[] = [];
  /** Places of no kind at the moment, and the kinds they have. */
  readonly #asked: number[] = [];
  readonly #kindOf: number[] = [];
  /** Answers of `of`: the first so many hosts and fits. */
  readonly hosts: Int32Array;
  readonly fits: Int16Array;
  #found = 0;

  constructor(problem: Problem) {
    this.#problem = problem;
    const { venues } = problem;
    const n = venues.length;
    this.hosts = new Int32Array(n);
    this.fits = new Int16Array(n);
    this.#placeOf = new Int32Array(n);
    this.#seats = new Uint8Array(n);
    this.#sector = new Int32Array(n);
    this.#kind = new Int32Array(n);
    const places = Int32Array.from(venues.keys());
    this.#hostAt = places.sort(
      (a, b) =>
        (venues[a]?.region ?? 0) - (venues[b]?.region ?? 0) ||
        (venues[a]?.fields ?? 0) - (venues[b]?.fields ?? 0) ||
        a - b,
    );
    this.#lay();
  }

  #lay(): void {
    const kinds = new Map<string, number>([['', NO_KIND]]);
    for (const [place, v] of this.#hostAt.entries()) {
      const venue = this.#problem.venues[v];
      if (venue === undefined) continue;
      const { host, region, fields, days } = venue;
      const isElsewhere = this.#regions.at(-1) !== region;
      if (isElsewhere) this.#bucketFrom[this.#regions.push(region) - 1] = this.#fields.length;
      if (isElsewhere || this.#fields.at(-1) !== fields) this.#placeFrom[this.#fields.push(fields) - 1] = place;
      this.#placeOf[v] = place;
      this.#seats[place] = host.seats;
      this.#sector[place] = numberOf(this.#sectors, host.sector);
      const kind = numberOf(kinds, `${days} ${host.minDays} ${host.maxDays} ${host.contrast}`);
      this.#kind[place] = kind;
      this.#kinds[kind] = { ...host, mask: days };
      this.#hostIndex.set(host.id, v);
      const colleagues = this.#hostsOfOrg.get(host.org);
      if (colleagues) colleagues.push(v);
      else this.#hostsOfOrg.set(host.org, [v]);
    }
    this.#bucketFrom.push(this.#fields.length);
    this.#placeFrom.push(this.#hostAt.length);
    for (const { pin } of this.#problem.parties.filter(isHalfAgreed)) {
      this.#halfAgreed.push(this.#hostIndex.get(pin?.host ?? '') ?? 0);
    }
  }

  /** @returns how many hosts the party may visit; they and their fits stand in `hosts` and `fits`, in no order */
  of(p: number): number {
    this.#found = 0;
    const party = this.#problem.parties[p];
    if (party === undefined) return 0;
    if (party.pin !== undefined) {
      this.#ask(party, this.#hostIndex.get(party.pin.host) ?? 0);
      this.#countStaying(p, party.ids.length);
      return this.#found;
    }
    this.#setApart(party);
    const [first, second] = party.members.map((member) => this.#lookOf(party, member));
    const acceptable = party.members.reduce((mask, { regions }) => mask & regions, -1);
    for (const [i, region] of this.#regions.entries()) {
      if ((acceptable & region) === 0 || first === undefined) continue;
      if (second === undefined) this.#scanSingle(i, first);
      else this.#scanPair(i, first, second);
    }
    for (const [i, place] of this.#asked.entries()) {
      this.#kind[place] = this.#kindOf[i] as number;
      this.#ask(party, this.#hostAt[place] as number);
    }
    this.#asked.length = 0;
    this.#kindOf.length = 0;
    this.#countStaying(p, party.ids.length);
    return this.#found;
  }

  #countStaying(p: number, size: number): void {
    const { staying } = this.#problem;
    if (staying === undefined) return;
    const at = this.hosts.subarray(0, this.#found).indexOf(staying.at[p] ?? -1);
    if (at >= 0) this.fits[at] = (this.fits[at] as number) + staying.points * size;
  }

  #ask(party: Party, v: number): void {
    const { venues, bans, met, half } = this.#problem;
    const venue = venues[v];
    if (venue === undefined) return;
    // The most frequent obstacle first: a scan asks this of a whole organisation's hosts.
    if (party.pin === undefined && party.members.some(({ regions }) => (regions & venue.region) === 0)) return;
    if (obstacle(party, venue, bans) !== undefined) return;
    if (!suitsHalfAgreed(half.get(venue.host.id), party, venue)) return;
    this.#add(v, fit(party, venue, met));
  }

  #add(v: number, points: number): void {
    this.hosts[this.#found] = v;
    this.fits[this.#found++] = points;
  }

  #setApart(party: Party): void {
    const org = party.members[0]?.intern.org ?? '';
    for (const v of this.#hostsOfOrg.get(org) ?? []) this.#ofNoKind(v);
    for (const other of this.#problem.met.get(org) ?? []) {
      for (const v of this.#hostsOfOrg.get(other) ?? []) this.#ofNoKind(v);
    }
    for (const { intern } of party.members) {
      for (const id of intern.wishes ?? []) this.#ofNoKind(this.#hostIndex.get(id) ?? 0);
      for (const id of this.#problem.bans.get(intern.id) ?? []) this.#ofNoKind(this.#hostIndex.get(id) ?? 0);
    }
    for (const v of this.#halfAgreed) this.#ofNoKind(v);
  }

  #ofNoKind(v: number): void {
    const place = this.#placeOf[v] as number;
    const kind = this.#kind[place] as number;
    if (kind === NO_KIND) return;
    this.#asked.push(place);
    this.#kindOf.push(kind);
    this.#kind[place] = NO_KIND;
  }

  #lookOf(party: Party, member: Member): Look {
    const sector = this.#sectors.get(member.intern.sector) ?? -1;
    return { member, near: this.#table(party, member, 0), strange: this.#table(party, member, 1), sector };
  }

  #scanSingle(region: number, { member, near, strange, sector }: Look): void {
    const [kinds, sectors, hostAt, hosts, fits] = [this.#kind, this.#sector, this.#hostAt, this.hosts, this.fits];
    const interests = member.intern.open === true ? -1 : member.interests;
    let found = this.#found;
    for (let b = this.#bucketFrom[region] as number; b < (this.#bucketFrom[region + 1] as number); b++) {
      const fields = this.#fields[b] as number;
      if ((interests & fields) === 0) continue;
      const base = interestPoints(member, fields) + NEW_RELATION;
      const table = (member.fields & fields) === 0 ? strange : near;
      const to = this.#placeFrom[b + 1] as number;
      for (let k = this.#placeFrom[b] as number; k < to; k++) {
        const points = table[2 * (kinds[k] as number) + (sectors[k] === sector ? 0 : 1)] as number;
        hosts[found] = hostAt[k] as number;
        fits[found] = base + points;
        // One further unless it is impossible, which is negative: no branch, for none could be foretold.
        found += 1 + (points >> 31);
      }
    }
    this.#found = found;
  }

  #scanPair(region: number, first: Look, second: Look): void {
    for (let b = this.#bucketFrom[region] as number; b < (this.#bucketFrom[region + 1] as number); b++) {
      const fields = this.#fields[b] as number;
      const [baseOne, baseOther] = [interestPoints(first.member, fields), interestPoints(second.member, fields)];
      if (baseOne === 0 || baseOther === 0) continue;
      const base = baseOne + baseOther + 2 * NEW_RELATION;
      const one = (first.member.fields & fields) === 0 ? first.strange : first.near;
      const other = (second.member.fields & fields) === 0 ? second.strange : second.near;
      for (let k = this.#placeFrom[b] as number; k < (this.#placeFrom[b + 1] as number); k++) {
        const kind = this.#kind[k] as number;
        const points =
          (one[2 * kind + (this.#sector[k] === first.sector ? 0 : 1)] as number) +
          (other[2 * kind + (this.#sector[k] === second.sector ? 0 : 1)] as number);
        if (points >= 0 && (this.#seats[k] as number) >= 2) this.#add(this.#hostAt[k] as number, base + points);
      }
    }
  }

  /**
   * At twice the kind of a host, and one more if the sectors differ: a member's points for the stay and for contrast, or IMPOSSIBLE.
   * @param strange 1 if no field of the member's own is the host's
   */
  #table({ days, minDays, maxDays }: Party, { intern }: Member, strange: number): Int8Array {
    const key = (((days * 8 + minDays) * 8 + maxDays) * 4 + CONTRASTS.indexOf(intern.contrast)) * 2 + strange;
    const known = this.#tables.get(key);
    if (known) return known;
    const table = new Int8Array(2 * this.#kinds.length).fill(IMPOSSIBLE);
    for (const [kind, host] of this.#kinds.entries()) {
      if (kind === NO_KIND) continue;
      const length = Math.min(count(days & host.mask), maxDays, host.maxDays);
      if (length < Math.max(2, minDays, host.minDays)) continue;
      for (const apart of [strange, strange + 1]) {
        const contrast = contrastPoints(intern.contrast, apart) + contrastPoints(host.contrast, apart);
        table[2 * kind + apart - strange] = stayPoints(maxDays, length) + contrast;
      }
    }
    this.#tables.set(key, table);
    return table;
  }
}

function numberOf<T>(numbers: Map<T, number>, key: T): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
