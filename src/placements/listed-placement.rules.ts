import { phaseBegins } from '../rounds/round.rules.ts';
import { addDays, type Day, startOf } from '../kit/calendar.ts';
import { type Round, visitDays, WEEKDAYS } from '../rounds/round.ts';
import { byDanishAlphabet } from '../workplaces/organisation.ts';
import type { ListedAnswer, ListedPlacement, PlacementView } from './listed-placement.ts';
import { touchIn } from './contact-question.rules.ts';
import type { Touch } from './contact-question.ts';
import { heldIn } from './took-place.rules.ts';
import type { Held } from './took-place.ts';
import { isBelowMinimum, isLive } from './placement.rules.ts';
import { isInGrace } from './placement.ts';

/** The round a list is of, and when it is read. */
export type RoundNow = { readonly round: Round; readonly now: Date };

/** Hosts that wanted company for their guests and now have too few (R3): the office talks with them. */
export const hostsBelowMinimum = (all: readonly ListedPlacement[]): ReadonlySet<string> => {
  const byHost = Map.groupBy(all, ({ host }) => host.signUp);
  const below = [...byHost].filter(([, visits]) => {
    const live = visits.filter(({ state }) => isLive(state)).flatMap(({ guests }) => guests).length;
    return isBelowMinimum(visits[0]?.minGuests ?? 0, live);
  });
  return new Set(below.map(([host]) => host));
};

/** How it stands between the two sides of a visit. */
export const touchOf = ({ host, guests }: ListedPlacement, { round, now }: RoundNow): Touch =>
  touchIn(
    [host, ...guests].flatMap(({ question }) => question ?? []),
    round,
    now,
  );

/** Whether they need a push: one says they are not in touch, or nobody answered; until the week itself (U7). */
export const isOutOfTouch = (one: ListedPlacement, at: RoundNow): boolean => {
  if (one.state !== 'agreed' || at.now >= phaseBegins(at.round, 'visits')) return false;
  const touch = touchOf(one, at);
  return touch === 'not-in-touch' || touch === 'silent';
};

/** Whether a visit took place, as those in it say. */
export const heldOf = ({ host, guests }: ListedPlacement, { round, now }: RoundNow): Held =>
  heldIn(
    [host, ...guests].flatMap(({ tookPlace }) => tookPlace ?? []),
    round,
    now,
  );

/** Whether somebody should ask what happened: it did not take place, they do not agree, or nobody says (U24). */
export const isNotHeld = (one: ListedPlacement, at: RoundNow): boolean =>
  one.state === 'agreed' && ['no', 'differ', 'silent'].includes(heldOf(one, at));

/** Who has dropped out of an agreed visit on the way. */
export const brokenOffIn = ({ state, host, guests }: ListedPlacement): readonly ListedAnswer[] =>
  state === 'agreed' ? [host, ...guests].filter(({ brokeOffBecause }) => brokeOffBecause !== null) : [];

/** How long before a visit its guests should know what is planned. */
const PROGRAMME_DAYS = 10;

const firstDayOf = ({ days }: ListedPlacement, round: Round): Day =>
  visitDays(round)[WEEKDAYS.find((day) => days.includes(day)) ?? 'mon'];

const isAhead = (one: ListedPlacement, { round, now }: RoundNow): boolean =>
  one.state === 'agreed' && now < startOf(firstDayOf(one, round), round.timeZone);

/** Whether a visit is near and nobody has shown its guests what is planned (R9): until it begins. */
const isWithoutProgramme = (one: ListedPlacement, at: RoundNow): boolean => {
  const from = startOf(addDays(firstDayOf(one, at.round), -PROGRAMME_DAYS), at.round.timeZone);
  return isAhead(one, at) && !one.hasProgramme && from <= at.now;
};

/** Whether somebody asked for other days and heard nothing: until the visit begins. */
const isDaysUnanswered = (one: ListedPlacement, at: RoundNow): boolean =>
  isAhead(one, at) && one.daysUnanswered !== null;

/** The visits of one view of the list, hosts in Danish order. */
export const placementsIn = (
  all: readonly ListedPlacement[],
  view: PlacementView,
  at: RoundNow,
): readonly ListedPlacement[] => {
  const below = hostsBelowMinimum(all);
  const isIn = (one: ListedPlacement): boolean => {
    const { state, host } = one;
    switch (view) {
      case 'all':
        return true;
      case 'drafted':
        return state === 'drafted';
      case 'open':
        return state === 'open';
      case 'grace':
        return isInGrace(one, at.now);
      case 'days-unanswered':
        return isDaysUnanswered(one, at);
      case 'no-programme':
        return isWithoutProgramme(one, at);
      case 'agreed':
        return state === 'agreed';
      case 'out-of-touch':
        return isOutOfTouch(one, at);
      case 'broken-off':
        return brokenOffIn(one).length > 0;
      case 'not-held':
        return isNotHeld(one, at);
      case 'ended':
        return state === 'declined' || state === 'lapsed' || state === 'cancelled';
      case 'below':
        return isLive(state) && below.has(host.signUp);
    }
  };
  return all.filter(isIn).toSorted((a, b) => byDanishAlphabet(a.host.name, b.host.name) || (a.id < b.id ? -1 : 1));
};
