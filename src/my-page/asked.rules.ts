import { mayAnswer as mayAnswerInvited } from '../arrangements/arrangement.rules.ts';
import type { Day } from '../kit/calendar.ts';
import { dueOn } from '../kit/dates.ts';
import { isDeputyAsked, lastDayOfDeputy } from '../placements/deputy.rules.ts';
import type { Limit } from '../platform/limit.ts';
import { phaseAt } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/round.ts';
import { lastDayOfInvitation, mayAnswerInvitation } from '../sign-ups/companionship.rules.ts';
import { isPending, mayAnswer, yesCountsUntil } from '../sign-ups/manager-approval.rules.ts';
import type { ApprovalState, Frame } from '../sign-ups/manager-approval.ts';
import type { Asked, AskedOfMe } from './asked.ts';

/** Each press makes a link: twenty at once, then one a minute. */
export const QUESTIONS_OPENED: Limit = { name: 'questions opened by a person', burst: 20, everySeconds: 60 };

const TAKES_PART = { role: 'intern', state: 'confirmed' } as const;
const isManagers = ({ as, state, askedAt }: AskedOfMe, round: Round, now: Date): boolean =>
  as === 'manager' && mayAnswer({ state: state as ApprovalState, askedAt }, TAKES_PART, round, now).ok;
/** Answered, and not only that there is something to talk about. */
const isSaid = ({ state }: AskedOfMe): boolean => state === 'yes' || state === 'not-this-year' || state === 'economy';

/** By when a question waits for its answer; null where it waits no more. A late answer to a manager's counts as well. */
const waitsUntil = (one: AskedOfMe, round: Round, now: Date): Day | null => {
  const { as, state, askedAt, answerBy } = one;
  switch (as) {
    case 'manager': {
      if (isSaid(one) || !isManagers(one, round, now)) return null;
      const isInTime = answerBy !== null && isPending(state as ApprovalState);
      return dueOn(isInTime ? answerBy : yesCountsUntil(round), round.timeZone);
    }
    case 'deputy':
      return state === 'invited' && isDeputyAsked({ state, namedAt: askedAt }, round, now)
        ? lastDayOfDeputy(askedAt, round)
        : null;
    case 'companion':
      return mayAnswerInvitation({ state: 'invited', invitedAt: askedAt }, round, now).ok
        ? lastDayOfInvitation({ invitedAt: askedAt }, round)
        : null;
    case 'visit':
      return answerBy !== null && mayAnswerInvited({ state: 'invited', answerBy }, round, now).ok
        ? dueOn(answerBy, round.timeZone)
        : null;
  }
};

const frameOf = ({ days, overnight }: AskedOfMe): Frame | null =>
  days === null || overnight === null ? null : { days, overnight };

/** What stands on somebody's page of what is asked of them; nothing of rounds that are over. */
export const askedNow = (all: readonly AskedOfMe[], rounds: readonly Round[], now: Date): Asked => {
  const live = all.flatMap((one) => {
    const round = rounds.find(({ id }) => id === one.round);
    return round && phaseAt(round, now) !== 'closed' ? [{ one, round }] : [];
  });
  return {
    waiting: live.flatMap(({ one, round }) => {
      const by = waitsUntil(one, round, now);
      return by === null ? [] : [{ id: one.id, as: one.as, name: one.name, by }];
    }),
    said: live
      .filter(({ one }) => one.as === 'manager' && isSaid(one))
      .map(({ one, round }) => ({
        id: one.id,
        name: one.name,
        state: one.state as ApprovalState,
        frame: frameOf(one),
        changeBy: isManagers(one, round, now) ? dueOn(yesCountsUntil(round), round.timeZone) : null,
      })),
    deputyFor: live
      .filter(({ one }) => one.as === 'deputy' && one.state === 'confirmed')
      .map(({ one: { signUp, name } }) => ({ signUp, name })),
  };
};
