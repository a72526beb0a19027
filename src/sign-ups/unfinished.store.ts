import { sql as raw } from 'kysely';
import type { Lang } from '../kit/language.ts';
import type { Sql } from '../platform/database.ts';

/** A draft, a sign-up whose address nobody has proved, or a host's that still lacks the sentence it put off. */
export interface Unfinished {
  readonly id: string;
  readonly state: 'draft' | 'submitted' | 'confirmed';
  readonly email: string;
  readonly lang: Lang;
}

/** Forgets what nobody has touched since: answers and address go, and the links back with them. Answers which. */
export const expireUntouched = async (sql: Sql, since: Date): Promise<string[]> => {
  const expired = await sql
    .updateTable('sign_ups')
    .set({ state: 'expired', answers: '{}', email: null })
    .where('state', 'in', ['draft', 'submitted'])
    .where('saved_at', '<=', since)
    .returning('id')
    .execute();
  const ids = expired.map(({ id }) => id);
  if (ids.length > 0) await sql.deleteFrom('resume_links').where('sign_up_id', 'in', ids).execute();
  return ids;
};

/** Marks as reminded, and answers, what has waited since: drafts longer than what was sent and only wants its proof. */
export const markReminded = async (
  sql: Sql,
  waited: { draft: Date; submitted: Date; now: Date },
): Promise<Unfinished[]> =>
  (await sql
    .updateTable('sign_ups')
    .set({ reminded_at: waited.now })
    .where('reminded_at', 'is', null)
    .where('email', 'is not', null)
    .where((is) =>
      is.or([
        is.and([is('state', '=', 'draft'), is('saved_at', '<=', waited.draft)]),
        is.and([is('state', '=', 'submitted'), is('saved_at', '<=', waited.submitted)]),
      ]),
    )
    .returning(['id', 'state', 'email', 'lang'])
    .execute()) as Unfinished[];

/** Marks as told, and answers, what is unfinished in a round that closes soon. */
export const markToldOfClosing = async (sql: Sql, round: string, now: Date): Promise<Unfinished[]> =>
  (await sql
    .updateTable('sign_ups')
    .set({ closing_told: now })
    .where('round_id', '=', round)
    .where((is) =>
      is.or([
        is('state', 'in', ['draft', 'submitted']),
        is.and([is('state', '=', 'confirmed'), is('role', '=', 'host'), is(raw`answers ->> 'learn'`, '=', '')]),
      ]),
    )
    .where('closing_told', 'is', null)
    .where('email', 'is not', null)
    .returning(['id', 'state', 'email', 'lang'])
    .execute()) as Unfinished[];
