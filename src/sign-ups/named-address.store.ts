import { type RawBuilder, sql as raw } from 'kysely';
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

const nobody = raw<null>`null::text`;
/** Who travels with somebody does so still, or did: the address goes, and is not nobody's, as of who was left. */
const fellow = raw<'' | null>`case when exists (select from companionships c where c.state = 'confirmed'
  and sign_ups.id in (c.inviter, c.companion)) then '' end`;

/** Takes an address out of everybody's answers: in a draft what it belonged to is asked anew, elsewhere nobody is named. */
export const storeNobodyNamed = async (sql: Sql, email: string): Promise<void> => {
  const isNamed = (answer: string) => raw<boolean>`answers ->> ${raw.lit(answer)} = ${email}`;
  const without = (answer: string, asked: string, instead: RawBuilder<'' | null>) =>
    raw<string>`case when state = 'draft' then answers - ${raw.lit(asked)}::text[]
      else answers || jsonb_build_object(${raw.lit(answer)}, ${instead}) end`;
  for (const { answer, asked, instead } of [
    { answer: 'managerEmail', asked: '{managerEmail,decides}', instead: nobody },
    { answer: 'companionEmail', asked: '{companionEmail,travel,ifNotConfirmed}', instead: fellow },
  ])
    await sql
      .updateTable('sign_ups')
      .set((row) => ({ answers: without(answer, asked, instead), version: row('version', '+', 1) }))
      .where(isNamed(answer))
      .execute();
};
