import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import { type Day, isDay } from '../kit/calendar.ts';
import type { Errors } from '../kit/errors.ts';
import type { Lang } from '../kit/language.ts';
import { fill, readForm, readTyped, typedIn, type Typed } from '../kit/read-form.ts';
import { deadlineWarnings } from '../rounds/deadline.rules.ts';
import type { DateWarning } from '../rounds/round-dates.rules.ts';
import { roundFormTexts } from '../rounds/round-form.texts.ts';
import { theRoundNow } from '../rounds/round.guard.ts';
import { currentOf } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import { isOnlineWorkshop, type Round, type WorkshopTime } from '../rounds/round.ts';
import { CancelWorkshopPage } from './cancel-workshop.page.tsx';
import { lineFor, linesWithout } from './promise.rules.ts';
import { unbookedIn } from './roll-call.store.ts';
import { UnbookedPage } from './unbooked.page.tsx';
import { cancelWorkshop, changeWorkshop, setUpWorkshop } from './workshop.acts.ts';
import { cancelForm, typedWorkshop, workshopForm } from './workshop.form.ts';
import { theWorkshop } from './workshop.guard.ts';
import { WorkshopFormPage, type WorkshopFormProps } from './workshop-form.page.tsx';
import { WorkshopListPage } from './workshop-list.page.tsx';
import { planProblems } from './workshop.rules.ts';
import { workshopsIn } from './workshop.store.ts';
import { workshopTexts } from './workshop.texts.ts';
import { workshopUrls, type Workshop, type WorkshopPlan } from './workshop.ts';

type Why = keyof ReturnType<typeof workshopTexts>['problems'];

const FIELD_OF: Partial<Record<Why, string>> = {
  'below-taken': 'capacity',
  twin: 'place',
  'changed-meanwhile': 'place',
};

/** A refusal beside the field to mend. */
const beside = (why: Why, lang: Lang, taken: number): Errors => {
  const said = workshopTexts(lang).problems[why];
  return { [FIELD_OF[why] ?? 'day']: typeof said === 'string' ? said : said(taken) };
};

const warningsOf = (plan: WorkshopPlan): readonly DateWarning[] =>
  deadlineWarnings(plan.day).map((warning) => ({ date: 'workshops', day: plan.day, warning }));

type Read = { plan: WorkshopPlan; typed: Typed } | { errors: Errors; typed: Typed; warnings: readonly DateWarning[] };

/** Reads the form, with what the round and the seats that are taken say to it. */
const readPlan = async (visit: Visit, round: Round, taken: number): Promise<Read> => {
  const { lang } = visit.var.view;
  const typed = await readTyped(visit);
  const form = fill(typed, workshopForm({ common: roundFormTexts(lang), own: workshopTexts(lang).form }));
  if (!form.ok) return { errors: form.errors, typed, warnings: [] };
  const { plan, warningsSeen } = form.value;
  const problems = planProblems(plan, { round, taken, now: visit.var.acting.now });
  const warnings = warningsOf(plan);
  if (problems.length > 0) {
    const errors = problems.map(({ why }) => beside(why, lang, taken));
    return { errors: Object.assign({}, ...errors) as Errors, typed, warnings: [] };
  }
  if (warnings.length > 0 && !warningsSeen)
    return { errors: { warningsSeen: roundFormTexts(lang).warningsTitle }, typed, warnings };
  return { plan, typed };
};

const again = (visit: Visit, props: Omit<WorkshopFormProps, 'view'>, status: 400 | 409 = 400): Response =>
  answerPage(visit, WorkshopFormPage({ view: visit.var.view, ...props }), status);

/** What was promised at sign-up and has no workshop yet. */
const notSetUp = (round: Round, workshops: readonly Workshop[]): readonly WorkshopTime[] =>
  linesWithout(
    round.workshops,
    workshops.filter(({ cancelledAt }) => cancelledAt === null),
  );

/** The form for a new one: filled in from what was promised for that day and time. */
const newPlan = (visit: Visit, round: Round): Typed => {
  const [day, place, starts] = ['dag', 'sted', 'kl'].map((part) => visit.req.query(part) ?? '') as [
    Day,
    string,
    string,
  ];
  const told = isDay(day) ? lineFor(round.workshops, { day, place, starts }) : undefined;
  if (!told) return typedWorkshop({});
  return typedWorkshop({
    isOnline: isOnlineWorkshop(told),
    place: told.place,
    day: told.day,
    starts: told.from,
    ends: told.until,
  });
};

