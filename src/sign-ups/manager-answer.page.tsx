import { Button, ButtonRow, HiddenFields, PostButton } from '../kit/button.tsx';
import { dueDate, dueMoment, longDate, weekWithDates } from '../kit/dates.ts';
import { type Errors, hasErrors } from '../kit/errors.ts';
import { ErrorSummary } from '../kit/error-summary.tsx';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Details, Notice, Panel } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import type { Typed } from '../kit/read-form.ts';
import type { Round } from '../rounds/round.ts';
import type { IfNotFound } from './answers.ts';
import { companionTexts } from './companion.texts.ts';
import { bondOf, isOpen } from './companionship.rules.ts';
import type { Company } from './companionship.ts';
import { FrameFields } from './frame-fields.page.tsx';
import { managerAnswerTexts } from './manager-answer.texts.ts';
import { isPending, seenOf, yesCountsUntil } from './manager-approval.rules.ts';
import { approvalUrls, type ManagerApproval, MANAGER_ANSWERS } from './manager-approval.ts';
import type { SignUp } from './sign-up.ts';

export interface ManagerAnswerProps {
  readonly view: View;
  readonly secret: string;
  readonly approval: ManagerApproval;
  readonly signUp: SignUp;
  readonly round: Round;
  /** Whom they travel with or have invited, as it stands. */
  readonly company: Company | null;
  /** What comes of it otherwise where the intern finds the host themselves; null where the office does. */
  readonly ownHost: IfNotFound | null;
  /** Until the proposals are out. */
  readonly mayAnswer: boolean;
  /** A late place can still come of a yes, which the office writes down. */
  readonly isYesForOffice: boolean;
  /** What came of it, once the visit is agreed. */
  readonly outcome: Child;
  readonly typed: Typed;
  readonly errors: Errors;
  /** Why what was pressed is not saved. */
  readonly notSaved?: 'changed' | 'notSent' | undefined;
}

type Texts = ReturnType<typeof managerAnswerTexts>;
type Inside = ManagerAnswerProps & { readonly t: Texts; readonly name: string };

/** What the mailed link opens: the question, and once it is answered how it stands. Whatever answers is a button (U21). */
export const ManagerAnswerPage = (props: ManagerAnswerProps): Html => {
  const { view, approval, errors, notSaved } = props;
  const t = managerAnswerTexts(view.lang);
  const inside: Inside = { ...props, t, name: props.signUp.answers.name ?? companionTexts(view.lang).fellow };
  const answer = MANAGER_ANSWERS.find((one) => one === approval.state) ?? null;
  const title = answer ? t.answered[answer] : t.title(inside.name);
  return (
    <Page {...view} room="form" title={title} hasErrors={hasErrors(errors)}>
      <ErrorSummary lang={view.lang} errors={errors} />
      {notSaved && (
        <Notice kind="important">
          <p>{t[notSaved]}</p>
        </Notice>
      )}
      {answer ? <Answered {...inside} title={title} /> : <Question {...inside} title={title} />}
      <Why {...inside} />
      {props.mayAnswer && <WrongPerson {...inside} />}
    </Page>
  );
};

const Question = (props: Inside & { title: string }): Html => {
  const { t, name, round, approval, signUp, view, mayAnswer } = props;
  return (
    <>
      <h1>{props.title}</h1>
      <p class="lead">
        {t.lead(name, signUp.answers.workplace?.name ?? '', weekWithDates(round.visitWeek, view.lang))}
      </p>
      <p>{t.wish[approval.asked.overnight ? 'far' : 'near'](approval.asked.days)}</p>
      <Together {...props} />
      {approval.wantedTalk && <p>{t.talked(name)}</p>}
      {approval.frame && <p>{t.again(t.frame(approval.frame.days, approval.frame.overnight))}</p>}
      {mayAnswer && (
        <p>
          <strong>{until(props)}</strong>
        </p>
      )}
      <h2>{t.what}</h2>
      <Points points={[t.points.first, t.points.finder[props.ownHost ?? 'us'], t.points.last]} />
      {mayAnswer ? (
        <AnswerForm {...props} />
      ) : (
        <Notice>
          <p>{t.closedUnanswered}</p>
          <YesNow {...props} />
        </Notice>
      )}
    </>
  );
};

/** Two who travel as one unit are two absences and two approvals (R10); an invitation alone is not two yet. */
const Together = ({ t, name, signUp, company }: Inside): Html => {
  const { ifNotConfirmed } = signUp.answers;
  if (!company || !isOpen(company.companionship)) return <></>;
  const { companionship, fellow } = company;
  const bond = companionship.state === 'confirmed' && fellow ? bondOf(signUp.answers, fellow.answers) : null;
  return (
    <p>
      {bond ? t.travels[bond] : t.travels.invited(name)}{' '}
      {bond !== 'preferably' && ifNotConfirmed && t.without[ifNotConfirmed](name)}
    </p>
  );
};

