import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { Draft } from '../sign-ups/answers.ts';
import { accountParts, type PartReader } from './my-data-account.store.ts';
import { signUpParts } from './my-data-sign-ups.store.ts';
import { visitParts } from './my-data-visits.store.ts';
import { workshopParts } from './my-data-workshops.store.ts';
import type { DatedConsent, Kept, ShownConsent } from './my-data.ts';

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

/** When something was last done to the sign-up of a row, by the log. */
const lastDone = (act: 'changeSignUp' | 'hideFromCatalogue') =>
  sql<Date | null>`(select max(a.at) from audit_entries a where a.subject = 'sign-up' and a.subject_id = s.id::text
    and a.act = ${act} and (a.act <> 'changeSignUp' or a.detail ->> 'question' = 'learn'))`;

/** Where somebody lets interns of a round see them as a host and since when, or until when they did. */
export const shownConsents = async (db: Database, person: string): Promise<ShownConsent[]> => {
  const rows = await db
    .selectFrom('sign_ups as s')
    .innerJoin('rounds as r', 'r.id', 's.round_id')
    .select(['s.id as signUp', 'r.year', 's.submitted_at', 's.saved_at', 's.answers'])
    .select([lastDone('changeSignUp').as('changed'), lastDone('hideFromCatalogue').as('hidden')])
    .where('s.person_id', '=', person)
    .where('s.role', '=', 'host')
    .where('s.state', 'in', ['submitted', 'confirmed'])
    .orderBy('r.year', 'desc')
    .execute();
  return rows.flatMap(({ signUp, year, submitted_at, saved_at, answers, changed, hidden }) => {
    const takenBackAt = (answers as Draft).shown === true ? null : hidden;
    const isTold = (answers as Draft).shown === true || takenBackAt !== null;
    return isTold ? [{ signUp, year, since: changed ?? submitted_at ?? saved_at, takenBackAt }] : [];
  });
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
