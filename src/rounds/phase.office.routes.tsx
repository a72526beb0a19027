import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import type { Errors } from '../kit/errors.ts';
import { inLanguage } from '../kit/language.ts';
import { readForm, type Typed } from '../kit/read-form.ts';
import { openNextForm, reopenForm } from './phase.form.ts';
import { NotReopenedPage, OpenNextPage, ReopenPage } from './phase.page.tsx';
import { closingWarnings, type DateWarning, lastReopening, mayReopenSignUp } from './round-dates.rules.ts';
import { roundFormTexts } from './round-form.texts.ts';
import { openPhaseEarly, reopenSignUp } from './round.acts.ts';
import { theRoundInAddress } from './round.guard.ts';
import { roundOfficeTexts } from './round-office.texts.ts';
import { nextPhase } from './round.rules.ts';
import { type Round, roundUrls } from './round.ts';

const backTo = (visit: Visit, round: Round): Response =>
  visit.redirect(inLanguage(visit.var.view.lang, roundUrls.office(round.slug)), 303);

/** Beginning the next phase before its day, and opening sign-up again: each says first what it does. */
export const phaseOfficeRoutes = (doors: Doors): void => {
  doors.get('/kontor/runder/:year/naeste-fase', theRoundInAddress, (visit, round) => {
    const { view, acting } = visit.var;
    const next = nextPhase(round, acting.now);
    if (!next) return backTo(visit, round);
    return OpenNextPage({ view, round, phase: next.phase, typed: {}, errors: {} });
  });

  doors.post('/kontor/runder/:year/naeste-fase', theRoundInAddress, async (visit, round) => {
    const { view, acting } = visit.var;
    const t = roundOfficeTexts(view.lang);
    const form = await readForm(visit, openNextForm(t));
    const next = nextPhase(round, acting.now);
    if (!next) return backTo(visit, round);
    const again = (errors: Errors, typed: Typed) =>
      answerPage(visit, OpenNextPage({ view, round, phase: next.phase, typed, errors }), 400);
    if (!form.ok) return again(form.errors, form.typed);
    const opened = await openPhaseEarly(acting, { id: round.id, ...form.value });
    if (opened.ok || opened.why === 'gone') return backTo(visit, round);
    return again({ reason: t.refusals[opened.why] }, form.typed);
  });

  doors.get('/kontor/runder/:year/genaabn', theRoundInAddress, (visit, round) => {
    const { view, acting } = visit.var;
    const may = mayReopenSignUp(round, lastReopening(round), acting.now);
    return may.ok
      ? ReopenPage({ view, round, typed: {}, errors: {}, warnings: [] })
      : NotReopenedPage({ view, round, why: roundOfficeTexts(view.lang).refusals[may.why] });
  });

  doors.post('/kontor/runder/:year/genaabn', theRoundInAddress, async (visit, round) => {
    const { view, acting } = visit.var;
    const t = roundOfficeTexts(view.lang);
    const form = await readForm(visit, reopenForm(t));
    const again = (errors: Errors, warnings: readonly DateWarning[] = []) =>
      answerPage(visit, ReopenPage({ view, round, typed: form.typed, errors, warnings }), 400);
    if (!form.ok) return again(form.errors);
    const { warningsSeen, closes, reason } = form.value;
    const may = mayReopenSignUp(round, closes, acting.now);
    const warnings = may.ok && !warningsSeen ? closingWarnings(round, closes) : [];
    if (warnings.length > 0) return again({ warningsSeen: roundFormTexts(view.lang).warningsTitle }, warnings);
    const reopened = await reopenSignUp(acting, { id: round.id, closes, reason });
    if (reopened.ok || reopened.why === 'gone') return backTo(visit, round);
    return again({ closes: t.refusals[reopened.why] });
  });
};
