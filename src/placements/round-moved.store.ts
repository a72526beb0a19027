import type { Database, Sql } from '../platform/database.ts';
import type { Participating, ToldOther } from './told-move.ts';

/** Everybody confirmed in a round, with their agreed visits; without one, a row all the same. */
export const participating = async (db: Database | Sql, round: string): Promise<Participating[]> => {
  const rows = await db
    .selectFrom('sign_ups as s')
    .leftJoin('persons as person', 'person.id', 's.person_id')
    .leftJoin('placement_answers as a', 'a.sign_up_id', 's.id')
    .leftJoin('placements as p', (join) => join.onRef('p.id', '=', 'a.placement_id').on('p.state', '=', 'agreed'))
    .leftJoin('booked_travels as b', (join) =>
      join.onRef('b.placement_id', '=', 'p.id').onRef('b.sign_up_id', '=', 's.id'),
    )
    .select(['s.id as signUp', 's.email', 'p.id as visit', 'b.booked_at'])
    .select((row) => row.fn.coalesce('person.lang', 's.lang').as('lang'))
    .where('s.round_id', '=', round)
    .where('s.state', '=', 'confirmed')
    .orderBy('s.id')
    .orderBy('p.id')
    .execute();
  return rows.flatMap(({ email, booked_at, ...row }) =>
    email === null ? [] : { ...row, email, hasBooked: booked_at !== null },
  );
};

/** Who has booked the journey to an agreed visit of a round. */
export const bookedIn = async (db: Database, round: string): Promise<{ signUp: string; name: string }[]> => {
  const rows = await db
    .selectFrom('booked_travels as b')
    .innerJoin('placements as p', 'p.id', 'b.placement_id')
    .innerJoin('sign_ups as s', 's.id', 'b.sign_up_id')
    .select(['s.id', 's.answers'])
    .where('p.round_id', '=', round)
    .where('p.state', '=', 'agreed')
    .where('s.state', '=', 'confirmed')
    .orderBy('b.booked_at')
    .orderBy('s.id')
    .execute();
  return rows.map(({ id, answers }) => ({ signUp: id, name: (answers as { name?: string } | null)?.name ?? '' }));
};

/** What was booked for the old days counts no more. */
export const forgetBooked = async (sql: Sql, { signUp, visit }: { signUp: string; visit: string }): Promise<void> => {
  await sql.deleteFrom('booked_travels').where('placement_id', '=', visit).where('sign_up_id', '=', signUp).execute();
};

/** Managers, and invited companions and deputies, of those who take part. */
export const toldOthers = async (db: Database | Sql, round: string): Promise<ToldOther[]> => {
  const managers = db
    .selectFrom('manager_approvals as m')
    .innerJoin('sign_ups as s', 's.id', 'm.sign_up')
    .select(['m.id', 'm.email', 's.lang'])
    .where('s.round_id', '=', round)
    .where('s.state', '=', 'confirmed')
    .where('m.state', 'in', ['asked', 'talk', 'yes'])
    .where('m.email', '<>', '');
  const companions = db
    .selectFrom('companionships as c')
    .innerJoin('sign_ups as s', 's.id', 'c.inviter')
    .select(['c.id', 'c.email', 's.lang'])
    .where('s.round_id', '=', round)
    .where('c.state', '=', 'invited');
  const deputies = db
    .selectFrom('deputies as d')
    .innerJoin('sign_ups as s', 's.id', 'd.host')
    .select(['d.id', 'd.email', 's.lang'])
    .where('s.round_id', '=', round)
    .where('d.state', 'in', ['invited', 'confirmed']);
  return managers.unionAll(companions).unionAll(deputies).orderBy('id').execute();
};
