import { sql } from 'kysely';
import type { VisitReasons } from '../matching-runs/reason.ts';
import type { Database, Sql } from '../platform/database.ts';
import type { Weekday } from '../rounds/round.ts';
import type { Circumstances, KnownVisit } from './circumstances.ts';

const rowsOf = (db: Database | Sql, round: string) =>
  db
    .selectFrom('placements as p')
    .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
    .leftJoin('booked_travels as b', (join) =>
      join.onRef('b.placement_id', '=', 'p.id').onRef('b.sign_up_id', '=', 'a.sign_up_id'),
    )
    .select(['p.id', 'p.host', 'p.state', 'p.current_days as days', 'p.reasons', 'p.repair_id', 'p.replaces'])
    .select(['p.answer_by', 'p.calendar_sequence'])
    .select(['p.ended_at', 'p.ended_why', 'p.ended_by', 'a.sign_up_id', 'a.side', 'a.answer', 'b.booked_at'])
    .where('p.round_id', '=', round)
    .where('p.opened_at', 'is not', null)
    .orderBy('p.id')
    .orderBy('a.sign_up_id')
    .execute();
type Row = Awaited<ReturnType<typeof rowsOf>>[number];

const visitOf = (rows: readonly Row[]): KnownVisit[] => {
  const host = rows.find(({ side }) => side === 'host');
  if (!host || host.state === 'drafted') return [];
  const guests = rows
    .filter(({ side }) => side === 'intern')
    .map(({ sign_up_id, answer, booked_at }) => ({ signUp: sign_up_id, answer, hasBooked: booked_at !== null }));
  return [
    {
      id: host.id,
      host: host.host,
      hostAnswer: host.answer,
      guests,
      state: host.state,
      days: host.days as Weekday[],
      answerBy: host.answer_by,
      wasAgreed: host.calendar_sequence > 0,
      isPinned: (host.reasons as VisitReasons).isPinned,
      endedAt: host.ended_at,
      endedWhy: host.ended_why,
      endedBy: host.ended_by,
      repair: host.repair_id,
      replaces: host.replaces,
    },
  ];
};

/** Interns and hosts of a round who take part, hosts with the seats they offer. One query. */
export const takingPartIn = async (db: Database, round: string): Promise<{ id: string; seats: number | null }[]> =>
  db
    .selectFrom('sign_ups')
    .select(['id', sql<number | null>`case when role = 'host' then (answers ->> 'seats')::int end`.as('seats')])
    .where('round_id', '=', round)
    .where('state', '=', 'confirmed')
    .execute();

/** Every visit that has been proposed in a round, and who wants a late place or none. Two queries, whatever its size. */
export const circumstancesIn = async (db: Database | Sql, round: string): Promise<Circumstances> => {
  const byVisit = Map.groupBy(await rowsOf(db, round), ({ id }) => id);
  const said = await db
    .selectFrom('late_place_waits as l')
    .innerJoin('sign_ups as s', 's.id', 'l.sign_up')
    .select(['s.id', 'l.wants'])
    .where('s.round_id', '=', round)
    .where('s.state', '=', 'confirmed')
    .execute();
  const idsWhere = (wanted: boolean) => new Set(said.filter(({ wants }) => wants === wanted).map(({ id }) => id));
  return { visits: [...byVisit.values()].flatMap(visitOf), waiting: idsWhere(true), stopped: idsWhere(false) };
};
