import { PostButton } from '../kit/button.tsx';
import { longDate } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Table } from '../kit/table.tsx';
import type { View } from '../kit/view.ts';
import { Name, Names } from '../matching-runs/participant.page.tsx';
import { nameIn, type Participants } from '../matching-runs/participant.ts';
import { ShortStay } from '../matching-runs/stay.page.tsx';
import { lastDayToAnswer } from '../placements/placement.ts';
import type { Day } from '../kit/calendar.ts';
import type { Outcome } from '../platform/outcome.ts';
import type { Round } from '../rounds/round.ts';
import type { KnownVisit } from './circumstances.ts';
import { Need } from './need.page.tsx';
import { Options } from './option.page.tsx';
import type { RepairRefusal } from './repair.rules.ts';
import { repairUrls, type Menu } from './repair.ts';
import { repairTexts } from './repair.texts.ts';
import { TakeBack } from './take-back.page.tsx';
import type { Block, needIn } from './situation.rules.ts';

export type AskRefusal = RepairRefusal | 'over' | 'gone' | 'chosen-already' | 'changed' | 'is-running';

export interface RepairProps {
  readonly view: View;
  readonly round: Round;
  readonly need: ReturnType<typeof needIn>;
  /** Interns who wait, or have lost their visit, and cannot be placed as things stand. */
  readonly blocked: ReadonlyMap<Block, readonly string[]>;
  /** How many interns are without a visit, whether they wait for one or not. */
  readonly without: number;
  readonly visits: readonly KnownVisit[];
  readonly people: Participants;
  readonly menu: Menu | null;
  /** Whether the round still stands as the menu was calculated on. */
  readonly isCurrent: boolean;
  /** The week is over: nobody waits any more, and no seat is of use. */
  readonly isOver: boolean;
  readonly ruling: Outcome<{ answerOn: Day }, RepairRefusal>;
  /** Why what was pressed was not done. */
  readonly refusal?: AskRefusal | undefined;
}

/** New places: who is without, what is free, what can be done, who has been asked, and what came of it before. */
export const RepairPage = (props: RepairProps): Html => {
  const { view, visits, menu, isOver, refusal } = props;
  const t = repairTexts(view.lang);
  const asked = visits
    .filter(({ repair, state }) => repair !== null && state === 'open')
    .toSorted((a, b) => ((a.repair ?? '') < (b.repair ?? '') ? -1 : 1));
  return (
    <Page
      {...view}
      room="office"
      title={t.title}
      hasErrors={refusal !== undefined}
      script={menu?.state === 'running' ? 'live' : undefined}
    >
      {refusal !== undefined && !isOver && (
        <Notice kind="important">
          <p>{t.refusals[refusal]}</p>
        </Notice>
      )}
      <h1>{t.title}</h1>
      {isOver ? <p>{t.weekOver}</p> : <Possible {...props} askedNow={asked.length} />}
      <Asked {...props} asked={asked} />
      <Past {...props} />
    </Page>
  );
};

/** How things stand, and what can be done about it. */
const Possible = (props: RepairProps & { askedNow: number }): Html => {
  const { view, need, blocked, people, ruling, askedNow } = props;
  const t = repairTexts(view.lang);
  const seats = need.free.reduce((sum, one) => sum + one.seats, 0);
  const figures = [
    [need.seekers.length + [...blocked.values()].flat().length, t.seekers()],
    [seats, t.seats(seats)],
    [askedNow, t.askedNow(askedNow)],
  ] as const;
  return (
    <>
      <p>{t.lead}</p>
      <ul class="office-numbers">
        {figures.map(([number, text]) => (
          <li>
            <strong>{number}</strong> {text}
          </li>
        ))}
      </ul>
      <Need lang={view.lang} need={need} blocked={blocked} people={people} />
      <h2>{t.proposals}</h2>
      {ruling.ok ? <Proposals {...props} answerOn={ruling.value.answerOn} /> : <p>{t.refusals[ruling.why]}</p>}
    </>
  );
};

const Proposals = (props: RepairProps & { answerOn: Day }): Html => {
  const { view, round, people, menu, isCurrent, need, blocked, without, visits, answerOn } = props;
  const { lang } = view;
  const t = repairTexts(lang);
  if (menu?.state === 'running') return <Running lang={lang} />;
  if (need.seekers.length === 0) return <p>{blocked.size > 0 ? t.onlyBlocked : t.nobody(without)}</p>;
  if (need.free.length === 0) return <p>{t.noSeats}</p>;
  const shown = menu?.state === 'done' && !menu.isChosen ? menu : null;
  const isEmpty = shown !== null && isCurrent && shown.options.length === 0;
  return (
    <>
      {menu?.state === 'failed' && <p>{t.failed}</p>}
      {shown === null && menu?.state !== 'failed' && <p>{t.notYet}</p>}
      {shown && !isCurrent && <p>{t.stale}</p>}
      {isEmpty && <p>{t.empty}</p>}
      {shown && isCurrent && !isEmpty && (
        <>
          <p>{t.deadline(longDate(answerOn, lang))}</p>
          <Options
            {...{ lang, round, people, menu: shown.id, options: shown.options }}
            hostOf={new Map(visits.map(({ id, host }) => [id, host]))}
            mayAsk
          />
        </>
      )}
      <div>
        <PostButton action={inLanguage(lang, repairUrls.find())} kind={shown && isCurrent ? 'quiet' : 'primary'}>
          {shown ? t.again : t.find}
        </PostButton>
      </div>
    </>
  );
};

