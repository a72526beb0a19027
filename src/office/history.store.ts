import type { Database } from '../platform/database.ts';
import type { HistoryEntry } from './history.ts';

/** What has happened to a sign-up, the newest first. */
export const historyOf = async (db: Database, signUp: string): Promise<HistoryEntry[]> => {
  const rows = await db
    .selectFrom('audit_entries as a')
    .leftJoin('persons as p', 'p.id', 'a.actor_id')
    .select(['a.at', 'a.act', 'a.reason', 'p.name', 'p.email'])
    .where('a.subject', '=', 'sign-up')
    .where('a.subject_id', '=', signUp)
    .orderBy('a.id', 'desc')
    .limit(100)
    .execute();
  return rows.map(({ name, email, ...entry }) => ({ ...entry, by: name || email }));
};
