import { deepEqual, equal, match } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { openDatabase } from '../src/platform/database.ts';
import { migrate } from '../src/platform/migrate.ts';
import { projectRoot } from '../src/platform/root.ts';
import { schemaText } from './schema-text.mjs';
import { tablesText } from './tables.mjs';

/** The server that `npm test` started (tools/run-tests.mjs). */
const server = JSON.parse(process.env.IPRAKTIK_TEST_POSTGRES ?? '{}');
const database = `schema_${randomBytes(6).toString('hex')}`;
const admin = new pg.Client({ ...server, database: 'postgres' });
const client = new pg.Client({ ...server, database });

before(async () => {
  await admin.connect();
  await admin.query(`create database ${database}`);
  const db = openDatabase({ ...server, database }, () => {});
  await migrate(db);
  await db.destroy();
  await client.connect();
});
after(async () => {
  await client.end();
  await admin.query(`drop database ${database}`);
  await admin.end();
});

const kept = (file) => readFileSync(path.join(projectRoot, file), 'utf8');

test('schema.sql and tables.ts are what the migrations add up to (else: npm run schema)', async () => {
  equal(await schemaText(client), kept('migrations/schema.sql'));
  equal(await tablesText(client), kept('src/platform/tables.ts'));
});

test('whatever changes in the database is seen in both', async () => {
  const before = (await schemaText(client)).split('\n');
  await client.query(`
    create table swallows (id bigint generated always as identity primary key, of text not null check (of in ('a', 'b')),
      weight integer default 20, born_on date not null);
    create index swallows_of on swallows (of) where weight > 20;
    comment on table swallows is 'It''s a kind of swallow.'`);
  const added = (await schemaText(client)).split('\n').filter((line) => !before.includes(line));
  deepEqual(added, [
    'create table swallows (',
    '  of text not null,',
    '  weight integer default 20,',
    '  born_on date not null,',
    '  constraint swallows_pkey primary key (id),',
    "  constraint swallows_of_check check (of in ('a', 'b'))",
    'create index swallows_of on swallows (of) where weight > 20;',
    "comment on table swallows is 'It''s a kind of swallow.';",
  ]);
  match(
    await tablesText(client),
    /swallows: \{\n {4}id: GeneratedAlways<number>;\n {4}of: 'a' \| 'b';\n {4}weight: Generated<number \| null>;\n {4}born_on: string;\n {2}\}/,
  );
});
