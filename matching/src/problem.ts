/** An instance made ready for solving: everything sorted by id, so that the order of the file's lists cannot matter. */
import { obstacle, type Bans } from './admissible.ts';
import { partyDraw } from './draw.ts';
import { fit, type Met } from './fit.ts';
import { choosesAgreedDays, isHalfAgreed } from './half-agreed.ts';
import type { Instance, Intern } from './instance.ts';
import { byId, Cast, type Party, type Venue } from './party.ts';

/** An admissible visit: this party at this host (indices into the problem's lists). */
export interface Option {
  readonly party: number;
  readonly venue: number;
  readonly fit: number;
  /** The draw's number; smaller is luckier. */
  readonly draw: number;
}

export interface Problem {
  readonly instance: Instance;
  readonly cast: Cast;
  readonly bans: Bans;
  readonly met: Met;
  /** Sorted by their first id. */
  readonly parties: readonly Party[];
  /** Sorted by host id. */
  readonly venues: readonly Venue[];
  /** By party, then by host; a pinned party has its pin's host alone. */
  readonly options: readonly Option[];
}

/** Every admissible visit is held in memory: about 100 bytes each. */
const OPTIONS_AT_MOST = 3_000_000;

/** More than this machine should be asked to hold. */
export class TooLarge extends RangeError {}

/**
 * @param instance valid (see validate.ts); contradictory pins are found afterwards (see infeasible.ts)
 * @throws TooLarge beyond three million admissible visits
 */
export function prepare(instance: Instance): Problem {
  const cast = new Cast(instance);
  const bans = pairSets(instance.forbidden.map(({ intern, host }) => [intern, host]));
  const met = pairSets(instance.met.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  const parties = groups(instance)
    .map((interns) => cast.party(interns))
    .toSorted((a, b) => byId(a.ids[0] ?? '', b.ids[0] ?? ''));
  const half = new Map(parties.filter(isHalfAgreed).map((party) => [party.pin?.host, party]));
  const venues = instance.hosts
    .toSorted((a, b) => byId(a.id, b.id))
    .map((host) => cast.venue(host))
    .map((venue) => {
      const pair = half.get(venue.host.id);
      return pair === undefined || choosesAgreedDays(pair, venue) ? venue : { ...venue, least: 3 };
    });
  const seed = instance.policy?.seed ?? 0;
  const options: Option[] = [];
  for (const [p, party] of parties.entries()) {
    for (const [v, venue] of venues.entries()) {
      if (party.pin !== undefined && party.pin.host !== venue.host.id) continue;
      if (obstacle(party, venue, bans) !== undefined) continue;
      const pair = half.get(venue.host.id);
      if (pair !== undefined && pair !== party && !choosesAgreedDays(pair, venue, party)) continue;
      const draw = partyDraw(seed, party, venue.host.id);
      if (options.length === OPTIONS_AT_MOST) throw new TooLarge(`more than ${OPTIONS_AT_MOST} visits are admissible`);
      options.push({ party: p, venue: v, fit: fit(party, venue, met), draw });
    }
  }
  return { instance, cast, bans, met, parties, venues, options };
}

/** Interns by party: alone, or with their companion. */
function groups(instance: Instance): Intern[][] {
  const byIntern = new Map(instance.interns.map((intern) => [intern.id, intern]));
  return instance.interns
    .filter(({ id, companion }) => companion === undefined || byId(id, companion) < 0)
    .map((intern) => [intern, ...(intern.companion === undefined ? [] : [byIntern.get(intern.companion)])])
    .map((members) => members.filter((member) => member !== undefined));
}

function pairSets(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  for (const [from, to] of pairs) sets.set(from, (sets.get(from) ?? new Set()).add(to));
  return sets;
}
