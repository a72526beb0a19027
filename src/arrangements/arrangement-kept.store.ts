import { sql as raw } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import type { Weekday } from '../rounds/round.ts';
import type { ArrangementSide, ArrangementState, Otherwise } from './arrangement.ts';

export interface NewArrangement {
  readonly id: string;
  readonly round: string;
  readonly invitedBy: 'intern' | 'host';
  readonly intern: string | null;
  readonly companion: string | null;
  readonly host: string | null;
  readonly email: string;
  readonly days: readonly Weekday[];
  readonly otherwise: Otherwise;
  readonly answerBy: Date;
  readonly now: Date;
}

/** Who invites has said yes. Breaks `arrangements_intern_once` where the intern has another that is open. */
export const insertArrangement = async (sql: Sql, { round, now, ...made }: NewArrangement): Promise<void> => {
  const { id, intern, companion, host, email, otherwise, invitedBy, answerBy, days } = made;
  await sql
    .insertInto('arrangements')
    .values({
      id,
      round_id: round,
      intern,
      companion,
      host,
      email,
      otherwise,
      days: [...days],
      state: 'invited',
      invited_by: invitedBy,
      invited_at: now,
      answer_by: answerBy,
      intern_yes_at: invitedBy === 'intern' ? now : null,
      host_yes_at: invitedBy === 'host' ? now : null,
    })
    .execute();
};

/** A side says yes, with the sign-up it answers from. Where it was asked by mail it is known from now on: its address goes. */
export const storeYes = async (
  sql: Sql,
  id: string,
  said: { side: ArrangementSide; signUp: string; wasMailed: boolean; now: Date },
): Promise<void> => {
  const { side, signUp, wasMailed, now } = said;
  const yes = {
    intern: { intern: signUp, intern_yes_at: now },
    companion: { companion: signUp, companion_yes_at: now },
    host: { host: signUp, host_yes_at: now },
  }[side];
  await sql
    .updateTable('arrangements')
    .set({ ...yes, ...(wasMailed && { email: '' }) })
    .where('id', '=', id)
    .execute();
  if (wasMailed) await dropLinks(sql, id);
};

/** Takes the one reminder there is: of two sweeps at once, one gets the row. */
export const markReminded = async (sql: Sql, id: string, now: Date): Promise<boolean> => {
  const { numUpdatedRows } = await sql
    .updateTable('arrangements')
    .set({ reminded_at: now })
    .where('id', '=', id)
    .where('reminded_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

export const storeOtherwise = async (sql: Sql, id: string, otherwise: Otherwise): Promise<void> => {
  await sql.updateTable('arrangements').set({ otherwise }).where('id', '=', id).execute();
};

/** An intern whom a host has invited comes with somebody: they are asked, and the host is once more. */
export const storeAskedAsPair = async (
  sql: Sql,
  id: string,
  asked: { companion: string; answerBy: Date; now: Date },
): Promise<void> => {
  const { companion, answerBy, now } = asked;
  await sql
    .updateTable('arrangements')
    .set({ companion, companion_yes_at: null, host_yes_at: null })
    .set({ invited_at: now, answer_by: answerBy, reminded_at: null })
    .where('id', '=', id)
    .execute();
};

/** Everybody has said yes: this moment is the place in the line. A companion who no longer is one is no part of it. */
export const storeAccepted = async (
  sql: Sql,
  id: string,
  { companion, now }: { companion: string | null; now: Date },
): Promise<void> => {
  await sql
    .updateTable('arrangements')
    .set({ companion, state: 'accepted', accepted_at: now })
    .where('id', '=', id)
    .execute();
};

/** Right behind another in the line for the same host's seats, and before whoever comes next there. */
export const storePlaceInLine = async (sql: Sql, id: string, behind: string): Promise<void> => {
  const place = raw<Date>`(select b.accepted_at + coalesce((select min(n.accepted_at) from arrangements n
    where n.host = b.host and n.state = 'accepted' and n.accepted_at > b.accepted_at) - b.accepted_at,
    interval '2 milliseconds') / 2 from arrangements b where b.id = ${behind})`;
  await sql.updateTable('arrangements').set({ accepted_at: place }).where('id', '=', id).execute();
};

/** What is left of an address: enough for whoever wrote it to know it again, and for nobody to write to it. */
const hint = raw<string>`regexp_replace(email, '^(.)[^@]*@', '\\1…@')`;

/** Over: its links lead nowhere, and an address it was written to is forgotten but for a hint. */
export const storeOver = async (
  sql: Sql,
  id: string,
  state: Exclude<ArrangementState, 'invited' | 'accepted'>,
  now: Date,
): Promise<void> => {
  await sql
    .updateTable('arrangements')
    .set({ state, ended_at: now, email: '', email_hint: hint })
    .where('id', '=', id)
    .execute();
  await dropLinks(sql, id);
};

/** Once a round's proposals are out nobody needs to know which address it was. */
export const forgetHints = async (sql: Sql, rounds: readonly string[]): Promise<void> => {
  if (rounds.length === 0) return;
  await sql
    .updateTable('arrangements')
    .set({ email_hint: '' })
    .where('round_id', 'in', rounds)
    .where('email_hint', '<>', '')
    .execute();
};

/** Whether the letter to an invited address has gone: its link is made as it goes. */
export const wasMailed = async (sql: Sql, id: string): Promise<boolean> =>
  (await sql
    .selectFrom('arrangement_links')
    .select('arrangement')
    .where('arrangement', '=', id)
    .limit(1)
    .executeTakeFirst()) !== undefined;

const dropLinks = async (sql: Sql, id: string): Promise<void> => {
  await sql.deleteFrom('arrangement_links').where('arrangement', '=', id).execute();
};

export const storeArrangementLink = async (
  db: Database | Sql,
  link: { secretHash: Buffer; arrangement: string; now: Date },
): Promise<void> => {
  await db
    .insertInto('arrangement_links')
    .values({ secret_hash: link.secretHash, arrangement: link.arrangement, made_at: link.now })
    .execute();
};
