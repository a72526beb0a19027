import { sql as text } from 'kysely';
import type { Day } from '../kit/calendar.ts';
import { isMineOrDeputised } from './deputy.store.ts';
import type { Database, Sql } from '../platform/database.ts';
import type { Weekday } from '../rounds/round.ts';
import type { AskedOfContact as Asked } from './contact-question.store.ts';
import type { Side } from './placement.ts';
import type { TookPlace, TookPlaceQuestion } from './took-place.ts';

/** Asks everybody in the round's agreed visits that had no other days than these and have not been asked; answers whom. */
export const askWhetherHeld = (
  sql: Sql,
  due: { round: string; daysOver: readonly Weekday[]; askedAt: Date; answerOn: Day },
): Promise<Asked[]> =>
  sql
    .insertInto('took_place_questions')
    .columns(['placement_id', 'sign_up_id', 'asked_at', 'answer_on'])
    .expression((from) =>
      from
        .selectFrom('placements as p')
        .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
        .select(['a.placement_id', 'a.sign_up_id'])
        .select((is) => [is.val(due.askedAt).as('asked_at'), is.val(due.answerOn).as('answer_on')])
        .where('p.round_id', '=', due.round)
        .where('p.state', '=', 'agreed')
        .where(text<boolean>`p.current_days <@ ${[...due.daysOver]}::text[]`),
    )
    .onConflict((conflict) => conflict.columns(['placement_id', 'sign_up_id']).doNothing())
    .returning(['placement_id as placement', 'sign_up_id as signUp'])
    .execute();

/** The question as it was put to one person in a visit; null when it has not been. */
export const tookPlaceQuestionTo = async (
  db: Database | Sql,
  { placement, signUp }: Asked,
): Promise<TookPlaceQuestion | null> =>
  (await db
    .selectFrom('took_place_questions')
    .select(['answer_on as answerOn', 'answer'])
    .where('placement_id', '=', placement)
    .where('sign_up_id', '=', signUp)
    .executeTakeFirst()) ?? null;

/** Writes an answer down; the newest counts. Answers whether the question had been put. */
export const storeTookPlace = async (
  sql: Sql,
  { placement, signUp, answer, now }: Asked & { answer: TookPlace; now: Date },
): Promise<boolean> => {
  const { numUpdatedRows } = await sql
    .updateTable('took_place_questions')
    .set({ answer, answered_at: now })
    .where('placement_id', '=', placement)
    .where('sign_up_id', '=', signUp)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** Visits of a person of which it is asked whether they took place, and not yet answered. */
export const visitsToTellOf = (db: Database, person: string): Promise<{ visit: string; side: Side }[]> =>
  db
    .selectFrom('took_place_questions as q')
    .innerJoin('sign_ups as me', 'me.id', 'q.sign_up_id')
    .innerJoin('placements as p', 'p.id', 'q.placement_id')
    .innerJoin('placement_answers as a', (join) =>
      join.onRef('a.placement_id', '=', 'q.placement_id').onRef('a.sign_up_id', '=', 'q.sign_up_id'),
    )
    .select(['p.id as visit', 'a.side'])
    .where(isMineOrDeputised(person))
    .where('p.state', '=', 'agreed')
    .where('q.answer', 'is', null)
    .orderBy('p.id')
    .execute();
