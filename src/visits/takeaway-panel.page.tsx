import { ButtonLink } from '../kit/button.tsx';
import { dayAt } from '../kit/calendar.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import type { ShownVisit } from '../placements/shown-visit.ts';
import { Said } from './takeaway.page.tsx';
import { lastDayOf } from './takeaway.rules.ts';
import { takeawayTexts } from './takeaway.texts.ts';
import { takeawayUrls, type Takeaway, type TakenHome } from './takeaway.ts';

/** Whose words they are: a name while the visit is agreed, else the workplace. */
const writerOf = (visit: ShownVisit, one: Takeaway, lang: Lang): string => {
  if (one.isDeputy) return takeawayTexts(lang).deputy;
  const writer = [visit.host, ...visit.guests].find(({ signUp }) => signUp === one.signUp);
  return writer?.contact?.name ?? writer?.workplace ?? '';
};

/** On the visit's own page: what everybody in it takes home, and the way to one's own. */
export const TakeawayPanel = ({ taken, lang }: { taken: TakenHome; lang: Lang }): Html | null => {
  const { visit, person, time, all, mine } = taken;
  if (all.length === 0 && time !== 'open') return null;
  const t = takeawayTexts(lang);
  const way = inLanguage(lang, takeawayUrls.mine(visit.placement.id));
  return (
    <section class="no-print" aria-labelledby="takeaways">
      <h2 id="takeaways">{all.length === 0 ? t.title : t.panelTitle}</h2>
      {[...Map.groupBy(all, (one) => one.person)].map(([writer, things]) => (
        <div>
          <h3 translate="no">{writer === person ? t.you : things[0] && writerOf(visit, things[0], lang)}</h3>
          {things.map((one) => (
            <article class="note">
              <Said one={one} lang={lang} />
            </article>
          ))}
        </div>
      ))}
      {time === 'open' && (
        <p>
          <a href={way}>{mine.length === 0 ? t.write : t.mine}</a>
        </p>
      )}
    </section>
  );
};

/** On today's page from the last day on: the one thing to do, until it is done. */
export const TakeawayToday = (props: { taken: TakenHome; isOver: boolean; now: Date; lang: Lang }): Html => {
  const { taken, lang } = props;
  const { placement, round } = taken.visit;
  const isDue = dayAt(props.now, round.timeZone) >= lastDayOf(placement, round);
  if (taken.time !== 'open' || !isDue) return <></>;
  const t = takeawayTexts(lang);
  const way = inLanguage(lang, takeawayUrls.mine(placement.id));
  if (taken.mine.length > 0)
    return (
      <p>
        <a href={way}>{t.mine}</a>
      </p>
    );
  return (
    <Notice title={t.title}>
      <p>{props.isOver ? t.today.over : t.today.on}</p>
      <ButtonLink href={way}>{t.write}</ButtonLink>
    </Notice>
  );
};

/** Where somebody has just said that a visit took place. */
export const TakeawayPointer = ({ placement, lang }: { placement: string; lang: Lang }): Html => {
  const t = takeawayTexts(lang);
  return (
    <>
      <p>{t.thanks}</p>
      <p>
        <ButtonLink kind="secondary" href={inLanguage(lang, takeawayUrls.mine(placement))}>
          {t.write}
        </ButtonLink>
      </p>
    </>
  );
};
