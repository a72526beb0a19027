import { lockPlacement } from '../placements/placement.store.ts';
import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import { takeawayTime } from './takeaway.rules.ts';
import { deleteTakeaway, insertTakeaway, placesTaken, storeTakeaway, takeawaysOf } from './takeaway.store.ts';
import { TAKEAWAY_LIMITS, type Takeaway, type TakeawayKind } from './takeaway.ts';

interface Mine {
  readonly placement: string;
  readonly person: string;
}
interface Written {
  readonly kind: TakeawayKind;
  readonly text: string;
}

const PLACES = Array.from({ length: TAKEAWAY_LIMITS.things }, (_, at) => at + 1);

/**
 * Whether one can write in a visit now. Locks the visit: who writes in two windows is counted one after the other, and
 * a visit that is called off at that moment waits for it.
 */
const mayWrite = async (tx: Tx, { placement }: Mine): Promise<boolean> => {
  const visit = await lockPlacement(tx.sql, placement);
  const round = visit && (await findRound(tx.sql, visit.round));
  return visit !== null && round !== null && takeawayTime(visit, round, tx.now) === 'open';
};

const isSame = (one: Written, other: Written): boolean => one.kind === other.kind && one.text === other.text;

const own = async (tx: Tx, { placement, person }: Mine): Promise<readonly Takeaway[]> =>
  (await takeawaysOf(tx.sql, placement)).filter((one) => one.person === person);

/** Writes down a thing that somebody takes home. The same words once more, as a press is repeated, are there already. */
export const takeHome = (
  acting: Acting,
  said: Mine & Written & { readonly signUp: string },
): Promise<Outcome<{ id: string }, 'over' | 'full'>> =>
  transact(acting, async (tx) => {
    if (!(await mayWrite(tx, said))) return refused('over');
    const there = (await own(tx, said)).find((one) => isSame(one, said));
    if (there) return done({ id: there.id });
    const taken = await placesTaken(tx.sql, said);
    const place = PLACES.find((one) => !taken.includes(one));
    if (place === undefined) return refused('full');
    const id = newId();
    await insertTakeaway(tx.sql, { ...said, id, place, now: tx.now });
    await audit(tx, { act: 'takeHome', subject: 'sign-up', id: said.signUp, detail: { kind: said.kind } });
    return done({ id });
  });

/** Changes its words. Who has not seen what stands there now is told, and nothing is written. */
export const changeTakeaway = (
  acting: Acting,
  said: Mine & Written & { readonly id: string; readonly versionSeen: number },
): Promise<Outcome<null, 'over' | 'gone' | 'changed'>> =>
  transact(acting, async (tx) => {
    if (!(await mayWrite(tx, said))) return refused('over');
    const now = (await own(tx, said)).find(({ id }) => id === said.id);
    if (!now) return refused('gone');
    if (isSame(now, said)) return done(null);
    if (now.version !== said.versionSeen) return refused('changed');
    await storeTakeaway(tx.sql, now.id, { ...said, now: tx.now });
    await audit(tx, { act: 'changeTakeaway', subject: 'sign-up', id: now.signUp, detail: { kind: said.kind } });
    return done(null);
  });

/** Deletes it; one that is gone already is deleted. */
export const removeTakeaway = (acting: Acting, gone: Mine & { readonly id: string }): Promise<Outcome<null, 'over'>> =>
  transact(acting, async (tx) => {
    if (!(await mayWrite(tx, gone))) return refused('over');
    const signUp = await deleteTakeaway(tx.sql, gone);
    if (signUp !== null) await audit(tx, { act: 'removeTakeaway', subject: 'sign-up', id: signUp });
    return done(null);
  });
