import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Errors } from '../kit/errors.ts';
import { fill, readForm, readTyped, type Typed } from '../kit/read-form.ts';
import { answerOtherDays, proposeOtherDays, takeBackOtherDays } from './other-days.acts.ts';
import { daysAnswerForm, otherDaysForm, takeBackForm } from './other-days.form.ts';
import { openIn, OtherDaysPage } from './other-days.page.tsx';
import { choiceOf, mayChangeDays } from './other-days.rules.ts';
import { bookedFor, staysIn } from './other-days.store.ts';
import { otherDaysTexts } from './other-days.texts.ts';
import { otherDaysUrls } from './other-days.ts';
import { ownVisit } from './placement.guard.ts';
import { VisitPage } from './placement.page.tsx';
import { placementUrls } from './placement.ts';
import { ProposeDaysPage } from './propose-days.page.tsx';
import { shownVisit } from './shown-visit.store.ts';
import type { ShownVisit } from './shown-visit.ts';

const proposePage = async (visit: Visit, own: ShownVisit, typed: Typed = {}, errors: Errors = {}) => {
  const { view, house, acting } = visit.var;
  const { id } = own.placement;
  const [stays, booked] = await Promise.all([staysIn(house.db, id), bookedFor(house.db, id)]);
  const choice = choiceOf(stays, own.round, acting.now);
  return ProposeDaysPage({ view, visit: own, booked, choice, typed, errors });
};

/** What was sent came too late, or somebody was quicker: how it stands now, and why it did not count. */
const missedPage = async (visit: Visit, own: ShownVisit, missed: string) => {
  const { view, house, visitor, acting } = visit.var;
  const now = (await shownVisit(house.db, own.placement.id, visitor.person?.id ?? '')) ?? own;
  const others = openIn(now);
  const booked = await bookedFor(house.db, own.placement.id);
  const page = others
    ? OtherDaysPage({ view, visit: now, booked, others, missed })
    : VisitPage({ view, visit: now, now: acting.now, missed });
  return answerPage(visit, page, 409);
};

/** Other days as they were chosen: sent to the others, or why not. */
const propose = async (visit: Visit, own: ShownVisit): Promise<Response> => {
  const { view, acting } = visit.var;
  const t = otherDaysTexts(view.lang);
  const typed = await readTyped(visit);
  const form = fill(typed, otherDaysForm(t));
  if (!form.ok) return answerPage(visit, await proposePage(visit, own, typed, form.errors), 400);
  const { id } = own.placement;
  const proposed = await proposeOtherDays(acting, { placement: id, signUp: own.mine.signUp, ...form.value });
  if (proposed.ok) return goTo(visit, otherDaysUrls.show(id));
  switch (proposed.why) {
    case 'days':
    case 'length':
    case 'same':
      return answerPage(visit, await proposePage(visit, own, typed, { days: t.refused[proposed.why] }), 400);
    case 'waits':
      return missedPage(visit, own, t.waitsAlready);
    case 'gone':
    case 'over':
    case 'too-late':
      return missedPage(visit, own, t.tooLate);
  }
};

/** Other days for one's own visit: proposed, answered, taken back. */
export const otherDaysRoutes = (doors: Doors): void => {
  doors.get(otherDaysUrls.show(':id'), ownVisit, async (visit, own) => {
    const { view, acting } = visit.var;
    const others = openIn(own);
    const booked = others ? await bookedFor(acting.db, own.placement.id) : [];
    if (others) return OtherDaysPage({ view, visit: own, booked, others });
    const may = mayChangeDays(own.placement, own.round, acting.now);
    if (may.ok) return proposePage(visit, own);
    const missed = may.why === 'too-late' ? otherDaysTexts(view.lang).tooLate : undefined;
    return VisitPage({ view, visit: own, now: acting.now, missed });
  });

  doors.post(otherDaysUrls.show(':id'), ownVisit, propose);

  doors.post(otherDaysUrls.answer(':id'), ownVisit, async (visit, own) => {
    const { view, acting } = visit.var;
    const t = otherDaysTexts(view.lang);
    const { id } = own.placement;
    const form = await readForm(visit, daysAnswerForm);
    if (!form.ok) return goTo(visit, otherDaysUrls.show(id));
    const { proposal: otherDays, answer } = form.value;
    const given = await answerOtherDays(acting, { placement: id, signUp: own.mine.signUp, otherDays, answer });
    if (given.ok) return goTo(visit, placementUrls.show(id), given.value === 'agreed' ? 'nye-dage-aftalt' : undefined);
    return missedPage(visit, own, given.why === 'too-late' ? t.late : t.over);
  });

  doors.post(otherDaysUrls.takeBack(':id'), ownVisit, async (visit, own) => {
    const { view, acting } = visit.var;
    const { id } = own.placement;
    const form = await readForm(visit, takeBackForm);
    if (!form.ok) return goTo(visit, otherDaysUrls.show(id));
    const { proposal: otherDays } = form.value;
    const taken = await takeBackOtherDays(acting, { placement: id, signUp: own.mine.signUp, otherDays });
    if (taken.ok) return goTo(visit, placementUrls.show(id));
    return missedPage(visit, own, otherDaysTexts(view.lang).over);
  });
};
