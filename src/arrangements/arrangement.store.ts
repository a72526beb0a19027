import { sql as raw } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import type { Weekday } from '../rounds/round.ts';
import type { HostAnswers } from '../sign-ups/answers.ts';
import type { Arrangement } from './arrangement.ts';

/** What is invited or agreed for a sign-up, on whichever side it is; in the order of acceptance. One query. */
export const arrangementsOf = async (db: Database | Sql, signUp: string): Promise<Arrangement[]> => {
  const rows = await db
    .selectFrom('arrangements as a')
    .innerJoin('sign_ups as i', 'i.id', 'a.intern')
    .innerJoin('sign_ups as h', 'h.id', 'a.host')
    .leftJoin('workplaces as iw', 'iw.id', 'i.workplace_id')
    .leftJoin('workplaces as hw', 'hw.id', 'h.workplace_id')
    .select(['a.id', 'a.intern', 'a.host', 'a.days', 'a.state', 'i.answers as asking', 'h.answers as asked'])
    .select(['iw.name as intern_workplace', 'hw.name as host_workplace'])
    .select((is) =>
      is
        .selectFrom('arrangements as before')
        .select(is.fn.countAll<string>().as('place'))
        .whereRef('before.host', '=', 'a.host')
        .where('before.state', '=', 'accepted')
        .where(raw<boolean>`(before.accepted_at, before.id) <= (a.accepted_at, a.id)`)
        .as('place'),
    )
    .where((is) => is.or([is('a.intern', '=', signUp), is('a.host', '=', signUp)]))
    .where('a.state', 'in', ['invited', 'accepted'])
    .orderBy('a.accepted_at')
    .orderBy('a.invited_at')
    .orderBy('a.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    intern: row.intern,
    host: row.host,
    days: row.days as Weekday[],
    state: row.state,
    internName: (row.asking as { name?: string }).name ?? '',
    internWorkplace: row.intern_workplace ?? '',
    hostWorkplace: row.host_workplace ?? '',
    place: Number(row.place ?? 0),
    seats: (row.asked as HostAnswers).seats,
  }));
};

export const insertArrangement = async (
  sql: Sql,
  { now, ...made }: { id: string; intern: string; host: string; days: readonly Weekday[]; now: Date },
): Promise<void> => {
  await sql
    .insertInto('arrangements')
    .values({ ...made, days: [...made.days], state: 'invited', invited_at: now })
    .execute();
};

/** The host an invitation asks and whether that host is this person's; for answering. */
export const askedHost = async (sql: Sql, id: string, person: string): Promise<string | null> => {
  const row = await sql
    .selectFrom('arrangements as a')
    .innerJoin('sign_ups as h', 'h.id', 'a.host')
    .select('a.host')
    .where('a.id', '=', id)
    .where('h.person_id', '=', person)
    .executeTakeFirst();
  return row?.host ?? null;
};

export const storeAccepted = async (sql: Sql, id: string, now: Date): Promise<string | null> => {
  const row = await sql
    .updateTable('arrangements')
    .set({ state: 'accepted', accepted_at: now })
    .where('id', '=', id)
    .where('state', '=', 'invited')
    .returning('intern')
    .executeTakeFirst();
  return row?.intern ?? null;
};

export const storeDeclined = async (sql: Sql, id: string, now: Date): Promise<string | null> => {
  const row = await sql
    .updateTable('arrangements')
    .set({ state: 'declined', ended_at: now })
    .where('id', '=', id)
    .where('state', '=', 'invited')
    .returning('intern')
    .executeTakeFirst();
  return row?.intern ?? null;
};

/** Ends what a sign-up has open, on either side. Answers whom it concerned. */
export const endOpen = (sql: Sql, signUp: string, now: Date): Promise<{ id: string; intern: string; host: string }[]> =>
  sql
    .updateTable('arrangements')
    .set({ state: 'withdrawn', ended_at: now })
    .where((is) => is.or([is('intern', '=', signUp), is('host', '=', signUp)]))
    .where('state', 'in', ['invited', 'accepted'])
    .returning(['id', 'intern', 'host'])
    .execute();
