import type { Guard } from '../http/doors.ts';
import { isId } from '../platform/ids.ts';
import { findRounds } from '../rounds/round.store.ts';
import { askedNow } from './asked.rules.ts';
import { askedOf } from './asked.store.ts';
import type { AskedOfMe } from './asked.ts';

/** A question that was put to the visitor's own address, which signing in has proved, and that can still be answered. */
export const askedOfMe: Guard<AskedOfMe> = async (visit) => {
  const id = visit.req.param('id');
  const { visitor, acting } = visit.var;
  if (!isId(id) || !visitor.person) return null;
  const all = await askedOf(acting.db, visitor.person.email);
  const { waiting, said } = askedNow(all, await findRounds(acting.db), acting.now);
  const isOpen = waiting.some((one) => one.id === id) || said.some((one) => one.id === id && one.changeBy !== null);
  return (isOpen && all.find((one) => one.id === id)) || null;
};
