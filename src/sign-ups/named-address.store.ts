import { sql as raw } from 'kysely';
import type { Sql } from '../platform/database.ts';

/** What colleagues have typed an address for: the questions that still hold it. */
export const approvalsAt = async (sql: Sql, email: string): Promise<{ id: string; signUp: string }[]> =>
  sql
    .selectFrom('manager_approvals')
    .select(['id', 'sign_up as signUp'])
    .where('email', '=', email)
    .orderBy('sign_up')
    .execute();

/** An answer that was given stays, and nobody is kept with it; the links to it lead nowhere. */
export const storeNobodyAsked = async (sql: Sql, approval: string): Promise<void> => {
  await sql.updateTable('manager_approvals').set({ email: '' }).where('id', '=', approval).execute();
  await sql.deleteFrom('manager_links').where('approval', '=', approval).execute();
};

/** Of rounds that are over no manager is kept: their answers stay, their addresses and the ways in to them go. */
export const storeManagersForgotten = async (sql: Sql, rounds: readonly string[]): Promise<void> => {
  if (rounds.length === 0) return;
  const theirs = sql.selectFrom('sign_ups').select('id').where('round_id', 'in', rounds);
  await sql
    .updateTable('sign_ups')
    .set((row) => ({
      answers: raw`answers || '{"managerEmail": null}'::jsonb`,
      version: row('version', '+', 1),
    }))
    .where('round_id', 'in', rounds)
    .where(raw<boolean>`answers ->> 'managerEmail' is not null`)
    .execute();
  const asked = sql.selectFrom('manager_approvals').select('id').where('sign_up', 'in', theirs);
  await sql.deleteFrom('manager_links').where('approval', 'in', asked).execute();
  await sql
    .updateTable('manager_approvals')
    .set({ email: '' })
    .where('email', '<>', '')
    .where('sign_up', 'in', theirs)
    .execute();
};

export const invitationsTo = async (sql: Sql, email: string): Promise<{ id: string; inviter: string }[]> =>
  sql
    .selectFrom('companionships')
    .select(['id', 'inviter'])
    .where('email', '=', email)
    .where('state', '=', 'invited')
    .orderBy('inviter')
    .execute();

/** A companionship that has become one, or has ended, needs no address. */
export const storeNobodyInvited = async (sql: Sql, email: string): Promise<void> => {
  await sql
    .updateTable('companionships')
    .set({ email: '' })
    .where('email', '=', email)
    .where('state', '<>', 'invited')
    .execute();
};

/** Takes an address out of everybody's answers: in a draft what it belonged to is asked anew, elsewhere nobody is named. */
export const storeNobodyNamed = async (sql: Sql, email: string): Promise<void> => {
  const isNamed = (answer: string) => raw<boolean>`answers ->> ${raw.lit(answer)} = ${email}`;
  const without = (answer: string, asked: string) =>
    raw<string>`case when state = 'draft' then answers - ${raw.lit(asked)}::text[]
      else answers || jsonb_build_object(${raw.lit(answer)}, null) end`;
  for (const { answer, asked } of [
    { answer: 'managerEmail', asked: '{managerEmail,decides}' },
    { answer: 'companionEmail', asked: '{companionEmail,travel,ifNotConfirmed}' },
  ])
    await sql
      .updateTable('sign_ups')
      .set((row) => ({ answers: without(answer, asked), version: row('version', '+', 1) }))
      .where(isNamed(answer))
      .execute();
};
