import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import type { Errors } from '../kit/errors.ts';
import { inLanguage } from '../kit/language.ts';
import { readForm, type Filled, type Typed } from '../kit/read-form.ts';
import type { Outcome } from '../platform/outcome.ts';
import { mergeWorkplaces, tellApart, unmergeWorkplace } from '../workplaces/double.acts.ts';
import { likelyDoubles } from '../workplaces/double.rules.ts';
import { findMerged, findToldApart, findWorkplaces } from '../workplaces/double.store.ts';
import { enteredOrganisations } from '../workplaces/organisation.store.ts';
import { apartForm, mergeForm, undoForm } from './double.form.ts';
import { DoublesPage } from './double.page.tsx';
import { findColleagues } from './double.store.ts';
import { doubleTexts } from './double.texts.ts';
import { officeUrls } from './office.ts';

type Wrong = { refusal: string | null; typed: Typed; errors: Errors };
const NOTHING_WRONG: Wrong = { refusal: null, typed: {}, errors: {} };

/** The page, in five queries however many workplaces there are. */
const page = async (visit: Visit, wrong: Wrong) => {
  const { db } = visit.var.house;
  const workplaces = await findWorkplaces(db);
  const pairs = likelyDoubles(workplaces, await findToldApart(db));
  const colleagues = Map.groupBy(await findColleagues(db), ({ workplace }) => workplace);
  const entered = await enteredOrganisations(db);
  const merged = await findMerged(db);
  return DoublesPage({ view: visit.var.view, workplaces, pairs, merged, entered, colleagues, ...wrong });
};

type Why = keyof ReturnType<typeof doubleTexts>['refusals'];

/** Back to the list when it is done; the list with a sentence when it is not. */
const answer = async (visit: Visit, outcome: Outcome<undefined, Why>, typed: Typed): Promise<Response> => {
  const { lang } = visit.var.view;
  if (outcome.ok) return visit.redirect(inLanguage(lang, officeUrls.doubles()), 303);
  const refusal = doubleTexts(lang).refusals[outcome.why];
  return answerPage(visit, await page(visit, { refusal, typed, errors: {} }), 409);
};

const unreadable = async <T,>(visit: Visit, form: Filled<T> & { ok: false }): Promise<Response> =>
  answerPage(visit, await page(visit, { ...NOTHING_WRONG, typed: form.typed, errors: form.errors }), 400);

/** "Same workplace?", before a round is frozen: R7 and R10 depend on colleagues sharing one. */
export const doublesRoutes = (doors: Doors): void => {
  const missing = (visit: Visit) => doubleTexts(visit.var.view.lang).choose;

  doors.get('/kontor/samme-arbejdsplads', (visit) => page(visit, NOTHING_WRONG));

  doors.post('/kontor/samme-arbejdsplads/slaa-sammen', async (visit) => {
    const form = await readForm(visit, mergeForm(missing(visit)));
    if (!form.ok) return unreadable(visit, form);
    return answer(visit, await mergeWorkplaces(visit.var.acting, form.value), form.typed);
  });

  doors.post('/kontor/samme-arbejdsplads/to-forskellige', async (visit) => {
    const form = await readForm(visit, apartForm(missing(visit)));
    if (!form.ok) return unreadable(visit, form);
    return answer(visit, await tellApart(visit.var.acting, form.value), form.typed);
  });

  doors.post('/kontor/samme-arbejdsplads/fortryd', async (visit) => {
    const form = await readForm(visit, undoForm(missing(visit)));
    if (!form.ok) return unreadable(visit, form);
    return answer(visit, await unmergeWorkplace(visit.var.acting, form.value.workplace), form.typed);
  });
};
