import type { Guard } from '../http/doors.ts';
import { isId } from '../platform/ids.ts';
import { noVisitOf } from './no-visit.store.ts';
import type { NoVisit } from './no-visit.ts';

/** A sign-up of the visitor's own that is without a visit, or was; anybody else's is nothing. */
export const ownNoVisit: Guard<NoVisit> = async (visit) => {
  const id = visit.req.param('id');
  const { house, visitor } = visit.var;
  return isId(id) && visitor.person ? noVisitOf(house.db, id, { isSent: true, person: visitor.person.id }) : null;
};
