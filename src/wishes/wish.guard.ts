import { answerPage } from '../http/answer.ts';
import type { Guard } from '../http/doors.ts';
import type { Database } from '../platform/database.ts';
import { currentOf, maySignUp } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import { NoWishesPage } from './wish.page.tsx';
import { internIn, partyOf, wishesOf } from './wish.store.ts';
import type { MyWishes } from './wish.ts';

/** A person's own list in the round at hand; null where they take no part in it as intern. */
export const readMyWishes = async (db: Database, person: string, now: Date): Promise<MyWishes | null> => {
  const round = currentOf(await findRounds(db), now);
  const signUp = round && (await internIn(db, round.id, person));
  if (!round || !signUp) return null;
  const [party, wishes] = await Promise.all([partyOf(db, signUp), wishesOf(db, signUp)]);
  return { round, signUp, isOpen: maySignUp(round, now).ok, party, wishes };
};

/** No address names whose list it is, so nobody can ask for another's. The catalogue is for interns of the round alone. */
export const myWishesNow: Guard<MyWishes | Response> = async (visit) => {
  const { visitor, acting, view } = visit.var;
  if (!visitor.person) return null;
  const mine = await readMyWishes(acting.db, visitor.person.id, acting.now);
  return mine ?? answerPage(visit, NoWishesPage({ view }));
};
