import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import { QUESTION_ANSWERS, type Question } from '../sign-ups/question.ts';
import type { HistoryEntry } from './history.ts';

const questionIn = (detail: unknown): Question | null => {
  const { question } = detail as { question?: unknown };
  return typeof question === 'string' && question in QUESTION_ANSWERS ? (question as Question) : null;
};

/** What has happened to a sign-up and to whom it travels with, the newest first. */
export const historyOf = async (db: Database, signUp: string): Promise<HistoryEntry[]> => {
  const company = db
    .selectFrom('companionships')
    .select(sql<string>`id::text`.as('id'))
    .where((is) => is.or([is('inviter', '=', signUp), is('companion', '=', signUp)]));
  const rows = await db
    .selectFrom('audit_entries as a')
    .leftJoin('persons as p', 'p.id', 'a.actor_id')
    .select(['a.at', 'a.act', 'a.reason', 'a.detail', 'p.name', 'p.email'])
    .where((is) =>
      is.or([
        is.and([is('a.subject', '=', 'sign-up'), is('a.subject_id', '=', signUp)]),
        is.and([is('a.subject', '=', 'companionship'), is('a.subject_id', 'in', company)]),
      ]),
    )
    .orderBy('a.id', 'desc')
    .limit(100)
    .execute();
  return rows.map(({ name, email, detail, ...entry }) => ({
    ...entry,
    question: questionIn(detail),
    by: name || email,
  }));
};
