import { dayAt } from '../kit/calendar.ts';
import { longDate } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { TaskList } from '../kit/task-list.tsx';
import { visitsInWords } from '../placements/my-visits.page.tsx';
import { inOrder } from '../placements/my-visits.rules.ts';
import type { MyVisit } from '../placements/my-visits.ts';
import { maySayPracticalities } from '../placements/practicalities.rules.ts';
import { programmeUrls } from '../visits/programme.ts';
import { mineTexts } from './mine.texts.ts';
import type { MyYear } from './mine.ts';

/** The programme of each agreed visit, to whoever hosts, stands in or comes; nothing while none is agreed. */
export const MyProgrammesSection = ({ lang, mine }: { lang: Lang; mine: MyYear }): Html => {
  const t = mineTexts(lang).programmes;
  const of = (one: MyVisit) => mine.programmes.find(({ visit }) => visit === one.id);
  const visits = inOrder(mine.visits.visits, mine.now).filter((one) => of(one));
  // A host has one programme for all its visits, and a guest one for each.
  const byProgramme = Map.groupBy(visits, (one) => (of(one)?.side === 'host' ? (of(one)?.host ?? '') : one.id));
  const tasks = [...byProgramme.values()].flatMap((same) => {
    const [one] = same;
    const programme = one && of(one);
    if (!programme) return [];
    const { sharedAt, side } = programme;
    // Nothing is shared any more once the week is over.
    if (!sharedAt && !maySayPracticalities(one.round, mine.now)) return [];
    const status = sharedAt ? t.shared(longDate(dayAt(sharedAt, one.round.timeZone), lang)) : t.notShared;
    const href = inLanguage(lang, programmeUrls.show(one.id));
    const state = sharedAt ? ('done' as const) : side === 'host' ? ('open' as const) : ('waiting' as const);
    return [{ text: visitsInWords(same, lang), status, state, href }];
  });
  if (tasks.length === 0) return <></>;
  return (
    <section aria-labelledby="my-programmes">
      <h2 id="my-programmes">{t.title}</h2>
      <TaskList id="programme" tasks={tasks} />
    </section>
  );
};
