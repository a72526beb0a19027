import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import type { Errors } from '../kit/errors.ts';
import { inLanguage } from '../kit/language.ts';
import { readForm, type Typed } from '../kit/read-form.ts';
import { cancelRound, type WhenCancelled } from './cancellation.acts.ts';
import { cancellationForm } from './cancellation.form.ts';
import { CancelRoundPage } from './cancellation.page.tsx';
import { cancellationTexts } from './cancellation.texts.ts';
import { theRoundInAddress } from './round.guard.ts';
import { roundOfficeTexts } from './round-office.texts.ts';
import { mayCancel } from './round.rules.ts';
import { type Round, roundUrls } from './round.ts';

const backTo = (visit: Visit, round: Round): Response =>
  visit.redirect(inLanguage(visit.var.view.lang, roundUrls.office(round.slug)), 303);

/** Cancelling a round: it says first what follows. `whenCancelled` is what the other slices do then. */
export const cancellationRoutes = (doors: Doors, whenCancelled: readonly WhenCancelled[]): void => {
  doors.get('/kontor/runder/:year/aflys', theRoundInAddress, (visit, round) => {
    const { view, acting } = visit.var;
    if (!mayCancel(round, acting.now).ok) return backTo(visit, round);
    return CancelRoundPage({ view, round, typed: {}, errors: {} });
  });

  doors.post('/kontor/runder/:year/aflys', theRoundInAddress, async (visit, round) => {
    const { view, acting } = visit.var;
    const again = (errors: Errors, typed: Typed, status: 400 | 409) =>
      answerPage(visit, CancelRoundPage({ view, round, typed, errors }), status);
    const form = await readForm(visit, cancellationForm(roundOfficeTexts(view.lang)));
    if (!form.ok) return again(form.errors, form.typed, 400);
    const cancelled = await cancelRound(acting, { id: round.id, ...form.value, whenCancelled });
    if (cancelled.ok || cancelled.why === 'cancelled') return backTo(visit, round);
    return again({ reason: cancellationTexts(view.lang).refusals[cancelled.why] }, form.typed, 409);
  });
};
