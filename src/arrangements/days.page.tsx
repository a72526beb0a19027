import { weekdayName } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import type { DayOption } from '../kit/week-days.tsx';
import { wordList } from '../kit/word-list.ts';
import { type Round, visitDays, type Weekday, WEEKDAYS } from '../rounds/round.ts';
import type { Stay } from '../sign-ups/answers.ts';
import { managerAnswerTexts } from '../sign-ups/manager-answer.texts.ts';
import type { Frame } from '../sign-ups/manager-approval.ts';
import { inviteTexts } from './invite.texts.ts';

/** "tirsdag og onsdag" */
export const daysInWords = (lang: Lang, round: Round, days: readonly Weekday[]): string =>
  wordList(
    WEEKDAYS.filter((day) => days.includes(day)).map((day) => weekdayName(visitDays(round)[day], lang)),
    lang,
  );

/** "2–4", or "3": how many days somebody has answered. */
export const rangeInWords = ({ minDays, maxDays }: Pick<Stay, 'minDays' | 'maxDays'>): string =>
  minDays === maxDays ? `${minDays}` : `${minDays}–${maxDays}`;

/** What one's own manager has said yes to, as a sentence; none where nobody has said anything. */
export const managerInWords = (lang: Lang, frame: Frame | null): readonly string[] =>
  frame ? [inviteTexts(lang).manager(managerAnswerTexts(lang).frame(frame.days, frame.overnight))] : [];

/** The days somebody has, to be ticked. */
export const dayOptions = (round: Round, days: readonly Weekday[]): DayOption[] =>
  WEEKDAYS.filter((day) => days.includes(day)).map((value) => ({ value, day: visitDays(round)[value] }));
