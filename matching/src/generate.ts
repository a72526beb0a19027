/**
 * Seeded instances with the skew of a real round: most hosts and interns near the capital, a few fields that everybody
 * wants, one part of the country short of hosts. Invented from numbers alone; the same mix gives the same instance.
 */
import { obstacle } from './admissible.ts';
import { Dice } from './dice.ts';
import { CONTRASTS, INSTANCE_FORMAT, WEEK, type Day, type Host, type Instance, type Intern, type Pin } from './instance.ts'; // prettier-ignore
import { Cast } from './party.ts';
import { choices, dayMask, daysOf } from './week.ts';

/** How much of what; shares are 0–1. */
export interface Mix {
  readonly interns: number;
  readonly hosts: number;
  readonly seed: number;
  /** Interns who travel in pairs. */
  readonly pairs: number;
  /** Interns whose own workplace hosts too. */
  readonly priority: number;
  /** Hosts that want at least two guests. */
  readonly minimums: number;
  /** Parties the office has pinned, and of those the ones whose days are agreed. */
  readonly pinned: number;
  readonly agreed: number;
  /** Interns with a ban. */
  readonly banned: number;
  /** Interns to whom any field will do. */
  readonly open: number;
  /** Interns who do not mind their own organisation. */
  readonly ownOrg: number;
  /** How many fields there are, 1–20. */
  readonly fields: number;
}

const USUAL_MIX: Mix = {
  interns: 300,
  hosts: 150,
  seed: 1,
  pairs: 0.15,
  priority: 0.25,
  minimums: 0.1,
  pinned: 0.05,
  agreed: 0.2,
  banned: 0.01,
  open: 0.05,
  ownOrg: 0.3,
  fields: 20,
};

const REGIONS = ['hovedstaden', 'sjaelland', 'syddanmark', 'midtjylland', 'nordjylland'] as const;
const HOSTS_PER_REGION = [62, 9, 12, 12, 5];
const INTERNS_PER_REGION = [43, 22, 12, 15, 8];
// Popular first: the n-th is wanted about 1/n as often as the first.
const FIELDS = ['hr', 'finance', 'it', 'casework', 'communication', 'procurement', 'legal', 'policy', 'schools', 'eldercare', 'social', 'employment', 'health', 'environment', 'planning', 'roads', 'culture', 'tax', 'data', 'emergency'] as const; // prettier-ignore
const PEOPLE_PER_ORG = 17;
const WORKPLACES_PER_ORG = 12;
/** So many hosts are looked at for a pin. */
const TRIES = 100;

/** @returns a valid instance whose pins can all hold */
export function generate(mix: Partial<Mix> = {}): Instance {
  const full = { ...USUAL_MIX, ...mix };
  const maker = new Maker(full);
  const hosts = Array.from({ length: full.hosts }, (_, i) => maker.host(`h${i + 1}`));
  const there: HostsIn = Map.groupBy(hosts, ({ region }) => region);
  const interns: Intern[] = [];
  while (interns.length < full.interns) {
    const first = maker.intern(`i${interns.length + 1}`, hosts, there);
    const pair = interns.length + 1 < full.interns && maker.dice.chance(full.pairs / (2 - full.pairs));
    interns.push(...(pair ? maker.pair(first, `i${interns.length + 2}`, hosts, there) : [first]));
  }
  const bare: Instance = {
    format: INSTANCE_FORMAT,
    id: `generated-${full.interns}x${full.hosts}-${full.seed}`,
    fields: maker.fields,
    regions: REGIONS,
    hosts,
    interns,
    pins: [],
    forbidden: [],
    met: maker.met([...hosts, ...interns].map(({ org }) => org)),
    policy: { seed: full.seed },
  };
  return { ...bare, pins: maker.pins(bare, there), forbidden: maker.bans(bare) };
}

/** By part of the country. */
type HostsIn = ReadonlyMap<string, readonly Host[]>;

class Maker {
  readonly dice: Dice;
  readonly fields: readonly string[];
  readonly #mix: Mix;
  readonly #popularity: readonly number[];
  readonly #orgs: number;

  constructor(mix: Mix) {
    this.#mix = mix;
    this.dice = new Dice(mix.seed);
    this.fields = FIELDS.slice(0, mix.fields);
    this.#popularity = this.fields.map((_, i) => 1 / (i + 3));
    this.#orgs = Math.ceil((mix.interns + mix.hosts) / PEOPLE_PER_ORG);
  }

