import type { Sql } from '../platform/database.ts';

/** One secret that has not been used, at most: the newest. */
export const replaceSetUpSecret = async (sql: Sql, hash: Buffer, now: Date): Promise<void> => {
  await sql.deleteFrom('setup_secrets').where('used_at', 'is', null).execute();
  await sql.insertInto('setup_secrets').values({ secret_hash: hash, made_at: now }).execute();
};

/** Uses up a secret. Answers whether it was there to be used. */
export const useSetUpSecret = async (sql: Sql, hash: Buffer, now: Date): Promise<boolean> => {
  const used = await sql
    .updateTable('setup_secrets')
    .set({ used_at: now })
    .where('secret_hash', '=', hash)
    .where('used_at', 'is', null)
    .returning('secret_hash')
    .execute();
  return used.length > 0;
};
