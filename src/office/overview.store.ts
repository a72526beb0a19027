import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { Counted } from './overview.ts';

/** The round in numbers. One statement, whatever its size. */
export const readOverview = async (db: Database, round: string): Promise<Counted> => {
  const { rows } = await sql<Counted>`
    select
      count(*) filter (where role = 'host' and state = 'confirmed')::int as hosts,
      coalesce(sum((answers ->> 'seats')::int) filter (where role = 'host' and state = 'confirmed'), 0)::int as seats,
      count(*) filter (where role = 'intern' and state = 'confirmed')::int as interns,
      count(*) filter (where state = 'submitted')::int as unproved,
      (select count(*) from placements where round_id = ${round} and state = 'open')::int as open,
      (select count(*) from companionships c join sign_ups i on i.id = c.inviter
        where i.round_id = ${round} and c.state = 'invited')::int as companions,
      (select count(*) from placements where round_id = ${round} and state = 'declined')::int as declined,
      (select count(*) from placements where round_id = ${round} and state = 'agreed')::int as agreed,
      (select count(*) from letters where state = 'dead')::int as "deadLetters"
    from sign_ups where round_id = ${round}`.execute(db);
  return rows[0] as Counted;
};
