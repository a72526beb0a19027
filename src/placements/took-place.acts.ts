import { dayAt, addDays } from '../kit/calendar.ts';
import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting } from '../platform/transact.ts';
import { nextGoodDay } from '../rounds/deadline.rules.ts';
import { findRound, findRounds } from '../rounds/round.store.ts';
import { breakOffOf } from './break-off.store.ts';
import { writeToAsked } from './contact-question.acts.ts';
import { deputyActing } from './deputy.store.ts';
import { lockPlacement } from './placement.store.ts';
import { answersOf, askOfDays, mayTell } from './took-place.rules.ts';
import { askWhetherHeld, storeTookPlace } from './took-place.store.ts';
import type { TookPlace } from './took-place.ts';

/** A sweep: once the last day of a visit is over, everybody in it is asked, once, whether it took place (U24). */
export const askWhetherItTookPlace = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const round of await findRounds(tx.sql)) {
      const daysOver = askOfDays(round, tx.now);
      if (daysOver === null) continue;
      const answerOn = nextGoodDay(addDays(dayAt(tx.now, round.timeZone), 7));
      const asked = await askWhetherHeld(tx.sql, { round: round.id, daysOver, askedAt: tx.now, answerOn });
      await writeToAsked(tx, 'took-place-asked', asked);
    }
  });

/**
 * Tells whether a visit took place, until the round is closed. Late is welcome, and a second answer replaces the first. By
 * then nobody breaks off any more, or takes it back.
 */
export const tellWhetherItTookPlace = (
  acting: Acting,
  given: { placement: string; signUp: string; answer: TookPlace },
): Promise<Outcome<null, 'over' | 'untrue' | 'not-asked'>> =>
  transact(acting, async (tx) => {
    const placement = await lockPlacement(tx.sql, given.placement);
    const round = placement && (await findRound(tx.sql, placement.round));
    if (placement?.state !== 'agreed' || !round || !mayTell(round, tx.now)) return refused('over');
    const isBrokenOff = (await breakOffOf(tx.sql, given)) !== null;
    if (!answersOf({ isBrokenOff }).includes(given.answer)) return refused('untrue');
    const deputy = given.signUp === placement.host ? await deputyActing(tx.sql, tx.by, given.signUp) : null;
    if (!(await storeTookPlace(tx.sql, { ...given, deputy, now: tx.now }))) return refused('not-asked');
    const { answer } = given;
    await audit(tx, { act: 'tellWhetherItTookPlace', subject: 'placement', id: placement.id, detail: { answer } });
    return done(null);
  });
