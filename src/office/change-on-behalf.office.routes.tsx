import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import { answerTooOften } from '../http/too-often.ts';
import type { Visit } from '../http/visit.ts';
import type { Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { fill, type Filled, readTyped, type Typed, typedIn } from '../kit/read-form.ts';
import { type Answered, answerForm } from '../sign-ups/answers.form.ts';
import { saveAnswer } from '../sign-ups/draft.acts.ts';
import type { Question } from '../sign-ups/question.ts';
import { questionAt } from '../sign-ups/question.rules.ts';
import { findSignUp } from '../sign-ups/sign-up.store.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { typedAnswers } from '../sign-ups/typed-answers.form.ts';
import { searchableOrganisations } from '../workplaces/organisation.store.ts';
import { workplacesIn } from '../workplaces/workplace.store.ts';
import { questionTextsOnBehalf, reasonForm } from './change-on-behalf.form.ts';
import { ChangeOnBehalfPage } from './change-on-behalf.page.tsx';
import { onBehalfTexts } from './on-behalf.texts.ts';
import { sentSignUp, type SentSignUp } from './office-sign-up.guard.ts';
import { officeUrls } from './office.ts';
import { fillWorkplace, typedWorkplace } from './workplace-on-behalf.form.ts';
import { WorkplaceOnBehalfPage } from './workplace-on-behalf.page.tsx';

/** A question as it is shown, at first and again. */
type Shown = { signUp: SignUp; typed: Typed; errors: Errors; isChangedMeanwhile?: boolean };
/** How a question is read and shown; the workplace has a page of its own. */
interface Asked {
  readonly question: Question;
  readonly before: Typed;
  readonly read: (typed: Typed) => Promise<Filled<Answered>>;
  readonly show: (shown: Shown) => Html | Promise<Html>;
}

/** An address can be corrected until it is proved; then it is the person's. */
const ownEmailOf = ({ state, personId, email }: SignUp): string | null =>
  state === 'submitted' && personId === null ? null : email;

const askOther = (visit: Visit, { signUp, round }: SentSignUp, question: Exclude<Question, 'workplace'>): Asked => {
  const { view } = visit.var;
  const ownEmail = ownEmailOf(signUp);
  const { role, answers, email } = signUp;
  const form = answerForm(question, questionTextsOnBehalf(view.lang), { role, answers, ownEmail, email });
  return {
    question,
    before: typedAnswers(question, answers, email),
    read: async (typed) => fill(typed, form),
    show: (shown) => ChangeOnBehalfPage({ view, round, question, ownEmail, ...shown }),
  };
};

const askWorkplace = async (visit: Visit, { signUp, round }: SentSignUp): Promise<Asked> => {
  const { view, house } = visit.var;
  const organisations = await searchableOrganisations(house.db);
  const colleaguesIn = (typed: Typed) => workplacesIn(house.db, typedIn(typed, 'organisation'));
  return {
    question: 'workplace',
    before: typedWorkplace(signUp.answers),
    read: async (typed) => {
      const form = fillWorkplace(typed, {
        lang: view.lang,
        round,
        organisations,
        colleagues: await colleaguesIn(typed),
      });
      return form.ok ? { ...form, value: { answers: form.value } } : form;
    },
    show: async (shown) => {
      const named = (await colleaguesIn(shown.typed)).map(({ name }) => name);
      return WorkplaceOnBehalfPage({ view, organisations, named, ...shown });
    },
  };
};

const askedHere = async (visit: Visit, sent: SentSignUp): Promise<Asked | null> => {
  const question = questionAt(sent.signUp, visit.req.param('question') ?? '');
  if (question === null) return null;
  return question === 'workplace' ? askWorkplace(visit, sent) : askOther(visit, sent, question);
};

/** The office corrects an answer for somebody, with a reason; the person is told by letter. */
export const changeOnBehalfRoutes = (doors: Doors): void => {
  doors.get('/kontor/tilmeldinger/:id/ret/:question', sentSignUp, async (visit, sent) => {
    const asked = await askedHere(visit, sent);
    if (asked === null) return visit.notFound();
    return asked.show({ signUp: sent.signUp, typed: asked.before, errors: {} });
  });

  doors.post('/kontor/tilmeldinger/:id/ret/:question', sentSignUp, async (visit, sent) => {
    const asked = await askedHere(visit, sent);
    if (asked === null) return visit.notFound();
    const { view, acting, house } = visit.var;
    const { id } = sent.signUp;
    const typed = await readTyped(visit);
    const again = async (shown: Omit<Shown, 'typed'>, status: 400 | 409) =>
      answerPage(visit, await asked.show({ typed, ...shown }), status);
    const because = fill(typed, reasonForm(view.lang));
    const form = await asked.read(typed);
    if (!form.ok || !because.ok) {
      const errors = { ...(form.ok ? {} : form.errors), ...(because.ok ? {} : because.errors) };
      return again({ signUp: sent.signUp, errors }, 400);
    }
    const change = { id, question: asked.question, answered: form.value, seen: typedIn(typed, 'seen') };
    const saved = await saveAnswer(acting, { ...change, onBehalfBecause: because.value.reason });
    if (saved.ok) return goTo(visit, officeUrls.signUp(id), 'rettet-for');
    if (saved.why === 'too-often') return answerTooOften(visit, saved);
    const signUp = (await findSignUp(house.db, id)) ?? sent.signUp;
    const isChangedMeanwhile = saved.why === 'changed-meanwhile';
    const errors = isChangedMeanwhile ? {} : { reason: onBehalfTexts(view.lang).tooLate };
    return again({ signUp, errors, isChangedMeanwhile }, 409);
  });
};
