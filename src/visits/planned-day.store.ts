import { sql } from 'kysely';
import { daysUntil } from '../placements/break-off.ts';
import { endedEarlyAt } from '../placements/break-off.store.ts';
import { isMineOrDeputised } from '../placements/deputy.store.ts';
import type { Database } from '../platform/database.ts';
import type { Round, Weekday } from '../rounds/round.ts';
import type { PlannedDay } from './planned-day.ts';

/**
 * The days of the programmes that a person may see, of their own agreed visits: as a guest the days they are there, once it
 * is shared; as the host every day on which somebody comes; of a visit that ended early those before. Of one host where it is named. One query.
 */
export const plannedDaysOf = async (
  db: Database,
  { person, rounds, host }: { person: string; rounds: readonly Round[]; host?: string },
): Promise<PlannedDay[]> => {
  const rows = await db
    .selectFrom('placements as p')
    .innerJoin('placement_answers as mine', 'mine.placement_id', 'p.id')
    .innerJoin('sign_ups as me', 'me.id', 'mine.sign_up_id')
    .innerJoin('visit_programmes as v', 'v.host', 'p.host')
    .innerJoin('programme_items as i', 'i.programme', 'v.id')
    .innerJoin('sign_ups as host', 'host.id', 'p.host')
    .innerJoin('workplaces as w', 'w.id', 'host.workplace_id')
    .select(['v.id as programme', 'v.version', 'p.id as visit', 'p.round_id', 'w.name as workplace'])
    .select(['i.day', 'i.place', 'i.part', 'i.starts', 'i.ends', 'i.title', 'i.note'])
    .select(['p.current_days as days', endedEarlyAt])
    .where(isMineOrDeputised(person))
    .where('p.state', '=', 'agreed')
    .$if(host !== undefined, (query) => query.where('p.host', '=', host ?? ''))
    .where((is) => is.or([is('mine.side', '=', 'host'), is('v.shared_at', 'is not', null)]))
    .where(sql<boolean>`i.day = any(p.current_days)`)
    .orderBy('v.id')
    .orderBy('i.day')
    .orderBy('i.place')
    .orderBy('p.id')
    .execute();
  const stays = rows.flatMap((row) => {
    const round = rounds.find(({ id }) => id === row.round_id);
    const isThere = round && daysUntil(row.days as Weekday[], round, row.ended_early_at).includes(row.day);
    return isThere ? [{ ...row, round }] : [];
  });
  // All visits of a host have one programme: each day once, of the first of those it is for.
  const byDay = Map.groupBy(stays, ({ programme, day }) => `${programme} ${day}`);
  return [...byDay.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { programme, version, visit, workplace, round, day } = first;
    return { programme, version, visit, workplace, round, day, items: all.filter((one) => one.visit === visit) };
  });
};
