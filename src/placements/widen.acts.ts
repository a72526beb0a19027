import type { Outcome } from '../platform/outcome.ts';
import type { TooOften } from '../platform/limit.ts';
import type { Acting, Tx } from '../platform/transact.ts';
import { isLatePlaceAhead } from '../rounds/late-place.rules.ts';
import type { Ruling } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/round.ts';
import type { Answered } from '../sign-ups/answers.form.ts';
import { saveAnswer } from '../sign-ups/draft.acts.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { isInVisit } from './no-visit.store.ts';
import { publicationIn } from './publication.store.ts';
import type { WidenedQuestion } from './widen.rules.ts';

/** Who is without a visit, once the proposals are out and while a late place can come. */
const mayWiden = async (tx: Tx, signUp: SignUp, round: Round): Promise<Ruling<'over' | 'closed'>> => {
  if (signUp.state !== 'confirmed') return { ok: false, why: 'over' };
  const publication = await publicationIn(tx.sql, round.id);
  const isOpen = publication?.sentAt != null && isLatePlaceAhead(round, tx.now);
  return isOpen && !(await isInVisit(tx.sql, signUp.id)) ? { ok: true } : { ok: false, why: 'closed' };
};

/**
 * Changes an answer of somebody without a visit: it counts in the next menu, which freezes the round anew. Whoever proposes
 * a visit holds the sign-up as this does, so that nothing is proposed on answers that change at the same moment.
 */
export const widen = (
  acting: Acting,
  { signUp: id, ...answer }: { signUp: string; question: WidenedQuestion; answered: Answered; seen: string },
): Promise<Outcome<SignUp, 'gone' | 'over' | 'not-open-yet' | 'closed' | 'changed-meanwhile'> | TooOften> =>
  saveAnswer(acting, { id, ...answer, may: mayWiden });
