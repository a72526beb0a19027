/** The repairs whose visits are agreed together, and the visits in them. */
import type { Sql } from '../platform/database.ts';
import { askedAbout, lockPlacement } from './placement.store.ts';
import type { Asked, Placement } from './placement.ts';
import type { Succession } from './tie.ts';

/** What the repairs are looked for by: one visit, somebody who takes part, or a whole round. */
type Of = { readonly placement: string } | { readonly signUp: string } | { readonly round: string };

/**
 * Locks the repairs that are asked for and that these have a part in, as proposed or as the visit that would end. Taken
 * before any placement's lock, and by whoever may end one of their visits: so of two last yeses to two visits of a repair
 * the second finds the first one's.
 */
export const holdRepairsOf = async (sql: Sql, of: Of): Promise<string[]> => {
  const rows = await sql
    .selectFrom('repairs')
    .select('id')
    .where('state', '=', 'asked')
    .$if('round' in of, (query) => query.where('round_id', '=', 'round' in of ? of.round : ''))
    .$if(!('round' in of), (query) =>
      query.where('id', 'in', (inner) =>
        inner
          .selectFrom('placements as p')
          .leftJoin('placement_answers as a', 'a.placement_id', 'p.id')
          .select('p.repair_id')
          .where('p.repair_id', 'is not', null)
          .where((is) =>
            'placement' in of
              ? is.or([is('p.id', '=', of.placement), is('p.replaces', '=', of.placement)])
              : is('a.sign_up_id', '=', 'signUp' in of ? of.signUp : ''),
          )
          .$narrowType<{ repair_id: string }>(),
      ),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
};

/** Repairs whose grace is over, locked; those in somebody's hand are left for the next sweep. */
export const lockOverdueRepairs = async (sql: Sql, now: Date): Promise<string[]> => {
  const rows = await sql
    .selectFrom('repairs')
    .select('id')
    .where('state', '=', 'asked')
    .where('grace_until', '<=', now)
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(({ id }) => id);
};

interface InRepair {
  readonly placement: Placement;
  readonly asked: readonly Asked[];
}

const lockedWith = async (sql: Sql, ids: readonly string[]): Promise<InRepair[]> => {
  const found: InRepair[] = [];
  for (const id of ids) {
    const placement = await lockPlacement(sql, id);
    if (placement) found.push({ placement, asked: await askedAbout(sql, id) });
  }
  return found;
};

/** The open visits of a locked repair, locked, each with everybody who is asked: two or three. */
export const openInRepair = async (sql: Sql, repair: string): Promise<InRepair[]> => {
  const rows = await sql
    .selectFrom('placements')
    .select('id')
    .where('repair_id', '=', repair)
    .where('state', '=', 'open')
    .orderBy('id')
    .execute();
  return lockedWith(
    sql,
    rows.map(({ id }) => id),
  );
};

/** The agreed visits that these would take the place of, locked. */
export const agreedBefore = async (sql: Sql, visits: readonly InRepair[]): Promise<InRepair[]> => {
  const ids = visits.map(({ placement }) => placement.replaces).filter((id) => id !== null);
  return (await lockedWith(sql, ids.toSorted())).filter(({ placement }) => placement.state === 'agreed');
};

/** The open visits that would take the place of this one, locked: none or one. */
export const openInsteadOf = async (sql: Sql, placement: string): Promise<InRepair[]> => {
  const rows = await sql
    .selectFrom('placements')
    .select('id')
    .where('replaces', '=', placement)
    .where('state', '=', 'open')
    .execute();
  return lockedWith(
    sql,
    rows.map(({ id }) => id),
  );
};

export const endRepair = async (
  sql: Sql,
  repair: string,
  { state, now }: { state: 'agreed' | 'fallen'; now: Date },
): Promise<boolean> => {
  const rows = await sql
    .updateTable('repairs')
    .set({ state, ended_at: now })
    .where('id', '=', repair)
    .where('state', '=', 'asked')
    .returning('id')
    .execute();
  return rows.length > 0;
};

/**
 * Lets a person's entry for an old visit, which has just ended, go on as the new one, which is about to be agreed. The new
 * one's sequence begins where the old one's is, and rises from there.
 */
export const continueEntry = async (sql: Sql, { signUp, old, now }: Succession): Promise<void> => {
  const { continues } = await sql
    .selectFrom('placement_answers')
    .select('continues')
    .where('placement_id', '=', old)
    .where('sign_up_id', '=', signUp)
    .executeTakeFirstOrThrow();
  await sql
    .updateTable('placement_answers')
    .set({ continues: continues ?? old })
    .where('placement_id', '=', now)
    .where('sign_up_id', '=', signUp)
    .execute();
  const before = sql.selectFrom('placements').select('calendar_sequence').where('id', '=', old);
  await sql
    .updateTable('placements')
    .set((row) => ({ calendar_sequence: row.fn('greatest', ['calendar_sequence', before]) }))
    .where('id', '=', now)
    .execute();
};
