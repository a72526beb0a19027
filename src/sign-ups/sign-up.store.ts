import type { Database, Sql } from '../platform/database.ts';
import type { Sector } from '../workplaces/sector.ts';
import type { Draft } from './answers.ts';
import type { SignUp, SignUpRole, WithdrawalReason } from './sign-up.ts';

const select = (db: Database | Sql) =>
  db
    .selectFrom('sign_ups as s')
    .leftJoin('workplaces as w', 'w.id', 's.workplace_id')
    .leftJoin('organisations as o', 'o.id', 'w.organisation')
    .leftJoin('persons as p', 'p.id', 's.person_id')
    .selectAll('s')
    .select([
      'p.lang as person_lang',
      'w.name as workplace',
      'w.municipality',
      'o.id as organisation_id',
      'o.name as organisation',
      'o.sector',
    ])
    .select((is) =>
      is
        .exists(
          is
            .selectFrom('companionships as c')
            .select('c.id')
            .whereRef('c.companion', '=', 's.id')
            .where('c.state', 'in', ['invited', 'confirmed']),
        )
        .as('is_companion'),
    );
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

/** The workplace is read from its row once there is one: the office may have merged or renamed it. */
const workplaceOf = (row: Row): Draft => {
  const { workplace_id: id, workplace: name, municipality, organisation_id, organisation, sector } = row;
  if (id === null || name === null || municipality === null) return {};
  return {
    organisation: { id: organisation_id, name: organisation ?? '', sector: sector as Sector },
    workplace: { id, name, municipality },
  };
};

const signUpOf = (row: Row): SignUp => ({
  id: row.id,
  roundId: row.round_id,
  role: row.role,
  state: row.state,
  session: row.session,
  personId: row.person_id,
  email: row.email,
  // We write to a person in the language they used last: one may sign up in one and sign in in another.
  lang: row.person_lang ?? row.lang,
  workplaceId: row.workplace_id,
  answers: { ...(row.answers as Draft), ...workplaceOf(row) },
  isCompanion: Boolean(row.is_companion),
  version: row.version,
  savedAt: row.saved_at,
  submittedAt: row.submitted_at,
  confirmedAt: row.confirmed_at,
  withdrawnAt: row.withdrawn_at,
  withdrawnWhy: row.withdrawn_why,
});

/** What is stored of answers: the workplace has a row of its own as soon as the sign-up is sent. */
const storedAnswers = (answers: Draft, workplaceId: string | null): string => {
  if (workplaceId === null) return JSON.stringify(answers);
  const { organisation: _organisation, workplace: _workplace, ...others } = answers;
  return JSON.stringify(others);
};

export const findSignUp = async (db: Database | Sql, id: string): Promise<SignUp | null> => {
  const row = await select(db).where('s.id', '=', id).executeTakeFirst();
  return row ? signUpOf(row) : null;
};

/** The same, locked: of two who change one sign-up at once, the second reads what the first has written. */
export const lockSignUp = async (sql: Sql, id: string): Promise<SignUp | null> => {
  const row = await select(sql).where('s.id', '=', id).forUpdate('s').executeTakeFirst();
  return row ? signUpOf(row) : null;
};

/** Whose sign-ups: a person's, or those a browser holds before there is one. */
export interface Holder {
  readonly session: Buffer | null;
  readonly personId: string | null;
}

/** Everything somebody has in a round, the newest first. */
export const signUpsHeld = async (db: Database | Sql, round: string, holder: Holder): Promise<SignUp[]> => {
  const rows = await select(db)
    .where('s.round_id', '=', round)
    .where((is) =>
      is.or([
        ...(holder.personId === null ? [] : [is('s.person_id', '=', holder.personId)]),
        ...(holder.session === null ? [] : [is('s.session', '=', holder.session)]),
      ]),
    )
    .orderBy('s.created_at', 'desc')
    .execute();
  return rows.map(signUpOf);
};

/** What somebody sent in earlier rounds, the newest first; not what was set aside as a double. */
export const sentBefore = async (db: Database | Sql, round: string, person: string): Promise<SignUp[]> => {
  const rows = await select(db)
    .where('s.person_id', '=', person)
    .where('s.round_id', '<>', round)
    .where('s.submitted_at', 'is not', null)
    .where((is) => is.or([is('s.withdrawn_why', 'is', null), is('s.withdrawn_why', '<>', 'duplicate')]))
    .orderBy('s.submitted_at', 'desc')
    .execute();
  return rows.map(signUpOf);
};

