import { answerPage } from '../http/answer.ts';
import type { Guard } from '../http/doors.ts';
import { currentOf } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import type { OwnSignUp } from '../sign-ups/sign-up.guard.ts';
import { findSignUp } from '../sign-ups/sign-up.store.ts';
import { countedOf } from './arrangement.store.ts';
import { NotHostPage } from './invite.page.tsx';

/** A person's own sign-up as host in the round at hand. No address names it, so nobody can ask for another's. */
export const myHosting: Guard<OwnSignUp | Response> = async (visit) => {
  const { visitor, acting, view } = visit.var;
  if (!visitor.person) return null;
  const round = currentOf(await findRounds(acting.db), acting.now);
  const counted = round ? await countedOf(acting.db, round.id, visitor.person.id) : [];
  const host = counted.find(({ role }) => role === 'host');
  const signUp = host && (await findSignUp(acting.db, host.id));
  return round && signUp ? { signUp, round } : answerPage(visit, NotHostPage({ view }));
};
