import { isDeepStrictEqual } from 'node:util';
import { audit } from '../platform/audit.ts';
import { brokeUnique } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { lockRound } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { endSeatsAt, moveSeatsAt } from './booking.store.ts';
import { endWaits, linesIn } from './line.store.ts';
import { followPromise } from './promise.acts.ts';
import { offerFreeSeats, tellSeated, tellWaiting } from './seat.acts.ts';
import { isMoved, maySetUp, mayChange, planProblems, type PlanProblem } from './workshop.rules.ts';
import { findWorkshop, insertWorkshop, lockWorkshopsIn, storePlan, storeWorkshopCancelled } from './workshop.store.ts';
import type { WorkshopPlan, WorkshopWithSeats } from './workshop.ts';

/** Two at one time and place are one pressed twice: a unique index decides. */
const orTwin = async <Value, Why extends string>(
  act: Promise<Outcome<Value, Why>>,
): Promise<Outcome<Value, Why | 'twin'>> => {
  try {
    return await act;
  } catch (error) {
    if (brokeUnique(error, 'workshops_one')) return refused('twin');
    throw error;
  }
};

type SetUpRefusal = 'gone' | 'cancelled' | 'visits-begun' | PlanProblem | 'twin';

export const setUpWorkshop = (
  acting: Acting,
  { round: roundId, plan }: { round: string; plan: WorkshopPlan },
): Promise<Outcome<{ id: string }, SetUpRefusal>> =>
  orTwin(
    transact(acting, async (tx) => {
      const round = await lockRound(tx.sql, roundId);
      if (!round) return refused('gone');
      const ruling = maySetUp(round, tx.now);
      if (!ruling.ok) return ruling;
      const [problem] = planProblems(plan, { round, taken: 0, now: tx.now });
      if (problem) return refused(problem.why);
      const id = newId();
      await insertWorkshop(tx.sql, { id, round: roundId, plan, now: tx.now });
      await audit(tx, { act: 'setUpWorkshop', subject: 'workshop', id, detail: { day: plan.day } });
      await followPromise(tx, round, { id, was: plan, is: plan });
      return done({ id });
    }),
  );

/** A workshop under the locks of its round, whose promise follows it, and of all workshops there. */
const lockOne = async (tx: Tx, id: string): Promise<{ round: Round; workshop: WorkshopWithSeats } | null> => {
  const found = await findWorkshop(tx.sql, id);
  if (!found) return null;
  const round = await lockRound(tx.sql, found.roundId);
  const workshop = (await lockWorkshopsIn(tx.sql, found.roundId)).find((one) => one.id === id);
  return round && workshop ? { round, workshop } : null;
};

const planOf = (one: WorkshopPlan): WorkshopPlan => {
  const { isOnline, place, address, day, starts, ends, capacity, lang, notes } = one;
  return { isOnline, place, address, day, starts, ends, capacity, lang, notes };
};

type ChangeRefusal = 'gone' | 'cancelled' | 'begun' | 'changed-meanwhile' | PlanProblem | 'twin';

/**
 * Changes a workshop. Where it is held somewhere else or at another time everybody who has a seat is told and their
 * calendar's entry rises; more seats go to those who wait. `version` is the one the form was opened with.
 */
export const changeWorkshop = (
  acting: Acting,
  { id, version, plan }: { id: string; version: number; plan: WorkshopPlan },
): Promise<Outcome<undefined, ChangeRefusal>> =>
  orTwin(
    transact(acting, async (tx) => {
      const found = await lockOne(tx, id);
      if (!found) return refused('gone');
      const { round, workshop } = found;
      const ruling = mayChange(workshop, round.timeZone, tx.now);
      if (!ruling.ok) return ruling;
      if (isDeepStrictEqual(planOf(workshop), plan)) return done(undefined);
      if (workshop.version !== version) return refused('changed-meanwhile');
      const [problem] = planProblems(plan, { round, taken: workshop.booked + workshop.offered, now: tx.now });
      if (problem) return refused(problem.why);
      await storePlan(tx.sql, id, plan);
      const moved = isMoved(workshop, plan);
      await audit(tx, { act: 'changeWorkshop', subject: 'workshop', id, detail: { day: plan.day, moved } });
      await followPromise(tx, round, { id, was: workshop, is: plan });
      if (moved) await tellSeated(tx, 'workshop-moved', await moveSeatsAt(tx.sql, id));
      await offerFreeSeats(tx, round);
      return done(undefined);
    }),
  );

/**
 * Cancels a workshop: everybody who has a seat or waits for one is told why, and may choose another; those who read what is
 * promised read of it no more. Twice is once.
 */
export const cancelWorkshop = (
  acting: Acting,
  { id, because }: { id: string; because: string },
): Promise<Outcome<undefined, 'gone' | 'begun'>> =>
  transact(acting, async (tx) => {
    const found = await lockOne(tx, id);
    if (!found) return refused('gone');
    const { round, workshop } = found;
    const ruling = mayChange(workshop, round.timeZone, tx.now);
    if (!ruling.ok) return ruling.why === 'cancelled' ? done(undefined) : refused(ruling.why);
    await storeWorkshopCancelled(tx.sql, id, { because, now: tx.now });
    await audit(tx, { act: 'cancelWorkshop', subject: 'workshop', id, reason: because });
    await followPromise(tx, round, { id, was: workshop, is: null, because });
    await endEverythingAt(tx, round, id);
    return done(undefined);
  });

/** The seats at a cancelled workshop, and the line for it. */
const endEverythingAt = async (tx: Tx, round: Round, workshop: string): Promise<void> => {
  const seats = await endSeatsAt(tx.sql, workshop, tx.now);
  for (const { id } of seats) {
    const detail = { workshop, state: 'workshop-cancelled' };
    await audit(tx, { act: 'releaseSeat', subject: 'workshop-booking', id, detail });
  }
  await tellSeated(tx, 'workshop-cancelled', seats);
  const line = (await linesIn(tx.sql, round.id)).filter((one) => one.workshop === workshop);
  const ids = line.map((one) => one.id);
  const over = await endWaits(tx.sql, ids, { state: 'over', now: tx.now });
  for (const { id } of over)
    await audit(tx, { act: 'leaveLine', subject: 'workshop-wait', id, detail: { state: 'over' } });
  await tellWaiting(tx, 'workshop-line-over', over);
};
