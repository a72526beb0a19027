import { sql as raw } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import type { Changes, Outlooks, ReadOutlook, SignUpOutlook } from './outlook.ts';

/** What has changed in a round since its outlooks were last asked for. A withdrawal is a change too. */
export const changesIn = async (sql: Database | Sql, round: string): Promise<Changes> => {
  const since = raw`coalesce(r.asked_at, '-infinity')`;
  const row = await sql
    .selectFrom('sign_ups as s')
    .leftJoin('outlook_readings as r', 'r.round_id', 's.round_id')
    .where('s.round_id', '=', round)
    .where('s.confirmed_at', 'is not', null)
    .select(raw<Date | null>`max(r.asked_at)`.as('asked_at'))
    .select(raw<number>`(count(*) filter (where s.state = 'confirmed'))::int`.as('all'))
    .select(
      raw<number>`(count(*) filter (where greatest(s.saved_at, s.confirmed_at, s.withdrawn_at) > ${since}))::int`.as(
        'changed',
      ),
    )
    .executeTakeFirstOrThrow();
  return { askedAt: row.asked_at, all: row.all, changed: row.changed };
};

/** Notes that a round's outlooks are asked for. Of two who ask at once the second waits, and sees that it is done. */
export const storeAsked = async (sql: Sql, round: string, now: Date): Promise<void> => {
  await sql
    .insertInto('outlook_readings')
    .values({ round_id: round, asked_at: now })
    .onConflict((there) => there.column('round_id').doUpdateSet({ asked_at: now }))
    .execute();
};

const AT_ONCE = 1000;

/** Keeps what was calculated; of a sign-up that is gone by now nothing is kept. */
export const storeOutlooks = async (
  sql: Sql,
  { round, outlooks, readAt, now }: { round: string; outlooks: Outlooks; readAt: Date; now: Date },
): Promise<void> => {
  for (let from = 0; from < outlooks.length; from += AT_ONCE) {
    const some = JSON.stringify(outlooks.slice(from, from + AT_ONCE));
    await raw`
      insert into outlooks (sign_up, outlook, read_at)
      select s.id, one -> 1, ${readAt} from jsonb_array_elements(${some}::jsonb) one
      join sign_ups s on s.id = (one ->> 0)::uuid and s.state = 'confirmed'
      on conflict (sign_up) do update set outlook = excluded.outlook, read_at = excluded.read_at
      where outlooks.read_at <= excluded.read_at`.execute(sql);
  }
  await sql.updateTable('outlook_readings').set({ calculated_at: now }).where('round_id', '=', round).execute();
};

export const forgetOutlook = async (sql: Sql, signUp: string): Promise<void> => {
  await sql.deleteFrom('outlooks').where('sign_up', '=', signUp).execute();
};

export const outlookOf = async (db: Database, signUp: string): Promise<ReadOutlook | null> => {
  const row = await db
    .selectFrom('outlooks')
    .select(['outlook', 'read_at'])
    .where('sign_up', '=', signUp)
    .executeTakeFirst();
  return row ? { outlook: row.outlook as SignUpOutlook, readAt: row.read_at } : null;
};
