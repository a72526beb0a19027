import { answerPage } from '../http/answer.ts';
import type { Visit } from '../http/visit.ts';
import { isId } from '../platform/ids.ts';
import { findRound } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { MovedPage } from './closed.page.tsx';
import { hasLeft } from './resume-link.store.ts';
import { findSignUp } from './sign-up.store.ts';
import type { SignUp } from './sign-up.ts';

/** A sign-up that the visitor may see and change, with its round. */
export interface OwnSignUp {
  readonly signUp: SignUp;
  readonly round: Round;
}

/** A person's own; or, as long as nobody's address is proved, one that this browser holds. */
const isTheirs = (visit: Visit, { personId, session }: SignUp): boolean => {
  const { visitor } = visit.var;
  if (visitor.person !== null && personId === visitor.person.id) return true;
  if (visitor.session === null || session === null || !session.equals(visitor.session)) return false;
  return personId === null || visitor.person === null;
};

/** Told to the browser that a draft was begun in; to anybody else it is nothing. */
const movedAway = async (visit: Visit, { id }: SignUp): Promise<Response | null> => {
  const { visitor, house, view } = visit.var;
  if (visitor.session === null || !(await hasLeft(house.db, id, visitor.session))) return null;
  return answerPage(visit, MovedPage({ view }), 410);
};

/** Proves that a sign-up is the visitor's. Somebody else's, an unknown one and an odd id are all nothing. */
export const ownSignUp = async (visit: Visit): Promise<OwnSignUp | Response | null> => {
  const id = visit.req.param('id') ?? '';
  const { db } = visit.var.house;
  const signUp = isId(id) ? await findSignUp(db, id) : null;
  if (!signUp) return null;
  if (!isTheirs(visit, signUp)) return movedAway(visit, signUp);
  const round = await findRound(db, signUp.roundId);
  return round && { signUp, round };
};

/**
 * Whether the visitor only holds the browser in which a confirmed sign-up was written, its person having proved the
 * address elsewhere: they are told so and asked to sign in, and see no answers.
 */
export const isProvedElsewhere = (visit: Visit, { personId }: SignUp): boolean =>
  personId !== null && personId !== visit.var.visitor.person?.id;
