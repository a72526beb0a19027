import { sql as raw } from 'kysely';
import { isMineOrDeputised } from '../placements/deputy.store.ts';
import type { Database, Sql } from '../platform/database.ts';
import type { Round, Weekday } from '../rounds/round.ts';
import type { Takeaway, TakeawayKind } from './takeaway.ts';

/** What everybody in a visit takes home, in the order in which they wrote it. */
export const takeawaysOf = (db: Database | Sql, placement: string): Promise<Takeaway[]> =>
  db
    .selectFrom('takeaways as t')
    .innerJoin('sign_ups as s', 's.id', 't.sign_up_id')
    .select(['t.id', 't.person_id as person', 't.sign_up_id as signUp', 't.kind', 't.text', 't.version'])
    .select(raw<boolean>`s.person_id is distinct from t.person_id`.as('isDeputy'))
    .where('t.placement_id', '=', placement)
    .orderBy('t.written_at')
    .orderBy('t.id')
    .execute();

type Mine = { readonly id: string; readonly placement: string; readonly person: string };

export const insertTakeaway = async (
  sql: Sql,
  one: Mine & { signUp: string; place: number; kind: TakeawayKind; text: string; now: Date },
): Promise<void> => {
  const { id, placement, signUp, person, place, kind, text, now } = one;
  const at = { written_at: now, changed_at: now };
  await sql
    .insertInto('takeaways')
    .values({ id, placement_id: placement, sign_up_id: signUp, person_id: person, place, kind, text, ...at })
    .execute();
};

/** The places that are taken of a person's five in a visit. */
export const placesTaken = async (
  sql: Sql,
  { placement, person }: { placement: string; person: string },
): Promise<number[]> => {
  const rows = await sql
    .selectFrom('takeaways')
    .select('place')
    .where('placement_id', '=', placement)
    .where('person_id', '=', person)
    .execute();
  return rows.map(({ place }) => place);
};

export const storeTakeaway = async (
  sql: Sql,
  id: string,
  { kind, text, now }: { kind: TakeawayKind; text: string; now: Date },
): Promise<void> => {
  await sql
    .updateTable('takeaways')
    .set((is) => ({ kind, text, changed_at: now, version: is('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
};

/** Deletes one of a person's own; answers on whose side it stood, or null where it was gone already. */
export const deleteTakeaway = async (sql: Sql, { id, placement, person }: Mine): Promise<string | null> => {
  const gone = await sql
    .deleteFrom('takeaways')
    .where('id', '=', id)
    .where('placement_id', '=', placement)
    .where('person_id', '=', person)
    .returning('sign_up_id')
    .executeTakeFirst();
  return gone?.sign_up_id ?? null;
};

/**
 * The agreed visits of a person, as themselves or as a deputy, where they have neither written what they take home nor
 * said that it did not take place. Who has written about one visit of a sign-up has been asked enough.
 */
export const visitsWithoutTakeaway = async (
  db: Database,
  person: string,
  rounds: readonly Round[],
): Promise<{ visit: string; signUp: string; days: readonly Weekday[]; round: Round }[]> => {
  const rows = await db
    .selectFrom('placements as p')
    .innerJoin('placement_answers as mine', 'mine.placement_id', 'p.id')
    .innerJoin('sign_ups as me', 'me.id', 'mine.sign_up_id')
    .select(['p.id as visit', 'me.id as signUp', 'p.round_id', 'p.current_days as days'])
    .where(isMineOrDeputised(person))
    .where('p.state', '=', 'agreed')
    .where(raw<boolean>`not exists (select from takeaways t where t.sign_up_id = me.id and t.person_id = ${person})`)
    .where(
      raw<boolean>`not exists (select from took_place_questions q
        where q.placement_id = p.id and q.sign_up_id = me.id and q.answer = 'no')`,
    )
    .orderBy('p.id')
    .execute();
  return rows.flatMap(({ round_id, days, ...row }) => {
    const round = rounds.find(({ id }) => id === round_id);
    return round ? [{ ...row, days: days as Weekday[], round }] : [];
  });
};

/** The visits about which a person has written what they take home. */
export const visitsWithTakeaway = async (db: Database, person: string): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('takeaways')
    .select('placement_id as visit')
    .distinct()
    .where('person_id', '=', person)
    .execute();
  return new Set(rows.map(({ visit }) => visit));
};
