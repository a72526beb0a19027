import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import { accountParts, type PartReader } from './my-data-account.store.ts';
import { signUpParts } from './my-data-sign-ups.store.ts';
import { visitParts } from './my-data-visits.store.ts';
import { workshopParts } from './my-data-workshops.store.ts';
import type { Kept, DatedConsent } from './my-data.ts';

/** Everything there is to read about somebody; in the file's order. */
export const PARTS: readonly PartReader[] = [
  ...accountParts.filter(({ part }) => part === 'person'),
  ...signUpParts,
  ...visitParts,
  ...workshopParts,
  ...accountParts.filter(({ part }) => part !== 'person'),
];

/** Everything that is kept about a person: one query a part, however much there is. */
export const keptAbout = async (db: Database, me: { id: string; email: string }): Promise<Kept> => {
  const parts = await Promise.all(PARTS.map(async ({ part, read }) => [part, await read(db, me)] as const));
  return Object.fromEntries(parts) as Kept;
};

/** Where somebody lets interns of a round see them as a host, and since when. */
export const shownConsents = async (db: Database, person: string): Promise<DatedConsent[]> => {
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

/** The rounds after which somebody wants to be asked again, with the page where that is taken back; not what is used up. */
export const askAgainConsents = async (db: Database, person: string): Promise<DatedConsent[]> =>
  db
    .selectFrom('ask_again_consents as c')
    .innerJoin('rounds as r', 'r.id', 'c.round_id')
    .innerJoin('sign_ups as s', (join) =>
      join.onRef('s.round_id', '=', 'c.round_id').onRef('s.person_id', '=', 'c.person_id'),
    )
    .select(['s.id as signUp', 'r.year', 'c.given_at as since'])
    .distinctOn('r.year')
    .where('c.person_id', '=', person)
    .where('c.taken_back_at', 'is', null)
    .where('c.used_at', 'is', null)
    .where('s.state', '=', 'confirmed')
    .orderBy('r.year', 'desc')
    .orderBy('s.id')
    .execute();
