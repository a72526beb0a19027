import { longDate } from '../kit/dates.ts';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { onePage, Pagination } from '../kit/pagination.tsx';
import { Table, type Row } from '../kit/table.tsx';
import { Tabs } from '../kit/tabs.tsx';
import type { View } from '../kit/view.ts';
import { ShortStay } from '../matching-runs/stay.page.tsx';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import {
  brokenOffIn,
  heldOf,
  hostsBelowMinimum,
  isNotHeld,
  isOutOfTouch,
  placementsIn,
  touchOf,
  type RoundNow,
} from './listed-placement.rules.ts';
import { listedPlacementTexts } from './listed-placement.texts.ts';
import { PLACEMENT_VIEWS, type ListedAnswer, type ListedPlacement, type PlacementView } from './listed-placement.ts';
import {
  isInGrace,
  lastDayToAnswer,
  placementUrls,
  type EndedWhy,
  type LeaveReason,
  type NoReason,
} from './placement.ts';
import { WaitersSection } from './way-on.page.tsx';
import type { Waiter } from './way-on.ts';

type Texts = ReturnType<typeof listedPlacementTexts>;

const COLUMNS = ['host', 'guests', 'days', 'state', 'answers'] as const;

/** What the list is narrowed to only while there is some. */
const RARE: ReadonlySet<PlacementView> = new Set([
  'drafted',
  'grace',
  'days-unanswered',
  'out-of-touch',
  'no-programme',
  'broken-off',
  'not-held',
]);
/** What the office should look at first. */
const PRESSING: ReadonlySet<PlacementView> = new Set([
  'grace',
  'below',
  'days-unanswered',
  'out-of-touch',
  'no-programme',
  'broken-off',
  'not-held',
]);

export interface PlacementListProps {
  readonly view: View;
  /** The round at hand; null while there is none, and then there are no visits. */
  readonly at: RoundNow | null;
  readonly all: readonly ListedPlacement[];
  readonly waiters: readonly Waiter[];
  /** What a later slice has to say of those without a visit. */
  readonly waysOut: Child;
  readonly shown: PlacementView;
  readonly page: number;
}

/** Every visit of the round: how it stands and whose answer is missing; hosts that lost too many guests apart. */
export const PlacementListPage = (props: PlacementListProps): Html => {
  const { view, at, all, shown, page: asked } = props;
  const t = listedPlacementTexts(view.lang);
  const here = (which: PlacementView) =>
    inLanguage(view.lang, placementUrls.office()) + (which === 'all' ? '' : `?vis=${which}`);
  const inView = (which: PlacementView) => (at ? placementsIn(all, which, at) : []);
  const tabs = PLACEMENT_VIEWS.map((one) => ({ one, count: inView(one).length }));
  const { shown: rows, page, pages } = onePage(inView(shown), asked);
  const below = hostsBelowMinimum(all);
  return (
    <Page {...view} room="office" title={t.title}>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <Tabs
        label={t.title}
        tabs={tabs
          .filter(({ one, count }) => count > 0 || one === shown || !RARE.has(one))
          .map(({ one, count }) => ({
            href: here(one),
            text: t.views[one],
            count,
            current: one === shown,
            isWaiting: PRESSING.has(one) && count > 0,
          }))}
      />
      <Table
        lang={view.lang}
        caption={t.title}
        isCaptionHidden
        columns={COLUMNS.map((column) => ({ label: t[column] }))}
        rows={at ? rows.map((one) => rowOf(one, { view, at, below })) : []}
        empty={all.length === 0 ? t.none : t.noneHere}
      />
      <Pagination
        lang={view.lang}
        page={page}
        pages={pages}
        href={(number) => `${inLanguage(view.lang, placementUrls.office())}?vis=${shown}&side=${number}`}
      />
      {at && <Without {...props} at={at} />}
    </Page>
  );
};

/** Those without a visit: who waits, and the way to find them a place. */
const Without = ({ view, at, waiters, waysOut }: PlacementListProps & { at: RoundNow }): Html => (
  <>
    <WaitersSection lang={view.lang} at={at} waiters={waiters} />
    {waysOut}
  </>
);

