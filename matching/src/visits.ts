/**
 * Every admissible visit and its fit, found when asked for and never stored: memory stays linear in people.
 *
 * 1. Hosts are bucketed by part of the country and fields, so that one test of bits passes a whole bucket over.
 * 2. What days can give is one table per kind of days a party has: kind of days a host has → points, or impossible.
 * 3. Contrast is one small table per intern: the host's wish and how far the two are apart → points.
 * 4. Whatever depends on who the two are (own workplace, own organisation, organisations that have met, bans, wishes,
 *    half-agreed companions) concerns few hosts per party: these are marked first and asked by the plain rules.
 */
import { obstacle } from './admissible.ts';
import { contrastPoints, fit, interestPoints, stayPoints } from './fit.ts';
import { isHalfAgreed, suitsHalfAgreed } from './half-agreed.ts';
import { CONTRASTS, type Contrast } from './instance.ts';
import type { Member, Party } from './party.ts';
import type { Problem } from './problem.ts';
import { count, type DayMask } from './week.ts';

const NEW_RELATION = 8;
const IMPOSSIBLE = -1;
/** Asked by the plain rules. */
const ASK = -128;

/** Hosts of one part of the country with the same fields: the places from `from` up to `to`. */
interface Bucket {
  readonly region: number;
  readonly fields: number;
  readonly from: number;
  readonly to: number;
}

export class Visits {
  readonly #problem: Problem;
  readonly #buckets: Bucket[] = [];
  /** Places: the hosts in the order of the buckets. */
  readonly #hostAt: Int32Array;
  readonly #placeOf: Int32Array;
  readonly #seats: Uint8Array;
  readonly #sector: Int32Array;
  /** Where the host's row begins in an intern's table of contrasts. */
  readonly #contrast: Uint8Array;
  readonly #daysKind: Int32Array;
  readonly #daysKinds: (readonly [DayMask, number, number])[] = [];
  readonly #daysTables = new Map<number, Int8Array>();
  readonly #sectors = new Map<string, number>();
  readonly #hostIndex = new Map<string, number>();
  readonly #hostsOfOrg = new Map<string, number[]>();
  readonly #halfAgreed: number[] = [];
  /** Per place: points to add, or ASK. */
  readonly #mark: Int8Array;
  readonly #marked: number[] = [];
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
    this.#mark = new Int8Array(n);
    this.#placeOf = new Int32Array(n);
    this.#seats = new Uint8Array(n);
    this.#sector = new Int32Array(n);
    this.#contrast = new Uint8Array(n);
    this.#daysKind = new Int32Array(n);
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
    const kinds = new Map<number, number>();
    for (const [place, v] of this.#hostAt.entries()) {
      const venue = this.#problem.venues[v];
      if (venue === undefined) continue;
      const { host, region, fields, days } = venue;
      const bucket = this.#buckets.at(-1);
      const isSame = bucket?.region === region && bucket.fields === fields;
      if (isSame) this.#buckets.pop();
      this.#buckets.push({ region, fields, from: isSame ? bucket.from : place, to: place + 1 });
      this.#placeOf[v] = place;
      this.#seats[place] = host.seats;
      this.#sector[place] = numberOf(this.#sectors, host.sector);
      this.#contrast[place] = CONTRASTS.indexOf(host.contrast) * 3;
      const kind = numberOf(kinds, days * 64 + host.minDays * 8 + host.maxDays);
      this.#daysKind[place] = kind;
      this.#daysKinds[kind] = [days, host.minDays, host.maxDays];
      this.#hostIndex.set(host.id, v);
      const colleagues = this.#hostsOfOrg.get(host.org);
      if (colleagues) colleagues.push(v);
      else this.#hostsOfOrg.set(host.org, [v]);
    }
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
    this.#markHosts(party);
    const [first, second] = party.members;
    if (first !== undefined && second !== undefined) this.#scanPair(party, first, second);
    else if (first !== undefined) this.#scanSingle(party, first);
    for (const place of this.#marked) {
      if (this.#mark[place] === ASK) this.#ask(party, this.#hostAt[place] ?? 0);
      this.#mark[place] = 0;
    }
    this.#marked.length = 0;
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
    if (venue === undefined || obstacle(party, venue, bans) !== undefined) return;
    if (!suitsHalfAgreed(half.get(venue.host.id), party, venue)) return;
    this.#add(v, fit(party, venue, met));
  }

