import { WEEKDAYS, type Weekday } from '../rounds/round.ts';
import type { ExpectedGuest, Part } from './programme.ts';

/** What a visit is made of. Each has its words in outline.texts.ts. */
export type Element =
  | 'welcome'
  | 'core-task'
  | 'follow'
  | 'people'
  | 'own-question'
  | 'sparring'
  | 'fresh-eyes'
  | 'take-home'
  | 'next-contact';

export interface OutlinedDay {
  readonly day: Weekday;
  readonly elements: readonly (readonly [part: Part, element: Element])[];
}

/** The days on which anybody comes, with how many. */
const daysOf = (guests: readonly ExpectedGuest[]): readonly { readonly day: Weekday; readonly guests: number }[] =>
  WEEKDAYS.map((day) => ({ day, guests: guests.filter(({ days }) => days.includes(day)).length })).filter(
    (one) => one.guests > 0,
  );

const lastDayOf = ({ days }: ExpectedGuest): Weekday | undefined => WEEKDAYS.findLast((day) => days.includes(day));

/**
 * The outline of a visit from its days and the number of guests on each (R9). The first day begins with a welcome and
 * each guest's last ends with what is taken home; fresh eyes come late, when there is something to have seen, and the
 * question from home in good time before. Days in between follow somebody at work and meet new people. On each day with two
 * guests or more there is time for them to talk without anybody of the staff: on the first day once they have seen
 * something, on the last before they tell what they saw.
 */
export const outlineOf = (guests: readonly ExpectedGuest[]): readonly OutlinedDay[] => {
  const days = daysOf(guests);
  return days.map(({ day, guests: count }, at) => {
    const isFirst = at === 0;
    const isLast = at === days.length - 1;
    // A day that is the only one with anybody is both.
    const begin = isFirst ? (['welcome', 'core-task'] as const) : (['follow'] as const);
    const middle =
      at === Math.min(1, days.length - 1) ? (['own-question'] as const) : isLast ? [] : (['people'] as const);
    const talk = count > 1 ? (['sparring'] as const) : [];
    // Who leaves before the others has something to take home, too.
    const isSomebodysLast = guests.some((guest) => lastDayOf(guest) === day);
    const end = isSomebodysLast ? (['fresh-eyes', 'take-home', 'next-contact'] as const) : [];
    const meet = isFirst ? (['people'] as const) : [];
    const morning = begin.map((element) => ['morning', element] as const);
    const afternoon = [...new Set([...meet, ...middle, ...talk, ...end])].map(
      (element) => ['afternoon', element] as const,
    );
    return { day, elements: [...morning, ...afternoon] };
  });
};
