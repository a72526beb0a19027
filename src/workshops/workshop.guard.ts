import type { Guard } from '../http/doors.ts';
import { isId } from '../platform/ids.ts';
import { findRound } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { findWorkshop, workshopsIn } from './workshop.store.ts';
import type { WorkshopWithSeats } from './workshop.ts';

/** The workshop in the address, with its round and how full it is. */
export const theWorkshop: Guard<{ workshop: WorkshopWithSeats; round: Round }> = async (visit) => {
  const id = visit.req.param('workshop');
  const { db } = visit.var.house;
  const found = isId(id) ? await findWorkshop(db, id) : null;
  const round = found && (await findRound(db, found.roundId));
  const workshop = found && (await workshopsIn(db, found.roundId)).find((one) => one.id === id);
  return workshop && round ? { workshop, round } : null;
};
