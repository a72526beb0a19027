import { Button, ButtonLink, ButtonRow, HiddenFields, PostButton } from '../kit/button.tsx';
import { deadline, dueOn, longDate } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice, Panel } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { SummaryList, type SummaryRow } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import { otherDaysTexts } from './other-days.texts.ts';
import { otherDaysUrls, owesDays, proposerTo, type OtherDays, type Proposer } from './other-days.ts';
import { placementTexts } from './placement.texts.ts';
import { lastDayToAnswer, placementUrls } from './placement.ts';
import { isPairIn, ownDoer, type ShownVisit } from './shown-visit.ts';
import { Missed, proposalRows, StayDays, termsOf, Why, Workshops } from './visit-facts.page.tsx';

interface Props {
  readonly view: View;
  readonly visit: ShownVisit;
  /** Whose journey is booked for the days there are now. */
  readonly booked: readonly string[];
  /** Why what was just sent did not count. */
  readonly missed?: string | undefined;
}

/** The proposal that waits for answers. */
export const openIn = ({ otherDays }: Pick<ShownVisit, 'otherDays'>): OtherDays | undefined =>
  otherDays.find(({ state }) => state === 'open');

/** 'mandag den 21. juni 2027 kl. 23.59': the last minute in which an answer counts. */
export const dueOf = ({ answerBy }: Pick<OtherDays, 'answerBy'>, timeZone: string, lang: Lang): string =>
  deadline(dueOn(answerBy, timeZone), lang);

/** What silence leads to, and until when the old days can be answered then: a proposal has its grace. */
const silenceIn = ({ placement, round }: ShownVisit, lang: Lang): string => {
  const { silence } = otherDaysTexts(lang);
  if (placement.state !== 'open') return silence.agreed;
  return silence.open(longDate(lastDayToAnswer(placement.graceUntil ?? placement.answerBy, round), lang));
};

/** A proposal of other days to who owes an answer, and to who waits. */
export const OtherDaysPage = (props: Props & { others: OtherDays }): Html =>
  owesDays(props.others, props.visit.mine.signUp) ? DaysAskedPage(props) : DaysWaitingPage(props);

const dayRows = ({ visit: { round }, view: { lang }, others }: Props & { others: OtherDays }): SummaryRow[] => {
  const t = otherDaysTexts(lang);
  return [
    { label: t.newDays, value: <StayDays round={round} days={others.days} lang={lang} /> },
    { label: t.oldDays, value: <StayDays round={round} days={others.insteadOf} lang={lang} /> },
  ];
};

/** The visit with its two sets of days; of one that is agreed, the days alone. */
const rowsOf = (props: Props & { others: OtherDays }): SummaryRow[] =>
  props.visit.placement.state === 'agreed'
    ? dayRows(props)
    : proposalRows(props.visit, props.view.lang, dayRows(props));

const BackLink = ({ view: { lang }, visit }: Pick<Props, 'visit' | 'view'>): Html => (
  <a class="back-link" href={inLanguage(lang, placementUrls.show(visit.placement.id))}>
    {placementTexts(lang).backToVisit}
  </a>
);

/** Who proposes them, as the reader calls them. */
const proposerIn = (visit: ShownVisit, { by }: OtherDays): Exclude<Proposer, 'deputy'> => {
  const { placement, mine } = visit;
  const proposer = proposerTo(mine.side, by === placement.host ? 'host' : 'intern', isPairIn(visit));
  return proposer === 'deputy' ? 'host' : proposer;
};

const DaysAskedPage = (props: Props & { others: OtherDays }): Html => {
  const { view, visit, others, missed } = props;
  const { lang } = view;
  const t = otherDaysTexts(lang);
  const { placement, round } = visit;
  const isOpen = placement.state === 'open';
  const title = t.asksTitle[proposerIn(visit, others)];
  return (
    <Page {...view} room="form" title={title} hasErrors={missed !== undefined}>
      {!isOpen && <BackLink {...props} />}
      <Missed missed={missed} />
      <h1>{title}</h1>
      <p class="lead">{t.asks[isOpen ? 'open' : 'agreed']}</p>
      <p>
        <strong>{t.answerBy(dueOf(others, round.timeZone, lang))}.</strong> {silenceIn(visit, lang)}
      </p>
      <SummaryList lang={lang} rows={rowsOf(props)} />
      <BookedNotices {...props} />
      {isOpen && <AboutVisit {...props} />}
      <form method="post" action={inLanguage(lang, otherDaysUrls.answer(placement.id))}>
        <HiddenFields fields={{ proposal: others.id }} />
        <ButtonRow>
          <Button name="answer" value="yes">
            {t.yes}
          </Button>
          <Button kind="secondary" name="answer" value="no">
            {t.no}
          </Button>
        </ButtonRow>
      </form>
      {isOpen && (
        <p>
          <a href={inLanguage(lang, placementUrls.no(placement.id))}>{t.noVisit}</a>
        </p>
      )}
    </Page>
  );
};