  #add(v: number, points: number): void {
    this.hosts[this.#found] = v;
    this.fits[this.#found++] = points;
  }

  #markHosts(party: Party): void {
    const org = party.members[0]?.intern.org ?? '';
    for (const v of this.#hostsOfOrg.get(org) ?? []) this.#markHost(v, ASK);
    for (const other of this.#problem.met.get(org) ?? []) {
      for (const v of this.#hostsOfOrg.get(other) ?? []) this.#markHost(v, -NEW_RELATION * party.ids.length);
    }
    for (const { intern } of party.members) {
      for (const id of intern.wishes ?? []) this.#markHost(this.#hostIndex.get(id) ?? 0, ASK);
      for (const id of this.#problem.bans.get(intern.id) ?? []) this.#markHost(this.#hostIndex.get(id) ?? 0, ASK);
    }
    for (const v of this.#halfAgreed) this.#markHost(v, ASK);
  }

  #markHost(v: number, mark: number): void {
    const place = this.#placeOf[v] ?? 0;
    const before = this.#mark[place] ?? 0;
    if (before === 0) this.#marked.push(place);
    this.#mark[place] = before === ASK ? ASK : mark;
  }

  #scanSingle(party: Party, member: Member): void {
    const days = this.#daysTable(party);
    const contrast = contrastTable(member.intern.contrast);
    const sector = this.#sectors.get(member.intern.sector) ?? -1;
    for (const { region, fields, from, to } of this.#buckets) {
      if ((member.regions & region) === 0) continue;
      const base = interestPoints(member, fields);
      if (base === 0) continue;
      const strange = (member.fields & fields) === 0 ? 1 : 0;
      for (let k = from; k < to; k++) {
        const stay = days[this.#daysKind[k] as number] as number;
        const mark = this.#mark[k] as number;
        if (stay < 0 || mark === ASK) continue;
        const apart = strange + (this.#sector[k] === sector ? 0 : 1);
        const points = contrast[(this.#contrast[k] as number) + apart] as number;
        this.hosts[this.#found] = this.#hostAt[k] as number;
        this.fits[this.#found++] = base + stay + points + NEW_RELATION + mark;
      }
    }
  }

  #scanPair(party: Party, first: Member, second: Member): void {
    const days = this.#daysTable(party);
    const [one, other] = [contrastTable(first.intern.contrast), contrastTable(second.intern.contrast)];
    const sectorOne = this.#sectors.get(first.intern.sector) ?? -1;
    const sectorOther = this.#sectors.get(second.intern.sector) ?? -1;
    for (const { region, fields, from, to } of this.#buckets) {
      if ((first.regions & second.regions & region) === 0) continue;
      const [baseOne, baseOther] = [interestPoints(first, fields), interestPoints(second, fields)];
      if (baseOne === 0 || baseOther === 0) continue;
      const strangeOne = (first.fields & fields) === 0 ? 1 : 0;
      const strangeOther = (second.fields & fields) === 0 ? 1 : 0;
      for (let k = from; k < to; k++) {
        const stay = days[this.#daysKind[k] as number] as number;
        const mark = this.#mark[k] as number;
        if (stay < 0 || mark === ASK || (this.#seats[k] as number) < 2) continue;
        const row = this.#contrast[k] as number;
        const points =
          (one[row + strangeOne + (this.#sector[k] === sectorOne ? 0 : 1)] as number) +
          (other[row + strangeOther + (this.#sector[k] === sectorOther ? 0 : 1)] as number);
        this.hosts[this.#found] = this.#hostAt[k] as number;
        this.fits[this.#found++] = baseOne + baseOther + 2 * (stay + NEW_RELATION) + points + mark;
      }
    }
  }

  /** Per kind of days of a host: a member's points for the length of the stay, or IMPOSSIBLE. */
  #daysTable({ days, minDays, maxDays }: Party): Int8Array {
    const key = days * 64 + minDays * 8 + maxDays;
    const known = this.#daysTables.get(key);
    if (known) return known;
    const table = Int8Array.from(this.#daysKinds, ([theirs, shortest, longest]) => {
      const length = Math.min(count(days & theirs), maxDays, longest);
      return length >= Math.max(2, minDays, shortest) ? stayPoints(maxDays, length) : IMPOSSIBLE;
    });
    this.#daysTables.set(key, table);
    return table;
  }
}

function numberOf<T>(numbers: Map<T, number>, key: T): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

const contrastTables = new Map<Contrast, Uint8Array>();

/** For a host's wish c and distance d, at 3c + d: the points of the intern's wish and the host's. */
function contrastTable(own: Contrast): Uint8Array {
  const known = contrastTables.get(own);
  if (known) return known;
  const table = Uint8Array.from({ length: CONTRASTS.length * 3 }, (_, at) => {
    const theirs = CONTRASTS[Math.floor(at / 3)] ?? 'any';
    return contrastPoints(own, at % 3) + contrastPoints(theirs, at % 3);
  });
  contrastTables.set(own, table);
  return table;
}
