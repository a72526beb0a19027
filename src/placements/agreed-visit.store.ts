import type { Database } from '../platform/database.ts';
import { findRound } from '../rounds/round.store.ts';
import type { Weekday } from '../rounds/round.ts';
import type { AgreedVisit } from './agreed-visit.ts';

/**
 * Where an intern is going, once everybody has said yes: the workplace and the days, nobody's name. Where nothing is agreed
 * any more, the visit that was last, whose entry stood in calendars.
 */
export const agreedVisitOf = async (db: Database, intern: string): Promise<AgreedVisit | null> => {
  const row = await db
    .selectFrom('placement_answers as a')
    .innerJoin('placements as p', 'p.id', 'a.placement_id')
    .innerJoin('sign_ups as host', 'host.id', 'p.host')
    .innerJoin('workplaces as w', 'w.id', 'host.workplace_id')
    .innerJoin('organisations as o', 'o.id', 'w.organisation')
    .select(['p.round_id', 'p.state', 'p.current_days as days', 'w.name as workplace', 'o.name as organisation'])
    .where('a.sign_up_id', '=', intern)
    .where('a.side', '=', 'intern')
    .where('p.state', 'in', ['agreed', 'cancelled'])
    .where('p.calendar_sequence', '>', 0)
    .orderBy((is) => is('p.state', '=', 'agreed'), 'desc')
    .orderBy('p.ended_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const round = row ? await findRound(db, row.round_id) : null;
  return row && round ? { ...row, days: row.days as Weekday[], round, isOff: row.state !== 'agreed' } : null;
};
