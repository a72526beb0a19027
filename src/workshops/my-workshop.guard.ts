import { answerPage } from '../http/answer.ts';
import type { Guard } from '../http/doors.ts';
import { currentOf } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import type { MyWorkshops } from './my-workshop.ts';
import { NoWorkshopsPage } from './my-workshop.page.tsx';
import { myWorkshops } from './my-workshop.store.ts';

/**
 * What the visitor has to do with the workshops of the round at hand. No address names a seat or a person, so nobody can
 * ask for another's: it is always the visitor's own that is shown, taken or given back.
 */
export const myWorkshopsNow: Guard<MyWorkshops | Response> = async (visit) => {
  const { visitor, acting, view } = visit.var;
  const round = currentOf(await findRounds(acting.db), acting.now);
  if (!visitor.person) return null;
  if (!round) return answerPage(visit, NoWorkshopsPage({ view }));
  return myWorkshops(acting.db, { round, person: visitor.person.id, now: acting.now });
};
