/** Other days for a visit: one proposes them, and the others say yes, or stay with those it has. */
import type { Task } from './deed.ts';
import type { Month } from './month.ts';
import { buttonOn, linkOn } from './page.ts';
import type { Visitor } from './visitor.ts';

const YES = 'Ja tak til de nye dage';
const NO = 'Nej, ikke de dage';
const TO_PROPOSE = /\/besoeg\/[^/]+\/andre-dage$/;

/** 'Vælg 2–4 dage.': the page says how many there may be. */
const HOW_MANY = /Vælg (\d)(?:–\d)? dage\./;

/** As few days as may be, late in the week; or, where the visit has just those, early in it. */
const choices = ({ page }: Visitor): readonly (readonly string[])[] => {
  const boxes = page.forms.flatMap(({ controls }) => controls.filter(({ name }) => name === 'days'));
  const days = boxes.map(({ value }) => value);
  const count = Number(HOW_MANY.exec(page.text)?.[1] ?? days.length);
  return [days.slice(-count), days.slice(0, count)];
};

const SEND = 'Send forslaget';
const REFUSED = 400;
const TOO_LATE = 409;

/** Answers whether they were proposed: there may be none, or somebody else was quicker. */
export const proposesDays = async (month: Month, visitor: Visitor): Promise<boolean> => {
  if (linkOn(visitor.page, TO_PROPOSE) === undefined) return false;
  await visitor.follow(TO_PROPOSE);
  // Told that the visit has these days already, one chooses others.
  for (const days of choices(visitor))
    if (buttonOn(visitor.page, SEND)) await visitor.press(SEND, { days }, [REFUSED, TOO_LATE]);
  const isProposed = buttonOn(visitor.page, 'Træk forslaget tilbage') !== undefined;
  month.note(isProposed ? 'other days: proposed' : 'other days: none to propose');
  return isProposed;
};

export const areDaysAsked = ({ page }: Visitor): boolean => buttonOn(page, YES) !== undefined;

/** After a no to the days the visit itself is still to be answered. */
export const answersDays = async (month: Month, { to }: Task, visitor: Visitor): Promise<void> => {
  const isNo = month.people.is(to, 'keeps the days');
  await visitor.press(isNo ? NO : YES, {}, TOO_LATE);
  month.note(isNo ? 'other days: no' : 'other days: yes');
};
