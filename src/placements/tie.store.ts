import type { Database } from '../platform/database.ts';
import type { Weekday } from '../rounds/round.ts';
import type { HostAnswers } from '../sign-ups/answers.ts';
import type { Asked, Placement } from './placement.ts';
import type { Before, Tie } from './tie.ts';

/** What a visit hangs together with, to one who is in it; null where it stands alone. One query. */
export const tieOf = async (
  db: Database,
  { id, repair }: Pick<Placement, 'id' | 'repair'>,
  mine: Pick<Asked, 'signUp' | 'side'>,
): Promise<Tie | null> => {
  if (repair === null) return null;
  const rows = await db
    .selectFrom('placements as p')
    .leftJoin('placements as old', 'old.id', 'p.replaces')
    .leftJoin('placement_answers as a', (join) =>
      join.onRef('a.placement_id', '=', 'old.id').on('a.side', '<>', mine.side),
    )
    .leftJoin('sign_ups as s', 's.id', 'a.sign_up_id')
    .leftJoin('workplaces as w', 'w.id', 's.workplace_id')
    .leftJoin('organisations as o', 'o.id', 'w.organisation')
    .select(['p.id', 'old.id as placement', 'old.host', 'old.state', 'old.current_days as days', 's.answers'])
    .select(['w.name as workplace', 'w.municipality', 'o.name as organisation'])
    .where('p.repair_id', '=', repair)
    .orderBy('p.id')
    .orderBy('a.sign_up_id')
    .execute();
  if (rows.every((row) => row.id === id && row.placement === null)) return null;
  const row = rows.find((one) => (mine.side === 'host' ? one.host === mine.signUp : one.id === id));
  return { before: row ? beforeOf(row) : null };
};

interface Row {
  readonly placement: string | null;
  readonly state: string | null;
  readonly days: string[] | null;
  readonly answers: unknown;
  readonly workplace: string | null;
  readonly organisation: string | null;
  readonly municipality: string | null;
}

const beforeOf = ({ placement, state, days, answers, workplace, organisation, municipality }: Row): Before | null =>
  placement === null
    ? null
    : {
        placement,
        isStanding: state === 'agreed',
        days: (days ?? []) as Weekday[],
        workplace: workplace ?? '',
        organisation: organisation ?? '',
        municipality: municipality ?? '',
        fields: (answers as Partial<HostAnswers> | null)?.fields ?? [],
      };
