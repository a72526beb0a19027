import { Kysely, PostgresDialect, sql, type LogEvent, type Transaction } from 'kysely';
import { DatabaseError, Pool, types, type PoolConfig } from 'pg';
import type { DB } from './tables.ts';

export type Database = Kysely<DB>;
export type Sql = Transaction<DB>;
/** Where the database is: a URL, or a socket's folder with user and database. */
export type Connection = PoolConfig;

/** bigint columns are counters here, far below 2^53: numbers, not strings. */
types.setTypeParser(types.builtins.INT8, Number);
/** A date without a time is text, "2027-09-13": a JavaScript Date would move it by the zone. */
types.setTypeParser(types.builtins.DATE, String);

/**
 * Opens the pool. Statements that take longer than ten seconds and transactions that idle are given up,
 * so that a stuck client cannot hold a round's lock. A dropped idle connection is replaced, not fatal.
 * `onQuery` is told of every statement, for tests that count them.
 */
export const openDatabase = (
  connection: Connection,
  onError: (error: Error) => void,
  onQuery?: (sql: string) => void,
): Database => {
  const pool = new Pool({
    max: 10,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'ipraktik',
    ...connection,
  });
  pool.on('error', onError);
  const log = onQuery && ((event: LogEvent) => onQuery(event.query.sql));
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }), ...(log && { log }) });
};

/** Says whether the database answers right now. */
export const isAnswering = (db: Database): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );

/** SQLSTATE classes that mean "ours, and it may pass": connection, resources, operator intervention, a full disk. */
const PASSING = /^(08|53|57|58|25006)/;
const BROKEN = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'EACCES']);

/** Says whether the fault lies with the database's being away or full, which is answered 503 and worth a retry. */
export const isDatabaseAway = (error: unknown): boolean => {
  if (error instanceof DatabaseError) return PASSING.test(error.code ?? '');
  if (!(error instanceof Error)) return false;
  const code = (error as NodeJS.ErrnoException).code;
  return BROKEN.has(code ?? '') || /Connection terminated|timeout exceeded when trying to connect/.test(error.message);
};

/** Says whether a unique index refused: two people did the same thing at once, and the database let one through. */
export const brokeUnique = (error: unknown, index: string): boolean =>
  error instanceof DatabaseError && error.code === '23505' && error.constraint === index;
