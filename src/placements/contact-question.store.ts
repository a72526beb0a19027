import type { Day } from '../kit/calendar.ts';
import type { Database, Sql } from '../platform/database.ts';
import type { ContactAnswer, OwnContactQuestion } from './contact-question.ts';

export interface AskedOfContact {
  readonly placement: string;
  readonly signUp: string;
}

/** Asks everybody in the round's visits that were agreed before then and have not been asked; answers whom. One query. */
export const askOfContact = async (
  sql: Sql,
  due: { round: string; agreedBefore: Date; askedAt: Date; answerOn: Day },
): Promise<AskedOfContact[]> => {
  const rows = await sql
    .insertInto('contact_questions')
    .columns(['placement_id', 'sign_up_id', 'asked_at', 'answer_on'])
    .expression((from) =>
      from
        .selectFrom('placements as p')
        .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
        .select(['a.placement_id', 'a.sign_up_id'])
        .select((is) => [is.val(due.askedAt).as('asked_at'), is.val(due.answerOn).as('answer_on')])
        .where('p.round_id', '=', due.round)
        .where('p.state', '=', 'agreed')
        .where('p.ended_at', '<', due.agreedBefore)
        .where((is) =>
          is.not(
            is.exists(
              is.selectFrom('contact_questions as c').select('c.asked_at').whereRef('c.placement_id', '=', 'p.id'),
            ),
          ),
        ),
    )
    .returning(['placement_id as placement', 'sign_up_id as signUp'])
    .execute();
  return rows;
};

/** The question as it was put to one person in a visit; null when it has not been. */
export const contactQuestionTo = async (
  db: Database | Sql,
  { placement, signUp }: AskedOfContact,
): Promise<OwnContactQuestion | null> => {
  const row = await db
    .selectFrom('contact_questions')
    .select(['answer_on as answerOn', 'answer', 'deputy as byDeputy'])
    .where('placement_id', '=', placement)
    .where('sign_up_id', '=', signUp)
    .executeTakeFirst();
  return row ?? null;
};

/** Writes an answer down, and by which deputy; the newest counts. Answers whether the question had been put. */
export const storeContactAnswer = async (
  sql: Sql,
  {
    placement,
    signUp,
    answer,
    deputy,
    now,
  }: AskedOfContact & {
    answer: ContactAnswer;
    deputy: string | null;
    now: Date;
  },
): Promise<boolean> => {
  const rows = await sql
    .updateTable('contact_questions')
    .set({ answer, deputy, answered_at: now })
    .where('placement_id', '=', placement)
    .where('sign_up_id', '=', signUp)
    .returning('sign_up_id')
    .execute();
  return rows.length > 0;
};
