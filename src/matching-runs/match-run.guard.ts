import type { Guard } from '../http/doors.ts';
import { isId } from '../platform/ids.ts';
import type { WholeRun } from './match-run.ts';
import { wholeRun } from './match-run.store.ts';

/** The run of the address, or 404. */
export const aRun: Guard<WholeRun> = async (visit) => {
  const id = visit.req.param('run');
  return isId(id) ? wholeRun(visit.var.house.db, id) : null;
};
