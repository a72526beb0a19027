import { sql as raw } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import type { HostAnswers, InternAnswers } from '../sign-ups/answers.ts';
import type { SignUpState } from '../sign-ups/sign-up.ts';
import type { LandsdelCode } from '../workplaces/landsdele.ts';
import type { ShownHost, Traveller, Wish, WishedState } from './wish.ts';

/** How many guests a host has arranged to have by itself; each is a seat that is no longer left (R11). */
const guestsFound = raw<number>`(
  select coalesce(sum(case when a.companion is null then 1 else 2 end), 0)::int
  from arrangements a where a.host = s.id and a.state = 'accepted')`;

/** Sign-ups with where their people work, doubles followed to the one they were merged into: R7 and R10 depend on it. */
const placed = (db: Database | Sql) =>
  db
    .selectFrom('sign_ups as s')
    .innerJoin('workplaces as named', 'named.id', 's.workplace_id')
    .innerJoin('workplaces as w', (join) =>
      join.on((on) => on('w.id', '=', on.fn.coalesce('named.merged_into', 'named.id'))),
    )
    .innerJoin('organisations as entered', 'entered.id', 'w.organisation')
    .innerJoin('organisations as o', (join) =>
      join.on((on) => on('o.id', '=', on.fn.coalesce('entered.merged_into', 'entered.id'))),
    )
    .select(['s.id', 's.state', 's.answers', 'w.id as workplace_id', 'w.name as workplace', 'w.municipality'])
    .select(['w.landsdel', 'o.id as organisation_id', 'o.name as organisation', 'o.sector'])
    .select(guestsFound.as('guests_found'));

type Row = Awaited<ReturnType<ReturnType<typeof placed>['executeTakeFirstOrThrow']>>;

/** What is shown of a host is picked here, answer by answer: its name and address never leave this file. */
const hostOf = (row: Row): ShownHost => {
  const { fields, days, minDays, maxDays, seats, minGuests, learn } = row.answers as HostAnswers;
  return {
    id: row.id,
    workplaceId: row.workplace_id,
    workplace: row.workplace,
    organisationId: row.organisation_id,
    organisation: row.organisation,
    sector: row.sector,
    municipality: row.municipality,
    landsdel: row.landsdel as LandsdelCode,
    fields,
    days,
    minDays,
    maxDays,
    seats,
    seatsLeft: Math.max(0, seats - row.guests_found),
    minGuests,
    learn,
  };
};

const isShown = raw<boolean>`coalesce((s.answers ->> 'shown')::boolean, false)`;

/** The catalogue: hosts whose address is proved, who have not withdrawn, and who said they may be shown. One query. */
export const shownHosts = async (db: Database | Sql, round: string): Promise<ShownHost[]> => {
  const rows = await placed(db)
    .where('s.round_id', '=', round)
    .where('s.role', '=', 'host')
    .where('s.state', '=', 'confirmed')
    .where(isShown)
    .orderBy('o.name')
    .orderBy('w.name')
    .orderBy('s.id')
    .execute();
  return rows.map(hostOf);
};

const oneHost = (db: Database | Sql, round: string, id: string) =>
  placed(db)
    .where('s.id', '=', id)
    .where('s.round_id', '=', round)
    .where('s.role', '=', 'host')
    .where('s.state', '=', 'confirmed');

/** The hosts that those who travel are themselves: nobody visits themselves. */
export const ownHostsOf = async (
  db: Database | Sql,
  party: readonly Pick<Traveller, 'signUp'>[],
): Promise<string[]> => {
  const rows = await db
    .selectFrom('sign_ups as h')
    .innerJoin('sign_ups as s', (join) =>
      join.onRef('s.person_id', '=', 'h.person_id').onRef('s.round_id', '=', 'h.round_id'),
    )
    .select('h.id')
    .where('h.role', '=', 'host')
    .where(
      's.id',
      'in',
      party.map(({ signUp }) => signUp),
    )
    .execute();
  return rows.map(({ id }) => id);
};

/** One of them. */
export const shownHost = async (db: Database | Sql, round: string, id: string): Promise<ShownHost | null> => {
  const row = await oneHost(db, round, id).where(isShown).executeTakeFirst();
  return row ? hostOf(row) : null;
};

