import type { Day } from '../kit/calendar.ts';
import type { Database } from '../platform/database.ts';
import type { Weekday } from '../rounds/round.ts';

/** A visit about which somebody has been asked something and has not answered. */
export interface AskedVisit {
  readonly placement: string;
  readonly days: readonly Weekday[];
  readonly answerOn: Day;
}

/**
 * What one letter asks somebody who still takes part: their agreed visits whose question was put together with that of
 * this one, and waits for them.
 */
export const stillAsked = async (
  db: Database,
  questions: 'contact_questions' | 'took_place_questions',
  { placement, signUp }: Readonly<Record<string, string>>,
): Promise<readonly AskedVisit[]> => {
  if (placement === undefined || signUp === undefined) return [];
  // What is read here both tables have; types of a join know one table at a time.
  const table = questions as 'contact_questions';
  const askedAt = db
    .selectFrom(table)
    .select('asked_at')
    .where('placement_id', '=', placement)
    .where('sign_up_id', '=', signUp);
  const rows = await db
    .selectFrom(`${table} as q`)
    .innerJoin('placements as p', 'p.id', 'q.placement_id')
    .innerJoin('sign_ups as s', 's.id', 'q.sign_up_id')
    .select(['p.id as placement', 'p.current_days as days', 'q.answer_on as answerOn'])
    .where('q.sign_up_id', '=', signUp)
    .where('q.asked_at', '=', askedAt)
    .where('q.answer', 'is', null)
    .where('p.state', '=', 'agreed')
    .where('s.state', '=', 'confirmed')
    .orderBy('p.id')
    .execute();
  return rows.map((row) => ({ ...row, days: row.days as Weekday[] }));
};
