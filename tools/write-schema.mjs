/** Migrates a throwaway database and writes its shape. Started by tools/schema.mjs. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { openDatabase } from '../src/platform/database.ts';
import { migrate } from '../src/platform/migrate.ts';
import { launchPostgres } from '../src/platform/postgres.launcher.ts';
import { projectRoot } from '../src/platform/root.ts';
import { schemaText } from './schema-text.mjs';
import { tablesText } from './tables.mjs';

const postgres = await launchPostgres({
  dataDir: path.join(projectRoot, '.data', 'schema'),
  log: { info: console.log, error: console.error },
  throwaway: true,
  runtimeDir: process.env.XDG_RUNTIME_DIR,
});
try {
  const { host, user, database } = postgres;
  const db = openDatabase({ host, user, database }, () => {});
  await migrate(db);
  await db.destroy();
  const client = new pg.Client({ host, user, database });
  await client.connect();
  try {
    writeFileSync(path.join(projectRoot, 'migrations', 'schema.sql'), await schemaText(client));
    writeFileSync(path.join(projectRoot, 'src', 'platform', 'tables.ts'), await tablesText(client));
  } finally {
    // Before PostgreSQL stops, or its goodbye to this client hides what went wrong.
    await client.end();
  }
} finally {
  await postgres.stop();
}
