/** How well a party and a host suit each other: 0–100 points per intern. Source: FORMAT.md, "Fit". */
import { stayLength } from './admissible.ts';
import type { Contrast } from './instance.ts';
import type { Member, Party, Venue } from './party.ts';
import { count } from './week.ts';

/** Organisations that have met, each way. */
export type Met = ReadonlyMap<string, ReadonlySet<string>>;

/** The parts of the sum, each in points. */
export interface FitParts {
  /** 0, 20, 28 or 32 for 0–3 shared interest fields; at least 20 for one who is open to any. */
  readonly interest: number;
  /** 0–10: the intern's wish for somebody close or different. */
  readonly internContrast: number;
  /** 0–10: the host's. */
  readonly hostContrast: number;
  /** 15 less 5 for each day under the party's longest stay. */
  readonly stay: number;
  /** 25, 20, 15, 10 or 5 for the first to the fifth wish. */
  readonly wish: number;
  /** 8 if the two organisations differ and have never met. */
  readonly newRelation: number;
}

const INTEREST_POINTS = [0, 20, 28, 32] as const;
const OPEN_POINTS = 20;
const STAY_POINTS = 15;

/** @param fields a host's, as bits. 0 only if none is shared and not any will do */
export function interestPoints({ intern, interests }: Member, fields: number): number {
  return Math.max(intern.open ? OPEN_POINTS : 0, INTEREST_POINTS[count(interests & fields)] ?? 0);
}

export const stayPoints = (preferred: number, length: number): number =>
  Math.max(0, STAY_POINTS - 5 * Math.max(0, preferred - length));

/** d of the format, 0–2: one for another sector, and one if the host works in none of the intern's own fields. */
function distance({ intern, fields }: Member, venue: Venue): number {
  return (intern.sector === venue.host.sector ? 0 : 1) + ((fields & venue.fields) === 0 ? 1 : 0);
}

export function contrastPoints(wanted: Contrast, apart: number): number {
  switch (wanted) {
    case 'any':
      return 10;
    case 'different':
      return 5 * apart;
    case 'similar':
      return 10 - 5 * apart;
  }
}

export function fitParts(party: Party, member: Member, venue: Venue, met: Met): FitParts {
  const { intern } = member;
  const { host } = venue;
  const apart = distance(member, venue);
  const rank = intern.wishes?.indexOf(host.id) ?? -1;
  const unmet = intern.org !== host.org && !met.get(intern.org)?.has(host.org);
  return {
    interest: interestPoints(member, venue.fields),
    internContrast: contrastPoints(intern.contrast, apart),
    hostContrast: contrastPoints(host.contrast, apart),
    stay: stayPoints(party.maxDays, stayLength(party, venue)),
    wish: rank < 0 ? 0 : 25 - 5 * rank,
    newRelation: unmet ? 8 : 0,
  };
}

/** The party's points at this host: the sum over its members, 0–100 each. */
export function fit(party: Party, venue: Venue, met: Met): number {
  let total = 0;
  for (const member of party.members) {
    const parts = fitParts(party, member, venue, met);
    total += parts.interest + parts.internContrast + parts.hostContrast + parts.stay + parts.wish + parts.newRelation;
  }
  return total;
}
