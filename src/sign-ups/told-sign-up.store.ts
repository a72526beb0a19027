import type { Database } from '../platform/database.ts';
import { findRound } from '../rounds/round.store.ts';
import { findSignUp } from './sign-up.store.ts';
import type { SignUpState } from './sign-up.ts';
import type { ToldSignUp } from './told-sign-up.ts';

/** What a letter tells of a sign-up; nothing when it is no longer in a state the letter is about. */
export const toldSignUp = async (
  db: Database,
  id: string | undefined,
  states: readonly SignUpState[],
): Promise<ToldSignUp | null> => {
  const signUp = id === undefined ? null : await findSignUp(db, id);
  if (!signUp || !states.includes(signUp.state)) return null;
  const round = await findRound(db, signUp.roundId);
  return round && { id: signUp.id, role: signUp.role, round };
};
