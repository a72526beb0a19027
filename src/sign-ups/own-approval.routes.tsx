import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import { readForm } from '../kit/read-form.ts';
import { addressesOf } from './companionship.rules.ts';
import { companyOf } from './companionship.store.ts';
import { nameManager } from './manager-approval.acts.ts';
import { mayAskManager } from './manager-approval.rules.ts';
import { latestApproval, mustBeAsked } from './manager-approval.store.ts';
import { NameManagerPage } from './own-approval.page.tsx';
import { ownApprovalTexts } from './own-approval.texts.ts';
import { namedManagerForm } from './manager-named.form.ts';
import { questionTexts } from './question.texts.ts';
import { isProvedElsewhere, type OwnSignUp, ownSignUp } from './sign-up.guard.ts';
import { signUpUrls } from './sign-up.ts';
import { typedAnswers } from './typed-answers.form.ts';

const mayAsk = (visit: Visit, { signUp, round }: OwnSignUp): boolean =>
  !isProvedElsewhere(visit, signUp) && mayAskManager(signUp, round, visit.var.acting.now).ok;

/** An intern names another manager, or asks once more; sign-up may be closed by then. */
export const ownApprovalRoutes = (doors: Doors): void => {
  doors.get('/tilmelding/:id/leder', ownSignUp, async (visit, own) => {
    const { view, house } = visit.var;
    const { signUp } = own;
    if (!mayAsk(visit, own)) return goTo(visit, signUpUrls.show(signUp.id));
    const approval = await latestApproval(house.db, signUp.id);
    const typed = typedAnswers('contact', signUp.answers, null);
    return NameManagerPage({ view, signUp, approval, typed, errors: {} });
  });

  doors.post('/tilmelding/:id/leder', ownSignUp, async (visit, own) => {
    const { view, house, acting } = visit.var;
    const { signUp } = own;
    if (!mayAsk(visit, own)) return goTo(visit, signUpUrls.show(signUp.id));
    const companions = addressesOf(signUp, await companyOf(house.db, signUp));
    const notNamed = { own: signUp.email, companions, mustBeAsked: await mustBeAsked(house.db, signUp) };
    const form = await readForm(visit, namedManagerForm(questionTexts(view.lang).contact, notNamed));
    const approval = await latestApproval(house.db, signUp.id);
    if (!form.ok) return answerPage(visit, NameManagerPage({ view, signUp, approval, ...form }), 400);
    const named = await nameManager(acting, { signUp: signUp.id, ...form.value });
    // Of an address that is not asked the page says so itself.
    const isAsked = form.value.decides === 'self' || (named.ok && named.value !== 'unwilling');
    if (named.ok) return goTo(visit, signUpUrls.show(signUp.id), isAsked ? 'leder-gemt' : undefined);
    if (named.why !== 'too-often') return goTo(visit, signUpUrls.show(signUp.id));
    const errors = { managerEmail: ownApprovalTexts(view.lang).tooOften };
    const again = NameManagerPage({ view, signUp, approval, typed: form.typed, errors });
    return answerPage(visit, again, 429, { 'Retry-After': String(named.seconds) });
  });
};
