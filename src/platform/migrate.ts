import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Database } from './database.ts';
import { projectRoot } from './root.ts';

const folder = path.join(projectRoot, 'migrations');

/** Reads `migrations/0001-….sql` in order. Each file is one step, run in one transaction, never edited once released. */
const sqlFiles = {
  async getMigrations(): Promise<Record<string, Migration>> {
    const names = (await readdir(folder)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort();
    const steps = names.map(async (name): Promise<[string, Migration]> => {
      const text = await readFile(path.join(folder, name), 'utf8');
      return [name.replace(/\.sql$/, ''), { up: async (db) => void (await sql.raw(text).execute(db)) }];
    });
    return Object.fromEntries(await Promise.all(steps));
  },
};

/** Brings the database to this version. Two processes starting at once take turns (Kysely locks). Throws on failure. */
export const migrate = async (db: Database): Promise<void> => {
  const { error } = await new Migrator({ db, provider: sqlFiles }).migrateToLatest();
  if (error) throw new Error('a migration failed, nothing of it was kept', { cause: error });
};
