import type { Child } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { fill, readTyped } from '../kit/read-form.ts';
import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import { lateAnswerOn } from '../rounds/late-place.rules.ts';
import { choosingAt } from '../sign-ups/companionship.rules.ts';
import { companyOf } from '../sign-ups/companionship.store.ts';
import type { OwnSignUp } from '../sign-ups/sign-up.guard.ts';
import { LeftBehind, PartedNotice } from './alone-question.page.tsx';
import { willBeLeftWith } from './alone-question.rules.ts';
import { aloneQuestionLeftBy, aloneQuestionTo, partingOf } from './alone-question.store.ts';
import { AgreedVisitSection } from './agreed-visit.page.tsx';
import { agreedVisitOf } from './agreed-visit.store.ts';
import { MyVisitsSection } from './my-visits.page.tsx';
import { hasPassed } from './my-visits.rules.ts';
import { myVisits } from './my-visits.store.ts';
import { isInVisit } from './no-visit.store.ts';
import { otherDaysTexts } from './other-days.texts.ts';
import { answerPlacement, type AnswerToGive } from './placement.acts.ts';
import { noForm } from './placement.form.ts';
import { ownVisit } from './placement.guard.ts';
import { isLive } from './placement.rules.ts';
import { VisitPage } from './placement.page.tsx';
import { placementTexts } from './placement.texts.ts';
import { placementUrls } from './placement.ts';
import { SayNoPage } from './say-no.page.tsx';
import { shownVisit } from './shown-visit.store.ts';
import type { ShownVisit } from './shown-visit.ts';
import { CalledOffVisits } from './withdrawing.page.tsx';

const goTo = (visit: Visit, path: string): Response => visit.redirect(inLanguage(visit.var.view.lang, path), 303);

/** Why an answer did not count. */
const whyMissed = (lang: Lang) => {
  const { late, overNow } = placementTexts(lang);
  return { 'too-late': late, over: overNow, gone: overNow, 'days-asked': otherDaysTexts(lang).waitsAlready };
};

/** Gives an answer. Where it came too late the page shows how things stand now, and says so. */
const give = async (visit: Visit, own: ShownVisit, answer: Omit<AnswerToGive, 'placement' | 'signUp'>) => {
  const { acting, view, house, visitor } = visit.var;
  const { id } = own.placement;
  const given = await answerPlacement(acting, { placement: id, signUp: own.mine.signUp, ...answer });
  if (given.ok) return goTo(visit, placementUrls.show(id));
  const now = await shownVisit(house.db, id, visitor.person?.id ?? '');
  const missed = whyMissed(view.lang)[given.why];
  return answerPage(visit, VisitPage({ view, visit: now ?? own, now: acting.now, missed }), 409);
};

/** On a sign-up's own page, once the proposals are out: its visits, or why there is none. */
export const visitsPanel = async (visit: Visit, signUp: string): Promise<Child> => {
  const { acting, visitor, view } = visit.var;
  if (!visitor.person) return null;
  const { visits, unmatched } = await myVisits(acting.db, visitor.person.id);
  const ofThis = (one: { readonly signUp: string }): boolean => one.signUp === signUp;
  const mine = { visits: visits.filter(ofThis), unmatched: unmatched.filter(ofThis) };
  return mine.visits.length + mine.unmatched.length === 0
    ? null
    : MyVisitsSection({ lang: view.lang, now: acting.now, ...mine });
};

/** Where one of two withdraws once the proposals are out: what the other is left with. */
const leftBehind = async (visit: Visit, { signUp, round }: OwnSignUp): Promise<Child> => {
  const { db, now } = visit.var.acting;
  if (choosingAt(round, now) !== 'over') return null;
  const fellow = (await companyOf(db, signUp))?.fellow;
  if (fellow?.state !== 'confirmed') return null;
  const parting = await partingOf(db, { fellow: fellow.id, leaver: signUp.id });
  const hasVisit = await isInVisit(db, signUp.id);
  const left = willBeLeftWith(parting, { hasVisit, isTimeLeft: lateAnswerOn(round, now) !== null });
  return LeftBehind({ lang: visit.var.view.lang, left });
};

/** Where a sign-up is withdrawn: the visits that end with it, and what comes of it to the other of two; once it is, those that have ended. */
export const calledOffPanel = async (visit: Visit, own: OwnSignUp): Promise<Child> => {
  const { signUp, round } = own;
  const { acting, visitor, view } = visit.var;
  if (!visitor.person) return null;
  const isDone = signUp.state === 'withdrawn';
  const visits = (await myVisits(acting.db, visitor.person.id)).visits.filter(
    (one) =>
      one.signUp === signUp.id &&
      (isDone ? one.state === 'cancelled' : isLive(one.state) && !hasPassed({ ...one, round }, acting.now)),
  );
  return [visits.length === 0 ? null : CalledOffVisits({ lang: view.lang, visits }), await leftBehind(visit, own)];
};

/** On a sign-up's own page, once one of two has left the other: instead of whom they travel with. */
export const partedPanel = async (visit: Visit, { signUp, round }: OwnSignUp): Promise<Child> => {
  const { acting, view } = visit.var;
  if (signUp.role === 'host' || round.cancelledAt || choosingAt(round, acting.now) !== 'over') return null;
  const mine = await aloneQuestionTo(acting.db, signUp.id);
  const question = mine?.answer === null ? mine : await aloneQuestionLeftBy(acting.db, signUp.id);
  return question && PartedNotice({ lang: view.lang, question, signUp: signUp.id });
};

/** What a later slice has to say on the page of a visit that is, or was, agreed. */
type VisitPanel = (visit: Visit, own: ShownVisit) => Promise<Child>;
type VisitPanels = Readonly<Record<'agreed' | 'cancelled', readonly VisitPanel[]>>;

/** On the page of an intern's manager, once the visit is agreed: where and when. */
export const agreedVisitPanel = async ({ var: { house, view } }: Visit, intern: string): Promise<Child> => {
  const visit = await agreedVisitOf(house.db, intern);
  return visit && AgreedVisitSection({ lang: view.lang, visit });
};

/** One's own visit: the proposal, the answer, the agreement. */
export const placementRoutes = (doors: Doors, panels: VisitPanels): void => {
  doors.get('/besoeg/:id', ownVisit, async (visit, own) => {
    const { state } = own.placement;
    const said = state === 'agreed' || state === 'cancelled' ? panels[state].map((panel) => panel(visit, own)) : [];
    const { view, acting } = visit.var;
    return VisitPage({ view, visit: own, now: acting.now, panels: await Promise.all(said) });
  });

  doors.post('/besoeg/:id/ja', ownVisit, (visit, own) => give(visit, own, { answer: 'yes' }));

  doors.get('/besoeg/:id/nej', ownVisit, (visit, own) => {
    const { view, acting } = visit.var;
    if (own.placement.state !== 'open') return VisitPage({ view, visit: own, now: acting.now });
    return SayNoPage({ view, visit: own, typed: {}, errors: {} });
  });

  doors.post('/besoeg/:id/nej', ownVisit, async (visit, own) => {
    const { view } = visit.var;
    const form = fill(await readTyped(visit), noForm(own.mine.side, placementTexts(view.lang)));
    if (!form.ok) return answerPage(visit, SayNoPage({ view, visit: own, ...form }), 400);
    return give(visit, own, { answer: 'no', ...form.value });
  });
};
