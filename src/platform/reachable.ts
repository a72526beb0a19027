import { CannotStart } from './cannot-start.ts';
import { oneConnection, type Connection } from './database.ts';

/** What a socket, or looking a name up, fails with, and what PostgreSQL answers (appendix A of its manual). */
const WHY: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOENT: 'there is no such socket',
  ENOTFOUND: 'nobody knows a machine of that name',
  EAI_AGAIN: 'the name server does not answer',
  EHOSTUNREACH: 'no way leads there',
  ENETUNREACH: 'no way leads there',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'it does not know this user with this password',
  '28000': 'it does not let this user in',
  '3D000': 'it has no database of this name',
  '42501': 'this user may not connect to this database',
  '53300': 'it has no connection left',
  '57P03': 'it is starting or stopping',
};

const reasonOf = (error: Error): string => {
  const { code = '' } = error as NodeJS.ErrnoException;
  return WHY[code] ?? (error.message === 'timeout expired' ? 'it does not answer' : error.message);
};

/**
 * Connects once, so that a database that cannot be used is told apart from one that breaks later. Names everything of
 * the connection but its password.
 * @throws CannotStart with the reason
 */
export const proveReachable = async (connection: Connection): Promise<void> => {
  const client = oneConnection(connection);
  const { host, port, user, database } = client;
  try {
    await client.connect();
  } catch (error) {
    const at = host.startsWith('/') ? `in ${host}` : `at ${host}:${port}`;
    throw new CannotStart(
      `The database "${database}" ${at} cannot be used as "${user}": ${reasonOf(error as Error)}. See DATABASE_URL.`,
      { cause: error },
    );
  }
  await client.end();
};
