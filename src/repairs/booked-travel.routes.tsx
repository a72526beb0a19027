import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Child } from '../kit/html.ts';
import { readForm } from '../kit/read-form.ts';
import { ownVisit } from '../placements/placement.guard.ts';
import { hasBegun } from '../placements/placement.rules.ts';
import { placementUrls } from '../placements/placement.ts';
import type { ShownVisit } from '../placements/shown-visit.ts';
import { noteTravel } from './booked-travel.acts.ts';
import { wayOnForm } from '../placements/way-on.form.ts';
import { MoveAsked, TravelNote } from './booked-travel.page.tsx';
import { bookedAt, proposedInstead } from './booked-travel.store.ts';

/** On the agreement: whether it is asked to be moved; below it, to a guest, whether the journey is booked. */
export const movePanel = async ({ var: { acting, view } }: Visit, own: ShownVisit): Promise<Child> => {
  if (hasBegun(own.placement, own.round, acting.now)) return null;
  const proposal = await proposedInstead(acting.db, own.placement.id);
  return proposal && MoveAsked({ lang: view.lang, visit: own, proposal });
};

export const travelPanel = async ({ var: { acting, view } }: Visit, own: ShownVisit): Promise<Child> => {
  const { placement, mine, round } = own;
  if (mine.side === 'host' || hasBegun(placement, round, acting.now)) return null;
  const at = await bookedAt(acting.db, { placement: placement.id, signUp: mine.signUp });
  const isAsked = (await proposedInstead(acting.db, placement.id)) !== null;
  return TravelNote({ lang: view.lang, visit: own, bookedAt: at, isAsked });
};

/** A guest says that the journey is booked, or is not. What came too late changes nothing: the page says so. */
export const bookedTravelRoutes = (doors: Doors): void => {
  doors.post('/besoeg/:id/rejse', ownVisit, async (visit, { placement, mine }) => {
    const form = await readForm(visit, wayOnForm);
    const show = placementUrls.show(placement.id);
    if (!form.ok) return goTo(visit, show);
    const { answer } = form.value;
    const noted = await noteTravel(visit.var.acting, { placement: placement.id, signUp: mine.signUp, answer });
    if (!noted.ok) return goTo(visit, show, 'rejse-for-sent');
    if (noted.value.stays) return goTo(visit, show, 'rejse-bestilt-bliver');
    return goTo(visit, show, answer === 'yes' ? 'rejse-bestilt' : 'rejse-ikke-bestilt');
  });
};
