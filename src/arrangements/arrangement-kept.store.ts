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

/** Over: its links lead nowhere, and an address it was written to is forgotten. */
export const storeOver = async (
  sql: Sql,
  id: string,
  state: Exclude<ArrangementState, 'invited' | 'accepted'>,
  now: Date,
): Promise<void> => {
  await sql.updateTable('arrangements').set({ state, ended_at: now, email: '' }).where('id', '=', id).execute();
  await dropLinks(sql, id);
};

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
