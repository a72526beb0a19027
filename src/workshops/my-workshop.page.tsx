import { PostButton } from '../kit/button.tsx';
import { capital, dayAndMonth, longDate, momentIn, timeSpan } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice, Panel } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import { bookingUrls } from './booking.ts';
import { Deputised } from './deputised-seat.page.tsx';
import {
  areOver,
  choosable,
  isOnlyDeputy,
  mayGiveBack,
  onlineInstead,
  seatOf,
  seatStands,
} from './my-workshop.rules.ts';
import { myWorkshopTexts } from './my-workshop.texts.ts';
import type { MyWorkshops } from './my-workshop.ts';
import { WorkshopChoices } from './workshop-choices.page.tsx';
import { chooseBy, mayChoose } from './workshop.rules.ts';
import type { Workshop } from './workshop.ts';

type Refusal = keyof ReturnType<typeof myWorkshopTexts>['refusals'];

export interface MyWorkshopsProps {
  readonly view: View;
  readonly mine: MyWorkshops;
  /** Why the press before did nothing. */
  readonly refused?: Refusal | undefined;
}

/** 'fredag den 27. august 2027 kl. 10.00–15.00'. */
export const whenIs = ({ day, starts, ends }: Pick<Workshop, 'day' | 'starts' | 'ends'>, lang: Lang): string =>
  `${longDate(day, lang)} ${timeSpan(starts, ends, lang)}`;

/** One page for everything about workshops: what is mine, where the others go, what there is to choose. */
export const MyWorkshopsPage = (props: MyWorkshopsProps): Html => {
  const { view, mine, refused } = props;
  const t = myWorkshopTexts(view.lang);
  const seat = seatOf(mine);
  const title = seat ? t.mine : isOnlyDeputy(mine) ? t.deputy.title : areOver(mine) ? t.overTitle : t.title;
  return (
    <Page {...view} room="form" title={title}>
      {refused && (
        <Notice kind="important">
          <p>{t.refusals[refused]}</p>
        </Notice>
      )}
      {seat ? (
        <Panel title={t.seat[seatStands(mine, seat)](seat.place)}>
          <p>{capital(whenIs(seat, view.lang))}</p>
        </Panel>
      ) : (
        <h1>{title}</h1>
      )}
      <Ended {...props} />
      <InLine {...props} />
      {seat ? <Seat {...props} seat={seat} /> : <Invitation {...props} />}
      {!areOver(mine) && <Others {...props} />}
      <Deputised lang={view.lang} mine={mine} />
      <Choose {...props} hasSeat={Boolean(seat)} />
    </Page>
  );
};

/** Between rounds, when there is nothing to choose. */
export const NoWorkshopsPage = ({ view }: { view: View }): Html => {
  const t = myWorkshopTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.title}>
      <h1>{t.title}</h1>
      <p>{t.none}</p>
    </Page>
  );
};

/** Why there is something to choose, and until when; or why not yet. */
const Invitation = ({ view, mine }: MyWorkshopsProps): Html => {
  const t = myWorkshopTexts(view.lang);
  const { round, now, workshops } = mine;
  if (areOver(mine)) return <p class="lead">{t.over}</p>;
  if (isOnlyDeputy(mine)) return <></>;
  const ruling = mayChoose(round, mine.hasAgreedVisit, now);
  if (!ruling.ok && ruling.why === 'round-over') return <p class="lead">{t.roundOver}</p>;
  if (!ruling.ok)
    return (
      <p class="lead">
        {t.notYet} {workshops.length > 0 && t.keepFree}
      </p>
    );
  const by = chooseBy(choosable(mine), round.timeZone, now);
  return (
    <p class="lead">
      {t.why} {by && <strong>{t.by(longDate(by, view.lang))}</strong>}
    </p>
  );
};

/** The seat that was: given back, or its workshop cancelled. */
const Ended = ({ view, mine }: MyWorkshopsProps): Html => {
  const t = myWorkshopTexts(view.lang);
  const state = mine.booking?.state;
  const workshop = mine.workshops.find(({ id }) => id === mine.booking?.workshop);
  if (!workshop || (state !== 'given-back' && state !== 'workshop-cancelled')) return <></>;
  const { cancelledBecause } = workshop;
  const isCancelled = state === 'workshop-cancelled';
  return (
    <Notice kind={isCancelled ? 'important' : 'note'}>
      <p>
        {isCancelled ? t.wasCancelled(workshop.place) : t.givenBack}{' '}
        <a href={inLanguage(view.lang, bookingUrls.calendar())}>{t.uncalendar}</a>
      </p>
      {isCancelled && cancelledBecause !== null && <p>{t.because(cancelledBecause)}</p>}
      {isCancelled && !areOver(mine) && mayChoose(mine.round, mine.hasAgreedVisit, mine.now).ok && (
        <p>{t.chooseAnother}</p>
      )}
    </Notice>
  );
};

