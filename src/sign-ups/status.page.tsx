import { ButtonLink, PostButton } from '../kit/button.tsx';
import { capital, deadline, longDate, weekWithDates } from '../kit/dates.ts';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice, Panel } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import { phaseBegins } from '../rounds/round.rules.ts';
import { type Round, roundUrls } from '../rounds/round.ts';
import { AnswerList } from './answers.page.tsx';
import { CompanySection } from './company.page.tsx';
import { companionTexts } from './companion.texts.ts';
import { type Choosing, withoutCompany } from './companionship.rules.ts';
import type { Company } from './companionship.ts';
import type { ManagerApproval } from './manager-approval.ts';
import { isLookedFor } from './invited.rules.ts';
import { OwnApprovalSection } from './own-approval.page.tsx';
import { Parts } from './parts.page.tsx';
import { DRAFT_DAYS, type SignUp, signUpUrls } from './sign-up.ts';
import { signUpTexts } from './sign-up.texts.ts';

interface Shown {
  readonly view: View;
  readonly signUp: SignUp;
  readonly round: Round;
}

/** The dates to choose between once the round has them (R4). */
const Workshops = ({ lang, workshops }: { lang: Lang; workshops: Round['workshops'] }): Html => {
  const t = signUpTexts(lang).confirmed;
  if (workshops.length === 0) return <>{t.workshop}</>;
  return (
    <>
      {t.workshops}
      <ul>
        {workshops.map(({ day, place }) => (
          <li>{t.workshopOn(capital(longDate(day, lang)), place)}</li>
        ))}
      </ul>
    </>
  );
};

const SaveTheDate = ({ lang }: { lang: Lang }): Html => {
  const t = signUpTexts(lang).confirmed;
  return (
    <>
      {t.visit} <a href={inLanguage(lang, roundUrls.saveTheDate())}>{t.saveTheDate}</a>
    </>
  );
};

const WhatNext = ({ view, round, signUp, company }: Shown & { company: Company | null }): Html => {
  const { lang } = view;
  const t = signUpTexts(lang).confirmed;
  const { dates, visitWeek } = round;
  return (
    <>
      <h2>{t.next}</h2>
      <SummaryList
        lang={lang}
        rows={[
          {
            label: capital(longDate(dates.proposalsOn, lang)),
            value: isLookedFor(signUp, company) ? t.proposals : t.ownProposal,
          },
          { label: t.by(longDate(dates.answersDue, lang)), value: t.answer },
          { label: t.before, value: <Workshops lang={lang} workshops={round.workshops} /> },
          { label: capital(weekWithDates(visitWeek, lang)), value: <SaveTheDate lang={lang} /> },
        ]}
      />
    </>
  );
};

/** The other role: to go on with, or to begin. */
const OtherPart = (props: Shown & { other: SignUp | null; hasPriority: boolean }): Html => {
  const { view, signUp, round, other, hasPriority } = props;
  const t = signUpTexts(view.lang);
  if (other) return <Parts view={view} signUp={signUp} other={other} />;
  return (
    <Notice title={t.confirmed.also[signUp.role]}>
      <p>{hasPriority ? t.confirmed.hasPriority[round.priority] : t.confirmed.alsoText[signUp.role]}</p>
      <PostButton action={inLanguage(view.lang, signUpUrls.also(signUp.id))} kind="secondary">
        {t.confirmed.also[signUp.role]}
      </PostButton>
    </Notice>
  );
};

/** Until when the answers can be changed, or that they cannot any more. */
const standing = (how: { round: Round; isOpen: boolean; isOver: boolean; lang: Lang }): string => {
  const t = signUpTexts(how.lang).confirmed;
  if (how.round.cancelledAt) return t.roundCancelled;
  if (how.isOpen) return t.untilClose(deadline(how.round.dates.signUpCloses, how.lang));
  return how.isOver ? t.over : t.closedNow;
};

type ConfirmedProps = Shown & {
  company: Company | null;
  approval: ManagerApproval | null;
  mayAsk: boolean;
  isOpen: boolean;
  choosing: Choosing;
  now: Date;
  mayWithdraw: boolean;
  mayLeave: boolean;
  other: SignUp | null;
  /** Of an intern: whether their workplace, or organisation, hosts already (R7). */
  hasPriority: boolean;
  /** What came of it, once the proposals are out. */
  outcome: Child;
  /** What an intern wishes for; whether a host is shown to interns. */
  wishes: Child;
  /** What stands instead of their company, once one of the two has left the other. */
  parted: Child;
};

