import { freezeRound } from '../matching-runs/match-run.acts.ts';
import { sha256Of } from '../matching-runs/canonical.ts';
import { readRoundRows } from '../matching-runs/instance.store.ts';
import { publicationIn } from '../placements/publication.store.ts';
import { audit } from '../platform/audit.ts';
import type { Database } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { personBehind, transact, type Acting, type Tx } from '../platform/transact.ts';
import { lockRound } from '../rounds/round.store.ts';
import { circumstancesIn } from './circumstances.store.ts';
import { insertMenu, latestMenu, runningSituation, storeMenuEnd } from './menu.store.ts';
import { isLost, mayRepair, type RepairRefusal } from './repair.rules.ts';
import type { Option, Situation } from './repair.ts';
import { freezeForRepair, situationOf } from './situation.rules.ts';

/** The round as it stands, in a transaction that holds its lock and everybody in it. */
export const freezeSituation = async (tx: Tx, round: string): Promise<{ situation: Situation; sha256: string }> => {
  const { rows } = await freezeRound(tx, round);
  const known = await circumstancesIn(tx.sql, round);
  const situation = situationOf(freezeForRepair(rows, known), known);
  return { situation, sha256: sha256Of(situation) };
};

/** The same to look at, without holding anything. */
export const readSituation = async (db: Database, round: string) => {
  const rows = await readRoundRows(db, round);
  if (!rows) throw new Error(`no round ${round} to look at`);
  const known = await circumstancesIn(db, round);
  const freeze = freezeForRepair(rows, known);
  const situation = situationOf(freeze, known);
  return { known, freeze, situation, sha256: sha256Of(situation) };
};

/**
 * Freezes how the round stands and queues the calculation. Two who press at once: the second waits for the round's lock and
 * then sees the first one's menu; the unique index on running menus stands behind that.
 */
export const startMenu = (
  acting: Acting,
  roundId: string,
): Promise<Outcome<{ id: string }, 'gone' | 'is-running' | RepairRefusal>> =>
  transact(acting, async (tx) => {
    const round = await lockRound(tx.sql, roundId);
    if (!round) return refused('gone');
    const publication = await publicationIn(tx.sql, round.id);
    const ruling = mayRepair(round, tx.now, { isSent: publication?.sentAt != null });
    if (!ruling.ok) return ruling;
    const before = await latestMenu(tx.sql, round.id);
    if (before?.state === 'running') {
      if (!isLost(before, tx.now)) return refused('is-running');
      await storeMenuEnd(tx.sql, { id: before.id, options: null, now: tx.now });
    }
    const id = newId();
    const frozen = await freezeSituation(tx, round.id);
    await insertMenu(tx.sql, { id, round: round.id, ...frozen, startedBy: personBehind(tx.by), now: tx.now });
    await audit(tx, {
      act: 'startRepairMenu',
      subject: 'repair',
      id,
      detail: { round: round.id, sha256: frozen.sha256 },
    });
    await tx.queue('find-repairs', { menu: id });
    return done({ id });
  });

/** What a menu is to be calculated on; null once it has ended. */
export const situationOfMenu = (db: Database, menu: string): Promise<Situation | null> => runningSituation(db, menu);

/** Writes down what was found, or that nothing was because the calculation failed. */
export const endMenu = (
  acting: Acting,
  { menu: id, options }: { menu: string; options: readonly Option[] | null },
): Promise<void> =>
  transact(acting, async (tx) => {
    if (!(await storeMenuEnd(tx.sql, { id, options, now: tx.now }))) return;
    const detail = { state: options === null ? 'failed' : 'done', options: options?.length ?? 0 };
    await audit(tx, { act: 'endRepairMenu', subject: 'repair', id, detail });
  });
