/** Why each party is where it is, or nowhere; why each unvisited host has no guest. Codes with data, see explanation.ts. */
import { obstacle, stayLength } from './admissible.ts';
import type { Explanation, Fact, Loss, PlacedReason, UnplacedReason, UnvisitedReason } from './explanation.ts';
import { fitParts, type FitParts } from './fit.ts';
import type { Instance } from './instance.ts';
import { hostOpenings, hostsFor, internsFor, partyOpenings } from './openings.ts';
import type { Member, Party, Venue } from './party.ts';
import { optionAt, prepare, type Option, type Problem } from './problem.ts';
import type { Matching } from './result.ts';
import { mildest, Standing } from './standing.ts';

/**
 * @param instance valid (see validate.ts)
 * @param matching of this instance, whose placements the judge accepts
 */
export function explain(instance: Instance, matching: Pick<Matching, 'placements'>): Explanation {
  const problem = prepare(instance);
  const standing = new Standing(problem, matching.placements);
  const placed: PlacedReason[] = [];
  const unplaced: UnplacedReason[] = [];
  for (const [p, party] of problem.parties.entries()) {
    const option = standing.at(p);
    if (option) placed.push(explainPlaced(problem, standing, party, option));
    else unplaced.push(explainUnplaced(problem, standing, p, party));
  }
  const unvisited = [...problem.venues.entries()]
    .filter(([v]) => standing.guests(v).length === 0)
    .map(([v, venue]) => explainUnvisited(problem, standing, v, venue));
  return { placed, unplaced, unvisited };
}

function explainUnplaced(problem: Problem, standing: Standing, p: number, party: Party): UnplacedReason {
  const venues = [...problem.venues.keys()].filter((v) => optionAt(problem, p, v) !== undefined);
  const losses = venues.map((v) => standing.loss(p, v));
  const why = without(losses, hostsFor(problem, party));
  const people = ({ ids, priority }: Party): number => (why.by === 'priority' ? priority : ids.length);
  const guests = venues.flatMap((v) => standing.guests(v)).flatMap((guest) => problem.parties[guest.party] ?? []);
  const about = guests.reduce((sum, guest) => sum + people(guest), 0);
  return { interns: party.ids, ...why, about, openings: partyOpenings(problem, party) };
}

function explainUnvisited(problem: Problem, standing: Standing, v: number, venue: Venue): UnvisitedReason {
  const losses = [...problem.parties.keys()]
    .filter((p) => optionAt(problem, p, v) !== undefined)
    .map((p) => standing.loss(p, v));
  const admissible = internsFor(problem, venue);
  return {
    host: venue.host.id,
    ...without(losses, admissible),
    about: admissible,
    openings: hostOpenings(problem, venue),
  };
}

function without(losses: readonly Loss[], admissible: number): Pick<UnplacedReason, 'code' | 'admissible' | 'by'> {
  return { code: admissible === 0 ? 'nothing-admissible' : 'outbid', admissible, by: mildest(losses) };
}

function explainPlaced(problem: Problem, standing: Standing, party: Party, option: Option): PlacedReason {
  const venue = problem.venues[option.venue];
  if (venue === undefined) throw new RangeError(`no venue ${option.venue}`);
  const facts = party.members.flatMap((member) => [
    ...memberFacts(problem, party, member, venue),
    ...missedWishes(problem, standing, option, party, member),
  ]);
  facts.push([stayFact(party, venue), stayLength(party, venue) >= party.maxDays]);
  return {
    interns: party.ids,
    host: venue.host.id,
    pinned: party.pin !== undefined,
    fit: option.fit,
    suits: facts.filter(([, suits]) => suits).map(([fact]) => fact),
    traded: facts.filter(([, suits]) => !suits).map(([fact]) => fact),
  };
}

/** A fact and whether it suits. */
type Weighed = readonly [Fact, boolean];

const stayFact = (party: Party, venue: Venue): Fact => ({
  code: 'stay',
  days: stayLength(party, venue),
  preferred: party.maxDays,
});

function memberFacts({ met }: Problem, party: Party, member: Member, venue: Venue): Weighed[] {
  const { intern } = member;
  const { host } = venue;
  const parts = fitParts(party, member, venue, met);
  const rank = intern.wishes?.indexOf(host.id) ?? -1;
  const facts: Weighed[] = [fieldFact(member, venue), ...contrastFacts(member, venue, parts)];
  if (rank >= 0) facts.push([{ code: 'wish-reached', intern: intern.id, rank: rank + 1 }, true]);
  if (!intern.regions.includes(host.region)) {
    facts.push([{ code: 'region-outside-choice', intern: intern.id, region: host.region }, false]);
  }
  if (intern.org === host.org) facts.push([{ code: 'own-organisation', intern: intern.id }, intern.ownOrg !== false]);
  else if (parts.newRelation > 0) facts.push([{ code: 'new-relation', intern: intern.id }, true]);
  else facts.push([{ code: 'met-before', intern: intern.id }, false]);
  return facts;
}

function fieldFact({ intern }: Member, { host }: Venue): Weighed {
  const fields = intern.interests.filter((field) => host.fields.includes(field)).toSorted();
  if (fields.length > 0) return [{ code: 'shared-fields', intern: intern.id, fields }, true];
  if (intern.open === true) return [{ code: 'open-to-any-field', intern: intern.id }, true];
  return [{ code: 'no-shared-field', intern: intern.id }, false];
}

/** What each side wanted of the other's kind of workplace (R12); a side that takes either has nothing to say. */
function contrastFacts({ intern }: Member, { host }: Venue, parts: FitParts): Weighed[] {
  const sides = [
    { side: 'intern', wanted: intern.contrast, points: parts.internContrast },
    { side: 'host', wanted: host.contrast, points: parts.hostContrast },
  ] as const;
  return sides
    .filter(({ wanted }) => wanted !== 'any')
    .map((side) => [{ code: 'contrast', intern: intern.id, ...side }, side.points > 0] as const);
}

/** Wishes ranked above what was reached, each with what stood in the way. */
function missedWishes(
  problem: Problem,
  standing: Standing,
  option: Option,
  party: Party,
  { intern }: Member,
): Weighed[] {
  const wishes = intern.wishes ?? [];
  const reached = wishes.indexOf(problem.venues[option.venue]?.host.id ?? '');
  return wishes.slice(0, reached < 0 ? undefined : reached).map((host, i) => {
    const v = problem.venues.findIndex((venue) => venue.host.id === host);
    const venue = problem.venues[v];
    const why = (venue && obstacle(party, venue, problem.bans)) ?? standing.loss(option.party, v);
    return [{ code: 'wish-missed', intern: intern.id, rank: i + 1, host, why }, false] as const;
  });
}
