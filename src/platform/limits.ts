import { randomBytes, createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Limit } from './limit.ts';
import { transact, type Acting } from './transact.ts';

type Asking = Pick<Acting, 'db' | 'now'>;

/** The day's salt, made by whoever is first. The day is UTC's; at midnight every bucket is full again. */
const saltOf = async ({ db, now }: Asking): Promise<Buffer> => {
  const day = now.toISOString().slice(0, 10);
  const find = db.selectFrom('daily_salts').select('salt').where('day', '=', day);
  const found = await find.executeTakeFirst();
  if (found) return found.salt;
  const made = { day, salt: randomBytes(32) };
  await db
    .insertInto('daily_salts')
    .values(made)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await find.executeTakeFirstOrThrow()).salt;
};

/**
 * Takes one from each bucket in turn. Answers how many seconds to wait where one is empty – those before it have then
 * given – or null when all gave. Of many at once exactly `burst` get through: the row's lock decides. Called before an
 * act's transaction, not in it: a whole municipality shares a row, and would wait for each other's acts.
 */
export const takeTurn = async (
  asking: Asking,
  turns: readonly (readonly [limit: Limit, who: string])[],
): Promise<number | null> => {
  const salt = await saltOf(asking);
  for (const [limit, who] of turns) {
    const key = createHash('sha256').update(salt).update(`${limit.name} ${who}`).digest();
    const wait = await takeFrom(asking, limit, key);
    if (wait !== null) return wait;
  }
  return null;
};

/** Requests overtake each other: one a little older than the last to write comes from no clock that was put back. */
const OVERTAKING_MS = 60_000;

/**
 * The bucket is kept as the moment at which it will be full again (the "generic cell rate algorithm", ITU-T I.371).
 * A moment later than any that can have been written comes from a clock that has been put back: the bucket is full.
 */
const takeFrom = async ({ db, now }: Asking, { burst, everySeconds }: Limit, key: Buffer): Promise<number | null> => {
  const drop = everySeconds * 1_000;
  const later = (milliseconds: number): Date => new Date(now.getTime() + milliseconds);
  const empty = later(burst * drop);
  const impossible = later(burst * drop + OVERTAKING_MS);
  const fuller = sql`(case when l.full_at > ${impossible} then ${now} else greatest(l.full_at, ${now}) end
    + ${`${drop} milliseconds`}::interval)`;
  const { rows } = await sql`
    insert into limits as l (key, full_at) values (${key}, ${later(drop)})
    on conflict (key) do update set full_at = ${fuller} where ${fuller} <= ${empty}
    returning key`.execute(db);
  if (rows.length > 0) return null;
  const { full_at } = await db.selectFrom('limits').select('full_at').where('key', '=', key).executeTakeFirstOrThrow();
  return Math.max(1, Math.ceil((full_at.getTime() + drop - empty.getTime()) / 1_000));
};

/** A sweep: buckets that are full are worth nothing, and yesterday's salt is the last way back to an address. */
export const forgetLimits = (acting: Acting): Promise<void> =>
  transact(acting, async ({ sql: db, now }) => {
    await db.deleteFrom('limits').where('full_at', '<', now).execute();
    await db.deleteFrom('daily_salts').where('day', '<', now.toISOString().slice(0, 10)).execute();
  });