const Who = ({ one, lang }: { one: ListedAnswer; lang: Lang }): Html => (
  <span translate="no">
    <a href={inLanguage(lang, signUpUrls.inOffice(one.signUp))}>{one.name || one.workplace}</a>
    <span class="cell-aside">
      {one.workplace}, {one.organisation}
    </span>
  </span>
);

const rowOf = (
  one: ListedPlacement,
  { view, at, below }: { view: View; at: RoundNow; below: ReadonlySet<string> },
): Row => {
  const t = listedPlacementTexts(view.lang);
  const [touch, held] = [touchOf(one, at), heldOf(one, at)];
  return {
    isWaiting: one.state === 'open' || isOutOfTouch(one, at) || isNotHeld(one, at),
    cells: [
      <>
        <Who one={one.host} lang={view.lang} />
        {below.has(one.host.signUp) && <span class="cell-aside">{t.belowNote(one.minGuests)}</span>}
      </>,
      one.guests.map((guest) => <Who one={guest} lang={view.lang} />),
      <>
        <ShortStay lang={view.lang} days={one.days} round={at.round} />
        {one.otherDays && (
          <span class="cell-aside">{t.otherDays(stayTexts(view.lang).short(one.otherDays, at.round))}</span>
        )}
        {one.daysUnanswered && one.state === 'agreed' && (
          <span class="cell-aside">{t.daysUnanswered(stayTexts(view.lang).short(one.daysUnanswered, at.round))}</span>
        )}
      </>,
      <>
        {t.states[one.state]}
        {isInGrace(one, at.now) && (
          <span class="cell-aside">{t.graceUntil(longDate(lastDayToAnswer(one.graceUntil, at.round), view.lang))}</span>
        )}
        {one.endedWhy && <span class="cell-aside">{endedText(one.endedWhy, one.leftBecause, t)}</span>}
        <BrokeOff one={one} t={t} />
        {one.state === 'agreed' && held === 'not-asked' && touch !== 'not-asked' && (
          <span class="cell-aside">{t.touch[touch]}</span>
        )}
        {one.state === 'agreed' && held !== 'not-asked' && <span class="cell-aside">{t.held[held]}</span>}
      </>,
      one.state !== 'drafted' && (
        <ul class="notes">
          {saidIn(one).map((asked) => (
            <li translate="no">
              {one.state === 'agreed' && held !== 'not-asked'
                ? t.by(asked.name || asked.workplace, t.told[asked.tookPlace?.answer ?? 'none'])
                : answerText(asked, t, one.state === 'open' ? t.answer.none : t.answer.never)}
            </li>
          ))}
        </ul>
      ),
    ],
  };
};

/** "værten meldte afbud (arbejdet kom i vejen)". */
const endedText = (why: EndedWhy, because: LeaveReason | null, t: Texts): string =>
  because === null ? t.endedWhy[why] : `${t.endedWhy[why]} (${t.leftBecause[because]})`;

/** "Ida meldte afbud undervejs (arbejdet kom i vejen)". */
const BrokeOff = ({ one, t }: { one: ListedPlacement; t: Texts }): Html => (
  <>
    {brokenOffIn(one).map(({ name, workplace, brokeOffBecause }) => (
      <span class="cell-aside">
        {t.brokeOff(name || workplace, brokeOffBecause === null ? '' : t.leftBecause[brokeOffBecause])}
      </span>
    ))}
  </>
);

/** Whose answer is told: once somebody has ended a visit, nobody else's is missing any more. */
const saidIn = ({ state, host, guests }: ListedPlacement): readonly ListedAnswer[] => {
  const isOff = state === 'declined' || state === 'cancelled';
  return [host, ...guests].filter(({ answer }) => answer !== null || !isOff);
};

/** "Ida: nej (dagene passer ikke) – Jeg har fået nyt job". */
const answerText = ({ name, workplace, answer, reason, note }: ListedAnswer, t: Texts, none: string): string => {
  const why = reason === null ? '' : ` (${t.reasons[reason as NoReason]})`;
  const more = note === null ? '' : ` – ${note}`;
  return t.by(name || workplace, `${answer ? t.answer[answer] : none}${why}${more}`);
};
