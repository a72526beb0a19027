/** Freezes a round into `placement-instance/1`: everything a matching needs and nothing that names a person. */
import { INSTANCE_FORMAT, type Host, type Instance, type Intern, type Pin } from '@ipraktik/matching';
import type { HostAnswers, InternAnswers } from '../sign-ups/answers.ts';
import type { ManagerApproval } from '../sign-ups/manager-approval.ts';
import { FIELDS } from '../workplaces/fields.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import { type FrozenArrangement, judgeArrangements, type JudgedArrangement, pinsOf } from './arranged-pin.ts';
import { sha256Of } from './canonical.ts';

/** A confirmed sign-up as the store reads it, its workplace followed to the one it was merged into. */
export interface FrozenSignUp {
  readonly id: string;
  readonly workplace: string;
  readonly organisation: string;
  readonly sector: string;
  readonly landsdel: string;
}
export interface FrozenHost extends FrozenSignUp {
  readonly answers: HostAnswers;
}
export interface FrozenIntern extends FrozenSignUp {
  readonly answers: InternAnswers;
  /** Hosts they wish for, the best first; some may have left since. */
  readonly wishes?: readonly string[];
}

/** An invitation to travel together, whatever became of it. `companion` is null until the colleague signed up. */
export interface FrozenCompanionship {
  readonly inviter: string;
  readonly companion: string | null;
  readonly state: 'invited' | 'confirmed' | 'declined' | 'expired' | 'left';
}

/** A coordinator's must (pin) or must-not (ban). */
export interface FrozenHold {
  readonly id: string;
  readonly kind: 'pin' | 'ban';
  readonly intern: string;
  readonly host: string;
}

/** A round as it is at one moment, read under its lock. */
export interface RoundRows {
  readonly round: { readonly id: string; readonly seed: number; readonly priority: 'workplace' | 'organisation' };
  readonly hosts: readonly FrozenHost[];
  readonly interns: readonly FrozenIntern[];
  readonly companionships: readonly FrozenCompanionship[];
  readonly holds: readonly FrozenHold[];
  /** What interns and hosts have agreed on themselves, in the order in which the last of them said yes. */
  readonly arrangements?: readonly FrozenArrangement[];
  /** Interns who said with an invitation that they go to the host they found themselves or not at all (R11). */
  readonly ownHostOrNot?: readonly string[];
}

/** The same with how each intern's manager's yes stands (R6): see freeze.rules.ts. */
export interface ApprovedRows extends RoundRows {
  readonly approvals: ReadonlyMap<string, Pick<ManagerApproval, 'state' | 'frame'>>;
}

export interface Freeze {
  readonly instance: Instance;
  readonly sha256: string;
  /** Interns who travel with somebody or not at all, and whose somebody is not there (R10). */
  readonly withoutCompanion: readonly string[];
  /** Interns who go to the host they found themselves or not at all, and whose agreement there is none of, or does not hold (R11). */
  readonly withoutOwnHost: readonly string[];
  /** What people have arranged themselves, and what it lacks where it does not hold. */
  readonly arranged: readonly JudgedArrangement[];
  /** Holds on somebody who takes no part any more. */
  readonly idleHolds: readonly string[];
}

const inOrder = <T extends string>(texts: readonly T[]): T[] => texts.toSorted((a, b) => (a < b ? -1 : 1));
const byId = <T extends { readonly id: string }>(people: readonly T[]): T[] =>
  people.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const byPair = <T extends { readonly intern: string; readonly host: string }>(pairs: readonly T[]): T[] =>
  pairs.toSorted((a, b) => (`${a.intern} ${a.host}` < `${b.intern} ${b.host}` ? -1 : 1));

const personOf = ({ id, workplace, organisation, sector, answers }: FrozenHost | FrozenIntern) => ({
  id,
  org: organisation,
  workplace,
  sector,
  fields: inOrder(answers.fields),
  days: inOrder(answers.days),
  minDays: answers.minDays,
  maxDays: answers.maxDays,
  contrast: answers.contrast,
});

const hostOf = (host: FrozenHost): Host => ({
  ...personOf(host),
  region: host.landsdel,
  seats: host.answers.seats,
  minGuests: host.answers.minGuests,
});

/** A wish for a host that has left gives its place to the next. */
const wishesOf = ({ wishes = [] }: FrozenIntern, hosts: ReadonlySet<string>): Pick<Intern, 'wishes'> => {
  const there = wishes.filter((host) => hosts.has(host));
  return there.length === 0 ? {} : { wishes: there };
};

const internOf = (intern: FrozenIntern, companion: string | undefined, hosts: ReadonlySet<string>): Intern => ({
  ...personOf(intern),
  interests: inOrder(intern.answers.interests),
  open: intern.answers.open,
  regions: inOrder(intern.answers.landsdele),
  ownOrg: intern.answers.ownOrganisation,
  ...(companion === undefined ? {} : { companion }),
  ...wishesOf(intern, hosts),
});

