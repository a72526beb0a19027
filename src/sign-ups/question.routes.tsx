import { answerPage } from '../http/answer.ts';
import type { Answer, Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Html } from '../kit/html.ts';
import { type Filled, fill, readTyped, type Typed, typedIn } from '../kit/read-form.ts';
import { searchOrganisations } from '../workplaces/organisation-search.ts';
import { answerInWords } from './answers.page.tsx';
import { type Answered, answerForm } from './answers.form.ts';
import { addressesOf } from './companionship.rules.ts';
import { companyOf } from './companionship.store.ts';
import { saveAnswer } from './draft.acts.ts';
import { NotSavedPage } from './closed.page.tsx';
import { mustBeAsked } from './manager-approval.store.ts';
import { IneligiblePage } from './ineligible.page.tsx';
import { QuestionPage } from './question.page.tsx';
import { offeredOrganisations, offeredWorkplaces } from './offered-workplace.store.ts';
import { type Question, questionUrl } from './question.ts';
import { nextQuestion, questionAt } from './question.rules.ts';
import { questionTexts } from './question.texts.ts';
import { resumeTexts } from './resume.texts.ts';
import { isProvedElsewhere, type OwnSignUp, ownSignUp } from './sign-up.guard.ts';
import { mayChange, takesPart } from './sign-up.rules.ts';
import { findSignUp } from './sign-up.store.ts';
import { type SignUp, signUpUrls } from './sign-up.ts';
import { typedAnswers } from './typed-answers.form.ts';
import { ANEW, newOrganisationForm, organisationAt, workplaceForm } from './workplace.form.ts';
import { OrganisationSearchPage, WorkplacePage } from './workplace.page.tsx';

const MOST_FOUND = 8;

/** Shows a question again with what is wrong, or with what somebody else has saved meanwhile. */
type ShowAgain = (shown: {
  typed: Typed;
  errors: Readonly<Record<string, string | undefined>>;
  signUp: SignUp;
  isChangedMeanwhile?: boolean;
}) => Html;

/** The question behind the address while it may be answered; else where to send the visitor. */
const askedHere = (visit: Visit, { signUp, round }: OwnSignUp): Question | Response | null => {
  const question = questionAt(signUp, visit.req.param('question') ?? '');
  if (question === null) return null;
  const isTheirTurn = !isProvedElsewhere(visit, signUp) && mayChange(signUp, round, visit.var.acting.now).ok;
  return isTheirTurn ? question : goTo(visit, signUpUrls.show(signUp.id));
};

/** Of what was sent after closing, what is worth keeping: the answer in words; where it was wrong, whatever was typed. */
const lateAnswer = (visit: Visit, own: OwnSignUp, question: Question, form: Filled<Answered>): Response => {
  const { view } = visit.var;
  const { signUp, round } = own;
  const typed = form.ok
    ? answerInWords(
        { lang: view.lang, round, signUp: { ...signUp, answers: { ...signUp.answers, ...form.value.answers } } },
        question,
      )
    : Object.entries(form.typed)
        .filter(([field]) => field !== 'seen')
        .flatMap(([, texts]) => texts)
        .join('\n');
  return answerPage(visit, NotSavedPage({ view, signUp, question, typed }), 409);
};

const ownEmailOf = (visit: Visit): string | null => visit.var.visitor.person?.email ?? null;

/** After an answer: the next question that misses one, then checking; once sent, back to the sign-up. */
const after = (signUp: SignUp, question: Question): string => {
  if (signUp.state !== 'draft') return signUpUrls.show(signUp.id);
  const next = nextQuestion(signUp, question);
  return next ? questionUrl(signUp.id, next) : signUpUrls.check(signUp.id);
};

/** The colleague had one's own address, and is asked for anew. */
const isWithoutColleague = (before: SignUp, { state, answers }: SignUp): boolean =>
  state === 'draft' && typeof before.answers.companionEmail === 'string' && answers.companionEmail === undefined;

const save = async (
  visit: Visit,
  own: OwnSignUp,
  question: Question,
  form: Filled<Answered>,
  showAgain: ShowAgain,
): Promise<Response> => {
  const { acting, house } = visit.var;
  const { signUp } = own;
  if (!mayChange(signUp, own.round, acting.now).ok) return lateAnswer(visit, own, question, form);
  if (!form.ok) return answerPage(visit, showAgain({ ...form, signUp }), 400);
  const seen = typedIn(form.typed, 'seen');
  const saved = await saveAnswer(acting, { id: signUp.id, question, answered: form.value, seen });
  if (saved.ok && isWithoutColleague(signUp, saved.value))
    return goTo(visit, questionUrl(signUp.id, 'travel'), 'kollegas-adresse');
  if (saved.ok)
    return goTo(visit, after(saved.value, question), saved.value.state === 'draft' ? undefined : 'svar-gemt');
  if (saved.why === 'too-often') {
    const field = question === 'travel' ? 'companionEmail' : 'email';
    const errors = { [field]: resumeTexts(visit.var.view.lang).tooOften };
    const again = showAgain({ typed: form.typed, errors, signUp });
    return answerPage(visit, again, 429, { 'Retry-After': String(saved.seconds) });
  }
  if (saved.why !== 'changed-meanwhile') return goTo(visit, signUpUrls.show(signUp.id));
  const now = (await findSignUp(house.db, signUp.id)) ?? signUp;
  const page = showAgain({ typed: form.typed, errors: {}, signUp: now, isChangedMeanwhile: true });
  return answerPage(visit, page, 409);
};

