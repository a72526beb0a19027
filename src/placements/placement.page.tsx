import { ButtonLink, ButtonRow, PostButton } from '../kit/button.tsx';
import { deadline, longDate } from '../kit/dates.ts';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice, Panel } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import type { Round } from '../rounds/round.ts';
import { AgreementPage } from './agreement.page.tsx';
import { BothRolesNotice } from './both-roles.page.tsx';
import { KeptNotice, openIn, OtherDaysPage, ProposeLink } from './other-days.page.tsx';
import { otherDaysTexts } from './other-days.texts.ts';
import { otherDaysUrls } from './other-days.ts';
import { placementTexts } from './placement.texts.ts';
import { isInGrace, lastDayToAnswer, placementUrls } from './placement.ts';
import { isMover, isPairIn, voiceIn, type ShownVisit } from './shown-visit.ts';
import { SideBySide, TieNotice } from './tie.page.tsx';
import { tieTexts } from './tie.texts.ts';
import { EndedPage } from './visit-ended.page.tsx';
import { Missed, otherSide, proposalRows, termsOf, Why, Workshops } from './visit-facts.page.tsx';

type Texts = ReturnType<typeof placementTexts>;
export interface VisitProps {
  readonly view: View;
  readonly visit: ShownVisit;
  readonly now: Date;
  /** Why an answer that was just given did not count. */
  readonly missed?: string | undefined;
  /** What later slices have to say about a visit that is, or was, agreed. */
  readonly panels?: Child;
}

/** One's own visit, as it stands: a question, an answer given, an agreement, or the end of it. */
export const VisitPage = (props: VisitProps): Html => {
  const { placement, mine } = props.visit;
  const others = openIn(props.visit);
  switch (placement.state) {
    case 'open':
      // Nobody books a journey to what is not agreed.
      if (others) return OtherDaysPage({ ...props, booked: [], others });
      return mine.answer === null ? ProposalPage(props) : WaitingPage(props);
    case 'agreed':
      return AgreementPage(props);
    case 'drafted':
    case 'declined':
    case 'lapsed':
    case 'cancelled':
      return EndedPage({ ...props, above: <Missed missed={props.missed} /> });
  }
};

/** 'mandag den 21. juni 2027 kl. 23.59': the last minute of the day that answers are due. */
const dueOf = ({ placement, round }: ShownVisit, view: View, end = placement.answerBy): string =>
  deadline(lastDayToAnswer(end, round), view.lang);

const dayOf = (end: Date | null, round: Round, lang: Lang): string => longDate(lastDayToAnswer(end, round), lang);

/** Until when one answers, and what silence leads to; once the deadline is over, until when an answer still counts. */
const Due = ({ visit, view, now }: VisitProps): Html => {
  const { placement, round } = visit;
  const t = placementTexts(view.lang);
  const tied = tieTexts(view.lang);
  const isMove = isMover(visit);
  const silence = isMove ? tied.letter.free : t.silence;
  if (isInGrace(placement, now))
    return (
      <Notice kind="important">
        <p>{t.grace(dayOf(placement.answerBy, round, view.lang), dueOf(visit, view, placement.graceUntil))}</p>
        <p>{isMove ? silence : t.lapsesThen}</p>
      </Notice>
    );
  const by = placement.reasons.isArranged && !isMove ? t.confirmBy : t.answerBy;
  return (
    <p>
      <strong>{by(dueOf(visit, view))}.</strong> {silence}
    </p>
  );
};

