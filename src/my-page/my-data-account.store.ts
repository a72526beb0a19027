import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { DB } from '../platform/tables.ts';
import type { KeptPart, KeptRow } from './my-data.ts';

/** How a part is read. `table` is what a test holds against the migrations, so that nothing new is forgotten. */
export interface PartReader {
  readonly part: KeptPart;
  readonly table: keyof DB;
  readonly read: (db: Database, me: { readonly id: string; readonly email: string }) => Promise<readonly KeptRow[]>;
}

/** What is kept about a person apart from any round: account, mails, ways in, and the log. */
export const accountParts: readonly PartReader[] = [
  {
    part: 'person',
    table: 'persons',
    read: (db, me) =>
      db
        .selectFrom('persons')
        .select(['name', 'email', 'lang as language', 'created_at as createdAt', 'proved_at as provedAt'])
        .select('coordinator_since as coordinatorSince')
        .where('id', '=', me.id)
        .execute(),
  },
  {
    part: 'sessions',
    table: 'sessions',
    read: (db, me) =>
      db
        .selectFrom('sessions')
        .select(['created_at as createdAt', 'seen_at as seenAt'])
        .where('person_id', '=', me.id)
        .orderBy('created_at')
        .execute(),
  },
  {
    part: 'calendarAddresses',
    table: 'calendar_feeds',
    read: (db, me) =>
      db
        .selectFrom('calendar_feeds')
        .select(['made_at as madeAt', 'stopped_at as stoppedAt'])
        .where('person_id', '=', me.id)
        .orderBy('made_at')
        .execute(),
  },
  {
    part: 'askAgain',
    table: 'ask_again_consents',
    read: (db, me) =>
      db
        .selectFrom('ask_again_consents as a')
        .innerJoin('rounds as r', 'r.id', 'a.round_id')
        .select(['r.year', 'a.given_at as givenAt', 'a.taken_back_at as takenBackAt', 'a.used_at as usedAt'])
        .where('a.person_id', '=', me.id)
        .orderBy('r.year')
        .execute(),
  },
  {
    part: 'letters',
    table: 'letters',
    // A drafted letter tells of a visit that nobody has been told of yet.
    read: (db, me) =>
      db
        .selectFrom('letters')
        .select(['kind', 'state', 'created_at as createdAt', 'settled_at as settledAt'])
        .where('to_address', '=', me.email)
        .where('state', '<>', 'drafted')
        .orderBy('created_at')
        .execute(),
  },
  {
    part: 'log',
    table: 'audit_entries',
    // What I did, whomever it concerned, and what others did to me or my sign-ups; who they are stays in the office.
    read: (db, me) => {
      const isMySignUp = sql<boolean>`a.subject = 'sign-up'
        and a.subject_id in (select id::text from sign_ups where person_id = ${me.id}::uuid)`;
      return db
        .selectFrom('audit_entries as a')
        .select(['a.at', 'a.act'])
        .select(
          sql<string>`case when a.subject = 'sign-up' and not (${isMySignUp}) then 'others-sign-up'
            else a.subject end`.as('subject'),
        )
        .select(
          sql<string>`case when a.actor_id = ${me.id}::uuid then 'me' when a.actor_kind = 'person' then 'others'
            else a.actor_kind end`.as('by'),
        )
        .select(
          sql<string | null>`case when a.subject in ('person', 'sign-up') and a.actor_id is distinct from ${me.id}::uuid
            then a.reason end`.as('reason'),
        )
        .where((is) =>
          is.or([
            is('a.actor_id', '=', me.id),
            is.and([is('a.subject', '=', 'person'), is('a.subject_id', '=', me.id)]),
            isMySignUp,
          ]),
        )
        .orderBy('a.id')
        .execute();
    },
  },
];
