import { isAccount } from '../accounts/person.store.ts';
import { answerPage } from '../http/answer.ts';
import type { Answer, Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import { fill, readTyped } from '../kit/read-form.ts';
import { hashSecret } from '../platform/ids.ts';
import { currentOf, maySignUp } from '../rounds/round.rules.ts';
import { findRound, findRounds } from '../rounds/round.store.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { mayAnswer, sideOf } from './arrangement.rules.ts';
import { arrangementBehindLink, countedOf } from './arrangement.store.ts';
import { mailedNoForm } from './invite.form.ts';
import { ARRANGED, arrangementUrls } from './arrangement.ts';
import { declineMailed } from './mailed.acts.ts';
import { MailedOverPage, MailedPage, MailedThanksPage } from './mailed.page.tsx';

const secretOf = (visit: Visit): string => visit.req.param('secret') ?? '';

/** A dead link says nothing of its round any more: whether one can sign up is the round's at hand. */
const over = async (visit: Visit): Promise<Response> => {
  const { house, acting, view } = visit.var;
  const round = currentOf(await findRounds(house.db), acting.now);
  const isOpen = round !== null && maySignUp(round, acting.now).ok;
  return answerPage(visit, MailedOverPage({ view, maySignUp: isOpen }), 410);
};

/** The invitation, for whoever has its link; whom it was sent to and is signed in and signed up answers on their own page. */
const show = async (visit: Visit, status: 200 | 400): Promise<Response> => {
  const { house, acting, visitor, view } = visit.var;
  const secret = secretOf(visit);
  const arrangement = await arrangementBehindLink(house.db, hashSecret(secret));
  const round = arrangement && (await findRound(house.db, arrangement.round));
  if (!arrangement || !round || arrangement.email === '') return over(visit);
  if (!mayAnswer(arrangement, round, acting.now).ok) return over(visit);
  const { person } = visitor;
  const counted = person ? await countedOf(house.db, round.id, person.id) : [];
  const own = counted.find((one) => sideOf(arrangement, one) !== null);
  // Straight to where it is answered: an intern on a page of its own, others on their sign-up's.
  if (own && sideOf(arrangement, own) === 'intern' && !arrangement.hasSaidYes.intern)
    return goTo(visit, arrangementUrls.answer(arrangement.id));
  if (own) return goTo(visit, `${signUpUrls.show(own.id)}#${ARRANGED}`);
  const isTheirs = person?.email === arrangement.email;
  const isKnown = !isTheirs && (await isAccount(house.db, arrangement.email));
  const isElsewhere = person !== null && !isTheirs;
  return answerPage(visit, MailedPage({ view, secret, arrangement, round, isKnown, isElsewhere }), status);
};

const decline = async (visit: Visit): Promise<Answer> => {
  const form = fill(await readTyped(visit), mailedNoForm);
  if (!form.ok) return show(visit, 400);
  const declined = await declineMailed(visit.var.acting, { secret: secretOf(visit), says: form.value.says });
  return declined.ok ? MailedThanksPage({ view: visit.var.view, says: form.value.says }) : over(visit);
};

/** An invitation that was mailed: shown by GET, declined by POST alone. */
export const mailedInvitationRoutes = (doors: Doors): void => {
  doors.get('/egen-vaert/brev/:secret', (visit) => show(visit, 200));
  doors.post('/egen-vaert/brev/:secret/nej', decline);
};
