import type { Sql } from '../platform/database.ts';
import type { SignUp } from './sign-up.ts';

/**
 * What comes of it without a host of one's own is said with each invitation too (R11): the last of an intern, or of who
 * travels with them, follows when the sign-up's answer is changed. Under the lock of company, as all that write one.
 */
export const followFinder = async (sql: Sql, { id, answers }: Pick<SignUp, 'id' | 'answers'>): Promise<void> => {
  await sql
    .updateTable('arrangements')
    .set({ otherwise: answers.ifNotFound ?? 'find' })
    .where('id', '=', (last) =>
      last
        .selectFrom('arrangements as a')
        .select('a.id')
        .where((is) =>
          is.or([
            is('a.intern', '=', id),
            is('a.intern', 'in', (company) =>
              company
                .selectFrom('companionships')
                .select('companion')
                .where('inviter', '=', id)
                .where('state', '=', 'confirmed'),
            ),
          ]),
        )
        .orderBy('a.intern_yes_at', 'desc')
        .limit(1),
    )
    .execute();
};
