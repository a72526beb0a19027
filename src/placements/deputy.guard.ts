import type { Guard } from '../http/doors.ts';
import { isId } from '../platform/ids.ts';
import { deputisedHostOf } from './deputy.store.ts';
import type { DeputisedHost } from './deputy.ts';

/** A host as its contact, or its confirmed deputy. Anybody else's, an intern's and an odd id are all nothing. */
export const deputisedHost: Guard<DeputisedHost> = async (visit) => {
  const id = visit.req.param('id');
  const { house, visitor } = visit.var;
  return isId(id) && visitor.person ? deputisedHostOf(house.db, id, visitor.person.id) : null;
};
