import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import { accountParts, type PartReader } from './my-data-account.store.ts';
import { signUpParts } from './my-data-sign-ups.store.ts';
import { visitParts } from './my-data-visits.store.ts';
import type { Kept, ShownConsent } from './my-data.ts';

/** Everything there is to read about somebody; in the file's order. */
export const PARTS: readonly PartReader[] = [
  ...accountParts.filter(({ part }) => part === 'person'),
  ...signUpParts,
  ...visitParts,
  ...accountParts.filter(({ part }) => part !== 'person'),
];

/** Everything that is kept about a person: one query a part, however much there is. */
export const keptAbout = async (db: Database, me: { id: string; email: string }): Promise<Kept> => {
  const parts = await Promise.all(PARTS.map(async ({ part, read }) => [part, await read(db, me)] as const));
  return Object.fromEntries(parts) as Kept;
};

/** Where somebody lets interns of a round see them as a host, and since when. */
export const shownConsents = async (db: Database, person: string): Promise<ShownConsent[]> => {
  const rows = await db
    .selectFrom('sign_ups as s')
    .innerJoin('rounds as r', 'r.id', 's.round_id')
    .select(['s.id as signUp', 'r.year', 's.submitted_at', 's.saved_at', 's.answers'])
    .select((is) =>
      is
        .selectFrom('audit_entries as a')
        .select((max) => max.fn.max('a.at').as('at'))
        .where('a.subject', '=', 'sign-up')
        .whereRef('a.subject_id', '=', is.cast<string>('s.id', 'text'))
        .where('a.act', '=', 'changeSignUp')
        .where(sql<boolean>`a.detail ->> 'question' = 'learn'`)
        .as('changed'),
    )
    .where('s.person_id', '=', person)
    .where('s.role', '=', 'host')
    .where('s.state', 'in', ['submitted', 'confirmed'])
    .orderBy('r.year', 'desc')
    .execute();
  return rows
    .filter(({ answers }) => (answers as { shown?: boolean }).shown === true)
    .map(({ changed, submitted_at, saved_at, ...row }) => ({
      signUp: row.signUp,
      year: row.year,
      since: changed ?? submitted_at ?? saved_at,
    }));
};
