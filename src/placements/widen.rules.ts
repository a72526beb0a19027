/** Which answers somebody without a visit may still change, and which of them a change that the engine names is about. */
import type { Opening } from '@ipraktik/matching';
import type { Draft } from '../sign-ups/answers.ts';
import type { Question } from '../sign-ups/question.ts';
import { isAnsweredAlready, opennessOf } from '../matching-runs/opening.rules.ts';
import type { WithoutReason } from '../matching-runs/reason.ts';
import { FIELDS } from '../workplaces/fields.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import type { Side } from './placement.ts';

/** What nobody else has relied on. Workplace, role and company are what the matching was made of. */
export const WIDENED = {
  intern: ['interests', 'where', 'days'],
  host: ['days', 'seats', 'fields', 'learn'],
} as const satisfies Record<Side, readonly Question[]>;
export type WidenedQuestion = (typeof WIDENED)[Side][number];

/** Whose answers, and what the matching said would have helped. */
interface Widened {
  readonly side: Side;
  readonly answers: Draft;
  readonly reason: WithoutReason | null;
}

/** The question that an answer belongs to. */
const questionOf = ({ change }: Opening, side: Side): Exclude<WidenedQuestion, 'learn'> => {
  switch (change) {
    case 'any-field':
    case 'add-field':
      return side === 'intern' ? 'interests' : 'fields';
    case 'any-region':
    case 'add-region':
    case 'own-organisation':
      return 'where';
    case 'all-days':
    case 'add-day':
    case 'min-days':
    case 'max-days':
      return 'days';
    case 'seats':
      return 'seats';
  }
};

const DAYS_IN_WEEK = 5;
const SHORTEST = 2;
const MOST_SEATS = 3;

/** What somebody may yet say yes to, each with its question. */
const ROOM_IN = {
  days: 'days',
  length: 'days',
  where: 'where',
  interests: 'interests',
  seats: 'seats',
  fields: 'fields',
} as const satisfies Record<string, WidenedQuestion>;
export type Room = keyof typeof ROOM_IN;

const hasRoom = (what: Room, answers: Draft): boolean => {
  const { days = [], minDays = SHORTEST, maxDays = DAYS_IN_WEEK, landsdele = [], fields = [], seats = 0 } = answers;
  switch (what) {
    case 'days':
      return days.length < DAYS_IN_WEEK;
    case 'length':
      return minDays > SHORTEST || maxDays < DAYS_IN_WEEK;
    case 'where':
      return !LANDSDELE.every(({ code }) => landsdele.includes(code));
    case 'interests':
      return answers.open !== true;
    case 'seats':
      return seats < MOST_SEATS;
    case 'fields':
      return fields.length < FIELDS.length;
  }
};

const ROOMS = {
  intern: ['days', 'length', 'where', 'interests'],
  host: ['days', 'length', 'seats', 'fields'],
} as const satisfies Record<Side, readonly Room[]>;

/** What somebody has not said yes to yet; nothing once they are open to all there is. */
export const roomIn = (answers: Draft, side: Side): readonly Room[] =>
  ROOMS[side].filter((what) => hasRoom(what, answers));

/** The changes that the matching named and nobody has made, the one that opens most first. */
export const openingsFor = ({ reason, answers, side }: Widened): readonly Opening[] =>
  (reason?.openings ?? []).filter((one) => !isAnsweredAlready(one, opennessOf(answers, side)));

/** The questions whose answers would let more in; none is left to who is open to all of it. */
export const questionsToWiden = (of: Widened): readonly Exclude<WidenedQuestion, 'learn'>[] => {
  const named = openingsFor(of).map((one) => questionOf(one, of.side));
  const wider = roomIn(of.answers, of.side).map((what) => ROOM_IN[what]);
  return [...new Set([...named, ...wider])];
};
