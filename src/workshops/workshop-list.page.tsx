import { ButtonLink } from '../kit/button.tsx';
import { longDate, shortDate, timeSpan } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Table, type Row } from '../kit/table.tsx';
import type { View } from '../kit/view.ts';
import type { Round, WorkshopTime } from '../rounds/round.ts';
import { beginsAt, maySetUp } from './workshop.rules.ts';
import { workshopTexts } from './workshop.texts.ts';
import { freeSeats, workshopUrls, type WorkshopWithSeats } from './workshop.ts';

export interface WorkshopListProps {
  readonly view: View;
  readonly now: Date;
  readonly round: Round | null;
  readonly workshops: readonly WorkshopWithSeats[];
  /** Promised at sign-up, and not set up yet. */
  readonly announced: readonly WorkshopTime[];
  /** How many have an agreed visit and no seat. */
  readonly without: number;
}

/** The round's workshops: where, when, how full. */
export const WorkshopListPage = (props: WorkshopListProps): Html => {
  const { view, round, workshops, without, now } = props;
  const { lang } = view;
  const t = workshopTexts(lang);
  return (
    <Page {...view} room="office" title={t.title}>
      <h1>{t.title}</h1>
      <p>{round ? t.lead : t.noRound}</p>
      {round && (
        <Table
          lang={lang}
          caption={t.title}
          isCaptionHidden
          columns={[
            { label: t.columns.place },
            { label: t.columns.when },
            { label: t.columns.booked, isNumber: true },
            { label: t.columns.offered, isNumber: true, from: 'medium' },
            { label: t.columns.waiting, isNumber: true },
            { label: t.columns.state },
          ]}
          rows={workshops.map((one) => rowOf(one, props, round))}
          empty={t.none}
        />
      )}
      {round && workshops.length > 0 && without > 0 && (
        <p>
          <a href={inLanguage(lang, workshopUrls.without())}>{t.without(without)}</a>
        </p>
      )}
      {round && maySetUp(round, now).ok && (
        <>
          <Announced {...props} />
          <ButtonLink href={inLanguage(lang, workshopUrls.setUp())}>{t.setUp}</ButtonLink>
        </>
      )}
    </Page>
  );
};

const rowOf = (one: WorkshopWithSeats, { view, now }: WorkshopListProps, round: Round): Row => {
  const { lang } = view;
  const t = workshopTexts(lang);
  const isPast = beginsAt(one, round.timeZone) <= now;
  const state = one.cancelledAt ? 'cancelled' : isPast ? 'past' : freeSeats(one) === 0 ? 'full' : 'ahead';
  return {
    isWaiting: state === 'full',
    cells: [
      <>
        <a href={inLanguage(lang, workshopUrls.show(one.id))} translate="no">
          {one.place}
        </a>
        <span class="cell-aside" translate="no">
          {one.isOnline ? t.online : one.address}
          {one.lang === 'en' && `, ${t.inEnglish}`}
        </span>
      </>,
      <>
        {shortDate(one.day, lang)} <span class="unbroken">{timeSpan(one.starts, one.ends, lang)}</span>
      </>,
      t.ofSeats(one.booked, one.capacity),
      one.offered,
      one.waiting,
      t.states[state],
    ],
  };
};

/** What people were told when they signed up, each with a form filled in for it. */
const Announced = ({ view, announced }: WorkshopListProps): Html => {
  const t = workshopTexts(view.lang);
  if (announced.length === 0) return <></>;
  return (
    <>
      <h2>{t.announced}</h2>
      <ul>
        {announced.map(({ place, day, from, until }) => (
          <li>
            <span translate="no">
              {t.announcedLine(place, longDate(day, view.lang), timeSpan(from, until, view.lang))}
            </span>
            :{' '}
            <a
              href={`${inLanguage(view.lang, workshopUrls.setUp())}?dag=${day}&kl=${from}&sted=${encodeURIComponent(place)}`}
            >
              {t.announcedSetUp}
              <span class="sr-only"> {place}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};
