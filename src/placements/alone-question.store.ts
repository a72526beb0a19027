import { sql as raw } from 'kysely';
import { dueOn } from '../kit/dates.ts';
import type { Database, Sql } from '../platform/database.ts';
import type { AloneAnswer, AloneQuestion, Parting } from './alone-question.ts';
import { waysOnOf } from './way-on.store.ts';

/** Of a question `q`: they are a pair still. */
const areTwo = raw<boolean>`exists (select 1 from companionships c where c.state = 'confirmed'
  and q.left_by in (c.inviter, c.companion) and q.sign_up in (c.inviter, c.companion))`;

/** And who left them waits. */
export const fellowWaits = raw<boolean>`(exists (select 1 from late_place_waits l where l.sign_up = q.left_by and l.wants)
  and ${areTwo})`;

const select = (db: Database | Sql) =>
  db
    .selectFrom('alone_questions as q')
    .innerJoin('sign_ups as s', 's.id', 'q.sign_up')
    .innerJoin('rounds as r', 'r.id', 's.round_id')
    .select(['q.sign_up as signUp', 'q.left_by as leftBy', 'q.placement', 'q.bond', 'q.answer_by', 'q.answer'])
    .select('r.time_zone')
    .select(raw<boolean>`coalesce(s.answers ->> 'ifNotConfirmed', '') = 'not'`.as('not'))
    .select([fellowWaits.as('fellowWaits'), areTwo.as('areTwo')])
    .select(
      raw<boolean>`exists (select 1 from placements p where p.id = q.placement and p.ended_why = 'not-answered')`.as(
        'bySilence',
      ),
    );
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

const questionOf = ({ answer_by: answerBy, time_zone, not, ...row }: Row): AloneQuestion => ({
  ...row,
  answerOn: dueOn(answerBy, time_zone),
  ifSilent: not ? 'not' : 'alone',
});

/** The latest question to somebody, open or answered; null where there was none. */
export const aloneQuestionTo = async (db: Database | Sql, signUp: string): Promise<AloneQuestion | null> => {
  const row = await select(db).where('q.sign_up', '=', signUp).executeTakeFirst();
  return row ? questionOf(row) : null;
};

/** The question that a visit's end has led to: of two guests the one is asked whom the other has left. */
export const aloneQuestionAbout = async (db: Database | Sql, placement: string): Promise<AloneQuestion | null> => {
  const row = await select(db).where('q.placement', '=', placement).executeTakeFirst();
  return row ? questionOf(row) : null;
};

/** The question to somebody's companion, whom they have left: while it is open, and once it has parted the two. */
export const aloneQuestionLeftBy = async (db: Database | Sql, signUp: string): Promise<AloneQuestion | null> => {
  const row = await select(db)
    .where('q.left_by', '=', signUp)
    .where((is) => is.or([is('q.answer', 'is', null), is('q.answer', 'in', ['alone', 'silent', 'stop'])]))
    .orderBy('q.asked_at', 'desc')
    .executeTakeFirst();
  return row ? questionOf(row) : null;
};

/** What is known of two who part, or would. */
export const partingOf = async (
  db: Database | Sql,
  { fellow, leaver }: { fellow: string; leaver: string },
): Promise<Parting> => ({
  fellow,
  toFellow: await aloneQuestionTo(db, fellow),
  toLeaver: await aloneQuestionTo(db, leaver),
  fellowWaits: (await waysOnOf(db, fellow)).waitsSince !== null,
});

interface NewQuestion {
  readonly signUp: string;
  readonly leftBy: string;
  readonly placement: string | null;
  readonly now: Date;
  readonly answerBy: Date;
}

/** Asks. Who was asked before, and has answered, is asked anew; a question that is open stays. Answers whether it did. */
export const storeAloneQuestion = async (sql: Sql, asked: NewQuestion): Promise<boolean> => {
  const { signUp, leftBy, placement, now, answerBy } = asked;
  const bond = raw<'together' | 'preferably'>`(select case when bool_and(answers ->> 'travel' = 'preferably')
    then 'preferably' else 'together' end from sign_ups where id in (${signUp}, ${leftBy}))`;
  const facts = { left_by: leftBy, placement, bond, asked_at: now, answer_by: answerBy };
  const rows = await sql
    .insertInto('alone_questions')
    .values({ sign_up: signUp, ...facts })
    .onConflict((conflict) =>
      conflict
        .column('sign_up')
        .doUpdateSet({ ...facts, answer: null, answered_at: null })
        .where('alone_questions.answer', 'is not', null),
    )
    .returning('sign_up')
    .execute();
  return rows.length > 0;
};

/** Writes an answer down; one that comes after the deadline takes the place of silence. */
export const answerAloneQuestion = async (sql: Sql, signUp: string, answer: AloneAnswer, now: Date): Promise<void> => {
  await sql
    .updateTable('alone_questions')
    .set({ answer, answered_at: now })
    .where('sign_up', '=', signUp)
    .where((is) => is.or([is('answer', 'is', null), is('answer', '=', 'silent')]))
    .execute();
};

/** Whose answer has not come in time. */
export const overdueAloneQuestions = async (sql: Sql, now: Date): Promise<string[]> => {
  const rows = await sql
    .selectFrom('alone_questions')
    .select('sign_up')
    .where('answer', 'is', null)
    .where('answer_by', '<=', now)
    .orderBy('sign_up')
    .execute();
  return rows.map(({ sign_up }) => sign_up);
};
