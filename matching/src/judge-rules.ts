/** The rules of FORMAT.md as the judge reads them: straight from the lists, without a word from the solver. */
import { isList } from './complaint.ts';
import { WEEK, type Contrast, type Host, type Instance, type Intern } from './instance.ts';

export class Rulebook {
  readonly #instance: Instance;
  readonly #interns: ReadonlyMap<unknown, Intern>;
  readonly #hosts: ReadonlyMap<unknown, Host>;
  readonly #pins: ReadonlyMap<string, Instance['pins'][number]>;
  readonly #bans: ReadonlyMap<string, readonly string[]>;
  readonly #met: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #hosting: ReadonlySet<string>;

  constructor(instance: Instance) {
    this.#instance = instance;
    this.#interns = new Map(instance.interns.map((intern) => [intern.id, intern]));
    this.#hosts = new Map(instance.hosts.map((host) => [host.id, host]));
    // Of two pins of one intern the first counts here; judgePins asks for both, so one of them is seen broken.
    this.#pins = new Map(instance.pins.toReversed().map((pin) => [pin.intern, pin]));
    const bans = Map.groupBy(instance.forbidden, ({ intern }) => intern);
    this.#bans = new Map([...bans].map(([intern, list]) => [intern, list.map(({ host }) => host)]));
    const bothWays = Map.groupBy(
      instance.met.flatMap(([a, b]) => [
        { a, b },
        { a: b, b: a },
      ]),
      ({ a }) => a,
    );
    this.#met = new Map([...bothWays].map(([org, list]) => [org, new Set(list.map(({ b }) => b))]));
    this.#hosting = new Set(instance.hosts.map((host) => this.#home(host)));
  }

  #home(person: Host | Intern): string {
    return this.#instance.policy?.priority === 'organisation' ? person.org : person.workplace;
  }

  intern(id: unknown): Intern | undefined {
    return this.#interns.get(id);
  }

  host(id: unknown): Host | undefined {
    return this.#hosts.get(id);
  }

  /** The one travelled with; oneself if alone. */
  companion(intern: Intern): Intern {
    return (intern.companion === undefined ? undefined : this.#interns.get(intern.companion)) ?? intern;
  }

  hasPriority(intern: Intern): boolean {
    return this.#hosting.has(this.#home(intern));
  }

  /** Days that suit the intern, the companion and the host. */
  commonDays(intern: Intern, host: Host): string[] {
    const { days } = this.companion(intern);
    return WEEK.filter((day) => intern.days.includes(day) && days.includes(day) && host.days.includes(day));
  }

  /** The pin that holds the party here: the intern's own, else the companion's. */
  #pin(intern: Intern, host: Host): Instance['pins'][number] | undefined {
    return [intern, this.companion(intern)]
      .map(({ id }) => this.#pins.get(id))
      .find((pin) => pin !== undefined && pin.host === host.id);
  }

  agreedDays(intern: Intern, host: Host): readonly string[] | undefined {
    return this.#pin(intern, host)?.days;
  }

  /** How many days the visit must last. */
  stay(intern: Intern, host: Host): number {
    const longest = Math.min(intern.maxDays, this.companion(intern).maxDays, host.maxDays);
    return this.agreedDays(intern, host)?.length ?? Math.min(this.commonDays(intern, host).length, longest);
  }

  /** The rule that forbids this visit, in words. */
  refusal(intern: Intern, host: Host): string | undefined {
    if (intern.workplace === host.workplace) return 'it is the own workplace';
    if (this.#bans.get(intern.id)?.includes(host.id)) return 'it is forbidden';
    if (this.#pin(intern, host) === undefined) {
      const { ownOrg, org, regions, open, interests, wishes } = intern;
      if (ownOrg === false && org === host.org) return 'it is the own organisation';
      if (!regions.includes(host.region)) return 'the part of the country is not acceptable';
      const fieldHolds = open === true || interests.some((field) => host.fields.includes(field));
      if (!fieldHolds && !wishes?.includes(host.id)) return 'no field is shared and it is not wished';
    }
    const shortest = Math.max(2, intern.minDays, this.companion(intern).minDays, host.minDays);
    const agreed = this.agreedDays(intern, host);
    if (agreed !== undefined) {
      const common = this.commonDays(intern, host);
      return agreed.every((day) => common.includes(day)) ? undefined : 'the agreed days are not common days';
    }
    return this.stay(intern, host) >= shortest ? undefined : 'the common days are too few';
  }

  /** What is wrong with the days of a placement by itself. */
  wrongDays(intern: Intern, host: Host, days: unknown): string | undefined {
    if (!isList(days)) return 'must be a list of days';
    const numbers = days.map((day) => WEEK.findIndex((name) => name === day));
    if (numbers.includes(-1)) return 'has something that is no day';
    if (numbers.some((number, i) => i > 0 && number <= (numbers[i - 1] ?? 0)))
      return 'must be in the order of the week';
    const length = this.stay(intern, host);
    if (days.length !== length) return `must be ${length} days, not ${days.length}`;
    const allowed = this.agreedDays(intern, host) ?? this.commonDays(intern, host);
    const strange = numbers.some((number) => !allowed.includes(WEEK[number] ?? ''));
    return strange ? `must be among ${allowed.join(', ')}` : undefined;
  }

  /** Points of one intern at a host, 0–100. */
  fit(intern: Intern, host: Host): number {
    const { interests, fields, sector, org, open, wishes = [] } = intern;
    const shared = interests.filter((field) => host.fields.includes(field)).length;
    const strange = fields.every((field) => !host.fields.includes(field));
    const apart = Number(sector !== host.sector) + Number(strange);
    const points = (wish: Contrast): number => ({ any: 10, different: 5 * apart, similar: 10 - 5 * apart })[wish];
    const longest = Math.min(intern.maxDays, this.companion(intern).maxDays);
    const missing = Math.max(0, longest - this.stay(intern, host));
    const rank = wishes.indexOf(host.id);
    return (
      Math.max(open === true ? 20 : 0, [0, 20, 28, 32][shared] ?? 0) +
      points(intern.contrast) +
      points(host.contrast) +
      Math.max(0, 15 - 5 * missing) +
      (rank === -1 ? 0 : 25 - 5 * rank) +
      (org !== host.org && !this.#met.get(org)?.has(host.org) ? 8 : 0)
    );
  }
}
