import type { Guard } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import { ownVisit } from '../placements/placement.guard.ts';
import { maySayPracticalities } from '../placements/practicalities.rules.ts';
import { placementUrls } from '../placements/placement.ts';
import { expectedGuests, lastAuthorOf, programmeOf } from './programme.store.ts';
import { programmeUrls, type OwnProgramme } from './programme.ts';

/** Proves that a visit is the visitor's and agreed; of one that is not, its own page says how it stands. */
export const ownProgramme: Guard<OwnProgramme | Response> = async (visit) => {
  const own = await ownVisit(visit);
  if (own === null || own instanceof Response) return own;
  if (own.placement.state !== 'agreed') return goTo(visit, placementUrls.show(own.placement.id));
  const { db } = visit.var.house;
  const { host } = own.placement;
  const [guests, programme] = [await expectedGuests(db, host), await programmeOf(db, host)];
  // As with where to come: once the week is over nobody plans for it, and nobody is written to about it.
  const isOver = !maySayPracticalities(own.round, visit.var.acting.now);
  const isHost = own.mine.side === 'host';
  const changedBy = isHost && programme ? await lastAuthorOf(db, programme.id) : null;
  return { visit: own, isHost, guests, programme, changedBy, isOver };
};

/** The same for what the host alone may do. To a guest it does not exist. */
export const hostsProgramme: Guard<OwnProgramme | Response> = async (visit) => {
  const own = await ownProgramme(visit);
  return own instanceof Response || own?.isHost ? own : null;
};

/** The same for what is done before the week is over: afterwards the programme's page says why not. */
export const hostsPlan: Guard<OwnProgramme | Response> = async (visit) => {
  const own = await hostsProgramme(visit);
  if (own === null || own instanceof Response || !own.isOver) return own;
  return goTo(visit, programmeUrls.show(own.visit.placement.id));
};