/** The receipt, which works again later as the page where one sees how it stands. */
export const ConfirmedPage = (props: ConfirmedProps): Html => {
  const { view, signUp, round, isOpen } = props;
  const { lang } = view;
  const t = signUpTexts(lang).confirmed;
  const { role, id } = signUp;
  // Only together, otherwise not, and nobody to go with: no proposal comes, until they choose otherwise (R10).
  const isOut = withoutCompany(signUp) === 'not' && props.choosing !== 'over';
  const isOver = props.now >= phaseBegins(round, 'evaluation');
  const title = isOut ? companionTexts(lang).company.out : (isOver ? t.titleOver : t.title)[role];
  return (
    <Page {...view} room="form" title={title}>
      <Panel title={title}>
        <p>
          {standing({ round, isOpen, isOver, lang })}{' '}
          {!round.cancelledAt && !isOpen && !isOver && (
            <a href={`mailto:${round.organiser.email}`}>{round.organiser.email}</a>
          )}
        </p>
      </Panel>
      {isOut && <CompanySection {...props} lang={lang} />}
      <OwnApprovalSection {...props} lang={lang} />
      {!isOut && (props.parted ?? <CompanySection {...props} lang={lang} />)}
      {props.outcome ?? (!round.cancelledAt && !isOut && !isOver && <WhatNext {...props} />)}
      {isOpen && <OtherPart {...props} />}
      {props.wishes}
      <h2>{t.answers}</h2>
      <AnswerList told={{ lang, round, signUp, company: props.company }} mayChange={isOpen} />
      {props.mayWithdraw && (
        <p>
          <a href={inLanguage(lang, signUpUrls.withdraw(id))}>{t.withdraw}</a>
        </p>
      )}
    </Page>
  );
};

/** What stands at the address of a sign-up that is no more: withdrawn, set aside or forgotten. */
export const OverPage = (props: {
  view: View;
  signUp: SignUp;
  isOpen: boolean;
  first: SignUp | null;
  /** The visits that ended with it. */
  calledOff: Child;
  /** Signed in, and has a page of their own. */
  isKnown: boolean;
}): Html => {
  const { view, signUp, isOpen, first } = props;
  const { lang } = view;
  const t = signUpTexts(lang);
  const to = (path: string) => inLanguage(lang, path);
  if (signUp.state === 'expired')
    return (
      <Page {...view} room="form" title={t.expired.title}>
        <h1>{t.expired.title}</h1>
        <p>{t.expired.text(DRAFT_DAYS)}</p>
        <ButtonLink href={to(signUpUrls.start())}>{t.expired.begin}</ButtonLink>
      </Page>
    );
  const isDuplicate = signUp.withdrawnWhy === 'duplicate';
  const title = isDuplicate ? t.withdraw.duplicateTitle : t.withdraw.doneTitle;
  return (
    <Page {...view} room="form" title={title}>
      <h1>{title}</h1>
      <p>{isDuplicate ? t.withdraw.duplicateText : t.withdraw.doneText}</p>
      {!isDuplicate && props.calledOff}
      {first && <ButtonLink href={to(signUpUrls.show(first.id))}>{t.withdraw.seeFirst}</ButtonLink>}
      {!first && isOpen && <PostButton action={to(signUpUrls.again(signUp.id))}>{t.withdraw.again}</PostButton>}
      {props.isKnown && (
        <p>
          <a href={to('/min-side')}>{t.withdraw.mine}</a>
        </p>
      )}
    </Page>
  );
};

/** Somebody signed in sends a second sign-up in one role: the first counts, and this draft stays a draft. */
export const AlreadyPage = ({ view, first }: { view: View; first: SignUp | null }): Html => {
  const t = signUpTexts(view.lang).withdraw;
  return (
    <Page {...view} room="form" title={t.duplicateTitle}>
      <h1>{t.duplicateTitle}</h1>
      <p>{t.duplicateText}</p>
      {first && <ButtonLink href={inLanguage(view.lang, signUpUrls.show(first.id))}>{t.seeFirst}</ButtonLink>}
    </Page>
  );
};
