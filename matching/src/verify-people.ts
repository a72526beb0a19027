/** The instance in numbers, as the verification reads it: straight from the lists, without a word from the solver. */
import type { Contrast, Host, Instance, Intern } from './instance.ts';
import { dayMask } from './week.ts';

/** Numbers for words, given out as they come. */
class Numbers {
  readonly #of = new Map<string, number>();

  of(word: string): number {
    const known = this.#of.get(word);
    if (known !== undefined) return known;
    this.#of.set(word, this.#of.size);
    return this.#of.size - 1;
  }

  get size(): number {
    return this.#of.size;
  }
}

export interface Guest {
  readonly number: number;
  readonly intern: Intern;
  readonly org: number;
  readonly workplace: number;
  readonly sector: number;
  readonly fields: number;
  readonly interests: number;
  readonly regions: number;
}

/** One who travels alone, or two who travel together. */
export interface Group {
  readonly members: readonly Guest[];
  readonly days: number;
  readonly shortest: number;
  readonly longest: number;
  readonly priority: number;
  /** The host's number where it is pinned, and its agreed days. */
  readonly pin: { readonly host: number; readonly days: number | undefined } | undefined;
}

export interface Home {
  readonly host: Host;
  readonly org: number;
  readonly workplace: number;
  readonly sector: number;
  readonly fields: number;
  readonly region: number;
  readonly days: number;
  readonly shortest: number;
  readonly longest: number;
  /** Organisations it has met, interns it is forbidden to, and who wishes for it at which rank. */
  readonly met: ReadonlySet<number>;
  readonly forbidden: ReadonlySet<number>;
  readonly wished: ReadonlyMap<number, number>;
}

export interface People {
  /** Sorted by the first member's id, as prices are. */
  readonly groups: readonly Group[];
  readonly homes: readonly Home[];
  readonly groupOf: ReadonlyMap<string, number>;
  readonly homeOf: ReadonlyMap<string, number>;
  readonly orgs: number;
}

const before = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export function readPeople(instance: Instance): People {
  const [orgs, workplaces, sectors] = [new Numbers(), new Numbers(), new Numbers()];
  const bits = (words: readonly string[], all: readonly string[]): number =>
    words.reduce((mask, word) => mask | (1 << all.indexOf(word)), 0);
  const interns = instance.interns.toSorted(before);
  const guests = new Map(
    interns.map((intern, number): [string, Guest] => [
      intern.id,
      {
        number,
        intern,
        org: orgs.of(intern.org),
        workplace: workplaces.of(intern.workplace),
        sector: sectors.of(intern.sector),
        fields: bits(intern.fields, instance.fields),
        interests: bits(intern.interests, instance.fields),
        regions: bits(intern.regions, instance.regions),
      },
    ]),
  );
  const hosts = instance.hosts.toSorted(before);
  const homeOf = new Map(hosts.map(({ id }, h) => [id, h]));
  const links = readLinks(instance, guests, (org) => orgs.of(org));
  const homes = hosts.map((host) => ({
    host,
    org: orgs.of(host.org),
    workplace: workplaces.of(host.workplace),
    sector: sectors.of(host.sector),
    fields: bits(host.fields, instance.fields),
    region: bits([host.region], instance.regions),
    days: dayMask(host.days),
    shortest: host.minDays,
    longest: host.maxDays,
    met: links.met.get(host.org) ?? new Set<number>(),
    forbidden: links.forbidden.get(host.id) ?? new Set<number>(),
    wished: links.wished.get(host.id) ?? new Map<number, number>(),
  }));
  const level = instance.policy?.priority === 'organisation' ? 'org' : 'workplace';
  const hosting = new Set(instance.hosts.map((host) => host[level]));
  const pins = new Map(instance.pins.map((pin) => [pin.intern, pin]));
  const groups = interns
    .filter(({ id, companion }) => companion === undefined || id < companion)
    .map((first) => readGroup(first, { guests, homeOf, pins, level, hosting }));
  const groupOf = new Map(groups.map(({ members }, g) => [members[0]?.intern.id ?? '', g]));
  return { groups, homes, groupOf, homeOf, orgs: orgs.size };
}

interface Links {
  readonly met: Map<string, Set<number>>;
  readonly forbidden: Map<string, Set<number>>;
  readonly wished: Map<string, Map<number, number>>;
}

function readLinks(instance: Instance, guests: ReadonlyMap<string, Guest>, org: (name: string) => number): Links {
  const links: Links = { met: new Map(), forbidden: new Map(), wished: new Map() };
  const into = (sets: Map<string, Set<number>>, key: string, member: number): void => {
    sets.set(key, (sets.get(key) ?? new Set()).add(member));
  };
  for (const [a, b] of instance.met) {
    into(links.met, a, org(b));
    into(links.met, b, org(a));
  }
  for (const { intern, host } of instance.forbidden) into(links.forbidden, host, guests.get(intern)?.number ?? -1);
  for (const { number, intern } of guests.values()) {
    for (const [rank, host] of (intern.wishes ?? []).entries()) {
      links.wished.set(host, (links.wished.get(host) ?? new Map<number, number>()).set(number, rank));
    }
  }
  return links;
}

interface Context {
  readonly guests: ReadonlyMap<string, Guest>;
  readonly homeOf: ReadonlyMap<string, number>;
  readonly pins: ReadonlyMap<string, Instance['pins'][number]>;
  readonly level: 'org' | 'workplace';
  /** Workplaces or organisations, whichever gives priority, that host. */
  readonly hosting: ReadonlySet<string>;
}

function readGroup(first: Intern, { guests, homeOf, pins, level, hosting }: Context): Group {
  const ids = first.companion === undefined ? [first.id] : [first.id, first.companion];
  const members = ids.map((id) => guests.get(id)).filter((guest) => guest !== undefined);
  const own = members.map(({ intern }) => pins.get(intern.id)).filter((pin) => pin !== undefined);
  const pin = own.find(({ days }) => days !== undefined) ?? own[0];
  return {
    members,
    days: members.reduce((mask, { intern }) => mask & dayMask(intern.days), 31),
    shortest: Math.max(...members.map(({ intern }) => intern.minDays)),
    longest: Math.min(...members.map(({ intern }) => intern.maxDays)),
    priority: members.filter(({ intern }) => hosting.has(intern[level])).length,
    pin: pin && { host: homeOf.get(pin.host) ?? -1, days: pin.days && dayMask(pin.days) },
  };
}

const bitsOf = Uint8Array.from({ length: 65536 }, (_, mask) => {
  let bits = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) bits++;
  return bits;
});
export const count = (mask: number): number => (bitsOf[mask & 65535] ?? 0) + (bitsOf[mask >>> 16] ?? 0);

/** For so many shared fields, and for whoever is open to any at least. */
export const FIELD_POINTS = [0, 20, 28, 32];
export const OPEN = 20;

/** Points for what the guest would like to see of these fields; 0 if it is nothing. */
export function pointsForFields({ intern, interests }: Guest, fields: number): number {
  return Math.max(intern.open === true ? OPEN : 0, FIELD_POINTS[count(interests & fields)] ?? 0);
}

/** Points of one side's wish when the two are so far apart, 0–2. */
export function contrastOf(wish: Contrast, apart: number): number {
  if (wish === 'any') return 10;
  return wish === 'different' ? 5 * apart : 10 - 5 * apart;
}
