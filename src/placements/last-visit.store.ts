import type { VisitReasons } from '../matching-runs/reason.ts';
import type { Database } from '../platform/database.ts';
import type { LastVisit } from './last-visit.ts';

/** The visit that somebody was asked about last; one that stands, or may, before any that has ended. One query. */
export const lastVisitOf = async (db: Database, signUp: string): Promise<LastVisit | null> => {
  const row = await db
    .selectFrom('placement_answers as a')
    .innerJoin('placements as p', 'p.id', 'a.placement_id')
    .select(['p.id', 'p.state', 'p.ended_why as why', 'p.ended_by', 'p.repair_id', 'p.reasons', 'a.answer'])
    .select((is) =>
      is
        .selectFrom('placement_answers as g')
        .whereRef('g.placement_id', '=', 'p.id')
        .where('g.side', '=', 'intern')
        .select(({ fn }) => fn.countAll<number>().as('guests'))
        .as('guests'),
    )
    .where('a.sign_up_id', '=', signUp)
    .where('p.opened_at', 'is not', null)
    .orderBy((is) => is('p.state', 'in', ['open', 'agreed']), 'desc')
    .orderBy('p.ended_at', 'desc')
    .orderBy('p.id')
    .limit(1)
    .executeTakeFirst();
  if (!row || row.state === 'drafted') return null;
  const { id, state, why, ended_by, repair_id, reasons, answer, guests } = row;
  const { isInvited = false } = reasons as VisitReasons;
  const mine = { isMine: ended_by === signUp, hasAnswered: answer !== null };
  return { id, state, why, isInvited, isLate: repair_id !== null, isPair: (guests ?? 1) > 1, ...mine };
};

/** Whether somebody takes part and has no visit that is, or may become, one. */
export const isWithoutVisit = async (db: Database, signUp: string): Promise<boolean> => {
  const row = await db
    .selectFrom('sign_ups as s')
    .select('s.id')
    .where('s.id', '=', signUp)
    .where('s.state', '=', 'confirmed')
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('placement_answers as a')
            .innerJoin('placements as p', 'p.id', 'a.placement_id')
            .select('p.id')
            .whereRef('a.sign_up_id', '=', 's.id')
            .where('p.opened_at', 'is not', null)
            .where('p.state', 'in', ['open', 'agreed']),
        ),
      ),
    )
    .executeTakeFirst();
  return row !== undefined;
};
