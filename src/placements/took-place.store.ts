import { sql as text } from 'kysely';
import type { Day } from '../kit/calendar.ts';
import { isMineOrDeputised } from './deputy.store.ts';
import type { Database, Sql } from '../platform/database.ts';
import { findRound } from '../rounds/round.store.ts';
import type { Weekday } from '../rounds/round.ts';
import type { AskedOfContact as Asked } from './contact-question.store.ts';
import type { OwnTookPlaceQuestion, QuestionBehindLink, TookPlace, VisitToTell } from './took-place.ts';

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
): Promise<OwnTookPlaceQuestion | null> =>
  (await db
    .selectFrom('took_place_questions')
    .select(['answer_on as answerOn', 'answer', 'deputy as byDeputy'])
    .where('placement_id', '=', placement)
    .where('sign_up_id', '=', signUp)
    .executeTakeFirst()) ?? null;

/** Writes an answer down, and by which deputy; the newest counts. Answers whether the question had been put. */
export const storeTookPlace = async (
  sql: Sql,
  { placement, signUp, answer, deputy, now }: Asked & { answer: TookPlace; deputy: string | null; now: Date },
): Promise<boolean> => {
  const { numUpdatedRows } = await sql
    .updateTable('took_place_questions')
    .set({ answer, deputy, answered_at: now })
    .where('placement_id', '=', placement)
    .where('sign_up_id', '=', signUp)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** Visits of a person of which it is asked whether they took place, and not yet answered. */
export const visitsToTellOf = (db: Database, person: string): Promise<VisitToTell[]> =>
  db
    .selectFrom('took_place_questions as q')
    .innerJoin('sign_ups as me', 'me.id', 'q.sign_up_id')
    .innerJoin('placements as p', 'p.id', 'q.placement_id')
    .select(['p.id as visit', 'q.answer_on as answerOn'])
    .where(isMineOrDeputised(person))
    .where('p.state', '=', 'agreed')
    .where('q.answer', 'is', null)
    .orderBy('p.id')
    .execute();

/** Keeps the mailed way to a question, by its secret's hash. */
export const storeTookPlaceLink = async (
  db: Database | Sql,
  { secretHash, placement, signUp, now }: Asked & { secretHash: Buffer; now: Date },
): Promise<void> => {
  await db
    .insertInto('took_place_links')
    .values({ secret_hash: secretHash, placement_id: placement, sign_up_id: signUp, made_at: now })
    .execute();
};

/** The question behind a mailed link; null where there is none. */
export const tookPlaceBehindLink = async (db: Database, secretHash: Buffer): Promise<QuestionBehindLink | null> => {
  const row = await db
    .selectFrom('took_place_links as l')
    .innerJoin('took_place_questions as q', (join) =>
      join.onRef('q.placement_id', '=', 'l.placement_id').onRef('q.sign_up_id', '=', 'l.sign_up_id'),
    )
    .innerJoin('placements as p', 'p.id', 'l.placement_id')
    .innerJoin('placement_answers as mine', (join) =>
      join.onRef('mine.placement_id', '=', 'l.placement_id').onRef('mine.sign_up_id', '=', 'l.sign_up_id'),
    )
    .leftJoin('break_offs as b', (join) =>
      join.onRef('b.placement_id', '=', 'l.placement_id').onRef('b.sign_up_id', '=', 'l.sign_up_id'),
    )
    .innerJoin('placement_answers as theirs', (join) =>
      join.onRef('theirs.placement_id', '=', 'l.placement_id').onRef('theirs.side', '<>', 'mine.side'),
    )
    .innerJoin('sign_ups as s', 's.id', 'theirs.sign_up_id')
    .innerJoin('workplaces as w', 'w.id', 's.workplace_id')
    .select(['l.placement_id as placement', 'l.sign_up_id as signUp', 'q.answer_on as answerOn', 'q.answer'])
    .select([
      'q.deputy as byDeputy',
      'mine.side',
      'b.at as broken_off_at',
      'p.current_days as days',
      'p.round_id',
      'p.state',
      'w.name as other',
    ])
    .where('l.secret_hash', '=', secretHash)
    .orderBy('s.id')
    .limit(1)
    .executeTakeFirst();
  const round = row && (await findRound(db, row.round_id));
  if (!row || !round) return null;
  const { round_id: _, state, days, broken_off_at, ...asked } = row;
  const stands = { isAgreed: state === 'agreed', isBrokenOff: broken_off_at !== null };
  return { ...asked, ...stands, round, days: days as Weekday[] };
};
