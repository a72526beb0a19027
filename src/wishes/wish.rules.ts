/** Which hosts an intern may wish for, and when. Pure. */
import type { Round } from '../rounds/round.ts';
import { maySignUp, type Ruling } from '../rounds/round.rules.ts';
import { wantsOwnOrNone } from '../sign-ups/invited.rules.ts';
import { withinFrame } from '../sign-ups/manager-approval.rules.ts';
import type { ShownHost, Traveller, Wish } from './wish.ts';
import { WISHES } from './wish.ts';

/** Why a visit is impossible whatever is wished: the rules a wish does not waive (matching/FORMAT.md, "Admissible"). */
export type Impossible = 'own-workplace' | 'own-organisation' | 'seats' | 'landsdel' | 'days' | 'manager';

/** A wish waives the rule of fields alone; a test holds this against the engine. */
export const impossible = (party: readonly Traveller[], host: ShownHost): Impossible | null => {
  if (party.some(({ workplaceId }) => workplaceId === host.workplaceId)) return 'own-workplace';
  if (party.some((one) => !one.ownOrganisation && one.organisationId === host.organisationId))
    return 'own-organisation';
  if (party.length > host.seats) return 'seats';
  if (party.some(({ landsdele }) => !landsdele.includes(host.landsdel))) return 'landsdel';
  const common = host.days.filter((day) => party.every(({ days }) => days.includes(day)));
  const longest = Math.min(common.length, host.maxDays, ...party.map(({ maxDays }) => maxDays));
  const shortest = Math.max(2, host.minDays, ...party.map(({ minDays }) => minDays));
  if (longest < shortest) return 'days';
  return party.some((one) => isBeyondFrame(one, host, shortest)) ? 'manager' : null;
};

const isBeyondFrame = (traveller: Traveller, host: ShownHost, shortest: number): boolean => {
  const { frame, home } = traveller;
  const within = frame && withinFrame(traveller, frame, home);
  return frame !== null && (!within?.landsdele.includes(host.landsdel) || within.maxDays < shortest);
};

type Asked = {
  readonly round: Round;
  readonly party: readonly Traveller[];
  readonly wishes: readonly { readonly host: { readonly id: string } }[];
};

/** Wishes are answers: they are given and changed while sign-up is open, and end with it. */
export const mayWish = (
  { round, party, wishes }: Asked,
  host: ShownHost,
  now: Date,
): Ruling<'not-open-yet' | 'closed' | 'full' | Impossible> => {
  const open = maySignUp(round, now);
  if (!open.ok) return open;
  const obstacle = impossible(party, host);
  if (obstacle !== null) return { ok: false, why: obstacle };
  return wishes.length >= WISHES ? { ok: false, why: 'full' } : { ok: true };
};

/** Whether a host is looked for: no wish counts as long as one of them wants the host they find themselves or none. */
export const isSought = (party: readonly Pick<Traveller, 'finding'>[]): boolean =>
  !party.some(({ finding }) => finding && wantsOwnOrNone({ role: 'intern', answers: finding }));

/** Why a wish that stands on the list counts for nothing now. */
export const idleBecause = (party: readonly Traveller[], { host, state }: Wish): Impossible | 'gone' | null =>
  state === 'gone' ? 'gone' : impossible(party, host);

/** The place each wish has in the matching: whose host has left gives its place to the next. */
export const countedRank = (wishes: readonly Wish[], index: number): number =>
  wishes.slice(0, index + 1).filter(({ state }) => state !== 'gone').length;

/** The list with one host at another place (from 0); unchanged where it is not on the list. */
export const moved = (hosts: readonly string[], host: string, to: number): readonly string[] => {
  if (!hosts.includes(host)) return hosts;
  const others = hosts.filter((one) => one !== host);
  return others.toSpliced(Math.min(Math.max(to, 0), others.length), 0, host);
};