const ProposalPage = ({ view, visit, now, missed }: VisitProps): Html => {
  const { lang } = view;
  const t = placementTexts(lang);
  const { side } = visit.mine;
  const voice = voiceIn(visit);
  const tied = tieTexts(lang);
  const isMove = isMover(visit);
  const { isInvited, isArranged } = visit.placement.reasons;
  const lead = isInvited ? t.invited[voice] : isArranged ? t.arranged : t.lead[voice];
  const workplace = otherSide(visit)[0]?.workplace ?? '';
  const title = isMove ? tied.moveTitle(workplace) : t.proposalTitle[side](workplace);
  const to = (path: string) => inLanguage(lang, path);
  return (
    <Page {...view} room="form" title={title} hasErrors={missed !== undefined}>
      <Missed missed={missed} />
      <h1 translate="no">{title}</h1>
      <p class="lead">{isMove ? tied.moveLead[guestVoice(visit)] : lead}</p>
      <Due visit={visit} view={view} now={now} />
      <TieNotice visit={visit} lang={lang} />
      <BothRolesNotice visit={visit} lang={lang} />
      <SideBySide visit={visit} lang={lang} />
      <SummaryList lang={lang} rows={proposalRows(visit, lang)} />
      <KeptNotice visit={visit} lang={lang} />
      <Others visit={visit} t={t} />
      <Minimum visit={visit} view={view} />
      <Why visit={visit} lang={lang} />
      <h2>{t.yesMeans}</h2>
      <ul>
        {[...(isMove ? [tied.movesNow] : []), t.yesMeansDays[voice], ...termsOf(visit, lang)].map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <Workshops round={visit.round} lang={lang} />
      <p>{isArranged ? t.laterArranged : t.later[voice]}</p>
      <ButtonRow>
        <PostButton action={to(placementUrls.yes(visit.placement.id))}>{isMove ? tied.yes : t.yes}</PostButton>
        <ButtonLink kind="secondary" href={to(placementUrls.no(visit.placement.id))}>
          {isMove ? tied.stay : t.no}
        </ButtonLink>
        {visit.tie === null && !isInGrace(visit.placement, now) && <ProposeLink visit={visit} lang={lang} />}
      </ButtonRow>
      <p class="soft">{t.voluntary}</p>
    </Page>
  );
};

const guestVoice = (visit: ShownVisit) => (isPairIn(visit) ? 'intern-of-pair' : 'intern');

/** To a host that wants company for its guests, where this visit alone does not bring enough (R3). */
const Minimum = ({ visit, view }: { visit: ShownVisit; view: View }): Html => {
  if (visit.mine.side !== 'host' || visit.guests.length >= visit.minGuests) return <></>;
  const t = placementTexts(view.lang).minimum;
  return (
    <Notice title={t.title(visit.minGuests)}>
      <p>{t.text(dueOf(visit, view))}</p>
    </Notice>
  );
};

/** Who has said yes already: a whole side, or one's companion. */
const Others = ({ visit, t }: { visit: ShownVisit; t: Texts }): Html => {
  const { mine, guests } = visit;
  const companion = guests.find(({ signUp }) => mine.side === 'intern' && signUp !== mine.signUp);
  return (
    <>
      {otherSide(visit).every(({ hasSaidYes }) => hasSaidYes) && (
        <Notice kind="done">
          <p>{t.otherSaidYes[voiceIn(visit)]}</p>
        </Notice>
      )}
      {companion?.hasSaidYes && (
        <Notice kind="done">
          <p>{t.companionSaidYes}</p>
        </Notice>
      )}
    </>
  );
};

/** Whose answer is missing: the other side's, the companion's, or one in another visit of the same proposal. */
const waitingWords = (visit: ShownVisit, { lang }: View): string => {
  const t = placementTexts(lang).waiting;
  const { host, guests } = visit;
  if ([host, ...guests].every(({ hasSaidYes }) => hasSaidYes)) return tieTexts(lang).waiting;
  if (otherSide(visit).every(({ hasSaidYes }) => hasSaidYes)) return t.companion;
  const isCompanionMissing = visit.mine.side === 'intern' && guests.some(({ hasSaidYes }) => !hasSaidYes);
  return isCompanionMissing ? t.both : t[voiceIn(visit)];
};

const WaitingPage = ({ view, visit, now, missed }: VisitProps): Html => {
  const { lang } = view;
  const t = placementTexts(lang);
  const { placement, round } = visit;
  return (
    <Page {...view} room="form" title={t.waitingTitle}>
      <Missed missed={missed} />
      <Panel title={t.waitingTitle}>
        <p>{waitingWords(visit, view)}</p>
        <p>
          {isInGrace(placement, now)
            ? t.waitingGrace(dayOf(placement.answerBy, round, lang), dayOf(placement.graceUntil, round, lang))
            : `${t.othersBy(dueOf(visit, view))}.`}
        </p>
      </Panel>
      <KeptNotice visit={visit} lang={lang} />
      <Others visit={visit} t={t} />
      <TieNotice visit={visit} lang={lang} />
      <BothRolesNotice visit={visit} lang={lang} />
      <SideBySide visit={visit} lang={lang} />
      <Minimum visit={visit} view={view} />
      <SummaryList lang={lang} rows={proposalRows(visit, lang)} />
      <Why visit={visit} lang={lang} />
      <p>
        {t.changeYes} <a href={inLanguage(lang, placementUrls.no(visit.placement.id))}>{t.no}</a>
      </p>
      {!isInGrace(placement, now) && (
        <p>
          <a href={inLanguage(lang, otherDaysUrls.show(placement.id))}>{otherDaysTexts(lang).propose}</a>
        </p>
      )}
    </Page>
  );
};
