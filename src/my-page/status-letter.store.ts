import { sql as raw } from 'kysely';
import type { Lang } from '../kit/language.ts';
import type { Database, Sql } from '../platform/database.ts';

const hasAnswer = (db: Database | Sql, round: string) =>
  db.selectFrom('publications').select('id').where('round_id', '=', round).where('sent_at', 'is not', null);

/** What makes a status letter one of its kind: a person, a round and a month. */
export const statusKey = (round: string, person: string, month: string): string => `status ${round} ${person} ${month}`;

/**
 * Who is signed up in a round that has no answer yet and has heard nothing since then: neither that they are signed up,
 * nor any other letter, nor this month's. Each person once, however many sign-ups they have. One query.
 */
export const quietSince = async (
  sql: Sql,
  { round, quietSince: since, month }: { round: string; quietSince: Date; month: string },
): Promise<{ person: string; email: string; lang: Lang }[]> =>
  sql
    .selectFrom('sign_ups as s')
    .innerJoin('persons as p', 'p.id', 's.person_id')
    .select(['p.id as person', 'p.email', 'p.lang'])
    .where('s.round_id', '=', round)
    .where('s.state', '=', 'confirmed')
    .where((is) => is.not(is.exists(hasAnswer(sql, round))))
    .groupBy(['p.id', 'p.email', 'p.lang'])
    .having((is) => is(is.fn.max('s.confirmed_at'), '<', since))
    .having('p.email', 'not in', (is) =>
      is
        .selectFrom('letters')
        .select('to_address')
        .where((letter) => letter.or([letter('created_at', '>=', since), letter('settled_at', '>=', since)])),
    )
    .having(raw<string>`concat('status ', ${round}::text, ' ', p.id::text, ' ', ${month}::text)`, 'not in', (is) =>
      is
        .selectFrom('letters')
        .select(raw<string>`once_key`.as('once_key'))
        .where('kind', '=', 'status')
        .where('once_key', 'is not', null),
    )
    .orderBy('p.id')
    .execute();

/** Whether somebody still waits for an answer in a round. */
export const waitsForAnswer = async (
  db: Database,
  { round, person }: { round: string; person: string },
): Promise<boolean> => {
  const row = await db
    .selectFrom('sign_ups')
    .select('id')
    .where('round_id', '=', round)
    .where('person_id', '=', person)
    .where('state', '=', 'confirmed')
    .where((is) => is.not(is.exists(hasAnswer(db, round))))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};
