import { answerPage } from '../http/answer.ts';
import type { Answer, Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import { fill, readTyped, typedIn } from '../kit/read-form.ts';
import { breakOff, takeBackBreakOff } from './break-off.acts.ts';
import { BreakOffPage } from './break-off.page.tsx';
import { leavingNow } from './break-off.rules.ts';
import { breakOffTexts } from './break-off.texts.ts';
import { breakOffUrls, UNDER_WAY } from './break-off.ts';
import { leavePlacement } from './placement.acts.ts';
import { leaveForm } from './placement.form.ts';
import { ownVisit } from './placement.guard.ts';
import { VisitPage } from './placement.page.tsx';
import { placementTexts } from './placement.texts.ts';
import { placementUrls } from './placement.ts';
import { LeavePage } from './say-no.page.tsx';
import { ownBreakOff, type ShownVisit } from './shown-visit.ts';
import { TookPlaceNotice } from './took-place.page.tsx';
import { tookPlaceQuestionTo } from './took-place.store.ts';

const me = ({ placement, mine }: ShownVisit) => ({ placement: placement.id, signUp: mine.signUp });

/** Once it is over that is said, with the question how it went; while it is no agreement, its page says how it stands. */
const asItStands = async (visit: Visit, own: ShownVisit): Promise<Answer> => {
  const { view, acting } = visit.var;
  const { placement, round } = own;
  const leaving = leavingNow(placement, round, acting.now);
  if (leaving !== 'over' && (leaving !== 'ending' || ownBreakOff(own)))
    return goTo(visit, placementUrls.show(placement.id));
  const { lang } = view;
  const question = await tookPlaceQuestionTo(acting.db, me(own));
  const panels = question && TookPlaceNotice({ visit: own, question, lang, now: acting.now });
  const page = VisitPage({ view, visit: own, now: acting.now, missed: breakOffTexts(lang).over, panels });
  return answerPage(visit, page, visit.req.method === 'POST' ? 409 : 200);
};

const callOff = async (visit: Visit, own: ShownVisit): Promise<Answer> => {
  const { view, acting } = visit.var;
  const form = fill(await readTyped(visit), leaveForm(placementTexts(view.lang)));
  if (!form.ok) return answerPage(visit, LeavePage({ view, visit: own, ...form }), 400);
  const left = await leavePlacement(acting, { ...me(own), because: form.value.reason });
  return goTo(visit, left.ok || left.why !== 'begun' ? placementUrls.show(own.placement.id) : leavingUrl(own));
};
const leavingUrl = ({ placement }: ShownVisit): string => placementUrls.leave(placement.id);

/** Who was still shown what calling off leads to, as the first day began only then, sees what it leads to now. */
const breakItOff = async (visit: Visit, own: ShownVisit): Promise<Answer> => {
  const { view, acting } = visit.var;
  const form = fill(await readTyped(visit), leaveForm(placementTexts(view.lang)));
  const shown = { view, visit: own, now: acting.now, typed: form.typed };
  if (typedIn(form.typed, 'leaving') !== UNDER_WAY)
    return answerPage(visit, BreakOffPage({ ...shown, errors: {}, isJustBegun: true }), 409);
  if (!form.ok) return answerPage(visit, BreakOffPage({ ...shown, errors: form.errors }), 400);
  const broken = await breakOff(acting, { ...me(own), because: form.value.reason });
  return broken.ok ? goTo(visit, placementUrls.show(own.placement.id)) : asItStands(visit, own);
};

/** Dropping out of an agreed visit, at any time until it is over, and coming after all. */
export const leavingRoutes = (doors: Doors): void => {
  doors.get('/besoeg/:id/afbud', ownVisit, (visit, own) => {
    const { view, acting } = visit.var;
    const shown = { view, visit: own, now: acting.now, typed: {}, errors: {} };
    switch (leavingNow(own.placement, own.round, acting.now)) {
      case 'call-off':
        return LeavePage(shown);
      case 'break-off':
        return ownBreakOff(own) ? asItStands(visit, own) : BreakOffPage(shown);
      case 'ending':
      case 'over':
      case 'not-agreed':
        return asItStands(visit, own);
    }
  });

  doors.post('/besoeg/:id/afbud', ownVisit, async (visit, own) => {
    switch (leavingNow(own.placement, own.round, visit.var.acting.now)) {
      case 'call-off':
        return callOff(visit, own);
      case 'break-off':
        return ownBreakOff(own) ? asItStands(visit, own) : breakItOff(visit, own);
      case 'ending':
      case 'over':
      case 'not-agreed':
        return asItStands(visit, own);
    }
  });

  doors.post(breakOffUrls.takeBack(':id'), ownVisit, async (visit, own) => {
    const hadLeft = ownBreakOff(own) !== null;
    const back = await takeBackBreakOff(visit.var.acting, me(own));
    if (!back.ok) return asItStands(visit, own);
    return goTo(visit, placementUrls.show(own.placement.id), hadLeft ? 'afbud-trukket-tilbage' : undefined);
  });
};
