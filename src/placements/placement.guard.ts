import type { Guard } from '../http/doors.ts';
import { isId } from '../platform/ids.ts';
import { isDeputyOfClosed } from './deputy.rules.ts';
import { withoutReach, type ShownVisit } from './shown-visit.ts';
import { shownVisit } from './shown-visit.store.ts';

/** To who stood in for a host, once the round is closed: who it was, and no way to write to them. */
const namesAlone = (own: ShownVisit): ShownVisit => ({
  ...own,
  host: withoutReach(own.host),
  guests: own.guests.map(withoutReach),
});

/** A visit the visitor is in, as they may see it. Anybody else's, one not sent yet and an odd id are all nothing. */
export const ownVisit: Guard<ShownVisit> = async (visit) => {
  const id = visit.req.param('id');
  const { acting, visitor } = visit.var;
  const own = isId(id) && visitor.person ? await shownVisit(acting.db, id, visitor.person.id) : null;
  return own && (isDeputyOfClosed(own, acting.now) ? namesAlone(own) : own);
};
