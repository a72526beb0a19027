import { audit } from '../platform/audit.ts';
import { brokeUnique } from '../platform/database.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting } from '../platform/transact.ts';
import { pairOf } from './double.rules.ts';
import { lockWorkplaces, storeMerged, storeToldApart, storeUnmerged } from './double.store.ts';

type Nothing = undefined;

/**
 * Makes one workplace of two entries. Sign-ups keep the entry they were made with and are read as belonging to `into`
 * from now on, so it can be undone. Of two coordinators who merge crosswise at once, the second is refused.
 */
export const mergeWorkplaces = (
  acting: Acting,
  { from, into }: { from: string; into: string },
): Promise<Outcome<Nothing, 'gone' | 'merged-already' | 'other-organisation' | 'same'>> =>
  transact(acting, async (tx) => {
    if (from === into) return refused('same');
    const found = await lockWorkplaces(tx.sql, [from, into]);
    const [one, other] = found;
    if (!one || !other) return refused('gone');
    if (found.some(({ mergedInto }) => mergedInto !== null)) return refused('merged-already');
    if (one.organisation !== other.organisation) return refused('other-organisation');
    await storeMerged(tx.sql, from, into);
    await audit(tx, { act: 'mergeWorkplaces', subject: 'workplace', id: from, detail: { into } });
    return done(undefined);
  });

/** Undoes a merge: the entry is a workplace of its own again. */
export const unmergeWorkplace = async (
  acting: Acting,
  id: string,
): Promise<Outcome<Nothing, 'gone' | 'not-merged' | 'name-taken'>> => {
  try {
    return await transact(acting, async (tx) => {
      const [found] = await lockWorkplaces(tx.sql, [id]);
      if (!found) return refused('gone');
      if (found.mergedInto === null) return refused('not-merged');
      await storeUnmerged(tx.sql, id);
      await audit(tx, { act: 'unmergeWorkplace', subject: 'workplace', id, detail: { from: found.mergedInto } });
      return done(undefined);
    });
  } catch (error) {
    if (brokeUnique(error, 'workplaces_named_once')) return refused('name-taken');
    throw error;
  }
};

/** Says that two entries are two workplaces although their names are alike: nobody is asked about them again. */
export const tellApart = (
  acting: Acting,
  { one, other }: { one: string; other: string },
): Promise<Outcome<Nothing, 'gone' | 'same'>> =>
  transact(acting, async (tx) => {
    if (one === other) return refused('same');
    if ((await lockWorkplaces(tx.sql, [one, other])).length < 2) return refused('gone');
    if (await storeToldApart(tx.sql, pairOf(one, other), tx.now))
      await audit(tx, { act: 'tellApart', subject: 'workplace', id: one, detail: { other } });
    return done(undefined);
  });
