import { accountUrls, safeNext } from '../accounts/account.ts';
import { rememberSession } from '../accounts/session.guard.ts';
import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import type { Html } from '../kit/html.ts';
import { pageAsked } from '../kit/pagination.tsx';
import { inLanguage } from '../kit/language.ts';
import { addDays, type Day, dayAt, startOf } from '../kit/calendar.ts';
import { fill, readTyped, typedIn } from '../kit/read-form.ts';
import { nextGoodDay } from '../rounds/deadline.rules.ts';
import { currentOf, nextPhase, phaseAt } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import type { Phase, Round } from '../rounds/round.ts';
import { DEMO_COORDINATOR, type Demo, type DemoLetter } from './demo.ts';
import { demoGuises } from './demo-guises.rules.ts';
import { enterAs, moveDemoClock } from './demo.acts.ts';
import { liveThrough } from './demo-days.acts.ts';
import { enterForm } from './demo.form.ts';
import { DemoBar, DemoLetterPage, DemoLoadingPage, DemoPage, DemoPostPage } from './demo.page.tsx';
import { demoPeople } from './demo.store.ts';

/** From midnight to nine in the morning. */
const MORNING = 9 * 3_600_000;
const ZONE = 'Europe/Copenhagen';

/** Where the demo stands: what its bar shows, and what its buttons say that they have seen. */
interface Standing {
  readonly now: Date;
  readonly round: Round | null;
  readonly today: string;
  readonly phase: Phase | 'cancelled' | null;
}
const standing = async (visit: Visit): Promise<Standing> => {
  const { house } = visit.var;
  const now = house.clock.now();
  const round = currentOf(await findRounds(house.db), now);
  const phase = round && (round.cancelledAt ? 'cancelled' : phaseAt(round, now));
  return { now, round, today: dayAt(now, ZONE), phase };
};
const seenBy = ({ today, phase }: Standing): string => `${today} ${phase ?? ''}`;

/** The bar on top of the page that is asked for. */
export const demoBar = async (visit: Visit): Promise<Html> => {
  const { view } = visit.var;
  const stands = await standing(visit);
  const here = visit.req.method === 'GET' ? visit.req.path : inLanguage(view.lang, '/');
  return DemoBar({ lang: view.lang, today: stands.today, phase: stands.phase, here, seen: seenBy(stands) });
};

/** While the demo begins again there is nothing to see but how far it is; the page looks again by itself. */
export const whileDemoLoads =
  (demo: Demo) =>
  async (visit: Visit, next: () => Promise<void>): Promise<Response | void> => {
    const load = demo.load();
    if (load === null || load === 'failed') return next();
    const { view } = visit.var;
    const here = inLanguage(view.lang, '/demo');
    // There is nobody to do anything as, and nothing to do it with.
    if (visit.req.method !== 'GET') return visit.redirect(here, 303);
    visit.header('Refresh', `1; url=${here}`);
    return answerPage(visit, DemoLoadingPage({ view, load }));
  };

const lettersIn = ({ post }: Demo): DemoLetter[] =>
  post.letters.map((letter, index) => ({ ...letter, number: post.count - index }));

/** The demo's own pages: being somebody, moving the clock, reading the post. Mounted in the demo alone. */
export const demoRoutes = (doors: Doors, demo: Demo): void => {
  doors.get('/demo', async (visit) => {
    const people = await demoPeople(visit.var.house.db);
    const hasFailed = demo.load() === 'failed';
    return DemoPage({ view: visit.var.view, hasFailed, guises: demoGuises(people) });
  });

  doors.post('/demo/log-ind', async (visit) => {
    const { acting, visitor, view } = visit.var;
    const form = fill(await readTyped(visit), enterForm);
    if (!form.ok) return visit.redirect(inLanguage(view.lang, '/demo'), 303);
    const entered = await enterAs(acting, { email: form.value.email, session: visitor.session });
    if (!entered.ok) return visit.redirect(inLanguage(view.lang, '/demo'), 303);
    rememberSession(visit, entered.value);
    const home = form.value.email === DEMO_COORDINATOR.email ? '/kontor' : accountUrls.mine();
    return visit.redirect(inLanguage(view.lang, home), 303);
  });

  /** Moves the clock, unless it has been moved since the page with the button was fetched: pressed twice is once. */
  const move = async (
    visit: Visit,
    whereTo: (stands: Standing) => Date,
    before: (stands: Standing) => Promise<void> = async () => {},
  ): Promise<Response> => {
    const typed = await readTyped(visit);
    const stands = await standing(visit);
    const seen = typedIn(typed, 'seen');
    if (seen === '' || seen === seenBy(stands)) {
      await before(stands);
      await moveDemoClock(visit.var.acting, demo.clock, whereTo(stands));
    }
    await demo.settle();
    return visit.redirect(safeNext(typedIn(typed, 'next')) ?? inLanguage(visit.var.view.lang, '/demo'), 303);
  };
  // Nine in the morning on the clocks there, also where they change overnight: who works mornings is not missed.
  const morningOf = (day: Day, timeZone: string): Date => new Date(startOf(day, timeZone).getTime() + MORNING);
  const aDayOn = ({ today }: Standing): Date => morningOf(addDays(today, 1), ZONE);
  /** Nine in the morning of a phase's first working day, when its letters go, or when it begins, where that is later. */
  const phaseOn = (begins: Date, { timeZone }: Round): Date =>
    new Date(Math.max(morningOf(nextGoodDay(dayAt(begins, timeZone)), timeZone).getTime(), begins.getTime()));
  doors.post('/demo/naeste-fase', (visit) =>
    move(
      visit,
      (stands) => {
        const next = stands.round && nextPhase(stands.round, stands.now);
        return stands.round && next ? phaseOn(next.begins, stands.round) : aDayOn(stands);
      },
      async ({ round, phase }) => {
        if (!round || (phase !== 'proposals' && phase !== 'preparation')) return;
        await demo.settle();
        await liveThrough(visit.var.acting, round, phase);
      },
    ),
  );
  doors.post('/demo/naeste-dag', (visit) => move(visit, aDayOn));

  doors.post('/demo/forfra', (visit) => {
    demo.reset();
    return visit.redirect(inLanguage(visit.var.view.lang, '/demo'), 303);
  });

  doors.get('/demo/post', (visit) =>
    DemoPostPage({
      view: visit.var.view,
      letters: lettersIn(demo),
      to: (visit.req.query('til') ?? '').trim(),
      page: pageAsked(visit.req.query('page')),
    }),
  );
  doors.get('/demo/post/:number', (visit) => {
    const letter = lettersIn(demo).find(({ number }) => String(number) === visit.req.param('number'));
    return letter ? DemoLetterPage({ view: visit.var.view, letter }) : visit.notFound();
  });
};
