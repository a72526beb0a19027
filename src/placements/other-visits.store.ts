import type { Database } from '../platform/database.ts';
import type { OtherVisits } from './placement.ts';

/** A host's visits beside one that came to nothing: how many wait for its answer, and how many stand. One query. */
export const otherVisitsOf = async (db: Database, host: string, beside: string): Promise<OtherVisits> => {
  const rows = await db
    .selectFrom('placement_answers as a')
    .innerJoin('placements as p', 'p.id', 'a.placement_id')
    .select(['p.state', 'a.answer'])
    .where('a.sign_up_id', '=', host)
    .where('a.side', '=', 'host')
    .where('p.id', '<>', beside)
    .where('p.state', 'in', ['open', 'agreed'])
    .execute();
  const waiting = rows.filter(({ state, answer }) => state === 'open' && answer === null).length;
  return { waiting, standing: rows.length - waiting };
};