/** The office's workshops: the list, setting up, changing, cancelling, and who has none. */
export const workshopOfficeRoutes = (doors: Doors): void => {
  doors.get('/kontor/workshops', async (visit) => {
    const { acting, view } = visit.var;
    const { db, now } = acting;
    const round = currentOf(await findRounds(db), now);
    const workshops = round ? await workshopsIn(db, round.id) : [];
    const without = round ? (await unbookedIn(db, round.id)).length : 0;
    const announced = round ? notSetUp(round, workshops) : [];
    return WorkshopListPage({ view, now, round, workshops, announced, without });
  });

  doors.get('/kontor/workshops/mangler', theRoundNow, async (visit, round) => {
    const all = await unbookedIn(visit.var.acting.db, round.id);
    return UnbookedPage({ view: visit.var.view, all, timeZone: round.timeZone });
  });

  doors.get('/kontor/workshops/ny', theRoundNow, (visit, round) =>
    WorkshopFormPage({ view: visit.var.view, changing: null, typed: newPlan(visit, round), errors: {}, warnings: [] }),
  );

  doors.post('/kontor/workshops/ny', theRoundNow, async (visit, round) => {
    const read = await readPlan(visit, round, 0);
    if (!('plan' in read)) return again(visit, { changing: null, ...read });
    const setUp = await setUpWorkshop(visit.var.acting, { round: round.id, plan: read.plan });
    if (setUp.ok) return goTo(visit, workshopUrls.show(setUp.value.id), 'workshop-oprettet');
    const errors = beside(setUp.why, visit.var.view.lang, 0);
    return again(visit, { changing: null, typed: read.typed, errors, warnings: [] }, 409);
  });
  changeRoutes(doors);
};

const changeRoutes = (doors: Doors): void => {
  doors.get('/kontor/workshops/:workshop/ret', theWorkshop, (visit, { workshop }) => {
    const changing = { id: workshop.id, place: workshop.place, version: String(workshop.version) };
    const { isOnline, place, address, day, starts, ends, capacity, lang, notes } = workshop;
    const typed = typedWorkshop({ isOnline, place, address, day, starts, ends, capacity, lang, notes });
    return WorkshopFormPage({ view: visit.var.view, changing, typed, errors: {}, warnings: [] });
  });

  doors.post('/kontor/workshops/:workshop/ret', theWorkshop, async (visit, { workshop, round }) => {
    const taken = workshop.booked + workshop.offered;
    const read = await readPlan(visit, round, taken);
    // What was seen is what is changed: the form keeps the version it was opened with until it is saved.
    const version = typedIn(read.typed, 'version');
    const changing = { id: workshop.id, place: workshop.place, version };
    if (!('plan' in read)) return again(visit, { changing, ...read });
    const changed = await changeWorkshop(visit.var.acting, {
      id: workshop.id,
      version: Number(version),
      plan: read.plan,
    });
    if (changed.ok) return goTo(visit, workshopUrls.show(workshop.id), 'workshop-rettet');
    const errors = beside(changed.why, visit.var.view.lang, taken);
    return again(visit, { changing, typed: read.typed, errors, warnings: [] }, 409);
  });

  doors.get('/kontor/workshops/:workshop/aflys', theWorkshop, (visit, { workshop }) =>
    CancelWorkshopPage({ view: visit.var.view, workshop, typed: {}, errors: {} }),
  );

  doors.post('/kontor/workshops/:workshop/aflys', theWorkshop, async (visit, { workshop }) => {
    const { view, acting } = visit.var;
    const t = workshopTexts(view.lang);
    const form = await readForm(visit, cancelForm(t.cancel));
    if (!form.ok) return answerPage(visit, CancelWorkshopPage({ view, workshop, ...form }), 400);
    const cancelled = await cancelWorkshop(acting, { id: workshop.id, ...form.value });
    if (cancelled.ok) return goTo(visit, workshopUrls.show(workshop.id), 'workshop-aflyst');
    const errors = { because: t.problems[cancelled.why] };
    return answerPage(visit, CancelWorkshopPage({ view, workshop, typed: form.typed, errors }), 409);
  });
};
