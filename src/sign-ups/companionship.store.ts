import { type Expression, sql as raw, type Selectable } from 'kysely';
import type { Lang } from '../kit/language.ts';
import type { Database, Sql } from '../platform/database.ts';
import type { DB } from '../platform/tables.ts';
import type { Companionship, CompanionshipState, Company } from './companionship.ts';
import { latestApproval } from './manager-approval.store.ts';
import { findSignUp } from './sign-up.store.ts';
import type { SignUp } from './sign-up.ts';

const companionshipOf = (row: Selectable<DB['companionships']>): Companionship => ({
  id: row.id,
  inviter: row.inviter,
  companion: row.companion,
  email: row.email,
  state: row.state,
  invitedAt: row.invited_at,
});

/**
 * One at a time: travelling together concerns two sign-ups, whose rows two people would otherwise lock in two orders –
 * and two who invite each other at the same moment would not see each other. Held until the act's transaction ends.
 */
export const lockCompanions = async (sql: Sql): Promise<void> => {
  await raw`select pg_advisory_xact_lock(3710)`.execute(sql);
};

export const storeInvitation = async (
  sql: Sql,
  invitation: Pick<Companionship, 'id' | 'inviter' | 'email' | 'state'>,
  now: Date,
): Promise<void> => {
  const { id, inviter, email, state } = invitation;
  await sql
    .insertInto('companionships')
    .values({
      id,
      inviter,
      email,
      state,
      invited_at: now,
      ended_at: state === 'invited' ? null : now,
    })
    .execute();
};

/** The language that whoever has this address wishes mail in; null for who has never proved it. */
const personsLanguage = (email: Expression<string>) =>
  raw<Lang | null>`(select lang from persons where persons.email = ${email})`;

/** The same for one address, before anything is written to it. */
export const languageOfAddress = async (sql: Sql, email: string): Promise<Lang | null> =>
  (await sql.selectFrom('persons').select('lang').where('email', '=', email).executeTakeFirst())?.lang ?? null;

