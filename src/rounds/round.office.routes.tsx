import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import { inLanguage } from '../kit/language.ts';
import { fill, readForm, readTyped, typedIn } from '../kit/read-form.ts';
import { nextRound } from './next-round.rules.ts';
import { changeRound, setUpRound, type MovedRound } from './round.acts.ts';
import { dateWarnings, lastReopening, mayOpenEarly, mayReopenSignUp, movedDateProblems } from './round-dates.rules.ts';
import { reasonForm, roundForm, typedRound } from './round.form.ts';
import { roundFormTexts } from './round-form.texts.ts';
import { type RoundFormProps, RoundFormPage } from './round-form.page.tsx';
import { theRoundInAddress } from './round.guard.ts';
import { RoundListPage, RoundPage } from './round.page.tsx';
import { nextPhase } from './round.rules.ts';
import { type Round, type RoundSettings, roundUrls } from './round.ts';
import { findChanges, findRounds } from './round.store.ts';

/** Where new rounds take place; a round keeps its own. */
const HERE = 'Europe/Copenhagen';

const goTo = (visit: Visit, path: string): Response => visit.redirect(inLanguage(visit.var.view.lang, path), 303);
const wrong = (visit: Visit, props: Omit<RoundFormProps, 'view'>): Response | Promise<Response> =>
  answerPage(visit, RoundFormPage({ view: visit.var.view, ...props }), 400);

/** The coordinators' rounds: set up, look at, change. */
export const roundOfficeRoutes = (doors: Doors, moved: MovedRound): void => {
  doors.get('/kontor/runder', async (visit) => {
    const { db, now } = visit.var.acting;
    return RoundListPage({ view: visit.var.view, rounds: await findRounds(db), now });
  });

  doors.get('/kontor/runder/ny', async (visit) => {
    const latest = (await findRounds(visit.var.acting.db)).at(-1);
    const typed = latest ? typedRound(nextRound(latest)) : {};
    return RoundFormPage({ view: visit.var.view, changing: null, typed, errors: {}, warnings: [] });
  });

  doors.post('/kontor/runder/ny', async (visit) => {
    const t = roundFormTexts(visit.var.view.lang);
    const form = await readForm(visit, roundForm(t, { timeZone: HERE, moreProblems: () => [] }));
    const years = (await findRounds(visit.var.acting.db)).map(({ slug }) => slug);
    const taken = years.includes(typedIn(form.typed, 'year').trim()) ? { year: t.yearTaken } : {};
    if (!form.ok) return wrong(visit, { ...form, changing: null, errors: { ...form.errors, ...taken }, warnings: [] });
    const { settings, warningsSeen } = form.value;
    const warnings = dateWarnings(settings);
    const again = { changing: null, typed: form.typed, warnings };
    if (warnings.length > 0 && !warningsSeen)
      return wrong(visit, { ...again, errors: { warningsSeen: t.warningsTitle } });
    const setUp = await setUpRound(visit.var.acting, settings);
    if (setUp.ok) return goTo(visit, roundUrls.office(String(settings.visitWeek.isoYear)));
    return wrong(visit, { ...again, errors: { year: setUp.why === 'year-taken' ? t.yearTaken : t.dayWrong } });
  });

  doors.get('/kontor/runder/:year', theRoundInAddress, async (visit, round) => {
    const { db, now } = visit.var.acting;
    const next = nextPhase(round, now)?.phase ?? null;
    return RoundPage({
      view: visit.var.view,
      round,
      now,
      changes: await findChanges(db, round.id),
      canOpen: next !== null && mayOpenEarly(round, next, now).ok ? next : null,
      canReopen: mayReopenSignUp(round, lastReopening(round), now).ok,
    });
  });
  changeRoutes(doors, moved);
};

const changeRoutes = (doors: Doors, moved: MovedRound): void => {
  const changing = ({ slug, name, version }: Round) => ({ slug, name, version: String(version) });

  doors.get('/kontor/runder/:year/ret', theRoundInAddress, (visit, round) =>
    RoundFormPage({
      view: visit.var.view,
      changing: changing(round),
      typed: typedRound(round),
      errors: {},
      warnings: [],
    }),
  );

  doors.post('/kontor/runder/:year/ret', theRoundInAddress, async (visit, round) => {
    const { view, acting } = visit.var;
    const t = roundFormTexts(view.lang);
    const typed = { ...(await readTyped(visit)), year: [round.slug] };
    const moreProblems = (settings: RoundSettings) => movedDateProblems(round, settings, acting.now);
    const form = fill(typed, roundForm(t, { timeZone: round.timeZone, moreProblems }));
    const why = fill(typed, reasonForm(t));
    // What was seen is what is changed: the form keeps the version it was opened with until it is saved.
    const again = { changing: { ...changing(round), version: typedIn(typed, 'version') }, typed };
    if (!form.ok || !why.ok) {
      const errors = { ...(form.ok ? {} : form.errors), ...(why.ok ? {} : why.errors) };
      return wrong(visit, { ...again, errors, warnings: [] });
    }
    const { settings, warningsSeen } = form.value;
    const warnings = dateWarnings(settings);
    if (warnings.length > 0 && !warningsSeen)
      return wrong(visit, { ...again, errors: { warningsSeen: t.warningsTitle }, warnings });
    const version = Number(typedIn(typed, 'version'));
    const lettersSeen = Number(typedIn(typed, 'lettersSeen'));
    const tell = { ...moved, lettersSeen };
    const changed = await changeRound(acting, { id: round.id, version, settings, reason: why.value.reason, tell });
    if (changed.ok) return goTo(visit, roundUrls.office(round.slug));
    if (changed.why === 'other-number') {
      const move = { before: round, after: settings, now: acting.now };
      const { length: letters } = await moved.letters(acting.db, move);
      const booked = await moved.booked(acting.db, move);
      return RoundFormPage({ view, ...again, errors: {}, warnings, letters, booked });
    }
    return wrong(visit, { ...again, errors: { name: t.changedMeanwhile }, warnings });
  });
};
