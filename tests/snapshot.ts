/** Everything that a database holds, to say afterwards what has changed: nothing, or exactly what should have. */
import { sql } from 'kysely';
import type { Database } from '../src/platform/database.ts';

/** Every row as text, sorted, by table. */
export type Snapshot = Readonly<Record<string, readonly string[]>>;

/** What is counted before an act and beside it, whatever becomes of the act (docs/decisions/0005-limits.md). */
const BESIDE_THE_ACT = ['limits', 'daily_salts'];

/** All tables of ours, and the queued jobs. */
export const takeSnapshot = async (db: Database): Promise<Snapshot> => {
  const { rows } = await sql<{ name: string }>`
    select schemaname || '.' || tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(db);
  const names = [...rows.map(({ name }) => name), 'pgboss.job'];
  const tables = names.filter((name) => !BESIDE_THE_ACT.includes(name.replace('public.', '')));
  const all = sql.join(
    tables.map((name) => sql`select ${name} as name, to_jsonb(t)::text as row from ${sql.table(name)} t`),
    sql` union all `,
  );
  const found = await sql<{ name: string; row: string }>`${all}`.execute(db);
  const rowsOf = (table: string) => found.rows.filter(({ name }) => name === table).map(({ row }) => row);
  return Object.fromEntries(tables.map((table) => [table, rowsOf(table).sort()]));
};

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const BYTES = '\\\\\\\\x[0-9a-f]+';
const MADE = new RegExp(`${UUID}|${BYTES}`, 'g');
/** Numbers of a sequence, which an act that came to nothing has used up. */
const COUNTED = /"(id|place_in_line)": \d+/g;
/** pg-boss goes by the machine's clock, everything of ours by the one it is given. */
const BY_THE_MACHINE = /"\d{4}-\d\d-\d\dT[^"]+"/g;

/**
 * The same with everything that is drawn anew each time – ids and hashes that were not there `before` – left blank, so
 * that two runs of one act can be compared.
 */
export const withoutChance = (after: Snapshot, before: Snapshot): Snapshot => {
  const known = new Set(Object.values(before).flatMap((rows) => rows.flatMap((row) => row.match(MADE) ?? [])));
  const blank = (name: string) => (row: string) => {
    const text = row.replace(MADE, (made) => (known.has(made) ? made : '…')).replace(COUNTED, '…');
    return name.startsWith('pgboss.') ? text.replace(BY_THE_MACHINE, '…') : text;
  };
  return Object.fromEntries(Object.entries(after).map(([name, rows]) => [name, rows.map(blank(name)).sort()]));
};

/** What one made-up world has and another has not: drawn at random, counted up, or of the moment. */
const OF_THIS_WORLD = [
  MADE,
  COUNTED,
  /"\d{4}-\d\d-\d\dT[^"]+"/g,
  /[0-9a-f]{64}/g,
  /"seed\w*": [^,}]+/g,
  /person\d+@|Arbejdsplads \d+/g,
];

/** The rows that have come and gone, comparable with those of another world in which the same has happened. */
export const changesBetween = (before: Snapshot, after: Snapshot): Snapshot => {
  const blank = (row: string) => OF_THIS_WORLD.reduce((text, what) => text.replace(what, '…'), row);
  const changes = Object.keys(after).map((name): [string, string[]] => {
    const [had, has] = [before[name] ?? [], after[name] ?? []];
    const come = has.filter((row) => !had.includes(row)).map((row) => `+ ${blank(row)}`);
    const gone = had.filter((row) => !has.includes(row)).map((row) => `- ${blank(row)}`);
    return [name, [...come, ...gone].sort()];
  });
  return Object.fromEntries(changes.filter(([, rows]) => rows.length > 0));
};
