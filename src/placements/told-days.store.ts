import type { Database } from '../platform/database.ts';
import { findRound } from '../rounds/round.store.ts';
import { otherDaysFor } from './other-days.store.ts';
import { proposerTo, type OtherDaysState } from './other-days.ts';
import { findPlacement } from './placement.store.ts';
import type { ToldDays } from './told-days.ts';
import { toldVisit } from './told-visit.store.ts';

type About = Readonly<Record<string, string>>;

/** Other days for a visit of somebody who still takes part, while they are in one of these states. */
export const toldDays = async (
  db: Database,
  about: About,
  states: readonly OtherDaysState[],
): Promise<ToldDays | null> => {
  const visit = await toldVisit(db, about, ['open', 'agreed']);
  const placement = visit && (await findPlacement(db, visit.id));
  const others =
    visit &&
    (await otherDaysFor(db, visit.id)).find(({ id, state }) => id === about.otherDays && states.includes(state));
  const round = placement && (await findRound(db, placement.round));
  if (!visit || !placement || !round || !others) return null;
  return {
    ...visit,
    isAgreed: placement.state === 'agreed',
    proposer: proposerTo(visit.side, others.by === placement.host ? 'host' : 'intern', visit.isPair),
    others,
    timeZone: round.timeZone,
  };
};