/** Lets one start at a time begin in a browser, so that fifty presses make one draft. Answers whether it is there. */
export const lockSession = async (sql: Sql, session: Buffer): Promise<boolean> => {
  const row = await sql
    .selectFrom('sessions')
    .select('token_hash')
    .where('token_hash', '=', session)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
};

export const storeDraft = async (
  sql: Sql,
  draft: Pick<SignUp, 'id' | 'roundId' | 'role' | 'session' | 'personId' | 'email' | 'lang' | 'answers'>,
  now: Date,
): Promise<void> => {
  const { id, role, session, email, lang } = draft;
  await sql
    .insertInto('sign_ups')
    .values({
      id,
      round_id: draft.roundId,
      role,
      state: 'draft',
      session,
      person_id: draft.personId,
      email,
      lang,
      answers: JSON.stringify(draft.answers),
      created_at: now,
      saved_at: now,
    })
    .execute();
};

/** Saves answers of a sign-up that is locked. */
export const storeAnswers = async (
  sql: Sql,
  saved: Pick<SignUp, 'id' | 'answers' | 'email' | 'workplaceId'>,
  now: Date,
): Promise<void> => {
  await sql
    .updateTable('sign_ups')
    .set((row) => ({
      answers: storedAnswers(saved.answers, saved.workplaceId),
      email: saved.email,
      workplace_id: saved.workplaceId,
      version: row('version', '+', 1),
      saved_at: now,
    }))
    .where('id', '=', saved.id)
    .execute();
};

export const storeSubmitted = async (sql: Sql, id: string, now: Date): Promise<void> => {
  await sql
    .updateTable('sign_ups')
    .set((row) => ({
      state: 'submitted',
      submitted_at: now,
      saved_at: now,
      reminded_at: null,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
};

/** Breaks `sign_ups_once` when the person has another confirmed one of this role in the round. */
export const storeConfirmed = async (sql: Sql, id: string, person: string, now: Date): Promise<void> => {
  await sql
    .updateTable('sign_ups')
    .set((row) => ({ state: 'confirmed', person_id: person, confirmed_at: now, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
};

export const storeWithdrawn = async (
  sql: Sql,
  id: string,
  end: { why: WithdrawalReason; person: string | null; now: Date },
): Promise<void> => {
  await sql
    .updateTable('sign_ups')
    .set((row) => ({
      state: 'withdrawn',
      withdrawn_at: end.now,
      withdrawn_why: end.why,
      version: row('version', '+', 1),
      ...(end.person !== null && { person_id: end.person }),
    }))
    .where('id', '=', id)
    .execute();
};

/** What is sent and waits for this address to be proved: the newest first, locked in one order for all. */
export const lockSubmitted = async (sql: Sql, email: string): Promise<SignUp[]> => {
  const rows = await select(sql)
    .where('s.email', '=', email)
    .where('s.state', '=', 'submitted')
    .orderBy('s.submitted_at', 'desc')
    .orderBy('s.id')
    .forUpdate('s')
    .execute();
  return rows.map(signUpOf);
};

export const confirmedOf = async (
  sql: Database | Sql,
  one: { roundId: string; role: SignUpRole; email: string },
): Promise<SignUp | null> => {
  const row = await select(sql)
    .where('s.round_id', '=', one.roundId)
    .where('s.role', '=', one.role)
    .where('s.email', '=', one.email)
    .where('s.state', '=', 'confirmed')
    .executeTakeFirst();
  return row ? signUpOf(row) : null;
};

/** What the person of an address has under way in a role: a sign-up that counts before a draft. */
export const underWayOf = async (
  sql: Sql,
  one: { roundId: string; role: SignUpRole; email: string },
): Promise<SignUp | null> => {
  const row = await select(sql)
    .where('s.round_id', '=', one.roundId)
    .where('s.role', '=', one.role)
    .where('p.email', '=', one.email)
    .where('s.state', 'in', ['confirmed', 'draft'])
    .orderBy('s.state')
    .orderBy('s.created_at', 'desc')
    .limit(1)
    .forUpdate('s')
    .executeTakeFirst();
  return row ? signUpOf(row) : null;
};
