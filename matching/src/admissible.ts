/** May this party visit this host? Source: FORMAT.md, "Admissible". */
import type { Member, Party, Venue } from './party.ts';
import { count } from './week.ts';

/** Why a party cannot visit a host, in the order the rules are asked. */
export type Obstacle = 'own-workplace' | 'forbidden' | 'seats' | 'own-organisation' | 'region' | 'field' | 'days';

/** Bans, by intern id: the hosts that must not be. */
export type Bans = ReadonlyMap<string, ReadonlySet<string>>;

/** Days a visit would last: as agreed, else as long as common days and both sides' longest stay allow. */
export function stayLength(party: Party, venue: Venue): number {
  if (party.pin?.host === venue.host.id && party.pin.days !== undefined) return count(party.pin.days);
  return Math.min(count(party.days & venue.days), party.maxDays, venue.host.maxDays);
}

/** The first rule in the way, or nothing: then the pair is admissible. A pair of companions needs both to be. */
export function obstacle(party: Party, venue: Venue, bans: Bans): Obstacle | undefined {
  const { host } = venue;
  const pinned = party.pin?.host === host.id;
  for (const { intern } of party.members) {
    if (intern.workplace === host.workplace) return 'own-workplace';
    if (bans.get(intern.id)?.has(host.id)) return 'forbidden';
  }
  if (party.members.length > host.seats) return 'seats';
  if (!pinned) {
    for (const member of party.members) {
      const waivable = memberObstacle(member, venue);
      if (waivable) return waivable;
    }
  }
  return enoughDays(party, venue) ? undefined : 'days';
}

/** The rules that a pin waives for the whole party. */
function memberObstacle({ intern, interests, regions }: Member, { host, fields, region }: Venue): Obstacle | undefined {
  if (intern.ownOrg === false && intern.org === host.org) return 'own-organisation';
  if ((regions & region) === 0) return 'region';
  if (!intern.open && (interests & fields) === 0 && !intern.wishes?.includes(host.id)) return 'field';
  return undefined;
}

function enoughDays(party: Party, venue: Venue): boolean {
  const common = party.days & venue.days;
  const agreed = party.pin?.host === venue.host.id ? party.pin.days : undefined;
  if (agreed !== undefined) return (agreed & ~common) === 0;
  return stayLength(party, venue) >= Math.max(2, party.minDays, venue.host.minDays);
}