/** A place in line, or the seat that is held for me. */
const InLine = ({ view, mine }: MyWorkshopsProps): Html => {
  const t = myWorkshopTexts(view.lang);
  const { wait, round } = mine;
  const workshop = mine.workshops.find(({ id }) => id === wait?.workshop);
  if (!wait || !workshop) return <></>;
  const leave = (text: string) => (
    <PostButton kind="secondary" action={inLanguage(view.lang, bookingUrls.leave())}>
      {text}
    </PostButton>
  );
  if (wait.state === 'offered' && wait.offerBy)
    return (
      <Notice kind="important">
        <p>{t.offered(workshop.place, momentIn(wait.offerBy, round.timeZone, view.lang))}</p>
        <div class="button-row">
          <PostButton action={inLanguage(view.lang, bookingUrls.book())} fields={{ workshop: workshop.id }}>
            {t.takeOffer}
          </PostButton>
          {leave(t.decline)}
        </div>
      </Notice>
    );
  return (
    <Notice>
      <p>
        <strong>{t.waiting(workshop.place, wait.place ?? 1)}</strong> {t.waitingHint}
      </p>
      {leave(t.leave)}
    </Notice>
  );
};

const Seat = ({ view, seat, mine }: MyWorkshopsProps & { seat: Workshop }): Html => {
  const { lang } = view;
  const t = myWorkshopTexts(lang);
  const isWeb = /^https?:\/\/\S+$/.test(seat.address);
  return (
    <>
      <SummaryList
        lang={lang}
        rows={[
          {
            label: seat.isOnline ? t.joinAt : t.where,
            value: isWeb ? <a href={seat.address}>{seat.address}</a> : <span translate="no">{seat.address}</span>,
          },
          { label: t.language, value: t.langs[seat.lang] },
          ...(seat.notes === '' ? [] : [{ label: t.notes, value: <p class="as-typed">{seat.notes}</p> }]),
        ]}
      />
      <p class="no-print">
        <a href={inLanguage(lang, bookingUrls.calendar())}>{t.calendar}</a>
        {mayGiveBack(mine, seat) && (
          <>
            {' · '}
            <a href={inLanguage(lang, bookingUrls.giveBack())}>{t.giveBack}</a>
          </>
        )}
      </p>
    </>
  );
};

/** Where those one will meet go. Before everybody has agreed there is nobody here. */
const Others = ({ view, mine }: MyWorkshopsProps): Html => {
  const t = myWorkshopTexts(view.lang);
  if (mine.others.length === 0) return <></>;
  const where = (id: string | null) => {
    const workshop = mine.workshops.find((one) => one.id === id);
    return workshop ? t.goesTo(workshop.place, dayAndMonth(workshop.day, view.lang)) : t.notChosen;
  };
  return (
    <>
      <h2>{t.others}</h2>
      <ul>
        {mine.others.map(({ as, name, workshop }) => (
          <li>
            {t.as[as]}, <span translate="no">{name}</span>: {where(workshop)}
          </li>
        ))}
      </ul>
    </>
  );
};

const Choose = ({ view, mine, hasSeat }: MyWorkshopsProps & { hasSeat: boolean }): Html => {
  const t = myWorkshopTexts(view.lang);
  const workshops = choosable(mine);
  const online = onlineInstead(mine);
  if (mine.booking?.attendedAt || areOver(mine)) return <></>;
  // Whoever's visit has just been called off has their seat for a moment yet, and nothing to change it to.
  if (hasSeat && !mayChoose(mine.round, mine.hasAgreedVisit, mine.now).ok) return <></>;
  if (workshops.length === 0) return hasSeat ? <></> : <p>{t.none}</p>;
  return (
    <section aria-labelledby="workshops" class="no-print">
      <h2 id="workshops">{hasSeat ? t.change : t.choose}</h2>
      {hasSeat && <p class="soft">{t.changeHint}</p>}
      {online && (
        <Notice>
          <p>{t.onlineFree(dayAndMonth(online.day, view.lang))}</p>
        </Notice>
      )}
      <WorkshopChoices lang={view.lang} mine={mine} workshops={workshops} />
    </section>
  );
};
