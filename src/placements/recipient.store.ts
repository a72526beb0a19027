import type { Lang } from '../kit/language.ts';
import type { Database, Sql } from '../platform/database.ts';

/** Whom a letter goes to. */
export interface Recipient {
  readonly email: string;
  readonly lang: Lang;
}

/** In the language they used last, as in every other letter to a person: one may sign up in one and sign in in another. */
const select = (db: Database | Sql) =>
  db
    .selectFrom('sign_ups as s')
    .leftJoin('persons as p', 'p.id', 's.person_id')
    .select((row) => ['s.id', 's.email', row.fn.coalesce('p.lang', 's.lang').as('lang')]);
const byId = (rows: readonly { id: string; email: string | null; lang: Lang }[]): Map<string, Recipient> =>
  new Map(rows.map(({ id, email, lang }) => [id, { email: email ?? '', lang }]));

/** Everybody confirmed in a round, by the id of the sign-up. */
export const recipientsIn = async (db: Database | Sql, round: string): Promise<ReadonlyMap<string, Recipient>> =>
  byId(await select(db).where('s.round_id', '=', round).where('s.state', '=', 'confirmed').orderBy('s.id').execute());

/** The recipients behind these sign-ups, by id. */
export const recipientsOf = async (
  db: Database | Sql,
  signUps: readonly string[],
): Promise<ReadonlyMap<string, Recipient>> =>
  signUps.length === 0 ? new Map() : byId(await select(db).where('s.id', 'in', signUps).execute());

/** A person as whoever a letter goes to: a deputy has no sign-up of their own here. */
export const recipientNamed = async (sql: Sql, person: string): Promise<Recipient | null> =>
  (await sql.selectFrom('persons').select(['email', 'lang']).where('id', '=', person).executeTakeFirst()) ?? null;
