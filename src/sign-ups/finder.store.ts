import type { Database, Sql } from '../platform/database.ts';
import type { IfNotFound } from './answers.ts';
import type { SignUp } from './sign-up.ts';

/**
 * What comes of it without a host of one's own is said with each invitation too (R11): the last of an intern, or of who
 * travels with them, follows when the sign-up's answer is changed. Who wants one found takes back what either of them chose
 * with a host before, as with an invitation. Under the lock of company, as all that write one.
 */
export const followFinder = async (sql: Sql, { id, answers }: Pick<SignUp, 'id' | 'answers'>): Promise<void> => {
  const fellow = sql
    .selectFrom('companionships')
    .select('companion')
    .where('inviter', '=', id)
    .where('state', '=', 'confirmed');
  const theirs = sql
    .selectFrom('arrangements as a')
    .select('a.id')
    .where((is) => is.or([is('a.intern', '=', id), is('a.intern', 'in', fellow)]));
  const otherwise = answers.ifNotFound ?? 'find';
  await sql
    .updateTable('arrangements')
    .set({ otherwise })
    .where('id', 'in', otherwise === 'find' ? theirs : theirs.orderBy('a.intern_yes_at', 'desc').limit(1))
    .execute();
};

/** What an intern wants otherwise who has a host of their own, invited or agreed on; null while they have none. */
export const otherwiseOf = async (db: Database, signUp: string): Promise<IfNotFound | null> => {
  const row = await db
    .selectFrom('arrangements')
    .select('otherwise')
    .where((is) => is.or([is('intern', '=', signUp), is('companion', '=', signUp)]))
    .where('state', 'in', ['invited', 'accepted'])
    .orderBy('intern_yes_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.otherwise ?? null;
};
