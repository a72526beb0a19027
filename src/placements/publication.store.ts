import type { Lang } from '../kit/language.ts';
import type { Database, Sql } from '../platform/database.ts';
import type { DraftedLetter, ProposalKind, Publication } from './publication.ts';

const select = (db: Database | Sql) =>
  db
    .selectFrom('publications as p')
    .innerJoin('match_runs as r', 'r.id', 'p.run_id')
    .innerJoin('persons', 'persons.id', 'p.published_by')
    .select([
      'p.id',
      'p.round_id',
      'p.run_id',
      'r.number',
      'p.published_at',
      'p.sent_at',
      'persons.name',
      'persons.email',
    ]);
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

const publicationOf = (row: Row): Publication => ({
  id: row.id,
  round: row.round_id,
  run: row.run_id,
  runNumber: row.number,
  publishedAt: row.published_at,
  publishedBy: row.name || row.email,
  sentAt: row.sent_at,
});

export const findPublication = async (db: Database | Sql, id: string): Promise<Publication | null> => {
  const row = await select(db).where('p.id', '=', id).executeTakeFirst();
  return row ? publicationOf(row) : null;
};

/** The publication of a round; a round has at most one. */
export const publicationIn = async (db: Database | Sql, round: string): Promise<Publication | null> => {
  const row = await select(db).where('p.round_id', '=', round).executeTakeFirst();
  return row ? publicationOf(row) : null;
};

/** Breaks `publications_round_id_key` when the round has one already. */
export const insertPublication = async (
  sql: Sql,
  { id, round, run, by, now }: { id: string; round: string; run: string; by: string; now: Date },
): Promise<void> => {
  await sql
    .insertInto('publications')
    .values({ id, round_id: round, run_id: run, published_by: by, published_at: now })
    .execute();
};

export const markSent = async (sql: Sql, id: string, now: Date): Promise<void> => {
  await sql.updateTable('publications').set({ sent_at: now }).where('id', '=', id).execute();
};

export const deletePublication = async (sql: Sql, id: string): Promise<void> => {
  await sql.deleteFrom('publications').where('id', '=', id).execute();
};

/** The letters of a publication, in the order of their addresses. Their text is composed when it is looked at, or goes. */
export const draftedLetters = async (db: Database | Sql, publication: string): Promise<DraftedLetter[]> => {
  const rows = await db
    .selectFrom('letters')
    .select(['id', 'kind', 'to_address', 'about', 'state'])
    .where('batch', '=', publication)
    .orderBy('to_address')
    .orderBy('kind')
    .orderBy('id')
    .execute();
  return rows.map(({ id, kind, to_address, about, state }) => ({
    id,
    kind: kind as ProposalKind,
    email: to_address,
    signUp: (about as { signUp: string }).signUp,
    delivery: state,
  }));
};

/** One letter of a publication, as it is composed from. */
export const findDraftedLetter = async (
  db: Database,
  publication: string,
  letter: string,
): Promise<{ kind: string; lang: Lang; about: Readonly<Record<string, string>> } | null> => {
  const row = await db
    .selectFrom('letters')
    .select(['kind', 'lang', 'about'])
    .where('id', '=', letter)
    .where('batch', '=', publication)
    .executeTakeFirst();
  return row ? { ...row, about: row.about as Record<string, string> } : null;
};
