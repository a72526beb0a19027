/** May a group visit a host, and how well do they suit? The plain rules, pair by pair. Source: FORMAT.md, "Admissible", "Fit". */
import { contrastOf, count, pointsForFields, type Group, type Guest, type Home } from './verify-people.ts';

const WISH_POINTS = [25, 20, 15, 10, 5];

/** The longest and shortest stay of a side, and its days. */
export interface Times {
  readonly days: number;
  readonly shortest: number;
  readonly longest: number;
}

/** Days of a visit; 0 if they are too few. */
export function stayOf(group: Times, home: Times): number {
  const stay = Math.min(count(group.days & home.days), group.longest, home.longest);
  return stay < Math.max(2, group.shortest, home.shortest) ? 0 : stay;
}

export const pointsForStay = ({ longest }: Times, stay: number): number =>
  Math.max(0, 15 - 5 * Math.max(0, longest - stay));

/** @param h the host's number @returns the group's points there; -1 if it may not come */
export function pointsAt(group: Group, home: Home, h: number): number {
  const isPinned = group.pin?.host === h;
  if ((group.pin !== undefined && !isPinned) || group.members.length > home.host.seats) return -1;
  const agreed = isPinned ? group.pin?.days : undefined;
  const stay = agreed === undefined ? stayOf(group, home) : agreedStay(agreed, group, home);
  if (stay === 0 || !mayVisit(group, home, isPinned)) return -1;
  let points = 0;
  for (const guest of group.members) points += pointsOf(guest, home) + pointsForStay(group, stay);
  return points;
}

/** 0 if these are not common days. */
const agreedStay = (agreed: number, group: Times, home: Times): number =>
  (agreed & ~(group.days & home.days)) === 0 ? count(agreed) : 0;

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

/** All but those for the stay. */
function pointsOf(guest: Guest, home: Home): number {
  const { intern, org, sector, fields, number } = guest;
  const apart = (sector === home.sector ? 0 : 1) + ((fields & home.fields) === 0 ? 1 : 0);
  const rank = home.wished.get(number);
  return (
    pointsForFields(guest, home.fields) +
    contrastOf(intern.contrast, apart) +
    contrastOf(home.host.contrast, apart) +
    (rank === undefined ? 0 : (WISH_POINTS[rank] ?? 0)) +
    (org !== home.org && !home.met.has(org) ? 8 : 0)
  );
}