/** Pairs in which both confirmed each other and both are still there (R10). */
const pairsOf = ({ interns, companionships }: RoundRows): ReadonlyMap<string, string> => {
  const present = new Set(interns.map(({ id }) => id));
  const pairs = new Map<string, string>();
  for (const { inviter, companion, state } of companionships) {
    if (state !== 'confirmed' || companion === null) continue;
    if (!present.has(inviter) || !present.has(companion)) continue;
    pairs.set(inviter, companion);
    pairs.set(companion, inviter);
  }
  return pairs;
};

/**
 * Who wished to travel together and has nobody to travel with stays out only if they have said so beforehand. Who never
 * said – a colleague who was invited, and whose inviter has left – was told that they go alone unless they choose.
 */
const goesAlone = ({ answers }: FrozenIntern): boolean =>
  answers.travel === 'alone' || answers.ifNotConfirmed !== 'not';

type People = Pick<Instance, 'hosts' | 'interns' | 'pins' | 'forbidden'>;

/** Without those, companions too, who wanted their own host or none and have no pin. Answers who that is. */
const withoutOwnHostIn = (
  { ownHostOrNot = [], interns: rows }: RoundRows,
  { interns, pins }: People,
): ReadonlySet<string> => {
  const pinned = new Set(pins.map(({ intern }) => intern));
  const isPinned = ({ id, companion }: Intern): boolean => pinned.has(id) || pinned.has(companion ?? '');
  const atSignUp = rows.flatMap(({ id, answers }) => (answers.ifNotFound === 'not' ? [id] : []));
  const said = new Set([...ownHostOrNot, ...atSignUp]);
  const out = interns.filter((one) => (said.has(one.id) || said.has(one.companion ?? '')) && !isPinned(one));
  return new Set(out.map(({ id }) => id));
};

/** Everybody who is matched, and what is decided about them; with what they have arranged themselves. */
const peopleOf = (rows: RoundRows, going: readonly FrozenIntern[]) => {
  const pairs = pairsOf(rows);
  const present = new Set([...going, ...rows.hosts].map(({ id }) => id));
  const isIdle = ({ intern, host }: FrozenHold): boolean => !present.has(intern) || !present.has(host);
  const held = (kind: FrozenHold['kind']): Pin[] =>
    byPair(rows.holds.filter((hold) => hold.kind === kind && !isIdle(hold))).map(({ intern, host }) => ({
      intern,
      host,
    }));
  const hosts = new Set(rows.hosts.map(({ id }) => id));
  const all: People = {
    hosts: byId(rows.hosts).map(hostOf),
    interns: going.map((intern) => internOf(intern, pairs.get(intern.id), hosts)),
    pins: held('pin'),
    forbidden: held('ban'),
  };
  const arranged = judgeArrangements(all, rows.arrangements ?? []);
  const pins = byPair([...all.pins, ...pinsOf(arranged, all.pins)]);
  const out = withoutOwnHostIn(rows, { ...all, pins });
  const isIn = (id: string): boolean => !out.has(id);
  const people: People = {
    ...all,
    interns: all.interns.filter(({ id }) => isIn(id)),
    pins,
    forbidden: all.forbidden.filter(({ intern }) => isIn(intern)),
  };
  return { people, arranged, withoutOwnHost: [...out], idleHolds: rows.holds.filter(isIdle).map(({ id }) => id) };
};

/**
 * The instance of a round. Pure: the same rows in any order give the same bytes, so an unchanged round has an
 * unchanged SHA-256. Earlier meetings of organisations are not recorded yet, so `met` is empty.
 */
export const instanceOf = (rows: RoundRows): Freeze => {
  const pairs = pairsOf(rows);
  const [going, withoutCompanion] = [[] as FrozenIntern[], [] as string[]];
  for (const intern of byId(rows.interns))
    if (pairs.has(intern.id) || goesAlone(intern)) going.push(intern);
    else withoutCompanion.push(intern.id);
  const { people, ...found } = peopleOf(rows, going);
  const instance: Instance = {
    format: INSTANCE_FORMAT,
    id: rows.round.id,
    fields: inOrder(FIELDS.map(({ code }) => code)),
    regions: inOrder(LANDSDELE.map(({ code }) => code)),
    ...people,
    met: [],
    policy: { seed: rows.round.seed, priority: rows.round.priority },
  };
  return { instance, sha256: sha256Of(instance), withoutCompanion, ...found };
};

/** Interns with priority in an instance (FORMAT.md, "Objective and draw"). */
export const prioritised = ({ hosts, interns, policy }: Instance): ReadonlySet<string> => {
  const level = policy?.priority === 'organisation' ? 'org' : 'workplace';
  const hosting = new Set(hosts.map((host) => host[level]));
  return new Set(interns.filter((intern) => hosting.has(intern[level])).map(({ id }) => id));
};

export const countPriority = (instance: Instance): number => prioritised(instance).size;
