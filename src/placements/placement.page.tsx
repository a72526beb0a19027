import { ButtonLink, ButtonRow, PostButton } from '../kit/button.tsx';
import { deadline } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Notice, Panel } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import { AgreementPage } from './agreement.page.tsx';
import { placementTexts } from './placement.texts.ts';
import { placementUrls } from './placement.ts';
import type { ShownVisit } from './shown-visit.ts';
import { otherSide, proposalRows, Why } from './visit-facts.page.tsx';

type Texts = ReturnType<typeof placementTexts>;
export interface VisitProps {
  readonly view: View;
  readonly visit: ShownVisit;
  /** Why an answer that was just given did not count. */
  readonly missed?: 'late' | 'overNow' | undefined;
}

/** One's own visit, as it stands: a question, an answer given, an agreement, or the end of it. */
export const VisitPage = (props: VisitProps): Html => {
  const { placement, mine } = props.visit;
  switch (placement.state) {
    case 'open':
      return mine.answer === null ? ProposalPage(props) : WaitingPage(props);
    case 'agreed':
      return AgreementPage(props);
    case 'drafted':
    case 'declined':
    case 'lapsed':
    case 'cancelled':
      return EndedPage(props);
  }
};

/** 'mandag den 21. juni 2027 kl. 23.59': the last minute of the day that answers are due. */
const dueOf = ({ round }: ShownVisit, view: View): string => deadline(round.dates.answersDue, view.lang);

const ProposalPage = ({ view, visit, missed }: VisitProps): Html => {
  const { lang } = view;
  const t = placementTexts(lang);
  const { side } = visit.mine;
  const title = t.proposalTitle[side](otherSide(visit)[0]?.workplace ?? '');
  const to = (path: string) => inLanguage(lang, path);
  return (
    <Page {...view} room="form" title={title} hasErrors={missed !== undefined}>
      <Missed missed={missed} t={t} />
      <h1 translate="no">{title}</h1>
      <p class="lead">{visit.guests.length > 1 ? t.leadPair[side] : t.lead[side]}</p>
      <p>
        <strong>{t.answerBy(dueOf(visit, view))}</strong>
      </p>
      <SummaryList lang={lang} rows={proposalRows(visit, lang)} />
      <Others visit={visit} t={t} />
      <Why visit={visit} lang={lang} />
      <h2>{t.yesMeans}</h2>
      <ul>
        {t.yesMeansList[side].map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <p>{t.later[side]}</p>
      <ButtonRow>
        <PostButton action={to(placementUrls.yes(visit.placement.id))}>{t.yes}</PostButton>
        <ButtonLink kind="secondary" href={to(placementUrls.no(visit.placement.id))}>
          {t.no}
        </ButtonLink>
      </ButtonRow>
      <p class="soft">{t.voluntary}</p>
    </Page>
  );
};

const Missed = ({ missed, t }: Pick<VisitProps, 'missed'> & { t: Texts }): Html =>
  missed ? (
    <Notice kind="important">
      <p>{t[missed]}</p>
    </Notice>
  ) : (
    <></>
  );

/** Who has said yes already: a whole side, or one's companion. */
const Others = ({ visit, t }: { visit: ShownVisit; t: Texts }): Html => {
  const { mine, guests } = visit;
  const companion = guests.find(({ signUp }) => mine.side === 'intern' && signUp !== mine.signUp);
  return (
    <>
      {otherSide(visit).every(({ hasSaidYes }) => hasSaidYes) && (
        <Notice kind="done">
          <p>{t.otherSaidYes[mine.side]}</p>
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

const WaitingPage = ({ view, visit, missed }: VisitProps): Html => {
  const { lang } = view;
  const t = placementTexts(lang);
  const { side } = visit.mine;
  const isOtherSideIn = otherSide(visit).every(({ hasSaidYes }) => hasSaidYes);
  return (
    <Page {...view} room="form" title={t.waitingTitle}>
      <Missed missed={missed} t={t} />
      <Panel title={t.waitingTitle}>
        <p>{isOtherSideIn ? t.waiting.companion : t.waiting[side]}</p>
      </Panel>
      <Others visit={visit} t={t} />
      <SummaryList lang={lang} rows={proposalRows(visit, lang)} />
      <Why visit={visit} lang={lang} />
      <p>
        {t.changeYes} <a href={inLanguage(lang, placementUrls.no(visit.placement.id))}>{t.no}</a>
      </p>
    </Page>
  );
};

const EndedPage = ({ view, visit, missed }: VisitProps): Html => {
  const { lang } = view;
  const t = placementTexts(lang);
  const { placement, mine, guests } = visit;
  const isPair = guests.length > 1 && mine.side === 'intern';
  const lostCompanion = isPair && (placement.endedWhy === 'intern-no' || placement.endedWhy === 'intern-left');
  return (
    <Page {...view} room="form" title={t.ended.title}>
      <Missed missed={missed} t={t} />
      <h1>{t.ended.title}</h1>
      <p class="lead">{whyEnded(visit, t)}</p>
      {placement.endedWhy !== 'round-cancelled' && placement.endedBy !== mine.signUp && (
        <p>{lostCompanion ? t.ended.next.companion : t.ended.next[mine.side]}</p>
      )}
      <p>
        {t.none.human} <a href={`mailto:${visit.round.organiser.email}`}>{t.none.askUs}</a>
      </p>
    </Page>
  );
};

/** Why it ended, to who reads: one's own no is one's own. */
const whyEnded = ({ placement, mine }: ShownVisit, t: Texts): string => {
  const { ended } = t;
  const isMine = placement.endedBy === mine.signUp;
  switch (placement.endedWhy) {
    case 'host-no':
      return isMine ? ended.youSaidNo : ended['host-no'];
    case 'intern-no':
      return isMine ? ended.youSaidNo : ended['intern-no'][mine.side];
    case 'host-left':
      return isMine ? ended.youLeft : ended['host-left'];
    case 'intern-left':
      return isMine ? ended.youLeft : ended['intern-left'][mine.side];
    case 'not-answered':
    case 'round-cancelled':
      return ended[placement.endedWhy];
    case null:
      return '';
  }
};