/** That a journey is booked for the days as they are, to whom it concerns: oneself, or those one would move. */
export const BookedNotices = ({ visit, booked, view: { lang } }: Omit<Props, 'missed'>): Html => {
  const t = otherDaysTexts(lang).booked;
  const { mine, guests } = visit;
  const others = guests.filter(({ signUp }) => signUp !== mine.signUp && booked.includes(signUp));
  const guest = isPairIn(visit) ? (others.length > 1 ? t.guests : t['one-of-guests']) : t.guest;
  return (
    <>
      {booked.includes(mine.signUp) && (
        <Notice kind="important">
          <p>{t.you}</p>
        </Notice>
      )}
      {others.length > 0 && (
        <Notice>
          <p>{mine.side === 'host' ? guest : t.companion}</p>
        </Notice>
      )}
    </>
  );
};

/** A yes to the days is a yes to the visit, so all that is said before a yes is said here too. */
const AboutVisit = ({ visit, view: { lang } }: Pick<Props, 'visit' | 'view'>): Html => (
  <>
    <Why visit={visit} lang={lang} />
    <h2>{placementTexts(lang).yesMeans}</h2>
    <ul>
      {termsOf(visit, lang).map((term) => (
        <li>{term}</li>
      ))}
    </ul>
    <Workshops round={visit.round} lang={lang} />
  </>
);

const DaysWaitingPage = (props: Props & { others: OtherDays }): Html => {
  const { view, visit, others, missed } = props;
  const { lang } = view;
  const t = otherDaysTexts(lang);
  const { placement, round, mine } = visit;
  const doer = ownDoer(visit, others);
  const title = t.waitsTitle[doer ?? 'saidYes'];
  return (
    <Page {...view} room="form" title={title}>
      {placement.state === 'agreed' && <BackLink {...props} />}
      <Missed missed={missed} />
      <Panel title={title}>
        <p>{t.waits}</p>
      </Panel>
      <p>
        {t.waitsUntil(dueOf(others, round.timeZone, lang))} {silenceIn(visit, lang)}{' '}
        {placement.state === 'open' && mine.answer === null && t.yoursToo}
      </p>
      <SummaryList lang={lang} rows={rowsOf(props)} />
      {doer !== null && (
        <>
          <PostButton
            action={inLanguage(lang, otherDaysUrls.takeBack(placement.id))}
            fields={{ proposal: others.id }}
            kind="secondary"
          >
            {t.takeBack}
          </PostButton>
          <p class="soft">{t.takeBackHint}</p>
        </>
      )}
      {placement.state === 'open' && (
        <p>
          <a href={inLanguage(lang, placementUrls.no(placement.id))}>{t.noVisit}</a>
        </p>
      )}
    </Page>
  );
};

/** On the page of an agreed visit: that other days are asked about, or what came of it the last time. */
export const OtherDaysNotice = ({ visit, view: { lang } }: Pick<Props, 'visit' | 'view'>): Html => {
  const t = otherDaysTexts(lang);
  const open = openIn(visit);
  if (!open) return <KeptNotice visit={visit} lang={lang} />;
  return (
    <div class="no-print">
      <Notice>
        <p>
          {t.on.by[ownDoer(visit, open) ?? proposerIn(visit, open)]} {!owesDays(open, visit.mine.signUp) && t.on.waits}{' '}
          <a href={inLanguage(lang, otherDaysUrls.show(visit.placement.id))}>{t.on.look}</a>
        </p>
      </Notice>
    </div>
  );
};

/** That the last proposal of other days came to nothing; of an agreed visit, since it was agreed. */
export const KeptNotice = ({ visit, lang }: { visit: ShownVisit; lang: Lang }): Html => {
  const { otherDays, placement } = visit;
  const last = otherDays.findLast(
    ({ proposedAt }) => placement.endedAt === null || proposedAt > placement.endedAt,
  )?.state;
  if (last !== 'declined' && last !== 'withdrawn' && last !== 'lapsed') return <></>;
  return (
    <div class="no-print">
      <Notice>
        <p>{otherDaysTexts(lang).kept[last]}</p>
      </Notice>
    </div>
  );
};

/** The way to propose other days. */
export const ProposeLink = ({ visit, lang }: { visit: ShownVisit; lang: Lang }): Html => (
  <ButtonLink kind="secondary" href={inLanguage(lang, otherDaysUrls.show(visit.placement.id))}>
    {otherDaysTexts(lang).propose}
  </ButtonLink>
);
