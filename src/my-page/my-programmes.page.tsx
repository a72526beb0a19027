import { dayAt } from '../kit/calendar.ts';
import { longDate } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { TaskList } from '../kit/task-list.tsx';
import { visitInWords } from '../placements/my-visits.page.tsx';
import { programmeUrls } from '../visits/programme.ts';
import { mineTexts } from './mine.texts.ts';
import type { MyYear } from './mine.ts';

/** The programme of each agreed visit, to whoever hosts, stands in or comes; nothing while none is agreed. */
export const MyProgrammesSection = ({ lang, mine }: { lang: Lang; mine: MyYear }): Html => {
  const t = mineTexts(lang).programmes;
  const tasks = mine.visits.visits.flatMap((one) => {
    const programme = mine.programmes.find(({ visit }) => visit === one.id);
    if (!programme) return [];
    const { sharedAt, side } = programme;
    const status = sharedAt ? t.shared(longDate(dayAt(sharedAt, one.round.timeZone), lang)) : t.notShared;
    const href = inLanguage(lang, programmeUrls.show(one.id));
    const state = sharedAt ? ('done' as const) : side === 'host' ? ('open' as const) : ('waiting' as const);
    return [{ text: visitInWords(one, lang), status, state, href }];
  });
  if (tasks.length === 0) return <></>;
  return (
    <section aria-labelledby="my-programmes">
      <h2 id="my-programmes">{t.title}</h2>
      <TaskList id="programme" tasks={tasks} />
    </section>
  );
};
