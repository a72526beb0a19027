import type { Database, Sql } from '../platform/database.ts';

/** Whether somebody has sent sign-ups with an address, and all of them are confirmed. */
export const hasProved = async (db: Database, email: string): Promise<boolean> => {
  const rows = await db
    .selectFrom('sign_ups')
    .select('state')
    .distinct()
    .where('email', '=', email)
    .where('state', 'in', ['submitted', 'confirmed'])
    .execute();
  return rows.length === 1 && rows[0]?.state === 'confirmed';
};

/** Whether anything waits for this address to be proved: most sign-ins have nothing to confirm, and lock nothing. */
export const hasSubmitted = async (sql: Sql, email: string): Promise<boolean> =>
  (await sql
    .selectFrom('sign_ups')
    .select('id')
    .where('email', '=', email)
    .where('state', '=', 'submitted')
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** Makes the drafts of a person's browsers the person's own, so that they outlive the browser. */
export const claimDrafts = async (sql: Sql, person: string): Promise<void> => {
  await sql
    .updateTable('sign_ups')
    .set({ person_id: person })
    .where('state', '=', 'draft')
    .where('person_id', 'is', null)
    .where('session', 'in', (held) => held.selectFrom('sessions').select('token_hash').where('person_id', '=', person))
    .execute();
};
