/**
 * A corner of the format: companions pinned to one host, the second with agreed days and the first without. The
 * reference judge holds the first to the choice of days that would be best had nothing been agreed, and the second to
 * what was agreed; so the visit is possible only where both are the same. Company that would draw the pair to other days
 * cannot come, and where the two alone would choose other days, a third guest must.
 */
import { stayLength } from './admissible.ts';
import { chooseDays, type Stay } from './days.ts';
import { byId, type Party, type Venue } from './party.ts';

export function isHalfAgreed({ pin }: Party): boolean {
  return pin?.days !== undefined && !pin.firstSaysSo;
}

/** Would the pair, left to choose, come on its agreed days? @param company the third guest, if any */
export function choosesAgreedDays(pair: Party, venue: Venue, company?: Party): boolean {
  const free: Party = { ...pair, pin: undefined };
  const guests = (company ? [free, company] : [free]).toSorted((a, b) => byId(a.ids[0] ?? '', b.ids[0] ?? ''));
  return chooseDays(guests.map((guest) => stayOf(guest, venue)))[guests.indexOf(free)] === pair.pin?.days;
}

/** May the party be a guest beside the host's half-agreed pair, if it has one? */
export function suitsHalfAgreed(pair: Party | undefined, party: Party, venue: Venue): boolean {
  return pair === undefined || pair === party || choosesAgreedDays(pair, venue, party);
}

/** How a party's days at a host are chosen: from which, and how many. */
export function stayOf(party: Party, venue: Venue): Stay {
  const agreed = party.pin?.host === venue.host.id ? party.pin.days : undefined;
  return { size: party.ids.length, days: agreed ?? party.days & venue.days, length: stayLength(party, venue) };
}
