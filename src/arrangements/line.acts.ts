import { audit } from '../platform/audit.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRound, findRounds } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { lockCompanions } from '../sign-ups/companionship.store.ts';
import { storePlaceInLine } from './arrangement-kept.store.ts';
import { areProposalsOut } from './arrangement.rules.ts';
import { findArrangement } from './arrangement.store.ts';
import type { Arrangement } from './arrangement.ts';
import { overtakenIn, risenByEndOf } from './line.rules.ts';
import { rowsAt, rowsOfLines } from './standing.store.ts';
import { tellOthers } from './telling.acts.ts';

/**
 * A sweep: whoever lost a seat to the next – a manager said no or nothing in time, the days suit no longer – goes behind those
 * who have it now, so that what makes it good again takes nothing from them; and those who rose to it are told, once.
 */
export const keepLines = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    await lockCompanions(tx.sql);
    for (const round of await findRounds(tx.sql)) {
      if (!isLine(round, tx.now)) continue;
      const rows = await rowsOfLines(tx.sql, round.id);
      if (!rows) continue;
      const { overtaken, risen } = overtakenIn(rows);
      for (const { id, intern } of overtaken) {
        await storePlaceInLine(tx.sql, id, tx.now);
        await audit(tx, { act: 'loseSeat', subject: 'sign-up', id: intern, detail: { arrangement: id } });
      }
      await tellRisen(tx, risen);
    }
  });

const isLine = (round: Round, now: Date): boolean => !round.cancelledAt && !areProposalsOut(round, now);

/** Those who rise to a seat by the end of one: asked before it ends, told once it has. After the matching nobody does. */
export const risingBy = async (tx: Tx, { id, round: of, state, signUps }: Arrangement): Promise<readonly string[]> => {
  const round = state === 'accepted' ? await findRound(tx.sql, of) : null;
  if (!round || !signUps.host || !isLine(round, tx.now)) return [];
  const rows = await rowsAt(tx.sql, round.id, signUps.host);
  return rows ? risenByEndOf(rows, id) : [];
};

export const tellRisen = async (tx: Tx, risen: readonly string[]): Promise<void> => {
  for (const id of risen) {
    const arrangement = await findArrangement(tx.sql, id);
    if (arrangement) await tellOthers(tx, arrangement, { but: null, became: 'seated' });
  }
};