  host(id: string): Host {
    const { dice } = this;
    const seats = dice.weighted([1, 2, 3], [36, 37, 27]);
    const wantsTwo = seats > 1 && dice.chance(this.#mix.minimums / 0.64);
    return {
      id,
      ...this.#home('host'),
      region: dice.weighted(REGIONS, HOSTS_PER_REGION),
      fields: this.#fieldsOfWork(1, 3),
      ...this.#days(),
      contrast: dice.weighted(CONTRASTS, [20, 30, 50]),
      seats,
      minGuests: wantsTwo ? dice.weighted([2, seats], [80, 20]) : dice.weighted([0, 1], [90, 10]),
    };
  }

  intern(id: string, hosts: readonly Host[], there: HostsIn): Intern {
    const { dice } = this;
    const own = hosts.length > 0 && dice.chance(this.#mix.priority) ? dice.pick(hosts) : undefined;
    const { org, workplace, sector } = own ?? this.#home('team');
    const open = dice.chance(this.#mix.open);
    const regions = dice.some(REGIONS, dice.weighted([1, 2, 3, 4], [57, 32, 9, 2]), INTERNS_PER_REGION);
    const wishes = dice.chance(0.4) ? this.#wishes(dice.between(1, 5), regions, workplace, there) : [];
    return {
      id,
      org,
      workplace,
      sector,
      fields: this.#fieldsOfWork(0, 3),
      interests: open && dice.chance(0.5) ? [] : this.#fieldsOfWork(1, 5),
      ...(open ? { open } : {}),
      regions,
      ...this.#days(),
      contrast: dice.weighted(CONTRASTS, [20, 45, 35]),
      ...(dice.chance(this.#mix.ownOrg) ? {} : { ownOrg: false }),
      ...(wishes.length > 0 ? { wishes } : {}),
    };
  }

  /** The first and a colleague with answers much like the first one's. */
  pair(first: Intern, id: string, hosts: readonly Host[], there: HostsIn): [Intern, Intern] {
    const { org, workplace, sector, regions, days, minDays, maxDays } = first;
    const own = { ...this.intern(id, hosts, there), org, workplace, sector, days, minDays, maxDays };
    const alike = this.dice.chance(0.7) ? { ...own, regions } : own;
    return [
      { ...first, companion: id },
      { ...alike, companion: first.id },
    ];
  }

  /** Different hosts in acceptable parts of the country, the dearest first; fewer where chance hits one again. */
  #wishes(many: number, regions: readonly string[], workplace: string, there: HostsIn): string[] {
    const found = new Set<string>();
    for (let i = 0; i < many; i++) {
      const host = this.#hostIn(regions, there);
      if (host !== undefined && host.workplace !== workplace) found.add(host.id);
    }
    return [...found];
  }

  /** Any host of these parts of the country, each as likely. */
  #hostIn(regions: readonly string[], there: HostsIn): Host | undefined {
    const lists = regions.map((region) => there.get(region) ?? []).filter(({ length }) => length > 0);
    if (lists.length === 0) return undefined;
    const lengths = lists.map(({ length }) => length);
    return this.dice.pick(this.dice.weighted(lists, lengths));
  }

  /** Each organisation has met about two others. */
  met(orgs: readonly string[]): [string, string][] {
    const all = [...new Set(orgs)];
    const others = new Map(all.map((org) => [org, new Set<string>()]));
    for (const org of all) {
      const other = this.dice.pick(all);
      if (org !== other && !others.get(other)?.has(org)) others.get(org)?.add(other);
    }
    return [...others].flatMap(([a, list]) => [...list].map((b): [string, string] => [a, b]));
  }

  /** Parties at hosts that could take them, never more than the seats nor fewer than a host wants. */
  pins({ interns, ...instance }: Instance, there: HostsIn): Pin[] {
    const cast = new Cast({ interns, ...instance });
    const left = new Map(instance.hosts.map((host) => [host.id, host.seats]));
    const byId = new Map(interns.map((intern) => [intern.id, intern]));
    return interns.flatMap((intern) => {
      const companion = intern.companion === undefined ? undefined : byId.get(intern.companion);
      if ((companion && companion.id < intern.id) || !this.dice.chance(this.#mix.pinned)) return [];
      const party = cast.party(companion ? [intern, companion] : [intern]);
      const size = party.ids.length;
      const mayGo = (host: Host): boolean => {
        const room = left.get(host.id) ?? 0;
        const isEnough = host.seats - room + size >= host.minGuests;
        return room >= size && isEnough && obstacle(party, cast.venue(host), new Map()) === undefined;
      };
      const tried = Array.from({ length: TRIES }, () => this.#hostIn(intern.regions, there));
      const host = tried.find((one) => one !== undefined && mayGo(one));
      if (host === undefined) return [];
      left.set(host.id, (left.get(host.id) ?? 0) - size);
      const agreed = this.dice.chance(this.#mix.agreed) ? this.#agreedDays(party.days & dayMask(host.days)) : {};
      return party.ids.map((id): Pin => ({ intern: id, host: host.id, ...agreed }));
    });
  }

  #agreedDays(common: number): { days: Day[] } {
    const all = [2, 3, 4, 5].flatMap((length) => choices(common, length));
    return { days: daysOf(this.dice.pick(all)) };
  }

  bans({ interns, hosts, pins }: Instance): { intern: string; host: string }[] {
    const pinned = new Set(pins.map(({ intern }) => intern));
    return interns
      .filter(({ id }) => hosts.length > 0 && !pinned.has(id) && this.dice.chance(this.#mix.banned))
      .map(({ id }) => ({ intern: id, host: this.dice.pick(hosts).id }));
  }

  /** Hosts' workplaces and others: who shares one with a host has priority. */
  #home(kind: 'host' | 'team'): { org: string; workplace: string; sector: string } {
    const org = this.dice.between(1, this.#orgs);
    return {
      org: `o${org}`,
      workplace: `o${org}-${kind}${this.dice.between(1, WORKPLACES_PER_ORG)}`,
      sector: org % 5 < 2 ? 'state' : 'municipal',
    };
  }

  #fieldsOfWork(low: number, high: number): string[] {
    return this.dice.some(this.fields, this.dice.between(low, high), this.#popularity);
  }

  #days(): { days: Day[]; minDays: number; maxDays: number } {
    const { dice } = this;
    const days = dice.some(WEEK, dice.weighted([5, 4, 3, 2], [45, 25, 22, 8]));
    return { days, minDays: dice.weighted([2, 3], [77, 23]), maxDays: dice.weighted([3, 4, 5], [31, 30, 39]) };
  }
}