/** The latest companionship of a sign-up, whichever of the two it is: the open one, if there is one. */
export const latestCompanionship = async (db: Database | Sql, signUp: string): Promise<Companionship | null> => {
  const row = await db
    .selectFrom('companionships')
    .selectAll()
    .where((is) => is.or([is('inviter', '=', signUp), is('companion', '=', signUp)]))
    .orderBy(raw`ended_at is null`, 'desc')
    .orderBy('ended_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? companionshipOf(row) : null;
};

export const findCompanionship = async (db: Database | Sql, id: string): Promise<Companionship | null> => {
  const row = await db.selectFrom('companionships').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? companionshipOf(row) : null;
};

/** The invitation behind a mailed link. */
export const invitationBehindLink = async (db: Database | Sql, secretHash: Buffer): Promise<Companionship | null> => {
  const row = await db
    .selectFrom('companion_links')
    .innerJoin('companionships as c', 'c.id', 'companionship')
    .selectAll('c')
    .where('companion_links.secret_hash', '=', secretHash)
    .executeTakeFirst();
  return row ? companionshipOf(row) : null;
};

export const storeInvitationLink = async (
  db: Database | Sql,
  link: { secretHash: Buffer; companionship: string; now: Date },
): Promise<void> => {
  await db
    .insertInto('companion_links')
    .values({ secret_hash: link.secretHash, companionship: link.companionship, made_at: link.now })
    .execute();
};

/** The colleague has taken the invitation up with a sign-up of their own. */
export const storeCompanion = async (sql: Sql, id: string, companion: string): Promise<void> => {
  await sql.updateTable('companionships').set({ companion }).where('id', '=', id).execute();
};

export const storeTogether = async (sql: Sql, id: string, companion: string): Promise<void> => {
  await sql.updateTable('companionships').set({ companion, state: 'confirmed' }).where('id', '=', id).execute();
};

/** Ends a companionship: its links are worth nothing, and an invited address is forgotten. */
export const storeEnded = async (
  sql: Sql,
  id: string,
  state: Exclude<CompanionshipState, 'invited' | 'confirmed'>,
  now: Date,
): Promise<void> => {
  await sql.updateTable('companionships').set({ state, ended_at: now, email: '' }).where('id', '=', id).execute();
  await sql.deleteFrom('companion_links').where('companionship', '=', id).execute();
};

/** What somebody wants no more mails about: who travels with nobody may still be somebody's manager. */
type UnwillingAbout = 'company' | 'approval' | 'arrangement' | 'deputy';

/** Keeps that an address wants no more mails that colleagues cause, as a hash alone. */
export const storeUnwilling = async (
  sql: Sql,
  addressHash: Buffer,
  about: UnwillingAbout,
  now: Date,
): Promise<void> => {
  await sql
    .insertInto('unwilling_addresses')
    .values({ address_hash: addressHash, about, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export const isUnwilling = async (sql: Sql, addressHash: Buffer, about: UnwillingAbout): Promise<boolean> =>
  (await sql
    .selectFrom('unwilling_addresses')
    .select('at')
    .where('address_hash', '=', addressHash)
    .where('about', '=', about)
    .executeTakeFirst()) !== undefined;

/** Open invitations that have waited since, each marked as reminded by being taken. */
export const markInvitationsReminded = async (
  sql: Sql,
  since: Date,
  now: Date,
): Promise<{ id: string; email: string; lang: Lang }[]> =>
  sql
    .updateTable('companionships as c')
    .from('sign_ups as s')
    .set({ reminded_at: now })
    .whereRef('s.id', '=', 'c.inviter')
    .where('c.state', '=', 'invited')
    .where('c.reminded_at', 'is', null)
    .where('c.invited_at', '<=', since)
    .returning((row) => ['c.id', 'c.email', row.fn.coalesce(personsLanguage(row.ref('c.email')), 's.lang').as('lang')])
    .execute();

/** Open invitations with the round of their inviter, to see which are over. */
export const openInvitations = async (sql: Sql): Promise<(Companionship & { round: string })[]> => {
  const rows = await sql
    .selectFrom('companionships as c')
    .innerJoin('sign_ups', 'sign_ups.id', 'c.inviter')
    .selectAll('c')
    .select('sign_ups.round_id')
    .where('c.state', '=', 'invited')
    .orderBy('c.id')
    .execute();
  return rows.map((row) => ({ ...companionshipOf(row), round: row.round_id }));
};

/** Whom an intern travels with, or wished to: the open companionship or the last there was, and the other's sign-up. */
export const companyOf = async (
  db: Database | Sql,
  { id, role }: Pick<SignUp, 'id' | 'role'>,
): Promise<Company | null> => {
  if (role === 'host') return null;
  const companionship = await latestCompanionship(db, id);
  if (!companionship) return null;
  const { state, inviter, companion } = companionship;
  const other = inviter === id ? companion : inviter;
  const isOpen = state === 'invited' || state === 'confirmed';
  const fellow = isOpen && other !== null ? await findSignUp(db, other) : null;
  return { companionship, fellow, fellowApproval: fellow && (await latestApproval(db, fellow.id)) };
};

/** What somebody was last told of whether a manager's yes parts them from who they travel with. */
export const lastToldOfFellow = async (
  sql: Sql,
  { signUp, companionship }: { signUp: string; companionship: string },
): Promise<string | null> => {
  const row = await sql
    .selectFrom('letters')
    .select('kind')
    .where('kind', 'in', ['companion-out', 'companion-in'])
    .where('state', '<>', 'dropped')
    .where(raw<boolean>`about ->> 'signUp' = ${signUp} and about ->> 'companionship' = ${companionship}`)
    .orderBy('place_in_line', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.kind ?? null;
};
