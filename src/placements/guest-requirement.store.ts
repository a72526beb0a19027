import type { Database, Sql } from '../platform/database.ts';
import type { Weekday } from '../rounds/round.ts';
import { GUEST_NEEDS, type GuestNeed } from './guest-requirement.ts';

/** What a host asks of its guests; none at all is an answer, null is none yet. */
export const needsOf = async (db: Database | Sql, host: string): Promise<readonly GuestNeed[] | null> => {
  const row = await db.selectFrom('guest_requirements').select('needs').where('host', '=', host).executeTakeFirst();
  return row ? GUEST_NEEDS.filter((need) => row.needs.includes(need)) : null;
};

/** Writes the answer down in place of the one before. Answers its number. */
export const storeNeeds = async (sql: Sql, host: string, needs: readonly GuestNeed[], now: Date): Promise<number> => {
  const { version } = await sql
    .insertInto('guest_requirements')
    .values({ host, needs: [...needs], said_at: now })
    .onConflict((conflict) =>
      conflict.column('host').doUpdateSet((is) => ({
        needs: [...needs],
        said_at: now,
        version: is('guest_requirements.version', '+', 1),
      })),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
};

/** The guests of a host's agreed visits, who have said yes knowing another answer, and the days they come. */
export const agreedGuests = async (
  sql: Sql,
  host: string,
): Promise<{ placement: string; signUp: string; days: readonly Weekday[] }[]> => {
  const rows = await sql
    .selectFrom('placements as p')
    .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
    .select(['p.id as placement', 'a.sign_up_id as signUp', 'p.current_days as days'])
    .where('p.host', '=', host)
    .where('p.state', '=', 'agreed')
    .where('a.side', '=', 'intern')
    .orderBy('p.id')
    .orderBy('a.sign_up_id')
    .execute();
  return rows.map(({ days, ...row }) => ({ ...row, days: days as Weekday[] }));
};
