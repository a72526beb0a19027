import { signInUrl } from '../accounts/account.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Lang } from '../kit/language.ts';
import { currentOf } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import { ownSignUp } from '../sign-ups/sign-up.guard.ts';
import { feedMadeAt } from './calendar-feed.store.ts';
import { AllMyDataPage } from './all-my-data.page.tsx';
import { hideFromCatalogue } from './my-data.acts.ts';
import { MyDataPage } from './my-data.page.tsx';
import { askAgainConsents, keptAbout, shownConsents } from './my-data.store.ts';
import { type LogWords, myDataUrls } from './my-data.ts';

/** What is kept about oneself: an overview, everything on a page to print, and everything as a file. */
export const myDataRoutes = (doors: Doors, wordsIn: (lang: Lang) => LogWords): void => {
  doors.get(myDataUrls.page(), async (visit) => {
    const { view, visitor, acting } = visit.var;
    const { person } = visitor;
    if (!person) return visit.redirect(signInUrl(view.lang, myDataUrls.page()), 303);
    const { db, now } = acting;
    const [kept, shown, askedAgain, feedSince, rounds] = await Promise.all([
      keptAbout(db, person),
      shownConsents(db, person.id),
      askAgainConsents(db, person.id),
      feedMadeAt(db, person.id),
      findRounds(db),
    ]);
    const round = currentOf(rounds, now);
    const timeZone = round?.timeZone ?? 'Europe/Copenhagen';
    return MyDataPage({ view, kept, shown, askedAgain, feedSince, timeZone, year: round?.visitWeek.isoYear ?? null });
  });

  doors.get(myDataUrls.all(), async (visit) => {
    const { view, visitor, acting } = visit.var;
    const { person } = visitor;
    if (!person) return visit.redirect(signInUrl(view.lang, myDataUrls.all()), 303);
    const timeZone = currentOf(await findRounds(acting.db), acting.now)?.timeZone ?? 'Europe/Copenhagen';
    const [kept, words] = [await keptAbout(acting.db, person), wordsIn(view.lang)];
    return AllMyDataPage({ view, kept, timeZone, now: acting.now, words });
  });

  doors.post(myDataUrls.hide(':id'), ownSignUp, async (visit, { signUp }) => {
    await hideFromCatalogue(visit.var.acting, signUp);
    return goTo(visit, myDataUrls.page(), 'ude-af-kataloget');
  });

  doors.get(myDataUrls.file(), async (visit) => {
    const { view, visitor, acting } = visit.var;
    const { person } = visitor;
    if (!person) return visit.redirect(signInUrl(view.lang, myDataUrls.page()), 303);
    const file = { madeAt: acting.now, ...(await keptAbout(acting.db, person)) };
    return visit.body(`${JSON.stringify(file, null, 2)}\n`, 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="ipraktik-mine-data.json"',
      'cache-control': 'private, no-store',
    });
  });
};
