/** What managers have said (R6) and the instance: whom a matching includes, and which of its visits may be published. */
import type { Instance } from '@ipraktik/matching';
import { isDayTrip } from '../sign-ups/day-trip.rules.ts';
import { covers, standingOf, withinFrame } from '../sign-ups/manager-approval.rules.ts';
import type { LandsdelCode } from '../workplaces/landsdele.ts';
import type { FrozenArrangement } from './arranged-pin.ts';
import { changesBetween, type InstanceChange } from './instance-changes.ts';
import { type ApprovedRows, type Freeze, type FrozenIntern, instanceOf } from './instance.ts';
import type { Calculated } from './match-run.ts';

export interface RoundFreeze extends Freeze {
  readonly rows: ApprovedRows;
  /** Interns left out because nobody has said yes, or not to what they need at least. */
  readonly withoutApproval: readonly string[];
  /** Interns taken along although their manager has not answered: their visits are not published before. */
  readonly pendingApproval: readonly string[];
}

const standingIn = ({ approvals }: ApprovedRows, { id, answers }: FrozenIntern) =>
  standingOf(answers, approvals.get(id) ?? null);

/** An intern as far as the manager lets them go; null where that is not at all. Who is still waited for goes as they wish. */
const allowed = (rows: ApprovedRows, intern: FrozenIntern): FrozenIntern | null => {
  switch (standingIn(rows, intern)) {
    case 'self':
    case 'pending':
      return intern;
    case 'yes': {
      const frame = rows.approvals.get(intern.id)?.frame ?? null;
      const answers = frame && withinFrame(intern.answers, frame, intern.landsdel as LandsdelCode);
      return answers && { ...intern, answers };
    }
    case 'no':
    case 'missing':
      return null;
  }
};

type Agreed = Pick<FrozenArrangement, 'intern' | 'companion' | 'host' | 'days'>;

/** Whether one of those who travel has a manager's yes that stands so and does not cover what they agreed on. */
const isUncovered = (
  rows: ApprovedRows,
  { intern, companion, host, days }: Agreed,
  standing: 'yes' | 'pending',
): boolean => {
  const there = rows.hosts.find(({ id }) => id === host)?.landsdel;
  return rows.interns.some((one) => {
    if ((one.id !== intern && one.id !== companion) || there === undefined) return false;
    if (standingIn(rows, one) !== standing) return false;
    const overnight = !isDayTrip(one.landsdel as LandsdelCode, there);
    return !covers(rows.approvals.get(one.id)?.frame ?? null, { days: days.length, overnight });
  });
};

/** Whether a yes to less keeps one of those who travel from what they agreed on with a host that they found themselves. */
export const isBeyondYes = (rows: ApprovedRows, agreed: Agreed): boolean => isUncovered(rows, agreed, 'yes');

/** Whether it holds only until a manager answers, who has not: a no takes the seat with it. */
export const awaitsManager = (rows: ApprovedRows, agreed: Agreed): boolean => isUncovered(rows, agreed, 'pending');

/** A round frozen with what managers have said. Pure, as the instance itself. */
export const freezeOf = (rows: ApprovedRows): RoundFreeze => {
  const going = rows.interns.map((intern) => ({ intern, allowed: allowed(rows, intern) }));
  const interns = going.flatMap((one) => (one.allowed ? [one.allowed] : []));
  const arrangements = rows.arrangements?.map((one) => ({ ...one, isBeyondYes: isBeyondYes(rows, one) })) ?? [];
  const idsOf = (some: readonly FrozenIntern[]) => some.map(({ id }) => id).toSorted();
  return {
    ...instanceOf({ ...rows, interns, arrangements }),
    rows,
    withoutApproval: idsOf(going.flatMap((one) => (one.allowed ? [] : [one.intern]))),
    pendingApproval: idsOf(interns.filter((intern) => standingIn(rows, intern) === 'pending')),
  };
};

/**
 * Interns whose visit nobody has said yes to: not published before somebody does (R6). A yes to less, given before a wider
 * frame was asked for, covers the visits that fit into it.
 */
export const unapprovedIn = ({ rows }: RoundFreeze, calculated: Calculated | null): readonly string[] => {
  if (!calculated || calculated.result.status === 'infeasible') return [];
  const interns = new Map(rows.interns.map((one) => [one.id, one]));
  const hosts = new Map(rows.hosts.map((one) => [one.id, one]));
  return calculated.result.placements.flatMap(({ intern: id, host, days }) => {
    const [intern, there] = [interns.get(id), hosts.get(host)];
    if (!intern || !there || intern.answers.decides === 'self') return [];
    const overnight = !isDayTrip(intern.landsdel as LandsdelCode, there.landsdel);
    return covers(rows.approvals.get(id)?.frame ?? null, { days: days.length, overnight }) ? [] : [id];
  });
};

/** Every difference since an instance was frozen; who is out because of their manager or their own host is told from who has left. */
export const changesSince = (before: Instance, now: RoundFreeze): readonly InstanceChange[] =>
  changesBetween(before, now.instance).map((change) => {
    if (change.kind !== 'left') return change;
    const { id } = change;
    if (now.withoutApproval.includes(id)) return { kind: 'unapproved', id };
    return now.withoutOwnHost.includes(id) ? { kind: 'without-own-host', id } : change;
  });
