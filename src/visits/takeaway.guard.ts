import type { Guard } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import { ownVisit } from '../placements/placement.guard.ts';
import { placementUrls } from '../placements/placement.ts';
import type { ShownVisit } from '../placements/shown-visit.ts';
import { takeawayTime } from './takeaway.rules.ts';
import { takeawaysOf } from './takeaway.store.ts';
import type { Takeaway, TakenHome } from './takeaway.ts';

/** What is taken home from the visitor's own visit; null where it is none, or never became one. */
export const takenHomeOf = async (visit: Visit, own: ShownVisit): Promise<TakenHome | null> => {
  const { acting, visitor } = visit.var;
  const { placement, round } = own;
  const time = takeawayTime(placement, round, acting.now);
  if (time === null || visitor.person === null) return null;
  const person = visitor.person.id;
  const all = await takeawaysOf(acting.db, placement.id);
  return { visit: own, person, time, all, mine: all.filter((one) => one.person === person) };
};

/** Proves that a visit is the visitor's; where there is nothing to take home from, its own page says how it stands. */
export const ownTakenHome: Guard<TakenHome | Response> = async (visit) => {
  const own = await ownVisit(visit);
  if (own === null) return null;
  return (await takenHomeOf(visit, own)) ?? goTo(visit, placementUrls.show(own.placement.id));
};

/** One thing of the visitor's own; undefined where it has been deleted meanwhile. */
export interface OwnTakeaway {
  readonly taken: TakenHome;
  readonly id: string;
  readonly one: Takeaway | undefined;
}

/** The same with one of the things. What another in the visit has written can be read by all, and changed by nobody else. */
export const ownTakeaway: Guard<OwnTakeaway | Response> = async (visit) => {
  const taken = await ownTakenHome(visit);
  if (taken === null || taken instanceof Response) return taken;
  const id = visit.req.param('takeaway') ?? '';
  const one = taken.all.find((each) => each.id === id);
  return one && one.person !== taken.person ? null : { taken, id, one };
};
