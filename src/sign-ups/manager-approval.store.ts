import { sql as raw, type Selectable } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import type { DB } from '../platform/tables.ts';
import type { ApprovalState, Frame, ManagerApproval } from './manager-approval.ts';
import type { SignUp } from './sign-up.ts';

const approvalOf = (row: Selectable<DB['manager_approvals']>): ManagerApproval => ({
  id: row.id,
  signUp: row.sign_up,
  email: row.email,
  state: row.state,
  asked: { days: row.asked_days, overnight: row.asked_overnight },
  frame: row.days === null || row.overnight === null ? null : { days: row.days, overnight: row.overnight },
  asks: row.asks,
  askedAt: row.asked_at,
  answerBy: row.answer_by,
  wantedTalk: row.state === 'expired' && row.answered_at !== null && row.answered_at >= row.asked_at,
  endedAt: row.ended_at,
});

/** How it stands with a sign-up: what is open, or the last that was. */
export const latestApproval = async (db: Database | Sql, signUp: string): Promise<ManagerApproval | null> => {
  const row = await db
    .selectFrom('manager_approvals')
    .selectAll()
    .where('sign_up', '=', signUp)
    .orderBy(raw`ended_at is null`, 'desc')
    .orderBy('ended_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? approvalOf(row) : null;
};

/** The one that is not over. Whoever writes holds the sign-up's row, so that two acts on one approval come one by one. */
export const openApproval = async (sql: Sql, signUp: string): Promise<ManagerApproval | null> => {
  const row = await sql
    .selectFrom('manager_approvals')
    .selectAll()
    .where('sign_up', '=', signUp)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row ? approvalOf(row) : null;
};

/**
 * Whether a manager has answered to somebody's going: then they no longer decide it alone, whomever else they name. Who was
 * not their manager has not answered.
 */
export const mustBeAsked = async (
  db: Database | Sql,
  { id, answers }: Pick<SignUp, 'id' | 'answers'>,
): Promise<boolean> =>
  answers.decides !== 'self' &&
  (await db
    .selectFrom('manager_approvals')
    .select('id')
    .where('sign_up', '=', id)
    .where('answered_at', 'is not', null)
    .where('state', '<>', 'not-manager')
    .limit(1)
    .executeTakeFirst()) !== undefined;

export const findApproval = async (db: Database | Sql, id: string): Promise<ManagerApproval | null> => {
  const row = await db.selectFrom('manager_approvals').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? approvalOf(row) : null;
};

export const approvalBehindLink = async (db: Database | Sql, secretHash: Buffer): Promise<ManagerApproval | null> => {
  const row = await db
    .selectFrom('manager_links')
    .innerJoin('manager_approvals as a', 'a.id', 'approval')
    .selectAll('a')
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst();
  return row ? approvalOf(row) : null;
};

export const storeManagerLink = async (
  db: Database | Sql,
  link: { secretHash: Buffer; approval: string; now: Date },
): Promise<void> => {
  const { secretHash, approval, now } = link;
  await db.insertInto('manager_links').values({ secret_hash: secretHash, approval, made_at: now }).execute();
};

/** Breaks `manager_approvals_once` when another is open. What is over from the start keeps no address. */
export const storeApproval = async (
  sql: Sql,
  approval: Omit<ManagerApproval, 'frame' | 'asks' | 'askedAt' | 'wantedTalk' | 'endedAt'> & {
    readonly isOver: boolean;
  },
  now: Date,
): Promise<void> => {
  const { id, signUp, email, state, asked, answerBy, isOver } = approval;
  await sql
    .insertInto('manager_approvals')
    .values({
      id,
      sign_up: signUp,
      email: isOver ? '' : email,
      state,
      asked_days: asked.days,
      asked_overnight: asked.overnight,
      asked_at: now,
      answer_by: answerBy,
      ended_at: isOver ? now : null,
    })
    .execute();
};

/** Asks the same address once more: for a wider frame, after silence, or now that the office has let it through. */
export const storeAskedAgain = async (
  sql: Sql,
  id: string,
  again: { asked: Frame; answerBy: Date; passedAt?: Date; now: Date },
): Promise<void> => {
  await sql
    .updateTable('manager_approvals')
    .set((row) => ({
      state: 'asked',
      asked_days: again.asked.days,
      asked_overnight: again.asked.overnight,
      asks: row('asks', '+', 1),
      asked_at: again.now,
      answer_by: again.answerBy,
      reminded_at: null,
      ...(again.passedAt && { passed_at: again.passedAt }),
    }))
    .where('id', '=', id)
    .execute();
};

/** A question that is open already is simply about more by now. */
export const storeAskedFor = async (sql: Sql, id: string, asked: Frame): Promise<void> => {
  await sql
    .updateTable('manager_approvals')
    .set({ asked_days: asked.days, asked_overnight: asked.overnight })
    .where('id', '=', id)
    .execute();
};

/** How it stands from now on: what the manager said, or that there was no answer. */
export const storeState = async (
  sql: Sql,
  id: string,
  to: { state: ApprovalState; frame: Frame | null; answeredAt?: Date },
): Promise<void> => {
  const { state, frame, answeredAt } = to;
  await sql
    .updateTable('manager_approvals')
    .set({
      state,
      days: frame?.days ?? null,
      overnight: frame?.overnight ?? null,
      ...(answeredAt && { answered_at: answeredAt }),
    })
    .where('id', '=', id)
    .execute();
};

/** Ends the question to an address: it is forgotten, and its links lead nowhere. */
export const storeApprovalOver = async (
  sql: Sql,
  id: string,
  state: 'returned' | 'not-manager' | 'unwilling' | 'replaced',
  now: Date,
): Promise<void> => {
  await sql
    .updateTable('manager_approvals')
    .set({ state, ended_at: now, email: '', days: null, overnight: null })
    .where('id', '=', id)
    .execute();
  await sql.deleteFrom('manager_links').where('approval', '=', id).execute();
};

/** The domains an organisation's people write from, and those of managers the office has let through. */
export const domainsOf = async (sql: Sql, workplace: string): Promise<string[]> => {
  const { rows } = await raw<{ domain: string }>`
    with theirs as (
      select s.id, s.email from sign_ups s
      join workplaces w on w.id = s.workplace_id
      where s.state = 'confirmed' and w.organisation = (select organisation from workplaces where id = ${workplace})
    )
    select split_part(email, '@', 2) as domain from theirs
    union
    select split_part(a.email, '@', 2) from manager_approvals a join theirs on theirs.id = a.sign_up
    where a.passed_at is not null and a.email <> ''`.execute(sql);
  return rows.map(({ domain }) => domain);
};

/** Approvals nobody has answered in time, or whose round has sent its proposals, each with its sign-up. */
export const approvalsDue = async (
  sql: Sql,
  now: Date,
  roundsOut: readonly string[],
): Promise<{ id: string; signUp: string }[]> =>
  sql
    .selectFrom('manager_approvals as a')
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up')
    .select(['a.id', 'a.sign_up as signUp'])
    .where('a.state', 'in', ['held', 'asked', 'talk'])
    .where((is) =>
      is.or([is('a.answer_by', '<=', now), ...(roundsOut.length > 0 ? [is('s.round_id', 'in', roundsOut)] : [])]),
    )
    .orderBy('a.sign_up')
    .execute();

/** Open questions to managers who have not been reminded. */
export const approvalsWaiting = async (sql: Sql, now: Date): Promise<ManagerApproval[]> => {
  const rows = await sql
    .selectFrom('manager_approvals')
    .selectAll()
    .where('state', 'in', ['asked', 'talk'])
    .where('reminded_at', 'is', null)
    .where('answer_by', '>', now)
    .orderBy('sign_up')
    .execute();
  return rows.map(approvalOf);
};

/** Takes the one reminder there is: of two sweeps at once, one gets the row. */
export const markManagerReminded = async (sql: Sql, id: string, now: Date): Promise<boolean> => {
  const { numUpdatedRows } = await sql
    .updateTable('manager_approvals')
    .set({ reminded_at: now })
    .where('id', '=', id)
    .where('reminded_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};
