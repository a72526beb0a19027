import { daysUntil } from '../placements/break-off.ts';
import { endedEarlyAt } from '../placements/break-off.store.ts';
import { isMineOrDeputised } from '../placements/deputy.store.ts';
import type { Database, Sql } from '../platform/database.ts';
import { findRound } from '../rounds/round.store.ts';
import { WEEKDAYS, type Round, type Weekday } from '../rounds/round.ts';
import type { InternAnswers } from '../sign-ups/answers.ts';
import type {
  ExpectedGuest,
  MyProgramme,
  Programme,
  ProgrammeAuthor,
  ProgrammeComment,
  ProgrammeItem,
} from './programme.ts';

/** The guests of a host's agreed visits, in the order of their names; where one has ended early, with the days before. */
export const expectedGuests = async (db: Database | Sql, host: string): Promise<ExpectedGuest[]> => {
  const rows = await db
    .selectFrom('placements as p')
    .innerJoin('placement_answers as mine', 'mine.placement_id', 'p.id')
    .innerJoin('sign_ups as s', 's.id', 'mine.sign_up_id')
    .select(['p.round_id', 'p.id as visit', 'p.current_days as days', 'mine.sign_up_id as signUp', 's.answers'])
    .select(endedEarlyAt)
    .where('p.host', '=', host)
    .where('p.state', '=', 'agreed')
    .where('mine.side', '=', 'intern')
    .execute();
  const round = rows[0] && (await findRound(db, rows[0].round_id));
  if (!round) return [];
  return rows
    .map(({ answers, days: agreed, round_id: _, ended_early_at: endedEarly, ...row }) => {
      const days = daysUntil(agreed as Weekday[], round, endedEarly);
      const awayOn = (agreed as Weekday[]).filter((day) => !days.includes(day));
      return { ...row, days, awayOn, name: (answers as Partial<InternAnswers>).name ?? '' };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da') || (a.signUp < b.signUp ? -1 : 1));
};

const select = (db: Database | Sql) =>
  db
    .selectFrom('visit_programmes')
    .select(['id', 'host', 'version', 'changed_at as changedAt', 'shared_at as sharedAt', 'link']);
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

const withDays = async (db: Database | Sql, { host: _, ...row }: Row): Promise<Programme> => {
  const items = await db
    .selectFrom('programme_items')
    .select(['day', 'part', 'starts', 'ends', 'title', 'note'])
    .where('programme', '=', row.id)
    .orderBy('day')
    .orderBy('place')
    .execute();
  const byDay = Map.groupBy(items, ({ day }) => day);
  const days = WEEKDAYS.filter((day) => byDay.has(day)).map((day) => ({
    day,
    items: (byDay.get(day) ?? []).map(({ part, starts, ends, title, note }) => ({ part, starts, ends, title, note })),
  }));
  return { ...row, days };
};

/** A host's programme; null until it has begun one. */
export const programmeOf = async (db: Database | Sql, host: string): Promise<Programme | null> => {
  const row = await select(db).where('host', '=', host).executeTakeFirst();
  return row ? withDays(db, row) : null;
};

/** Who changed it last, as the log has it: the contact by the name they signed up with, the deputy by their own. */
export const lastAuthorOf = async (db: Database, programme: string): Promise<ProgrammeAuthor | null> => {
  const row = await db
    .selectFrom('audit_entries as a')
    .innerJoin('persons as p', 'p.id', 'a.actor_id')
    .innerJoin('visit_programmes as v', (join) => join.on('v.id', '=', programme))
    .innerJoin('sign_ups as s', 's.id', 'v.host')
    .select(['p.id as person', 'p.name', 'p.email', 'p.erased_at', 's.person_id as contact', 's.answers'])
    .where('a.subject', '=', 'programme')
    .where('a.subject_id', '=', programme)
    .where('a.act', 'in', ['beginProgramme', 'saveProgrammeDay'])
    .orderBy('a.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const asContact = row.person === row.contact ? (row.answers as Partial<InternAnswers>).name : undefined;
  return { person: row.person, name: row.erased_at === null ? asContact || row.name || row.email : null };
};

/** What a link for colleagues opens. */
export interface SharedProgramme {
  readonly workplace: string;
  readonly round: Round;
  readonly programme: Programme;
  readonly guests: readonly ExpectedGuest[];
}

/** The programme behind a link; null when it has been closed, or never was. */
export const sharedProgramme = async (db: Database, link: string): Promise<SharedProgramme | null> => {
  const row = await select(db).where('link', '=', link).executeTakeFirst();
  const host =
    row &&
    (await db
      .selectFrom('sign_ups as s')
      .innerJoin('workplaces as w', 'w.id', 's.workplace_id')
      .select(['s.round_id', 'w.name as workplace'])
      .where('s.id', '=', row.host)
      .executeTakeFirst());
  const round = host && (await findRound(db, host.round_id));
  if (!row || !round) return null;
  return {
    workplace: host.workplace,
    round,
    programme: await withDays(db, row),
    guests: await expectedGuests(db, row.host),
  };
};

/** A person's agreed visits on either side, and whether their programme has been shared. */
export const programmesOfMine = (db: Database, person: string): Promise<MyProgramme[]> =>
  db
    .selectFrom('placements as p')
    .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
    .innerJoin('sign_ups as me', 'me.id', 'a.sign_up_id')
    .leftJoin('visit_programmes as v', 'v.host', 'p.host')
    .select(['p.id as visit', 'p.host', 'a.side', 'v.shared_at as sharedAt'])
    .distinctOn('p.id')
    .where(isMineOrDeputised(person))
    .where('p.state', '=', 'agreed')
    .orderBy('p.id')
    .execute();

/** A host's programme, locked: of two who save at one moment the second reads what the first has left. */
export const lockProgramme = async (
  sql: Sql,
  host: string,
): Promise<Pick<Programme, 'id' | 'version' | 'sharedAt' | 'link'> | null> =>
  (await select(sql).where('host', '=', host).forUpdate().executeTakeFirst()) ?? null;

/** Begins a host's programme; answers whether there was none yet. */
export const insertProgramme = async (sql: Sql, id: string, host: string, now: Date): Promise<boolean> => {
  const rows = await sql
    .insertInto('visit_programmes')
    .values({ id, host, changed_at: now })
    .onConflict((conflict) => conflict.column('host').doNothing())
    .returning('id')
    .execute();
  return rows.length > 0;
};

/** Puts these items in place of a day's. */
export const replaceDay = async (
  sql: Sql,
  programme: string,
  day: Weekday,
  items: readonly ProgrammeItem[],
): Promise<void> => {
  await sql.deleteFrom('programme_items').where('programme', '=', programme).where('day', '=', day).execute();
  if (items.length === 0) return;
  await sql
    .insertInto('programme_items')
    .values(items.map((item, place) => ({ ...item, programme, day, place })))
    .execute();
};

/** Notes a change: the version rises. */
export const noteChange = async (sql: Sql, programme: string, now: Date): Promise<void> => {
  await sql
    .updateTable('visit_programmes')
    .set((is) => ({ version: is('version', '+', 1), changed_at: now }))
    .where('id', '=', programme)
    .execute();
};

export const storeShared = async (sql: Sql, programme: string, now: Date): Promise<void> => {
  await sql.updateTable('visit_programmes').set({ shared_at: now }).where('id', '=', programme).execute();
};

export const storeLink = async (sql: Sql, programme: string, link: string | null): Promise<void> => {
  await sql.updateTable('visit_programmes').set({ link }).where('id', '=', programme).execute();
};

/** What has been said about a programme, the oldest first. */
export const commentsOn = async (db: Database, programme: string): Promise<ProgrammeComment[]> => {
  const rows = await db
    .selectFrom('programme_comments as c')
    .innerJoin('sign_ups as s', 's.id', 'c.sign_up')
    .leftJoin('persons as d', 'd.id', 'c.deputy')
    .select(['c.sign_up as signUp', 'c.deputy', 'd.name as deputyName', 's.answers', 'c.text', 'c.at'])
    .where('c.programme', '=', programme)
    .orderBy('c.at')
    .orderBy('c.id')
    .execute();
  return rows.map(({ answers, deputyName, ...row }) => ({
    ...row,
    name: row.deputy === null ? ((answers as Partial<InternAnswers>).name ?? '') : (deputyName ?? ''),
  }));
};

export const insertComment = async (
  sql: Sql,
  comment: { id: string; programme: string; signUp: string; deputy: string | null; text: string; now: Date },
): Promise<void> => {
  const { signUp, now, ...row } = comment;
  await sql
    .insertInto('programme_comments')
    .values({ ...row, sign_up: signUp, at: now })
    .execute();
};
