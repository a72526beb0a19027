/**
 * Who may visit a host, and how well they suit: every pair of a group and a host is looked at once, host by host.
 * Source: FORMAT.md, "Admissible" and "Fit".
 */
import { contrastOf, type Group, type Guest, type Home, type People } from './verify-people.ts';

const FIELD_POINTS = [0, 20, 28, 32];
const WISH_POINTS = [25, 20, 15, 10, 5];

const bitsOf = Uint8Array.from({ length: 65536 }, (_, mask) => {
  let bits = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) bits++;
  return bits;
});
const count = (mask: number): number => (bitsOf[mask & 65535] ?? 0) + (bitsOf[mask >>> 16] ?? 0);

export class Scan {
  readonly #people: People;
  /** What can be asked of all groups in a row. */
  readonly #regions: Int32Array;
  readonly #interests: Int32Array;
  readonly #isOpen: Uint8Array;
  readonly #days: Uint8Array;
  readonly #size: Uint8Array;
  readonly #pinnedAt: Int32Array;
  /** Answers of `of`: the first so many groups and their points. */
  readonly groups: Int32Array;
  readonly points: Int32Array;

  constructor(people: People) {
    this.#people = people;
    const { groups } = people;
    this.#regions = Int32Array.from(groups, ({ members }) => members.reduce((mask, { regions }) => mask & regions, -1));
    this.#interests = Int32Array.from(groups, ({ members }) => members[0]?.interests ?? 0);
    this.#isOpen = Uint8Array.from(groups, ({ members }) => (members[0]?.intern.open === true ? 1 : 0));
    this.#days = Uint8Array.from(groups, ({ days }) => days);
    this.#size = Uint8Array.from(groups, ({ members }) => members.length);
    this.#pinnedAt = Int32Array.from(groups, ({ pin }) => pin?.host ?? -1);
    this.groups = new Int32Array(groups.length);
    this.points = new Int32Array(groups.length);
  }

  /** @param h the host's number @returns how many groups may visit it; they and their points stand in `groups`, `points` */
  of(h: number): number {
    const { groups, homes } = this.#people;
    const home = homes[h];
    if (home === undefined) return 0;
    let found = 0;
    const wishes = home.wished.size > 0;
    for (let g = 0; g < groups.length; g++) {
      const pinnedAt = this.#pinnedAt[g] as number;
      if (pinnedAt !== -1 && pinnedAt !== h) continue;
      if (pinnedAt === -1) {
        if (((this.#regions[g] as number) & home.region) === 0) continue;
        if (count((this.#days[g] as number) & home.days) < 2) continue;
        const sharesNone = ((this.#interests[g] as number) & home.fields) === 0 && this.#isOpen[g] === 0;
        if (sharesNone && !wishes) continue;
      }
      if ((this.#size[g] as number) > home.host.seats) continue;
      const group = groups[g] as Group;
      const stay = stayOf(group, home, h);
      if (stay === 0 || !mayVisit(group, home, pinnedAt === h)) continue;
      this.groups[found] = g;
      this.points[found++] = pointsOf(group, home, stay);
    }
    return found;
  }
}

/** Days of a visit; 0 if they are too few, or not those agreed. */
function stayOf({ days, shortest, longest, pin }: Group, { host, days: theirs }: Home, h: number): number {
  const common = days & theirs;
  if (pin?.host === h && pin.days !== undefined) return (pin.days & ~common) === 0 ? count(pin.days) : 0;
  const stay = Math.min(count(common), longest, host.maxDays);
  return stay < Math.max(2, shortest, host.minDays) ? 0 : stay;
}

function mayVisit({ members }: Group, home: Home, isPinned: boolean): boolean {
  for (const guest of members) {
    if (guest.workplace === home.workplace || home.forbidden.has(guest.number)) return false;
    if (!isPinned && !suits(guest, home)) return false;
  }
  return true;
}

/** What a pin waives. */
function suits({ intern, org, regions, interests, number }: Guest, home: Home): boolean {
  if (intern.ownOrg === false && org === home.org) return false;
  if ((regions & home.region) === 0) return false;
  return intern.open === true || (interests & home.fields) !== 0 || home.wished.has(number);
}

function pointsOf({ members, longest }: Group, home: Home, stay: number): number {
  let points = 0;
  for (const { intern, org, sector, fields, interests, number } of members) {
    const apart = (sector === home.sector ? 0 : 1) + ((fields & home.fields) === 0 ? 1 : 0);
    const rank = home.wished.get(number);
    points += Math.max(intern.open === true ? 20 : 0, FIELD_POINTS[count(interests & home.fields)] ?? 0);
    points += contrastOf(intern.contrast, apart) + contrastOf(home.host.contrast, apart);
    points += Math.max(0, 15 - 5 * Math.max(0, longest - stay));
    points += rank === undefined ? 0 : (WISH_POINTS[rank] ?? 0);
    points += org !== home.org && !home.met.has(org) ? 8 : 0;
  }
  return points;
}
