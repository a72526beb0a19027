import type { Database, Sql } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import type { Wait, WaitState } from './booking.ts';

const COLUMNS = [
  'id',
  'person_id as person',
  'workshop_id as workshop',
  'party',
  'state',
  'offer_by as offerBy',
] as const;

/** A person's place in line in a round, while they stand there. */
export const waitOf = async (db: Database | Sql, round: string, person: string): Promise<Wait | null> =>
  (await db
    .selectFrom('workshop_waits')
    .select(COLUMNS)
    .where('round_id', '=', round)
    .where('person_id', '=', person)
    .where('state', 'in', ['waiting', 'offered'])
    .executeTakeFirst()) ?? null;

export const findWait = async (db: Database | Sql, id: string): Promise<(Wait & { readonly round: string }) | null> =>
  (await db
    .selectFrom('workshop_waits')
    .select([...COLUMNS, 'round_id as round'])
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Everybody who stands in line in a round, in order. */
export const linesIn = (db: Database | Sql, round: string): Promise<Wait[]> =>
  db
    .selectFrom('workshop_waits')
    .select(COLUMNS)
    .where('round_id', '=', round)
    .where('state', 'in', ['waiting', 'offered'])
    .orderBy('line')
    .execute();

/** Which number somebody is in the line, from 1. */
export const placeInLineOf = async (db: Database | Sql, id: string): Promise<number> => {
  const { place } = await db
    .selectFrom('workshop_waits as mine')
    .innerJoin('workshop_waits as before', (join) =>
      join
        .onRef('before.workshop_id', '=', 'mine.workshop_id')
        .onRef('before.line', '<=', 'mine.line')
        .on('before.state', '=', 'waiting'),
    )
    .select(({ fn }) => fn.countAll<number>().as('place'))
    .where('mine.id', '=', id)
    .executeTakeFirstOrThrow();
  return Number(place);
};

/** Puts people at the end of a line; two at once stay together in it. */
export const storeWaits = async (
  sql: Sql,
  waits: { round: string; workshop: string; persons: readonly string[]; now: Date },
): Promise<readonly string[]> => {
  const party = newId();
  const { round, workshop, persons, now } = waits;
  const rows = await sql
    .insertInto('workshop_waits')
    .values(
      persons.map((person) => ({
        id: newId(),
        round_id: round,
        person_id: person,
        workshop_id: workshop,
        party,
        joined_at: now,
      })),
    )
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
};

/** Offers seats. The round's workshops are locked; the database checks once more that the seats are there. */
export const storeOffers = async (
  sql: Sql,
  ids: readonly string[],
  offer: { until: Date; now: Date },
): Promise<void> => {
  await sql
    .updateTable('workshop_waits')
    .set({ state: 'offered', offered_at: offer.now, offer_by: offer.until })
    .where('id', 'in', ids)
    .where('state', '=', 'waiting')
    .execute();
};

/** Takes offers back from people who keep their places in line. */
export const withdrawOffers = async (sql: Sql, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await sql
    .updateTable('workshop_waits')
    .set({ state: 'waiting', offered_at: null, offer_by: null })
    .where('id', 'in', ids)
    .where('state', '=', 'offered')
    .execute();
};

/** Ends places in line that stand. Answers those it ended. */
export const endWaits = async (
  sql: Sql,
  ids: readonly string[],
  end: { state: Exclude<WaitState, 'waiting' | 'offered'>; now: Date },
): Promise<readonly Wait[]> =>
  ids.length === 0
    ? []
    : sql
        .updateTable('workshop_waits')
        .set({ state: end.state, ended_at: end.now })
        .where('id', 'in', ids)
        .where('state', 'in', ['waiting', 'offered'])
        .returning(COLUMNS)
        .execute();

/** The rounds in which somebody stands in line. */
export const roundsWithLines = async (db: Database | Sql): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('workshop_waits')
    .select('round_id')
    .distinct()
    .where('state', 'in', ['waiting', 'offered'])
    .execute();
  return rows.map(({ round_id }) => round_id);
};

/** Keeps the mailed way to an offer, by its secret's hash. */
export const storeOfferLink = async (
  db: Database | Sql,
  link: { secretHash: Buffer; wait: string; now: Date },
): Promise<void> => {
  await db
    .insertInto('workshop_offer_links')
    .values({ secret_hash: link.secretHash, wait_id: link.wait, made_at: link.now })
    .execute();
};

export const waitBehindLink = async (db: Database | Sql, secretHash: Buffer): Promise<string | null> =>
  (
    await db
      .selectFrom('workshop_offer_links')
      .select('wait_id')
      .where('secret_hash', '=', secretHash)
      .executeTakeFirst()
  )?.wait_id ?? null;