/** Any host of the round, for who has an invitation from it or to it. */
export const confirmedHost = async (db: Database | Sql, round: string, id: string): Promise<ShownHost | null> => {
  const row = await oneHost(db, round, id).executeTakeFirst();
  return row ? hostOf(row) : null;
};

const wishedState = (state: SignUpState, isStillShown: boolean): WishedState =>
  state !== 'confirmed' ? 'gone' : isStillShown ? 'shown' : 'hidden';

/** The hosts an intern wishes for, in order, those included that have left since. */
export const wishesOf = async (db: Database | Sql, signUp: string): Promise<Wish[]> => {
  const rows = await placed(db)
    .innerJoin('wishes as wish', 'wish.host', 's.id')
    .select(isShown.as('is_shown'))
    .where('wish.intern', '=', signUp)
    .orderBy('wish.rank')
    .execute();
  return rows.map((row) => ({ host: hostOf(row), state: wishedState(row.state, row.is_shown) }));
};

/** The person's sign-up as intern that counts in a round. */
export const internIn = async (db: Database | Sql, round: string, person: string): Promise<string | null> => {
  const row = await db
    .selectFrom('sign_ups')
    .select('id')
    .where('round_id', '=', round)
    .where('person_id', '=', person)
    .where('role', '=', 'intern')
    .where('state', '=', 'confirmed')
    .executeTakeFirst();
  return row?.id ?? null;
};

/** The intern first, and the companion once both have confirmed each other and still take part (R10). */
export const partyOf = async (db: Database | Sql, signUp: string): Promise<Traveller[]> => {
  const rows = await placed(db)
    .leftJoin('manager_approvals as m', (join) =>
      join.onRef('m.sign_up', '=', 's.id').on('m.ended_at', 'is', null).on('m.state', '=', 'yes'),
    )
    .select(['m.days as frameDays', 'm.overnight'])
    .where('s.state', '=', 'confirmed')
    .where((is) =>
      is.or([
        is('s.id', '=', signUp),
        is.exists(
          is
            .selectFrom('companionships as c')
            .select('c.id')
            .where('c.state', '=', 'confirmed')
            .where((fellow) =>
              fellow.or([
                fellow('c.companion', '=', signUp).and('c.inviter', '=', fellow.ref('s.id')),
                fellow('c.inviter', '=', signUp).and('c.companion', '=', fellow.ref('s.id')),
              ]),
            ),
        ),
      ]),
    )
    .orderBy(raw`s.id <> ${signUp}`)
    .execute();
  return rows.map(({ id, workplace_id, organisation_id, landsdel, frameDays, overnight, answers }) => {
    const { days, minDays, maxDays, landsdele, ownOrganisation, ...said } = answers as InternAnswers;
    const finding = { finder: said.finder ?? 'us', ifNotFound: said.ifNotFound ?? null };
    const stay = { days, minDays, maxDays, landsdele, ownOrganisation, finding };
    const frame = frameDays === null || overnight === null ? null : { days: frameDays, overnight };
    const home = landsdel as LandsdelCode;
    return { signUp: id, workplaceId: workplace_id, organisationId: organisation_id, ...stay, home, frame };
  });
};

/** Keeps the whole list anew. The intern's sign-up is locked, so nobody else writes it; its change counts as an answer's. */
export const storeWishes = async (
  sql: Sql,
  { signUp, hosts, now }: { signUp: string; hosts: readonly string[]; now: Date },
): Promise<void> => {
  await forgetWishes(sql, signUp);
  if (hosts.length > 0)
    await sql
      .insertInto('wishes')
      .values(hosts.map((host, index) => ({ intern: signUp, host, rank: index + 1 })))
      .execute();
  await sql
    .updateTable('sign_ups')
    .set((row) => ({ saved_at: now, version: row('version', '+', 1) }))
    .where('id', '=', signUp)
    .execute();
};

export const forgetWishes = async (sql: Sql, signUp: string): Promise<void> => {
  await sql.deleteFrom('wishes').where('intern', '=', signUp).execute();
};
