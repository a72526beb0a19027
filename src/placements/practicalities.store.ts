import type { Database, Sql } from '../platform/database.ts';
import type { KeptPracticalities, SaidPracticalities } from './practicalities.ts';

const UNSAID: KeptPracticalities = { address: '', startsAt: null, goodToKnow: '', phone: '', version: 0 };

/** What has been said with a sign-up. */
export const practicalitiesOf = async (db: Database | Sql, signUp: string): Promise<KeptPracticalities> =>
  (await db
    .selectFrom('practicalities')
    .select(['address', 'starts as startsAt', 'good_to_know as goodToKnow', 'phone', 'version'])
    .where('sign_up', '=', signUp)
    .executeTakeFirst()) ?? UNSAID;

/** Writes it down in place of what was said before. Answers its number. */
export const storePracticalities = async (
  sql: Sql,
  signUp: string,
  said: SaidPracticalities,
  now: Date,
): Promise<number> => {
  const { address, startsAt: starts, goodToKnow: good_to_know, phone } = said;
  const row = { address, starts, good_to_know, phone, said_at: now };
  const { version } = await sql
    .insertInto('practicalities')
    .values({ sign_up: signUp, ...row })
    .onConflict((conflict) =>
      conflict.column('sign_up').doUpdateSet((is) => ({ ...row, version: is('practicalities.version', '+', 1) })),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
};

/** Forgets the telephones that were given for the visits of these rounds. */
export const forgetPhonesOf = async (sql: Sql, rounds: readonly string[]): Promise<void> => {
  if (rounds.length === 0) return;
  await sql
    .updateTable('practicalities')
    .set({ phone: '' })
    .where('phone', '<>', '')
    .where('sign_up', 'in', (is) => is.selectFrom('sign_ups').select('id').where('round_id', 'in', rounds))
    .execute();
};
