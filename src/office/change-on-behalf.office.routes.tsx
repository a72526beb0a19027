import type { Doors } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import { inLanguage } from '../kit/language.ts';
import { fill, readTyped, typedIn } from '../kit/read-form.ts';
import { answerForm } from '../sign-ups/answers.form.ts';
import { saveAnswer } from '../sign-ups/draft.acts.ts';
import type { Question } from '../sign-ups/question.ts';
import { questionAt } from '../sign-ups/question.rules.ts';
import { questionTexts } from '../sign-ups/question.texts.ts';
import { findSignUp } from '../sign-ups/sign-up.store.ts';
import { typedAnswers } from '../sign-ups/typed-answers.form.ts';
import { reasonForm } from './change-on-behalf.form.ts';
import { ChangeOnBehalfPage } from './change-on-behalf.page.tsx';
import { officeSignUpTexts } from './office-sign-up.texts.ts';
import { sentSignUp, type SentSignUp } from './office-sign-up.guard.ts';
import { officeUrls } from './office.ts';

/** Which question. A workplace is not retyped for somebody: doubles are merged, where both sides are seen. */
const asked = (visit: Visit, { signUp }: SentSignUp): Exclude<Question, 'workplace'> | null => {
  const question = questionAt(signUp, visit.req.param('question') ?? '');
  return question === 'workplace' ? null : question;
};

/** The office corrects an answer for somebody, with a reason; the person is told by letter. */
export const changeOnBehalfRoutes = (doors: Doors): void => {
  doors.get('/kontor/tilmeldinger/:id/ret/:question', sentSignUp, (visit, sent) => {
    const question = asked(visit, sent);
    if (question === null) return visit.notFound();
    const { signUp } = sent;
    const typed = typedAnswers(question, signUp.answers, signUp.email);
    return ChangeOnBehalfPage({ view: visit.var.view, ...sent, question, typed, errors: {} });
  });

  doors.post('/kontor/tilmeldinger/:id/ret/:question', sentSignUp, async (visit, sent) => {
    const question = asked(visit, sent);
    if (question === null) return visit.notFound();
    const { view, acting, house } = visit.var;
    const { id, role, answers, email } = sent.signUp;
    const typed = await readTyped(visit);
    const because = fill(typed, reasonForm(officeSignUpTexts(view.lang)));
    const form = fill(typed, answerForm(question, questionTexts(view.lang), { role, answers, ownEmail: email, email }));
    const again = { view, ...sent, question, typed };
    if (!form.ok || !because.ok) {
      const errors = { ...(form.ok ? {} : form.errors), ...(because.ok ? {} : because.errors) };
      return visit.html(ChangeOnBehalfPage({ ...again, errors }).text, 400);
    }
    const change = { id, question, answered: form.value, seen: typedIn(typed, 'seen') };
    const saved = await saveAnswer(acting, { ...change, onBehalfBecause: because.value.reason });
    if (saved.ok) return visit.redirect(inLanguage(view.lang, officeUrls.signUp(id)), 303);
    const signUp = (await findSignUp(house.db, id)) ?? sent.signUp;
    const isChangedMeanwhile = saved.why === 'changed-meanwhile';
    const errors = isChangedMeanwhile ? {} : { reason: officeSignUpTexts(view.lang).tooLate };
    return visit.html(ChangeOnBehalfPage({ ...again, signUp, errors, isChangedMeanwhile }).text, 409);
  });
};
