import { sql as raw } from 'kysely';
import type { HostAnswers, InternAnswers } from '../sign-ups/answers.ts';
import { lockCompanions } from '../sign-ups/companionship.store.ts';
import type { Database, Sql } from '../platform/database.ts';
import type { Weekday } from '../rounds/round.ts';
import type { FrozenArrangement } from './arranged-pin.ts';
import { isLastWord } from './own-or-none.store.ts';
import type { FrozenCompanionship, FrozenHold, FrozenHost, FrozenIntern, ApprovedRows } from './instance.ts';

/**
 * Keeps everybody in a round as they are until the transaction ends: a withdrawal, an answer changed on behalf or an
 * address proved meanwhile waits. Taken in the order of ids, after the round's own lock. Who withdraws from a pair locks
 * the two in an order of their own: they and this wait for each other at the lock of company, not at the rows.
 */
export const holdSignUps = async (sql: Sql, round: string): Promise<void> => {
  await lockCompanions(sql);
  await sql
    .selectFrom('sign_ups')
    .select('id')
    .where('round_id', '=', round)
    .where('state', 'in', ['submitted', 'confirmed'])
    .orderBy('id')
    .forShare()
    .execute();
};

/**
 * Everything a matching of the round needs, one query a table; null when there is no such round. `among` narrows it to some
 * sign-ups, for a page that asks about one host: the rest hangs on them and is looked up with them.
 */
export const readRoundRows = async (
  sql: Database | Sql,
  round: string,
  among?: readonly string[],
): Promise<ApprovedRows | null> => {
  const found = await sql
    .selectFrom('rounds')
    .select(['id', 'seed', 'priority'])
    .where('id', '=', round)
    .executeTakeFirst();
  if (!found) return null;
  const signUps = await confirmedSignUps(sql, round, among);
  const wishes = among ? new Map<string, readonly string[]>() : await wishesIn(sql, round);
  return {
    round: found,
    hosts: signUps.filter((one): one is FrozenHost & { role: 'host' } => one.role === 'host'),
    interns: signUps
      .filter((one): one is FrozenIntern & { role: 'intern' } => one.role === 'intern')
      .map((one) => ({ ...one, wishes: wishes.get(one.id) ?? [] })),
    companionships: await companionshipsIn(sql, round),
    holds: await holdsIn(sql, round),
    arrangements: await arrangementsIn(sql, round),
    ownHostOrNot: await ownHostOrNotIn(sql, round),
    approvals: await approvalsIn(sql, round),
  };
};

type ConfirmedSignUp = { role: 'host' | 'intern' } & (FrozenHost | FrozenIntern);

const confirmedSignUps = async (
  sql: Database | Sql,
  round: string,
  among: readonly string[] | undefined,
): Promise<ConfirmedSignUp[]> => {
  if (among?.length === 0) return [];
  const signUps = await sql
    .selectFrom('sign_ups')
    .select(['id', 'role', 'workplace_id', 'answers'])
    .where('round_id', '=', round)
    .where('state', '=', 'confirmed')
    .$if(among !== undefined, (some) => some.where('id', 'in', among ?? []))
    .orderBy('id')
    .execute();
  const workplaces = signUps.map(({ workplace_id }) => workplace_id).filter((id) => id !== null);
  if (workplaces.length === 0) return [];
  const placeOf = await readPlaces(sql, workplaces);
  return signUps.map(({ id, role, workplace_id, answers }) => ({
    id,
    role,
    ...placeOf(workplace_id ?? ''),
    answers: answers as HostAnswers & InternAnswers,
  }));
};

type Place = { workplace: string; organisation: string; sector: string; landsdel: string };

/** Where each workplace belongs, doubles followed to the one they were merged into: R7 and R10 depend on it. */
const readPlaces = async (
  sql: Database | Sql,
  referenced: readonly string[],
): Promise<(workplace: string) => Place> => {
  const workplaces = await sql
    .selectFrom('workplaces')
    .select(['id', 'organisation', 'landsdel', 'merged_into'])
    .where((where) =>
      where.or([
        where('id', 'in', referenced),
        where('id', 'in', (merged) =>
          merged.selectFrom('workplaces').select('merged_into').where('merged_into', 'is not', null),
        ),
      ]),
    )
    .execute();
  const organisations = await sql.selectFrom('organisations').select(['id', 'sector', 'merged_into']).execute();
  const workplaceById = new Map(workplaces.map((one) => [one.id, one]));
  const organisationById = new Map(organisations.map((one) => [one.id, one]));
  return (id) => {
    const workplace = kept(workplaceById, id);
    const organisation = kept(organisationById, workplace.organisation);
    return {
      workplace: workplace.id,
      organisation: organisation.id,
      sector: organisation.sector,
      landsdel: workplace.landsdel,
    };
  };
};

