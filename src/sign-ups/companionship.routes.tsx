import { inOutline, signInUrl } from '../accounts/account.ts';
import { isAccount } from '../accounts/person.store.ts';
import type { WhenProved } from '../accounts/sign-in.acts.ts';
import { rememberSession } from '../accounts/session.guard.ts';
import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import { hashSecret } from '../platform/ids.ts';
import { currentOf, maySignUp } from '../rounds/round.rules.ts';
import { findRound, findRounds } from '../rounds/round.store.ts';
import {
  DeclinedPage,
  ElsewherePage,
  InvitationOverPage,
  InvitationPage,
  LeavePage,
  TakenPage,
} from './companionship.page.tsx';
import { isFoundFor, mayAnswerInvitation, whatBecomesOf } from './companionship.rules.ts';
import { companyOf, invitationBehindLink } from './companionship.store.ts';
import { companionUrls } from './companionship.ts';
import { acceptInvitation, declineInvitation, leaveCompanion, travelAlone } from './invitation.acts.ts';
import { isProvedElsewhere, ownSignUp } from './sign-up.guard.ts';
import { confirmedOf, findSignUp } from './sign-up.store.ts';
import { signUpUrls } from './sign-up.ts';

const secretOf = (visit: Visit): string => visit.req.param('secret') ?? '';

/** The invitation behind the link, with who sent it, while it may be answered. */
const invitationHere = async (visit: Visit) => {
  const { house, acting } = visit.var;
  const invitation = await invitationBehindLink(house.db, hashSecret(secretOf(visit)));
  const inviter = invitation && (await findSignUp(house.db, invitation.inviter));
  const round = inviter && (await findRound(house.db, inviter.roundId));
  if (!invitation || !round || !mayAnswerInvitation(invitation, round, acting.now).ok) return null;
  const mine = { roundId: round.id, role: 'intern', email: invitation.email } as const;
  return {
    inviter,
    round,
    isSignedUp: (await confirmedOf(house.db, mine)) !== null,
    address: inOutline(invitation.email),
    yes: await whatYesIs(visit, invitation.email),
    signedInAs: signedInAsAnother(visit, invitation.email),
  };
};

/** Said beforehand as the act has it: an account is signed in to, and any other address is proved by the link. */
const whatYesIs = async (visit: Visit, invited: string): Promise<'asks' | 'means' | null> => {
  if (visit.var.visitor.person?.email === invited) return null;
  return (await isAccount(visit.var.house.db, invited)) ? 'asks' : 'means';
};

const signedInAsAnother = (visit: Visit, invited: string): string | null => {
  const email = visit.var.visitor.person?.email ?? invited;
  return email === invited ? null : email;
};

/** The sign-up of who has said yes by this link and opens it again. */
const acceptedHere = async (visit: Visit): Promise<string | null> => {
  const { db } = visit.var.house;
  const { person } = visit.var.visitor;
  const invitation = person && (await invitationBehindLink(db, hashSecret(secretOf(visit))));
  const own = invitation?.companion ? await findSignUp(db, invitation.companion) : null;
  return person && own?.personId === person.id ? own.id : null;
};

/** Offers to sign up oneself only while one can. */
const invitationOver = async (visit: Visit): Promise<Response> => {
  const { view, house, acting } = visit.var;
  const round = currentOf(await findRounds(house.db), acting.now);
  const isOpen = round !== null && maySignUp(round, acting.now).ok;
  return answerPage(visit, InvitationOverPage({ view, isOpen }), 410);
};

/** An invitation to travel together: shown by GET, answered by POST alone; and leaving again. */
export const companionshipRoutes = (doors: Doors, whenProved: readonly WhenProved[]): void => {
  doors.get('/rejsefaelle/:secret', async (visit) => {
    const { view } = visit.var;
    const found = await invitationHere(visit);
    if (!found) {
      const mine = await acceptedHere(visit);
      return mine === null ? invitationOver(visit) : goTo(visit, signUpUrls.show(mine));
    }
    return InvitationPage({ view, secret: secretOf(visit), ...found });
  });

  doors.post('/rejsefaelle/:secret', async (visit) => {
    const { view, acting, visitor } = visit.var;
    const answer = { secret: secretOf(visit), visitor, lang: view.lang };
    const accepted = await acceptInvitation(acting, answer, whenProved);
    if (!accepted.ok && accepted.why === 'sign-in')
      return visit.redirect(signInUrl(view.lang, companionUrls.invitation(answer.secret)), 303);
    if (!accepted.ok) return invitationOver(visit);
    const { secret, signUp, apart, hasMoved } = accepted.value;
    rememberSession(visit, secret);
    if (apart === 'taken') return answerPage(visit, TakenPage({ view, signUp }), 409);
    if (apart === 'elsewhere') return answerPage(visit, ElsewherePage({ view, signUp, secret: answer.secret }), 409);
    return goTo(visit, signUpUrls.show(signUp), hasMoved ? 'ny-arbejdsplads' : undefined);
  });

  doors.post('/rejsefaelle/:secret/nej', async (visit) => {
    const { view, acting } = visit.var;
    const declined = await declineInvitation(acting, { secret: secretOf(visit) });
    return declined.ok ? DeclinedPage({ view }) : invitationOver(visit);
  });

  doors.get('/tilmelding/:id/rejsefaelle', ownSignUp, async (visit, { signUp }) => {
    const { view, house } = visit.var;
    const mayLeave = !isProvedElsewhere(visit, signUp) && signUp.answers.travel !== 'alone';
    if (!mayLeave) return goTo(visit, signUpUrls.show(signUp.id));
    const company = await companyOf(house.db, signUp);
    const left = whatBecomesOf(company?.fellow ?? null);
    return LeavePage({ view, signUp, left, isFoundFor: isFoundFor(signUp, company) });
  });

  doors.post('/tilmelding/:id/rejsefaelle', ownSignUp, async (visit, { signUp }) => {
    const isTheirs = !isProvedElsewhere(visit, signUp);
    const wasFoundFor = isFoundFor(signUp, await companyOf(visit.var.house.db, signUp));
    const left = isTheirs ? await leaveCompanion(visit.var.acting, { signUp: signUp.id }) : null;
    const said = wasFoundFor ? 'rejser-alene-vi-finder' : 'rejser-alene';
    return goTo(visit, signUpUrls.show(signUp.id), left?.ok ? said : undefined);
  });

  doors.post('/tilmelding/:id/alene', ownSignUp, async (visit, { signUp }) => {
    const isTheirs = !isProvedElsewhere(visit, signUp);
    const chosen = isTheirs ? await travelAlone(visit.var.acting, { signUp: signUp.id }) : null;
    return goTo(visit, signUpUrls.show(signUp.id), chosen?.ok ? 'svar-gemt' : undefined);
  });
};
