import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { inLanguage } from '../kit/language.ts';
import { fill, readTyped } from '../kit/read-form.ts';
import { eligibilityAddress, eligibilityForm } from './eligibility.form.ts';
import { EligibilityAnswerPage, EligibilityQuestionPage } from './eligibility.page.tsx';
import { eligibility, nextEligibilityQuestion } from './eligibility.rules.ts';
import { eligibilityTexts } from './eligibility.texts.ts';
import { eligibilityUrl } from './eligibility.ts';
import { theRoundNow } from './round.guard.ts';
import { phaseAt } from './round.rules.ts';

/** "May my workplace take part?" (R2). Nothing is kept: the answers stand in the address. */
export const eligibilityRoutes = (doors: Doors, after: { signUp: string }): void => {
  doors.get('/kan-vi-vaere-med', theRoundNow, (visit, round) => {
    const { view, house } = visit.var;
    const answers = eligibilityAddress.parse(visit.req.query());
    const question = nextEligibilityQuestion(round, answers);
    if (question !== null) return EligibilityQuestionPage({ view, question, answers, errors: {} });
    const result = eligibility(round, answers);
    if (result === null) throw new Error('a complete set of answers has an answer');
    return EligibilityAnswerPage({
      view,
      round,
      phase: phaseAt(round, house.clock.now()),
      answers,
      eligibility: result,
      signUp: after.signUp,
      address: house.config.publicUrl + inLanguage(view.lang, '/'),
    });
  });

  doors.post('/kan-vi-vaere-med', theRoundNow, async (visit, round) => {
    const { view } = visit.var;
    const answers = eligibilityAddress.parse(visit.req.query());
    const question = nextEligibilityQuestion(round, answers);
    if (question === null) return visit.redirect(inLanguage(view.lang, eligibilityUrl(answers)), 303);
    const form = fill(await readTyped(visit), eligibilityForm(question, eligibilityTexts(view.lang).missing));
    if (!form.ok)
      return answerPage(visit, EligibilityQuestionPage({ view, question, answers, errors: form.errors }), 400);
    return visit.redirect(inLanguage(view.lang, eligibilityUrl({ ...answers, ...form.value })), 303);
  });
};