/** How long there is: silence ends the question, and yet a late answer counts. */
const until = ({ t, approval, round, view }: Inside): string =>
  isPending(approval.state)
    ? t.until(dueDate(approval.answerBy, round.timeZone, view.lang))
    : t.late(dueMoment(yesCountsUntil(round), round.timeZone, view.lang));

const Points = ({ points }: { points: readonly string[] }): Html => (
  <ul>
    {points.map((point) => (
      <li>{point}</li>
    ))}
  </ul>
);

/** The frame with its yes, and the three kinds of no: one press each. */
const AnswerForm = ({ t, view, secret, approval, typed, errors }: Inside): Html => (
  <form method="post" action={inLanguage(view.lang, approvalUrls.ask(secret))} novalidate>
    <HiddenFields fields={{ seen: seenOf(approval) }} />
    <h2>{t.terms}</h2>
    <Points points={t.termPoints} />
    <FrameFields t={t} frame={approval.frame ?? approval.asked} typed={typed} errors={errors} />
    <ButtonRow>
      <Button name="answer" value="yes">
        {t.yes}
      </Button>
    </ButtonRow>
    <h2>{t.noTitle}</h2>
    <p>{t.noText}</p>
    <ButtonRow>
      {(['not-this-year', 'economy', 'talk'] as const).map((answer) => (
        <Button kind="secondary" name="answer" value={answer}>
          {t.no[answer]}
        </Button>
      ))}
    </ButtonRow>
  </form>
);

/** The receipt, which later is the page where the manager sees how it stands. */
const Answered = (props: Inside & { title: string }): Html => {
  const { t, view, round, mayAnswer, errors, notSaved } = props;
  return (
    <>
      <Panel title={props.title}>
        <p>{receiptOf(props)}</p>
      </Panel>
      {props.outcome}
      {!mayAnswer && <p>{t.closed}</p>}
      <YesNow {...props} />
      {mayAnswer && props.approval.state !== 'talk' && <p>{t.next(longDate(round.dates.proposalsOn, view.lang))}</p>}
      {mayAnswer && (
        <Details summary={t.change} isOpen={hasErrors(errors) || notSaved !== undefined}>
          <AnswerForm {...props} />
        </Details>
      )}
    </>
  );
};

const YesNow = ({ t, name, round, isYesForOffice }: Inside): Html =>
  isYesForOffice ? (
    <p>
      {t.yesNow(name)} <a href={`mailto:${round.organiser.email}`}>{round.organiser.email}</a>
    </p>
  ) : (
    <></>
  );

const receiptOf = ({ t, name, approval, round, view }: Inside): string => {
  if (approval.state === 'yes' && approval.frame)
    return t.receipt.yes(name, t.frame(approval.frame.days, approval.frame.overnight));
  if (approval.state === 'talk') return t.receipt.talk(name, dueMoment(approval.answerBy, round.timeZone, view.lang));
  return t.receipt.no(name);
};

/** Who did not sign up themselves reads why they are written to (GDPR art. 14). */
const Why = ({ t, name, view }: Inside): Html => (
  <Details summary={t.why}>
    <p>{t.whyText(name)}</p>
    <p>
      <a href={inLanguage(view.lang, '/privatliv')}>{t.privacy}</a>
    </p>
  </Details>
);

const WrongPerson = ({ t, name, view, secret, approval }: Inside): Html => {
  const fields = { seen: seenOf(approval) };
  return (
    <Details summary={t.wrong}>
      <p>{t.notManagerText(name)}</p>
      <ButtonRow>
        <PostButton kind="secondary" action={inLanguage(view.lang, approvalUrls.notManager(secret))} fields={fields}>
          {t.notManager(name)}
        </PostButton>
      </ButtonRow>
      <p>{t.stopText}</p>
      <PostButton kind="secondary" action={inLanguage(view.lang, approvalUrls.stop(secret))} fields={fields}>
        {t.stop}
      </PostButton>
    </Details>
  );
};

const Said = ({ view, title, text }: { view: View; title: string; text: string }): Html => (
  <Page {...view} room="form" title={title}>
    <h1>{title}</h1>
    <p>{text}</p>
  </Page>
);

/** An old link, a wrong one, one whose question is over: the same page, which tells nobody which it was. */
export const ManagerOverPage = ({ view }: { view: View }): Html => {
  const t = managerAnswerTexts(view.lang);
  return <Said view={view} title={t.overTitle} text={t.overText} />;
};

export const TurnedAwayPage = ({ view, why }: { view: View; why: 'not-manager' | 'unwilling' }): Html => (
  <Said view={view} {...managerAnswerTexts(view.lang).gone[why]} />
);
