import type { Lang } from '../kit/language.ts';
import type { Database, Sql } from '../platform/database.ts';
import type { Person } from '../http/visitor.ts';
import { SIGN_IN_MINUTES } from './account.ts';

export interface SignInRequest {
  readonly id: string;
  readonly email: string;
  readonly lang: Lang;
  readonly next: string | null;
  /** What the mail says it is for: signing in, or confirming what was sent with this address. */
  readonly purpose: 'sign-in' | 'confirm';
}

export const storeRequest = async (
  sql: Sql,
  request: SignInRequest & { session: Buffer; now: Date },
): Promise<void> => {
  const { now, ...row } = request;
  await sql
    .insertInto('sign_in_requests')
    .values({ ...row, asked_at: now })
    .execute();
};

/** Nobody waits this long for a mail; one that comes later, from a mail server that was down, only puzzles. */
const STALE_MINUTES = 60;

/**
 * Gives a request its link and code: a job that runs again mints anew and the older ones are worth nothing. One that the
 * same browser has asked again for gets none: one mail is enough.
 */
export const mint = async (
  sql: Sql,
  id: string,
  minted: { link: Buffer; code: Buffer; now: Date },
): Promise<SignInRequest | null> => {
  const row = await sql
    .updateTable('sign_in_requests')
    .set({ link_hash: minted.link, code_hash: minted.code, minted_at: minted.now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('asked_at', '>', new Date(minted.now.getTime() - STALE_MINUTES * 60_000))
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('sign_in_requests as newer')
            .select('newer.id')
            .whereRef('newer.session', '=', 'sign_in_requests.session')
            .whereRef('newer.email', '=', 'sign_in_requests.email')
            .whereRef('newer.asked_at', '>', 'sign_in_requests.asked_at'),
        ),
      ),
    )
    .returning(['id', 'email', 'lang', 'next', 'purpose'])
    .executeTakeFirst();
  return row ?? null;
};

const freshSince = (now: Date): Date => new Date(now.getTime() - SIGN_IN_MINUTES * 60_000);

/** Uses up a link. Of fifty presses at once one gets the row; the database's row lock decides. */
export const useLink = (
  sql: Sql,
  link: Buffer,
  now: Date,
): Promise<{ email: string; lang: Lang; next: string | null } | undefined> =>
  sql
    .updateTable('sign_in_requests')
    .set({ used_at: now })
    .where('link_hash', '=', link)
    .where('used_at', 'is', null)
    .where('minted_at', '>', freshSince(now))
    .returning(['email', 'lang', 'next'])
    .executeTakeFirst();

/** Whether a browser has asked for a way in, lately. */
export const hasAsked = async (sql: Sql, session: Buffer): Promise<boolean> =>
  (await sql.selectFrom('sign_in_requests').select('id').where('session', '=', session).limit(1).executeTakeFirst()) !==
  undefined;

/**
 * Takes one of five tries at the code of every mail that still lets this browser in with the address it asked for last:
 * whoever signs up as both gets a mail for each half, and types the code that came first. No code can be tried more than
 * five times by it, and nobody tries at many addresses at once.
 */
export const takeTries = (
  sql: Sql,
  session: Buffer,
  now: Date,
): Promise<{ id: string; code_hash: Buffer; tries_left: number }[]> =>
  sql
    .updateTable('sign_in_requests')
    .set((row) => ({ tries_left: row('tries_left', '-', 1) }))
    .where('id', 'in', (live) =>
      live
        .selectFrom('sign_in_requests')
        .select('id')
        .where('session', '=', session)
        .where('used_at', 'is', null)
        .where('tries_left', '>', 0)
        .where('minted_at', '>', freshSince(now))
        .where('email', '=', (asked) =>
          asked
            .selectFrom('sign_in_requests')
            .select('email')
            .where('session', '=', session)
            .where('minted_at', 'is not', null)
            .orderBy('asked_at', 'desc')
            .limit(1),
        )
        .orderBy('id')
        .forUpdate(),
    )
    .returning(['id', 'code_hash', 'tries_left'])
    .$narrowType<{ code_hash: Buffer }>()
    .execute();

/** Where a link that has been used led, for whom: null when there is none such. */
export const findUsedLink = async (
  db: Database,
  link: Buffer,
): Promise<{ email: string; next: string | null } | null> => {
  const query = db.selectFrom('sign_in_requests').select(['email', 'next']).where('link_hash', '=', link);
  return (await query.where('used_at', 'is not', null).executeTakeFirst()) ?? null;
};

/** The address that a link which still lets somebody in was mailed to. */
export const addressOfLink = async (db: Database, link: Buffer, now: Date): Promise<string | null> => {
  const query = db.selectFrom('sign_in_requests').select('email').where('link_hash', '=', link);
  const row = await query.where('used_at', 'is', null).where('minted_at', '>', freshSince(now)).executeTakeFirst();
  return row?.email ?? null;
};

/** Uses up a request whose code was right. */
export const useRequest = (
  sql: Sql,
  id: string,
  now: Date,
): Promise<{ email: string; lang: Lang; next: string | null } | undefined> =>
  sql
    .updateTable('sign_in_requests')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .returning(['email', 'lang', 'next'])
    .executeTakeFirst();

/** The person behind a proved address; made now if this is the first time. We write to them in the language they used last. */
export const personOf = async (
  sql: Sql,
  email: string,
  made: { id: string; lang: Lang; now: Date },
): Promise<Person> => {
  const row = await sql
    .insertInto('persons')
    .values({ id: made.id, email, lang: made.lang, created_at: made.now, proved_at: made.now })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ proved_at: made.now, lang: made.lang }))
    .returning(['id', 'name', 'coordinator_since'])
    .executeTakeFirstOrThrow();
  return { id: row.id, email, name: row.name, isCoordinator: row.coordinator_since !== null };
};

/** Deletes the requests of the day before, used or not: they hold addresses of people who may never have come. */
export const deletePastRequests = async (sql: Sql, now: Date): Promise<void> => {
  await sql
    .deleteFrom('sign_in_requests')
    .where('asked_at', '<', new Date(now.getTime() - 24 * 3_600_000))
    .execute();
};
