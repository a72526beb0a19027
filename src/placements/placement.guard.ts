import type { Guard } from '../http/doors.ts';
import { isId } from '../platform/ids.ts';
import type { ShownVisit } from './shown-visit.ts';
import { shownVisit } from './shown-visit.store.ts';

/** A visit the visitor is in, as they may see it. Anybody else's, one not sent yet and an odd id are all nothing. */
export const ownVisit: Guard<ShownVisit> = async (visit) => {
  const id = visit.req.param('id');
  const { house, visitor } = visit.var;
  return isId(id) && visitor.person ? shownVisit(house.db, id, visitor.person.id) : null;
};