const askWorkplace = async (visit: Visit, { signUp, round }: OwnSignUp): Promise<Html> => {
  const { view, house } = visit.var;
  const chosen = visit.req.query('organisation');
  const typed = typedAnswers('workplace', signUp.answers, null);
  if (chosen === ANEW) return WorkplacePage({ view, signUp, typed, errors: {}, organisation: null, colleagues: [] });
  const organisations = await offeredOrganisations(house.db, signUp);
  const organisation = organisationAt(chosen ?? '', organisations);
  if (!organisation) {
    const query = visit.req.query('q');
    const found = searchOrganisations(query ?? '', organisations, MOST_FOUND + 1);
    return OrganisationSearchPage({
      view,
      signUp,
      query,
      found: found.slice(0, MOST_FOUND),
      isMore: found.length > MOST_FOUND,
    });
  }
  if (!takesPart(round, organisation.sector))
    return IneligiblePage({ view, signUp, round, organisation, contact: house.config.contactEmail });
  const colleagues = await offeredWorkplaces(house.db, organisation.id, signUp);
  return WorkplacePage({ view, signUp, typed, errors: {}, organisation, colleagues });
};

const saveWorkplace = async (visit: Visit, own: OwnSignUp): Promise<Answer> => {
  const { view, house } = visit.var;
  const t = questionTexts(view.lang);
  const typed = await readTyped(visit);
  const organisations = await offeredOrganisations(house.db, own.signUp);
  const chosen = typedIn(typed, 'organisation');
  const organisation = organisationAt(chosen, organisations);
  if (!organisation && chosen !== ANEW) return goTo(visit, questionUrl(own.signUp.id, 'workplace'));
  const colleagues = organisation ? await offeredWorkplaces(house.db, organisation.id, own.signUp) : [];
  const form = fill(
    typed,
    organisation ? workplaceForm(t, organisation, colleagues) : newOrganisationForm(t, organisations),
  );
  if (form.ok && !takesPart(own.round, form.value.organisation.sector)) {
    const contact = house.config.contactEmail;
    return IneligiblePage({ view, ...own, organisation: form.value.organisation, contact });
  }
  const answered: Filled<Answered> = form.ok ? { ...form, value: { answers: form.value } } : form;
  return save(visit, own, 'workplace', answered, ({ signUp, ...shown }) =>
    WorkplacePage({ view, signUp, ...shown, organisation, colleagues }),
  );
};

const saveOther = async (visit: Visit, own: OwnSignUp, question: Exclude<Question, 'workplace'>): Promise<Response> => {
  const { view } = visit.var;
  const { signUp, round } = own;
  const ownEmail = ownEmailOf(visit);
  const { db } = visit.var.house;
  const company = await companyOf(db, signUp);
  const companions = addressesOf(signUp, company);
  const isBound = question === 'contact' && (await mustBeAsked(db, signUp));
  const asked = { ...signUp, ownEmail, email: ownEmail ?? signUp.email, companions, mustBeAsked: isBound };
  const form = fill(await readTyped(visit), answerForm(question, questionTexts(view.lang), asked));
  return save(visit, own, question, form, (shown) =>
    QuestionPage({ view, round, question, ownEmail, company, ...shown }),
  );
};

/** One question, one address: GET shows it, POST saves it and goes on. */
export const questionRoutes = (doors: Doors): void => {
  doors.get('/tilmelding/:id/:question', ownSignUp, async (visit, own) => {
    const question = askedHere(visit, own);
    if (question === null) return visit.notFound();
    if (question instanceof Response) return question;
    if (question === 'workplace') return askWorkplace(visit, own);
    const { signUp, round } = own;
    const typed = typedAnswers(question, signUp.answers, signUp.email);
    const { view } = visit.var;
    const company = await companyOf(visit.var.house.db, signUp);
    return QuestionPage({ view, signUp, round, question, typed, errors: {}, ownEmail: ownEmailOf(visit), company });
  });

  doors.post('/tilmelding/:id/:question', ownSignUp, (visit, own) => {
    const { signUp, round } = own;
    const question = questionAt(signUp, visit.req.param('question') ?? '');
    if (question === null) return visit.notFound();
    const ruling = mayChange(signUp, round, visit.var.acting.now);
    const isOver = !ruling.ok && ruling.why === 'over';
    if (isOver || isProvedElsewhere(visit, signUp)) return goTo(visit, signUpUrls.show(signUp.id));
    return question === 'workplace' ? saveWorkplace(visit, own) : saveOther(visit, own, question);
  });
};
