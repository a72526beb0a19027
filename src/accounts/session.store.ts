import type { Database, Sql } from '../platform/database.ts';
import type { Visitor } from '../http/visitor.ts';
import { SESSION_DAYS, SESSION_IDLE_HOURS, SIGNED_IN_DAYS } from './account.ts';

const HOUR = 3_600_000;
/** Who holds this session while it runs: signed in, 12 idle hours and 7 days; holding a draft, 30 days. One query. */
export const findVisitor = async (
  db: Database,
  session: Buffer,
  now: Date,
): Promise<(Visitor & { seenAt: Date }) | null> => {
  const row = await db
    .selectFrom('sessions')
    .leftJoin('persons', 'persons.id', 'sessions.person_id')
    .select(['sessions.created_at', 'sessions.seen_at', 'id', 'email', 'name', 'coordinator_since'])
    .where('token_hash', '=', session)
    .executeTakeFirst();
  if (!row) return null;
  const age = now.getTime() - row.created_at.getTime();
  const idle = now.getTime() - row.seen_at.getTime();
  const { id, email, name, seen_at: seenAt } = row;
  if (id === null || email === null || name === null)
    return age > SESSION_DAYS * 24 * HOUR ? null : { session, person: null, seenAt };
  if (age > SIGNED_IN_DAYS * 24 * HOUR || idle > SESSION_IDLE_HOURS * HOUR) return null;
  return { session, person: { id, email, name, isCoordinator: row.coordinator_since !== null }, seenAt };
};

/** Notes that a session is in use. Not a change a person makes, so a GET may do it. */
export const touchSession = async (db: Database, session: Buffer, now: Date): Promise<void> => {
  await db.updateTable('sessions').set({ seen_at: now }).where('token_hash', '=', session).execute();
};

export const openSession = async (sql: Sql, session: Buffer, now: Date): Promise<void> => {
  await sql.insertInto('sessions').values({ token_hash: session, created_at: now, seen_at: now }).execute();
};

/**
 * Signs a person in under a new token, so that nobody can plant one beforehand. The browser's old session, with the
 * drafts it holds, becomes the new one (foreign keys follow); without one a session is opened.
 */
export const signInSession = async (
  sql: Sql,
  tokens: { old: Buffer | null; fresh: Buffer },
  person: string,
  now: Date,
): Promise<void> => {
  const signedIn = { token_hash: tokens.fresh, person_id: person, created_at: now, seen_at: now };
  if (tokens.old !== null) {
    const moved = await sql
      .updateTable('sessions')
      .set(signedIn)
      .where('token_hash', '=', tokens.old)
      .returning('token_hash')
      .execute();
    if (moved.length > 0) return;
  }
  await sql.insertInto('sessions').values(signedIn).execute();
};

export const endSession = async (sql: Sql, session: Buffer): Promise<void> => {
  await sql.deleteFrom('sessions').where('token_hash', '=', session).execute();
};

/** Deletes the sessions that have ended; what they held (drafts) stays and is found by its mail. */
export const deletePastSessions = async (sql: Sql, now: Date): Promise<void> => {
  const before = (hours: number): Date => new Date(now.getTime() - hours * HOUR);
  await sql
    .deleteFrom('sessions')
    .where((row) =>
      row.or([
        row('created_at', '<', before(SESSION_DAYS * 24)),
        row.and([
          row('person_id', 'is not', null),
          row.or([
            row('created_at', '<', before(SIGNED_IN_DAYS * 24)),
            row('seen_at', '<', before(SESSION_IDLE_HOURS)),
          ]),
        ]),
      ]),
    )
    .execute();
};
