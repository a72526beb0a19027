import { freezeOf } from '../matching-runs/freeze.rules.ts';
import type { JudgedArrangement } from '../matching-runs/arranged-pin.ts';
import { audit } from '../platform/audit.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRounds } from '../rounds/round.store.ts';
import { lockCompanions } from '../sign-ups/companionship.store.ts';
import { storePlaceInLine } from './arrangement-kept.store.ts';
import { areProposalsOut } from './arrangement.rules.ts';
import { findArrangement } from './arrangement.store.ts';
import { overtakenIn } from './line.rules.ts';
import { knownStandings, rowsOfAgreed, storeStanding } from './standing.store.ts';
import type { Known, StandsAs } from './standing.ts';
import { tellOthers } from './telling.acts.ts';
import { hasStood, isForHostAlone, newsOf, turnedInto } from './turn.rules.ts';

/**
 * A sweep over all that people have agreed on, until the proposals are out. Whoever lost a seat to the next – a manager said
 * no or nothing in time, the days suit no longer – goes behind those who have it now, so that what makes it good again takes
 * nothing from them. And those in it hear when it no longer holds as things stand, or holds again.
 */
export const tendStandings = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    await lockCompanions(tx.sql);
    for (const round of await findRounds(tx.sql)) {
      if (round.cancelledAt || areProposalsOut(round, tx.now)) continue;
      const rows = await rowsOfAgreed(tx.sql, round.id);
      if (!rows) continue;
      const freeze = freezeOf(rows);
      const knownOf = await knownStandings(tx.sql, round.id);
      const overtaken = overtakenIn(freeze).filter(({ lost }) => hasStood(knownOf.get(lost.id), lost.lack, tx.now));
      // The last first: whom the same have overtaken keep their order.
      for (const one of overtaken.toReversed()) await putBehind(tx, one);
      await tellOfTurns(tx, knownOf, freeze.arranged);
    }
  });

type Overtaken = ReturnType<typeof overtakenIn>[number];

const putBehind = async (tx: Tx, { lost: { id, intern }, behind }: Overtaken): Promise<void> => {
  await storePlaceInLine(tx.sql, id, behind);
  await audit(tx, { act: 'loseSeat', subject: 'sign-up', id: intern, detail: { arrangement: id } });
};

const tellOfTurns = async (
  tx: Tx,
  knownOf: ReadonlyMap<string, Known>,
  arranged: readonly JudgedArrangement[],
): Promise<void> => {
  for (const { id, lack } of arranged) {
    const known = knownOf.get(id);
    const standsAs = lack ?? 'none';
    const news = known ? newsOf(known, standsAs, tx.now) : null;
    if (!known || news === null) continue;
    await storeStanding(
      tx.sql,
      id,
      news === 'watch' ? { ...known, untoldSince: tx.now } : { standsAs, untoldSince: null },
    );
    if (news === 'tell' && known.standsAs !== null) await tellOfTurn(tx, id, known.standsAs, standsAs);
  }
};

const tellOfTurn = async (tx: Tx, id: string, before: StandsAs, after: StandsAs): Promise<void> => {
  const arrangement = await findArrangement(tx.sql, id);
  if (!arrangement) return;
  const { host } = arrangement.signUps;
  const signUps = isForHostAlone(after) ? { intern: null, companion: null, host } : arrangement.signUps;
  await tellOthers(tx, { id, signUps }, { but: null, became: turnedInto(before, after) });
};
