import { sql as raw, type RawBuilder } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import type { Actor } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import type { HostAnswers } from '../sign-ups/answers.ts';
import type { Deputy, DeputisedHost } from './deputy.ts';

/**
 * Whether the sign-up `me` is this person's, or the person deputises for it in the agreed visit `p`: for whatever lists
 * somebody's visits. Before a visit is agreed it is between those who are asked alone.
 */
export const isMineOrDeputised = (person: string): RawBuilder<boolean> => raw<boolean>`
  (me.person_id = ${person} or p.state = 'agreed' and me.id = p.host and me.id in
    (select host from deputies where person_id = ${person} and state = 'confirmed'))`;

/** The same of a visit that has been agreed, whatever became of it once the deputy had said yes: for one's page and calendar. */
export const wasMineOrDeputised = (person: string): RawBuilder<boolean> => raw<boolean>`
  (me.person_id = ${person} or me.id = p.host and exists (select from deputies d where d.host = me.id
    and d.person_id = ${person} and d.state = 'confirmed'
    and (p.state = 'agreed' or p.calendar_sequence > 0 and p.ended_at >= d.answered_at)))`;

const select = (db: Database | Sql) =>
  db.selectFrom('deputies as d').select(['d.id', 'd.host', 'd.name', 'd.email', 'd.state', 'd.named_at as namedAt']);

/** The host's latest deputy, whatever became of it: who is asked or has said yes, before who is over. */
export const latestDeputy = async (db: Database | Sql, host: string): Promise<Deputy | null> =>
  (await select(db)
    .where('d.host', '=', host)
    .orderBy('d.named_at', 'desc')
    .orderBy('d.id')
    .limit(1)
    .executeTakeFirst()) ?? null;

/** What an address is asked to stand in for, and does: one deputy a host. */
export const deputyshipsOf = async (db: Database | Sql, email: string): Promise<Deputy[]> =>
  select(db).where('d.email', '=', email).where('d.state', 'in', ['invited', 'confirmed']).orderBy('d.host').execute();

/** Who stands in for a host, having said yes. */
export const confirmedDeputy = async (
  db: Database | Sql,
  host: string,
): Promise<(Pick<Deputy, 'id' | 'name' | 'email'> & { readonly person: string | null }) | null> =>
  (await db
    .selectFrom('deputies')
    .select(['id', 'name', 'email', 'person_id as person'])
    .where('host', '=', host)
    .where('state', '=', 'confirmed')
    .executeTakeFirst()) ?? null;

/** The person who acts, where it is this host's deputy and not its contact. */
export const deputyActing = async (sql: Sql, by: Actor, host: string): Promise<string | null> =>
  by.kind === 'person' && (await confirmedDeputy(sql, host))?.person === by.id ? by.id : null;

/** Whether somebody with this address is a guest in a visit that the host has agreed to. */
export const isGuestOf = async (sql: Sql, host: string, email: string): Promise<boolean> => {
  const guest = await sql
    .selectFrom('placements as p')
    .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up_id')
    .select('p.id')
    .where('p.host', '=', host)
    .where('p.state', '=', 'agreed')
    .where('a.side', '=', 'intern')
    .where('s.email', '=', email)
    .executeTakeFirst();
  return guest !== undefined;
};

/** The deputy a mailed link belongs to, while they are asked or have said yes. */
export const deputyBehindLink = async (db: Database | Sql, secretHash: Buffer): Promise<Deputy | null> =>
  (await select(db)
    .innerJoin('deputy_links as l', 'l.deputy', 'd.id')
    .where('l.secret_hash', '=', secretHash)
    .where('d.state', 'in', ['invited', 'confirmed'])
    .executeTakeFirst()) ?? null;

export const findDeputy = async (db: Database | Sql, id: string): Promise<Deputy | null> =>
  (await select(db).where('d.id', '=', id).executeTakeFirst()) ?? null;

/** A confirmed host with its round, and who its person and its deputy are. */
const hostRow = async (db: Database | Sql, signUp: string) =>
  db
    .selectFrom('sign_ups as s')
    .innerJoin('workplaces as w', 'w.id', 's.workplace_id')
    .select(['s.id', 's.round_id', 's.person_id', 's.answers', 'w.name as workplace'])
    .where('s.id', '=', signUp)
    .where('s.role', '=', 'host')
    .where('s.state', '=', 'confirmed')
    .executeTakeFirst();

/** A host as its contact, or its confirmed deputy, may see it; null for anybody else. */
export const deputisedHostOf = async (
  db: Database | Sql,
  signUp: string,
  person: string | null,
): Promise<DeputisedHost | null> => {
  const row = await hostRow(db, signUp);
  const round = row && (await findRound(db, row.round_id));
  if (!row || !round) return null;
  const isDeputy = row.person_id !== person;
  if (isDeputy && (person === null || (await confirmedDeputy(db, signUp))?.person !== person)) return null;
  const contact = (row.answers as Partial<HostAnswers>).name ?? '';
  return { signUp, workplace: row.workplace, contact, round, deputy: await latestDeputy(db, signUp), isDeputy };
};

/** The host somebody is asked to stand in for; null once it has left. */
export const hostOfDeputy = async (db: Database | Sql, { host }: Deputy): Promise<DeputisedHost | null> => {
  const row = await hostRow(db, host);
  return row ? deputisedHostOf(db, host, row.person_id) : null;
};

export const insertDeputy = async (
  sql: Sql,
  { id, host, name, email, state, namedAt }: Omit<Deputy, 'state'> & { state: 'invited' | 'declined' },
): Promise<void> => {
  const ended_at = state === 'declined' ? namedAt : null;
  await sql
    .insertInto('deputies')
    .values({ id, host, name, email, state, named_at: namedAt, answered_at: ended_at, ended_at })
    .execute();
};

export const storeConfirmed = async (sql: Sql, id: string, person: string, now: Date): Promise<void> => {
  await sql
    .updateTable('deputies')
    .set({ state: 'confirmed', person_id: person, answered_at: now })
    .where('id', '=', id)
    .execute();
};

/** Ends it, and forgets who it was. */
export const storeDeputyEnded = async (
  sql: Sql,
  id: string,
  end: { state: 'declined' | 'ended'; now: Date },
): Promise<void> => {
  await sql.deleteFrom('deputy_links').where('deputy', '=', id).execute();
  await sql
    .updateTable('deputies')
    .set({ state: end.state, ended_at: end.now, name: '', email: '', person_id: null })
    .where('id', '=', id)
    .execute();
};

export const storeDeputyLink = async (
  db: Database,
  link: { secretHash: Buffer; deputy: string; now: Date },
): Promise<void> => {
  const { secretHash, deputy, now } = link;
  await db.insertInto('deputy_links').values({ secret_hash: secretHash, deputy, made_at: now }).execute();
};

/** Invitations that nobody has answered, with the round they are about. */
export const unansweredDeputies = async (sql: Sql): Promise<(Deputy & { readonly round: string })[]> =>
  select(sql)
    .innerJoin('sign_ups as s', 's.id', 'd.host')
    .select('s.round_id as round')
    .where('d.state', '=', 'invited')
    .orderBy('d.id')
    .execute();