export const RepairRunning = ({ lang }: { lang: Lang }): Html => <p>{repairTexts(lang).running}</p>;

/** While it is calculated: the page comes anew by itself (kit/live.mjs), or by its link. */
const Running = ({ lang }: { lang: Lang }): Html => {
  const t = repairTexts(lang);
  return (
    <>
      <div data-live={inLanguage(lang, repairUrls.progress())}>
        <RepairRunning lang={lang} />
      </div>
      <noscript>
        <p>
          <a href={inLanguage(lang, repairUrls.show())}>{t.look}</a>
        </p>
      </noscript>
    </>
  );
};

/** Nothing to repair while there is no round. */
export const NoRoundPage = ({ view }: { view: View }): Html => {
  const t = repairTexts(view.lang);
  return (
    <Page {...view} room="office" title={t.title}>
      <h1>{t.title}</h1>
      <p>{t.noRound}</p>
    </Page>
  );
};

/** The way here, from the office's list of visits. */
export const RepairLink = ({ lang }: { lang: Lang }): Html => (
  <p>
    <a href={inLanguage(lang, repairUrls.show())}>{repairTexts(lang).link}</a>
  </p>
);

const visitCells = (one: KnownVisit, { view: { lang }, people, round }: RepairProps) => [
  <Name id={one.host} people={people} lang={lang} />,
  <>
    <Names ids={one.guests.map(({ signUp }) => signUp)} parted=", " people={people} lang={lang} />
    {one.replaces !== null && <span class="cell-aside">{repairTexts(lang).moving}</span>}
  </>,
  <ShortStay lang={lang} days={one.days} round={round} />,
];

const Asked = (props: RepairProps & { asked: readonly KnownVisit[] }): Html => {
  const { view, people, round, asked } = props;
  const { lang } = view;
  if (asked.length === 0) return <></>;
  const t = repairTexts(lang);
  const isFirst = ({ id, repair }: KnownVisit): boolean => asked.find((one) => one.repair === repair)?.id === id;
  const missing = ({ host, hostAnswer, guests }: KnownVisit): readonly string[] => [
    ...(hostAnswer === null ? [host] : []),
    ...guests.filter(({ answer }) => answer === null).map(({ signUp }) => signUp),
  ];
  return (
    <>
      <h2>{t.asked}</h2>
      <Table
        lang={lang}
        caption={t.asked}
        isCaptionHidden
        columns={[
          { label: t.host },
          { label: t.guests },
          { label: t.days },
          { label: t.missing },
          { label: t.by },
          { label: t.takeBack },
        ]}
        rows={asked.map((one) => ({
          cells: [
            ...visitCells(one, props),
            missing(one).length === 0 ? t.others : <Names ids={missing(one)} parted=", " people={people} lang={lang} />,
            longDate(lastDayToAnswer(one.answerBy, round), lang),
            isFirst(one) && <TakeBack lang={lang} repair={one.repair ?? ''} host={nameIn(people, one.host)} />,
          ],
        }))}
        empty=""
      />
    </>
  );
};

const outcomeOf = ({ wasAgreed, state, endedWhy }: KnownVisit) => {
  if (endedWhy === 'taken-back') return 'taken-back';
  return wasAgreed && state === 'cancelled' ? 'ended' : state;
};

/** Every earlier repair, the newest first. */
const Past = (props: RepairProps): Html => {
  const { visits, view } = props;
  const t = repairTexts(view.lang);
  const past = visits
    .filter(({ repair, state }) => repair !== null && state !== 'open')
    .toSorted((a, b) => (b.endedAt?.getTime() ?? 0) - (a.endedAt?.getTime() ?? 0));
  if (past.length === 0) return <></>;
  return (
    <>
      <h2>{t.past}</h2>
      <Table
        lang={view.lang}
        caption={t.past}
        isCaptionHidden
        columns={[{ label: t.host }, { label: t.guests }, { label: t.days }, { label: t.outcome }]}
        rows={past.map((one) => ({
          cells: [...visitCells(one, props), t.states[outcomeOf(one)]],
        }))}
        empty=""
      />
    </>
  );
};
