import type { Lang } from '../kit/language.ts';
import type { Database, Sql } from '../platform/database.ts';
import type { HostAnswers } from '../sign-ups/answers.ts';
import type { Waiter, WaysOn } from './way-on.ts';

/** Which ways somebody without a visit has taken. One query. */
export const waysOnOf = async (db: Database | Sql, signUp: string): Promise<WaysOn> => {
  const row = await db
    .selectFrom('sign_ups as s')
    .leftJoin('late_place_waits as w', 'w.sign_up', 's.id')
    .leftJoin('ask_again_consents as c', (join) =>
      join
        .onRef('c.person_id', '=', 's.person_id')
        .onRef('c.round_id', '=', 's.round_id')
        .on('c.taken_back_at', 'is', null),
    )
    .select(['w.since', 'w.wants', 'c.given_at', 'c.used_at'])
    .where('s.id', '=', signUp)
    .executeTakeFirst();
  const since = row?.since ?? null;
  return {
    waitsSince: row?.wants === true ? since : null,
    stoppedAt: row?.wants === false ? since : null,
    consentedAt: row?.given_at ?? null,
    usedAt: row?.used_at ?? null,
  };
};

/** Writes down whether somebody wants a late place. The first day counts: said twice it stays. */
export const storeWait = async (sql: Sql, said: { signUp: string; wants: boolean }, now: Date): Promise<void> => {
  const { signUp, wants } = said;
  await sql
    .insertInto('late_place_waits')
    .values({ sign_up: signUp, wants, since: now })
    .onConflict((conflict) =>
      conflict.column('sign_up').doUpdateSet({ wants, since: now }).where('late_place_waits.wants', '<>', wants),
    )
    .execute();
};

/** Of these, whoever takes part is looked for from now on. Their rows are held: who withdraws at the same moment is not. */
export const storeWaits = async (sql: Sql, signUps: readonly string[], now: Date): Promise<void> => {
  if (signUps.length === 0) return;
  const there = await sql
    .selectFrom('sign_ups')
    .select('id')
    .where('id', 'in', signUps)
    .where('state', '=', 'confirmed')
    .orderBy('id')
    .forShare()
    .execute();
  if (there.length === 0) return;
  await sql
    .insertInto('late_place_waits')
    .values(there.map(({ id }) => ({ sign_up: id, since: now })))
    .onConflict((conflict) => conflict.column('sign_up').doNothing())
    .execute();
};

export const deleteWait = async (sql: Sql, signUp: string): Promise<void> => {
  await sql.deleteFrom('late_place_waits').where('sign_up', '=', signUp).execute();
};

type OfPerson = { readonly person: string; readonly round: string };

/** Writes a consent down with its date: the first press counts, until it is taken back. One that is used stays so. */
export const storeConsent = async (sql: Sql, { person, round }: OfPerson, now: Date): Promise<void> => {
  await sql
    .insertInto('ask_again_consents')
    .values({ person_id: person, round_id: round, given_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['person_id', 'round_id'])
        .doUpdateSet({ given_at: now, taken_back_at: null })
        .where('ask_again_consents.taken_back_at', 'is not', null)
        .where('ask_again_consents.used_at', 'is', null),
    )
    .execute();
};

export const takeConsentBack = async (sql: Sql, { person, round }: OfPerson, now: Date): Promise<void> => {
  await sql
    .updateTable('ask_again_consents')
    .set({ taken_back_at: now })
    .where('person_id', '=', person)
    .where('round_id', '=', round)
    .where('taken_back_at', 'is', null)
    .execute();
};

/** Marks as used, and answers whose, the consents given in rounds before this year's. The row that is marked is the one written about. */
export const useConsents = async (
  sql: Sql,
  year: number,
  now: Date,
): Promise<{ person: string; email: string; lang: Lang }[]> =>
  sql
    .updateTable('ask_again_consents as c')
    .from('persons as p')
    .set({ used_at: now })
    .whereRef('p.id', '=', 'c.person_id')
    .where('c.used_at', 'is', null)
    .where('c.taken_back_at', 'is', null)
    .where('c.round_id', 'in', (is) => is.selectFrom('rounds').select('id').where('year', '<', year))
    .returning(['p.id as person', 'p.email', 'p.lang'])
    .execute();

/** Whether a letter that asks again still holds: consented, and not signed up in the new round already. */
export const isAskedAgain = async (db: Database, { person, round }: OfPerson): Promise<boolean> => {
  const row = await db
    .selectFrom('ask_again_consents')
    .select('given_at')
    .where('person_id', '=', person)
    .where('used_at', 'is not', null)
    .where('taken_back_at', 'is', null)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('sign_ups')
            .select('id')
            .where('person_id', '=', person)
            .where('round_id', '=', round)
            .where('state', 'in', ['submitted', 'confirmed']),
        ),
      ),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};

/** For whom a late place is wanted in a round, and who is in no visit, the longest first. One query. */
export const waitersIn = async (db: Database, round: string): Promise<Waiter[]> => {
  const rows = await db
    .selectFrom('late_place_waits as l')
    .innerJoin('sign_ups as s', 's.id', 'l.sign_up')
    .innerJoin('workplaces as w', 'w.id', 's.workplace_id')
    .innerJoin('organisations as o', 'o.id', 'w.organisation')
    .select((is) =>
      is
        .exists(
          is
            .selectFrom('alone_questions as q')
            .select('q.sign_up')
            .whereRef('q.left_by', '=', 's.id')
            .where('q.answer', 'is', null),
        )
        .as('isFellowAsked'),
    )
    .select(['s.id', 's.role', 's.answers', 'l.since', 'w.name as workplace', 'o.name as organisation'])
    .where('s.round_id', '=', round)
    .where('s.state', '=', 'confirmed')
    .where('l.wants', '=', true)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('placement_answers as a')
            .innerJoin('placements as p', 'p.id', 'a.placement_id')
            .select('p.id')
            .whereRef('a.sign_up_id', '=', 's.id')
            .where('p.state', 'in', ['drafted', 'open', 'agreed']),
        ),
      ),
    )
    .orderBy('l.since')
    .orderBy('s.id')
    .execute();
  return rows.map(({ id, role, answers, isFellowAsked, ...row }) => ({
    ...row,
    isFellowAsked: Boolean(isFellowAsked),
    signUp: id,
    side: role,
    name: (answers as Partial<HostAnswers>).name ?? '',
  }));
};