/** The one that is left of a row and those it was merged into, one after the other. */
const kept = <Row extends { id: string; merged_into: string | null }>(
  rows: ReadonlyMap<string, Row>,
  id: string,
): Row => {
  const row = rows.get(id);
  if (!row) throw new Error(`a sign-up belongs to ${id}, which is not there`);
  return row.merged_into === null ? row : kept(rows, row.merged_into);
};

const companionshipsIn = (sql: Database | Sql, round: string): Promise<FrozenCompanionship[]> =>
  sql
    .selectFrom('companionships')
    .innerJoin('sign_ups', 'sign_ups.id', 'companionships.inviter')
    .select(['inviter', 'companion', 'companionships.state'])
    .where('round_id', '=', round)
    .orderBy('invited_at')
    .execute();

/** What managers have said: of an intern who named one after another, the one who is asked now. */
const approvalsIn = async (sql: Database | Sql, round: string): Promise<ApprovedRows['approvals']> => {
  const rows = await sql
    .selectFrom('manager_approvals as a')
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up')
    .select(['a.sign_up', 'a.state', 'a.days', 'a.overnight'])
    .where('s.round_id', '=', round)
    .where('a.ended_at', 'is', null)
    .execute();
  return new Map(
    rows.map(({ sign_up, state, days, overnight }) => [
      sign_up,
      { state, frame: days === null || overnight === null ? null : { days, overnight } },
    ]),
  );
};

/** Which hosts the interns of a round wish for, each list in its order. */
const wishesIn = async (sql: Database | Sql, round: string): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await sql
    .selectFrom('wishes')
    .innerJoin('sign_ups', 'sign_ups.id', 'wishes.intern')
    .select(['wishes.intern', 'wishes.host'])
    .where('round_id', '=', round)
    .orderBy('wishes.rank')
    .execute();
  const lists = Map.groupBy(rows, ({ intern }) => intern);
  return new Map([...lists].map(([intern, list]) => [intern, list.map(({ host }) => host)]));
};

/** Who was asked along is in it as long as the two travel together. */
const companionStill = raw<string | null>`case when exists (select 1 from companionships p where p.state = 'confirmed'
  and intern in (p.inviter, p.companion) and arrangements.companion in (p.inviter, p.companion))
  then arrangements.companion end`.as('companion');

/** What people have agreed on themselves, in the order in which the last of them said yes: it decides who gets a seat. */
const arrangementsIn = async (sql: Database | Sql, round: string): Promise<FrozenArrangement[]> => {
  const rows = await sql
    .selectFrom('arrangements')
    .select(['id', 'intern', companionStill, 'host', 'days'])
    .where('round_id', '=', round)
    .where('state', '=', 'accepted')
    .orderBy('accepted_at')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ intern, host, days, ...one }) =>
    intern === null || host === null ? [] : [{ ...one, intern, host, days: days as Weekday[] }],
  );
};

/** Interns who said, the last time they had a say in it, that they go to their own host or not at all. */
const ownHostOrNotIn = async (sql: Database | Sql, round: string): Promise<string[]> => {
  const rows = await sql
    .selectFrom('arrangements as x')
    .select('x.intern')
    .where('x.round_id', '=', round)
    .where('x.otherwise', '=', 'not')
    .where(isLastWord)
    .execute();
  return rows.flatMap(({ intern }) => (intern === null ? [] : [intern]));
};

const holdsIn = (sql: Database | Sql, round: string): Promise<FrozenHold[]> =>
  sql
    .selectFrom('holds')
    .select(['id', 'kind', 'intern', 'host'])
    .where('round_id', '=', round)
    .where('lifted_at', 'is', null)
    .orderBy('id')
    .execute();
