import { Kysely, PostgresDialect, sql, type LogEvent, type Transaction } from 'kysely';
import { Client, DatabaseError, Pool, types, type PoolConfig } from 'pg';
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
 * so that a stuck client cannot hold a round's lock; and so is a server that does not say even that much, so that nobody
 * waits for it for ever. A dropped connection is replaced, not fatal.
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
    query_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'ipraktik',
    ...connection,
  });
  pool.on('error', onError);
  // A connection lost between two statements of a transaction has nobody else who listens, and Node ends the process
  // for that. The next statement fails and tells.
  pool.on('connect', (client) => client.on('error', () => {}));
  const log = onQuery && ((event: LogEvent) => onQuery(event.query.sql));
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }), ...(log && { log }) });
};

/** One connection that is not open yet: to ask whether it can be. Gives up after five seconds. */
export const oneConnection = (connection: Connection): Client =>
  new Client({ connectionTimeoutMillis: 5_000, ...connection });

/** Says whether the database answers right now. */
export const isAnswering = (db: Database): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );

/** SQLSTATE classes that mean "ours, and it may pass": connection, rollback, resources, operator intervention, a full disk. */
const PASSING = /^(08|40|53|57|58|25006)/;
/** What the driver says of a connection that is gone, was never made, or does not answer. */
const GONE =
  /^Connection terminated|not queryable$|^timeout exceeded when trying to connect|^Query read timeout|driver has already been destroyed/;
/** What a socket, or looking its address up, fails with; a file's ENOENT is another matter. */
const OF_A_SOCKET = new Set(['connect', 'read', 'write', 'getaddrinfo']);

/** Says whether the fault lies with the database's being away or full, which is answered 503 and worth a retry. */
export const isDatabaseAway = (error: unknown): boolean => {
  if (error instanceof DatabaseError) return PASSING.test(error.code ?? '');
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway);
  if (!(error instanceof Error)) return false;
  return OF_A_SOCKET.has((error as NodeJS.ErrnoException).syscall ?? '') || GONE.test(error.message);
};

/** Says whether a lock was not to be had in the time that was set for it (lock_timeout): worth another try. */
export const isLockTaken = (error: unknown): boolean => error instanceof DatabaseError && error.code === '55P03';

/** Says whether a unique index refused: two people did the same thing at once, and the database let one through. */
export const brokeUnique = (error: unknown, index: string): boolean =>
  error instanceof DatabaseError && error.code === '23505' && error.constraint === index;
