import type { Day } from '../kit/calendar.ts';
import { dayAndMonth, deadline, dueOn, momentIn } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { TaskList, type Task } from '../kit/task-list.tsx';
import { bookingUrls } from './booking.ts';
import type { MyWorkshopLine } from './my-workshop.ts';
import { myWorkshopTexts } from './my-workshop.texts.ts';
import type { Workshop } from './workshop.ts';

/** What waits on one's own page: a seat that is held, or a workshop to choose. */
export const workshopWaits = (line: MyWorkshopLine | null, lang: Lang): { path: string; text: string; by: Day }[] => {
  const t = myWorkshopTexts(lang).line;
  if (!line) return [];
  const { offer, chooseBy: by } = line;
  const path = bookingUrls.choose();
  if (offer)
    return [
      {
        path,
        text: t.offerTask(offer.workshop.place, momentIn(offer.until, line.round.timeZone, lang)),
        by: dueOn(offer.until, line.round.timeZone),
      },
    ];
  return by === null ? [] : [{ path, text: t.chooseTask(deadline(by, lang)), by }];
};

/** The part of one's own page that is about the workshop; nothing before there is one to choose. */
export const MyWorkshopSection = ({ lang, line }: { lang: Lang; line: MyWorkshopLine | null }): Html => {
  if (!line) return <></>;
  const t = myWorkshopTexts(lang).line;
  const href = inLanguage(lang, bookingUrls.choose());
  const on = ({ place, day }: Workshop) => t.on(place, dayAndMonth(day, lang));
  const { workshop, isCancelled, stands, offer, waitsFor, chooseBy: by } = line;
  const seat: Task[] = workshop
    ? [
        {
          href,
          text: on(workshop),
          status: isCancelled ? (by === null ? t.wasCancelled : t.cancelled) : t.seat[stands ?? 'has'],
          state: isCancelled && by !== null ? 'open' : 'done',
        },
      ]
    : [];
  const place: Task[] = waitsFor
    ? [
        offer
          ? {
              href,
              text: t.offer(waitsFor.place),
              hint: t.offered(momentIn(offer.until, line.round.timeZone, lang)),
              status: t.held,
              state: 'open',
            }
          : { href, text: on(waitsFor), status: t.waiting, state: 'done' },
      ]
    : [];
  const choose: Task[] =
    by !== null && !workshop
      ? [{ href, text: t.choose, hint: t.chooseBy(deadline(by, lang)), status: t.notChosen, state: 'open' }]
      : [];
  return (
    <section aria-labelledby="my-workshop">
      <h2 id="my-workshop">{t.title}</h2>
      <TaskList id="workshop" tasks={[...seat, ...place, ...choose]} />
    </section>
  );
};
