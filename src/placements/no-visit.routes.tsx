import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Errors } from '../kit/errors.ts';
import { fill, readForm, readTyped, type Typed, typedIn } from '../kit/read-form.ts';
import { isLatePlaceAhead } from '../rounds/late-place.rules.ts';
import { answerForm } from '../sign-ups/answers.form.ts';
import { isYesForOffice } from '../sign-ups/manager-approval.rules.ts';
import { latestApproval } from '../sign-ups/manager-approval.store.ts';
import { QUESTION_SLUGS } from '../sign-ups/question.ts';
import { questionTexts } from '../sign-ups/question.texts.ts';
import { findSignUp } from '../sign-ups/sign-up.store.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { typedAnswers } from '../sign-ups/typed-answers.form.ts';
import { travelOnAlone } from './alone-question.acts.ts';
import { ownNoVisit } from './no-visit.guard.ts';
import { NoVisitPage } from './no-visit.page.tsx';
import type { NoVisit } from './no-visit.ts';
import { isLive } from './placement.rules.ts';
import { placementUrls } from './placement.ts';
import { consentToAskAgain, waitForPlace } from './way-on.acts.ts';
import { wayOnForm } from './way-on.form.ts';
import { waysOnOf } from './way-on.store.ts';
import { widen } from './widen.acts.ts';
import { WidenPage } from './widen.page.tsx';
import { WIDENED, type WidenedQuestion } from './widen.rules.ts';

/** The question behind the address and whose answers it is about; what may not be changed then has no address. */
const askedHere = async (
  visit: Visit,
  none: NoVisit,
): Promise<{ question: WidenedQuestion; signUp: SignUp } | null> => {
  const all: readonly WidenedQuestion[] = WIDENED[none.side];
  const question = all.find((one) => QUESTION_SLUGS[one] === visit.req.param('question'));
  const signUp = question && (await findSignUp(visit.var.house.db, none.signUp));
  return question && signUp ? { question, signUp } : null;
};

const isTheirTurn = ({ round, last }: NoVisit, now: Date): boolean =>
  isLatePlaceAhead(round, now) && !(last !== null && isLive(last.state));

/** Saves a changed answer; what is wrong, or was changed meanwhile, stands beside what was typed. */
const save = async (
  visit: Visit,
  { round }: NoVisit,
  { question, signUp }: { question: WidenedQuestion; signUp: SignUp },
): Promise<Response> => {
  const { view, acting, house } = visit.var;
  const { role, answers, email } = signUp;
  const typed = await readTyped(visit);
  const form = fill(typed, answerForm(question, questionTexts(view.lang), { role, answers, ownEmail: email, email }));
  const again = (shown: { typed: Typed; errors: Errors; signUp: SignUp; isChangedMeanwhile?: boolean }) =>
    WidenPage({ view, round, question, ...shown });
  if (!form.ok) return answerPage(visit, again({ ...form, signUp }), 400);
  const saved = await widen(acting, {
    signUp: signUp.id,
    question,
    answered: form.value,
    seen: typedIn(typed, 'seen'),
  });
  if (saved.ok) return goTo(visit, placementUrls.none(signUp.id), 'svaret-taeller');
  if (saved.why !== 'changed-meanwhile') return goTo(visit, placementUrls.none(signUp.id));
  const now = (await findSignUp(house.db, signUp.id)) ?? signUp;
  return answerPage(visit, again({ typed, errors: {}, signUp: now, isChangedMeanwhile: true }), 409);
};

/** Who has no visit: why, and what they can do about it. */
export const noVisitRoutes = (doors: Doors): void => {
  doors.get('/uden-besoeg/:id', ownNoVisit, async (visit, none) => {
    const { view, acting } = visit.var;
    const { db, now } = acting;
    const [ways, approval] = [await waysOnOf(db, none.signUp), await latestApproval(db, none.signUp)];
    const signUp = await findSignUp(db, none.signUp);
    const lacksYes = signUp !== null && isYesForOffice(signUp, approval, none.round, now);
    return NoVisitPage({ view, none, ways, approval, lacksYes, now });
  });

  // What came too late, or is not one of the two buttons, changes nothing: the page shows how it stands.
  doors.post('/uden-besoeg/:id/vent', ownNoVisit, async (visit, { signUp }) => {
    const form = await readForm(visit, wayOnForm);
    if (form.ok) await waitForPlace(visit.var.acting, { signUp, ...form.value });
    return goTo(visit, placementUrls.none(signUp));
  });

  doors.post('/uden-besoeg/:id/alene', ownNoVisit, async (visit, { signUp }) => {
    await travelOnAlone(visit.var.acting, { signUp });
    return goTo(visit, placementUrls.none(signUp));
  });

  doors.post('/uden-besoeg/:id/naeste-aar', ownNoVisit, async (visit, { signUp }) => {
    const form = await readForm(visit, wayOnForm);
    if (form.ok) await consentToAskAgain(visit.var.acting, { signUp, ...form.value });
    return goTo(visit, placementUrls.none(signUp));
  });

  doors.get('/uden-besoeg/:id/ret/:question', ownNoVisit, async (visit, none) => {
    const { view, acting } = visit.var;
    const asked = await askedHere(visit, none);
    if (!asked) return visit.notFound();
    if (!isTheirTurn(none, acting.now)) return goTo(visit, placementUrls.none(none.signUp));
    const typed = typedAnswers(asked.question, asked.signUp.answers, null);
    return WidenPage({ view, round: none.round, ...asked, typed, errors: {} });
  });

  doors.post('/uden-besoeg/:id/ret/:question', ownNoVisit, async (visit, none) => {
    const asked = await askedHere(visit, none);
    return asked ? save(visit, none, asked) : visit.notFound();
  });
};
