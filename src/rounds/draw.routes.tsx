import type { Doors } from '../http/doors.ts';
import { DrawPage } from './draw.page.tsx';
import { currentOf, mayRevealSeed } from './round.rules.ts';
import { roundUrls } from './round.ts';
import { findDraw, findRounds } from './round.store.ts';

/** The draw's proof, for everybody (R13). */
export const drawRoutes = (doors: Doors): void => {
  doors.get(roundUrls.draw(), async (visit) => {
    const { db, now } = visit.var.acting;
    const round = currentOf(await findRounds(db), now);
    const revealed = round && mayRevealSeed(round, now).ok ? await findDraw(db, round.id) : null;
    return DrawPage({ view: visit.var.view, round, revealed });
  });
};
