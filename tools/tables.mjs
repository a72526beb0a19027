/**
 * Writes the database's shape for the type checker (src/platform/tables.ts) from a migrated database.
 * Words that a check constraint allows become a union, so a state that does not exist does not compile.
 * Own code, because the generator looked at (kysely-codegen) parses unions with a compiler older than ours.
 */
const TYPES = {
  text: 'string',
  uuid: 'string',
  date: 'string',
  int4: 'number',
  int8: 'number',
  bool: 'boolean',
  bytea: 'Buffer',
  timestamptz: 'Date',
  jsonb: 'unknown',
  _text: 'string[]',
  _uuid: 'string[]',
};

const COLUMNS = `
  select c.relname as table, a.attname as column, t.typname as type, a.attnotnull as required,
    a.atthasdef or a.attidentity <> '' as defaulted, a.attidentity = 'a' as given,
    (select pg_get_constraintdef(k.oid) from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
        and pg_get_constraintdef(k.oid) ~ '= ANY \\(ARRAY\\[') as words
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%'
  order by c.relname, a.attnum`;

const typeOf = ({ type, words, required, defaulted, given, table, column }) => {
  const allowed = words && [...words.matchAll(/'([^']*)'::text/g)].map(([, word]) => `'${word}'`).join(' | ');
  const plain = allowed || TYPES[type];
  if (!plain) throw new Error(`${table}.${column}: say in tools/tables.mjs what ${type} is in TypeScript`);
  const read = required ? plain : `${plain} | null`;
  if (given) return `GeneratedAlways<${read}>`;
  // jsonb goes in as text and comes out as whatever it is: the store that reads it says what.
  if (type === 'jsonb')
    return `ColumnType<unknown, string${defaulted || !required ? ' | null | undefined' : ''}, string | null>`;
  return defaulted ? `Generated<${read}>` : read;
};

/** The text of tables.ts. `client` is a connected `pg` client on a database with every migration. */
export const tablesText = async (client) => {
  const { rows } = await client.query(COLUMNS);
  const tables = Map.groupBy(rows, (row) => row.table);
  const body = [...tables].map(
    ([table, columns]) =>
      `  ${table}: {\n${columns.map((one) => `    ${one.column}: ${typeOf(one)};`).join('\n')}\n  };`,
  );
  return [
    '// Written by `npm run schema` from the migrations; do not edit.',
    "import type { ColumnType, Generated, GeneratedAlways } from 'kysely';",
    '',
    'export interface DB {',
    ...body,
    '}',
    '',
  ].join('\n');
};
