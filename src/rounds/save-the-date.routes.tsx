import type { Doors } from '../http/doors.ts';
import { inLanguage } from '../kit/language.ts';
import { weekName } from '../kit/dates.ts';
import { roundUrls } from './round.ts';
import { theRoundAhead } from './round.guard.ts';
import { WeekPage } from './save-the-date.page.tsx';
import { saveTheDate } from './save-the-date.ts';
import { saveTheDateTexts } from './save-the-date.texts.ts';

/** The visit week for one's calendar (R16). */
export const saveTheDateRoutes = (doors: Doors): void => {
  doors.get(roundUrls.week(), async (visit) =>
    WeekPage({ view: visit.var.view, round: await theRoundAhead(visit), now: visit.var.acting.now }),
  );

  doors.get(roundUrls.saveTheDate(), theRoundAhead, (visit, round) => {
    const { lang } = visit.var.view;
    const { config, clock } = visit.var.house;
    const words = saveTheDateTexts(lang);
    const address = config.publicUrl + inLanguage(lang, '/');
    const file = saveTheDate({
      round,
      address,
      summary: words.summary(weekName(round.visitWeek, lang)),
      description: words.description(address),
      lang,
      now: clock.now(),
    });
    return visit.body(file, 200, {
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': `attachment; filename="${words.fileName(round.visitWeek.isoWeek)}"`,
    });
  });
};
