import { daysUntil } from './break-off.ts';
import { endedEarlyAt } from './break-off.store.ts';
import { wasMineOrDeputised } from './deputy.store.ts';
import type { Database } from '../platform/database.ts';
import { isId } from '../platform/ids.ts';
import type { Weekday } from '../rounds/round.ts';
import { findRounds } from '../rounds/round.store.ts';
import type { VisitInCalendar } from './visit-entry.ts';

/** Everybody's part in every visit that stands in calendars, or stood in them until it was called off. */
const select = (db: Database) =>
  db
    .selectFrom('placements as p')
    .innerJoin('placement_answers as mine', 'mine.placement_id', 'p.id')
    .innerJoin('sign_ups as me', 'me.id', 'mine.sign_up_id')
    .innerJoin('sign_ups as host', 'host.id', 'p.host')
    .innerJoin('workplaces as w', 'w.id', 'host.workplace_id')
    .select(['p.id as placement', 'me.id as signUp', 'mine.side', 'p.round_id', 'p.current_days as days', 'p.state'])
    .select(['p.calendar_sequence as sequence', 'mine.continues', 'w.name as workplace', 'w.municipality'])
    .select(endedEarlyAt)
    .select((row) =>
      row
        .selectFrom('placement_answers as g')
        .whereRef('g.placement_id', '=', 'p.id')
        .where('g.side', '=', 'intern')
        .select(({ fn }) => fn.countAll<number>().as('guests'))
        .as('guests'),
    )
    .where('p.calendar_sequence', '>', 0);
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

const entriesOf = async (db: Database, rows: readonly Row[]): Promise<VisitInCalendar[]> => {
  const rounds = rows.length === 0 ? [] : await findRounds(db);
  return rows.flatMap(({ round_id, state, guests, days, ended_early_at: endedEarly, ...row }) => {
    const round = rounds.find(({ id }) => id === round_id);
    if (!round) return [];
    const all = days as Weekday[];
    const left = daysUntil(all, round, endedEarly);
    // Broken off before its first day was done it leaves the calendar as one that is called off does.
    const isOff = state !== 'agreed' || left.length === 0;
    return { ...row, round, isPair: (guests ?? 1) > 1, days: isOff ? all : left, isOff };
  });
};

/** One person's part in one visit, for the calendar; null where it never stood in one. */
export const visitInCalendar = async (
  db: Database,
  { placement, signUp }: Readonly<Record<string, string>>,
): Promise<VisitInCalendar | null> => {
  if (!isId(placement) || !isId(signUp)) return null;
  const rows = await select(db).where('p.id', '=', placement).where('me.id', '=', signUp).execute();
  return (await entriesOf(db, rows))[0] ?? null;
};

/** A person's visits for their calendar, or those of a host they deputise for; those called off since then too. */
export const visitsInCalendar = async (
  db: Database,
  { person, calledOffSince }: { person: string; calledOffSince: Date },
): Promise<VisitInCalendar[]> => {
  const rows = await select(db)
    .where(wasMineOrDeputised(person))
    .where((is) => is.or([is('p.state', '=', 'agreed'), is('p.ended_at', '>', calledOffSince)]))
    // An entry that goes on as a later visit is that visit's.
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('placement_answers as later')
            .innerJoin('placements as then', 'then.id', 'later.placement_id')
            .select('then.id')
            .whereRef('later.sign_up_id', '=', 'mine.sign_up_id')
            .whereRef('then.opened_at', '>', 'p.opened_at')
            .where('later.continues', '=', is.fn.coalesce('mine.continues', 'p.id')),
        ),
      ),
    )
    .orderBy('p.id')
    .execute();
  return entriesOf(db, rows);
};
