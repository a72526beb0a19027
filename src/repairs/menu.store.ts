import { packed, unpacked } from '../matching-runs/canonical.ts';
import type { Database, Sql } from '../platform/database.ts';
import type { Menu, Option, Situation } from './repair.ts';

export interface NewMenu {
  readonly id: string;
  readonly round: string;
  readonly situation: Situation;
  readonly sha256: string;
  readonly startedBy: string;
  readonly now: Date;
}

/** Breaks `repair_menus_running` while another of the round is calculated; the round's lock stands before that. */
export const insertMenu = async (sql: Sql, menu: NewMenu): Promise<void> => {
  const { id, round, situation, sha256, startedBy, now } = menu;
  await sql
    .insertInto('repair_menus')
    .values({ id, round_id: round, situation: packed(situation), sha256, started_by: startedBy, started_at: now })
    .execute();
};

const select = (db: Database | Sql) =>
  db
    .selectFrom('repair_menus as m')
    .select(['m.id', 'm.round_id', 'm.state', 'm.sha256', 'm.started_at', 'm.options'])
    .select((row) =>
      row.exists(row.selectFrom('repairs as r').select('r.id').whereRef('r.menu_id', '=', 'm.id')).as('is_chosen'),
    );
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

const menuOf = (row: Row): Menu => ({
  id: row.id,
  round: row.round_id,
  state: row.state,
  sha256: row.sha256,
  startedAt: row.started_at,
  options: (row.options ?? []) as unknown as Option[],
  isChosen: Boolean(row.is_chosen),
});

export const findMenu = async (db: Database | Sql, id: string): Promise<Menu | null> => {
  const row = await select(db).where('m.id', '=', id).executeTakeFirst();
  return row ? menuOf(row) : null;
};

/** The menu of a round that was asked for last. */
export const latestMenu = async (db: Database | Sql, round: string): Promise<Menu | null> => {
  const row = await select(db)
    .where('m.round_id', '=', round)
    .orderBy('m.started_at', 'desc')
    .orderBy('m.id')
    .limit(1)
    .executeTakeFirst();
  return row ? menuOf(row) : null;
};

/** What a menu is calculated on, while it is. */
export const runningSituation = async (db: Database, id: string): Promise<Situation | null> => {
  const row = await db
    .selectFrom('repair_menus')
    .select('situation')
    .where('id', '=', id)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return row ? (unpacked(row.situation) as Situation) : null;
};

/** Ends a calculation, with its options or without; nothing if it had ended already. */
export const storeMenuEnd = async (
  sql: Sql,
  { id, options, now }: { id: string; options: readonly Option[] | null; now: Date },
): Promise<boolean> => {
  const rows = await sql
    .updateTable('repair_menus')
    .set(
      options === null
        ? { state: 'failed', ended_at: now }
        : { state: 'done', ended_at: now, options: JSON.stringify(options) },
    )
    .where('id', '=', id)
    .where('state', '=', 'running')
    .returning('id')
    .execute();
  return rows.length > 0;
};
