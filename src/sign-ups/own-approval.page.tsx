import { ButtonLink } from '../kit/button.tsx';
import { dueDate, dueMoment } from '../kit/dates.ts';
import { type Errors, hasErrors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import type { Typed } from '../kit/read-form.ts';
import type { View } from '../kit/view.ts';
import type { Round } from '../rounds/round.ts';
import { managerAnswerTexts } from './manager-answer.texts.ts';
import {
  covers,
  isWithinReach,
  isYesForOffice,
  needsOf,
  standingOf,
  yesCountsUntil,
} from './manager-approval.rules.ts';
import { APPROVAL, approvalUrls, type ManagerApproval } from './manager-approval.ts';
import { ManagerFields } from './manager-fields.page.tsx';
import { ownApprovalTexts } from './own-approval.texts.ts';
import { questionTexts } from './question.texts.ts';
import { type SignUp, signUpUrls } from './sign-up.ts';

export interface OwnApprovalProps {
  readonly lang: Lang;
  readonly round: Round;
  readonly signUp: SignUp;
  readonly approval: ManagerApproval | null;
  /** Until the proposals are out. */
  readonly mayAsk: boolean;
  readonly now: Date;
}

/** How it stands, in a sentence or three. */
const sentencesOf = ({ lang, round, signUp, approval }: OwnApprovalProps): readonly string[] => {
  const t = ownApprovalTexts(lang);
  if (!approval) return [t.missing, t.outUnasked];
  const { state, email, frame } = approval;
  const date = dueDate(approval.answerBy, round.timeZone, lang);
  const late = dueMoment(yesCountsUntil(round), round.timeZone, lang);
  const inWords = frame ? managerAnswerTexts(lang).frame(frame.days, frame.overnight) : '';
  switch (state) {
    case 'held':
      return [t.held(email)];
    case 'asked':
      return [frame ? t.askedMore(inWords, date) : t.asked(email, date)];
    case 'talk':
      return [t.talk(date)];
    case 'yes':
      return [t.yes(inWords), ...roomIn(approval, signUp, lang)];
    case 'not-this-year':
    case 'economy':
      return [t[state], t.out, t.mayChange(late)];
    case 'replaced':
      return [t.missing, t.outUnasked];
    case 'expired':
      return [approval.wantedTalk ? t.talked : t.expired, t.stillCounts(late)];
    case 'unseen':
    case 'returned':
    case 'not-manager':
    case 'unwilling':
      return [t[state], t.outUnasked];
  }
};

/** Whether the wishes fit into what was approved. */
const roomIn = ({ frame }: ManagerApproval, { answers }: SignUp, lang: Lang): readonly string[] => {
  const t = ownApprovalTexts(lang);
  if (covers(frame, needsOf(answers))) return [];
  return [frame && isWithinReach(answers, frame) ? t.narrower : t.beyond];
};

/** On an intern's page: whether the manager has said yes, what it means, and whom one may ask instead (R6). */
export const OwnApprovalSection = (props: OwnApprovalProps): Html => {
  const { lang, round, signUp, approval, mayAsk, now } = props;
  if (signUp.role === 'host' || signUp.answers.decides === 'self') return <></>;
  const t = ownApprovalTexts(lang);
  const standing = standingOf(signUp.answers, approval);
  const isWanted = standing === 'missing';
  const link = !approval || approval.endedAt ? t.name : approval.state === 'expired' ? t.again : t.another;
  const href = inLanguage(lang, approvalUrls.mine(signUp.id));
  return (
    <>
      <h2 id={APPROVAL}>{t.title}</h2>
      <Notice kind={standing === 'yes' ? 'done' : standing === 'pending' ? 'note' : 'important'}>
        <p>{(mayAsk ? sentencesOf(props) : [...sentencesOf(props).slice(0, 1), t.closed]).join(' ')}</p>
        {mayAsk &&
          (isWanted ? (
            <ButtonLink href={href} kind="secondary">
              {link}
            </ButtonLink>
          ) : (
            <p>
              <a href={href}>{link}</a>
            </p>
          ))}
        {isYesForOffice(signUp, approval, round, now) && <YesNow lang={lang} round={round} />}
      </Notice>
    </>
  );
};

/** Once no manager is asked any more: a yes that comes now is told to the office, and a late place can come of it. */
export const YesNow = ({ lang, round }: Pick<OwnApprovalProps, 'lang' | 'round'>): Html => (
  <p>
    {ownApprovalTexts(lang).yesNow} <a href={`mailto:${round.organiser.email}`}>{round.organiser.email}</a>
  </p>
);

/** Naming another, asking once more, or saying that one decides alone: until the proposals are out. */
export const NameManagerPage = (props: {
  view: View;
  signUp: SignUp;
  approval: ManagerApproval | null;
  typed: Typed;
  errors: Errors;
}): Html => {
  const { view, signUp, approval, typed, errors } = props;
  const { lang } = view;
  const t = ownApprovalTexts(lang);
  const asked = questionTexts(lang);
  const texts = { ...asked, contact: { ...asked.contact, managerEmailHint: t.hint } };
  const intro = !approval || approval.endedAt ? 'first' : approval.state === 'expired' ? 'again' : 'replace';
  return (
    <Page {...view} room="form" title={texts.contact.manager} hasErrors={hasErrors(errors)}>
      <Question
        lang={lang}
        action={inLanguage(lang, approvalUrls.mine(signUp.id))}
        errors={errors}
        back={{ href: inLanguage(lang, signUpUrls.show(signUp.id)) }}
        heading={t.title}
        intro={<p>{t.intro[intro]}</p>}
        submit={t.send}
      >
        <ManagerFields t={texts} typed={typed} errors={errors} />
      </Question>
    </Page>
  );
};
