import { type Errors, hasErrors } from '../kit/errors.ts';
import { weekName } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question as QuestionForm } from '../kit/question.tsx';
import type { Typed } from '../kit/read-form.ts';
import type { View } from '../kit/view.ts';
import type { Round } from '../rounds/round.ts';
import { signUpTexts } from './sign-up.texts.ts';
import { answerInWords } from './answers.page.tsx';
import { ContactFields } from './contact-question.page.tsx';
import { LearnFields, SeatsFields } from './host-questions.page.tsx';
import { FinderFields, InterestsFields, TravelFields, WhereFields } from './intern-questions.page.tsx';
import { FellowAnswer } from './company.page.tsx';
import type { Company } from './companionship.ts';
import { asked, isAskedAsInvited } from './invited.rules.ts';
import type { QuestionFields } from './question-fields.page.tsx';
import { type Question, questionUrl } from './question.ts';
import { fingerprint, questionsOf } from './question.rules.ts';
import { questionTexts, type QuestionTexts } from './question.texts.ts';
import { ContrastFields, DaysFields, OwnFieldsFields } from './shared-questions.page.tsx';
import { type SignUp, signUpUrls } from './sign-up.ts';

const FIELDS: Readonly<Record<Exclude<Question, 'workplace'>, QuestionFields>> = {
  finder: FinderFields,
  fields: OwnFieldsFields,
  seats: SeatsFields,
  days: DaysFields,
  contrast: ContrastFields,
  learn: LearnFields,
  interests: InterestsFields,
  where: WhereFields,
  travel: TravelFields,
  contact: ContactFields,
};

/** The office answers for somebody else: in its own room and words, under a banner that says so, and says why. */
export interface OnBehalf {
  readonly action: string;
  readonly back: string;
  readonly banner: Html;
  readonly reason: Html;
  readonly texts: QuestionTexts;
}

export interface QuestionPageProps {
  readonly view: View;
  readonly signUp: SignUp;
  readonly round: Round;
  readonly typed: Typed;
  readonly errors: Errors;
  readonly ownEmail: string | null;
  /** Whom one travels with: their answer stands beside the question. */
  readonly company: Company | null;
  /** Somebody else (or another tab) has changed this answer meanwhile: both are shown. */
  readonly isChangedMeanwhile?: boolean;
  readonly onBehalf?: OnBehalf | undefined;
  /** Where it is asked from somewhere else than the sign-up: where it goes, the way back, and what stands above it. */
  readonly elsewhere?: { readonly action: string; readonly back: string; readonly note: Html } | undefined;
}

/** Where "Back" leads: the question before; the list once everything is there or it has been sent. */
export const backFrom = (signUp: SignUp, question: Question, view: View) => {
  const all = asked(signUp, questionsOf(signUp));
  const previous = all[all.indexOf(question) - 1];
  const path = previous && signUp.state === 'draft' ? questionUrl(signUp.id, previous) : signUpUrls.show(signUp.id);
  return { href: inLanguage(view.lang, path) };
};

/** "Step 3 of 7", while it is a draft. */
export const stepOf = (signUp: SignUp, question: Question) => {
  const all = asked(signUp, questionsOf(signUp));
  return signUp.state === 'draft' && all.includes(question)
    ? { number: all.indexOf(question) + 1, of: all.length }
    : undefined;
};

const ChangedMeanwhile = (props: { view: View; signUp: SignUp; round: Round; question: Question }): Html => {
  const { lang } = props.view;
  const t = signUpTexts(lang);
  return (
    <Notice kind="important" title={t.changedTitle}>
      <p>{t.changedText}</p>
      <p>
        <strong>{answerInWords({ lang, ...props }, props.question)}</strong>
      </p>
    </Notice>
  );
};

/** A way out that loses nothing: under every question of a draft that nobody has an account for. */
export const SaveForLater = ({ view, signUp }: { view: View; signUp: SignUp }): Html => {
  if (signUp.state !== 'draft' || signUp.personId !== null) return <></>;
  return (
    <p>
      <a href={inLanguage(view.lang, signUpUrls.later(signUp.id))}>{signUpTexts(view.lang).later}</a>
    </p>
  );
};

/** The page is called what it asks. */
const titleOf = (
  question: Exclude<Question, 'workplace'>,
  { view, signUp, round }: QuestionPageProps,
  t: QuestionTexts,
): string => {
  if (question === 'fields' || question === 'contrast') return t[question][signUp.role];
  if (question === 'finder' && isAskedAsInvited(signUp)) return t.finder.invited.title;
  if (question === 'days') return t.days[signUp.role](weekName(round.visitWeek, view.lang));
  return t[question].title;
};

/** What stands above the fields: why it is asked, what somebody else has saved, and the companion's answer. */
const Intro = (props: QuestionPageProps & { question: Exclude<Question, 'workplace'> }): Html => (
  <>
    {props.elsewhere?.note}
    {props.isChangedMeanwhile && <ChangedMeanwhile {...props} />}
    <FellowAnswer lang={props.view.lang} {...props} />
  </>
);

const Later = ({ t }: { t: QuestionTexts }): Html => (
  <Button kind="secondary" name="later" value="yes">
    {t.learn.later}
  </Button>
);

/** One question, one page. */
export const QuestionPage = (props: QuestionPageProps & { question: Exclude<Question, 'workplace'> }): Html => {
  const { view, signUp, question, errors, onBehalf } = props;
  const from = onBehalf ?? props.elsewhere;
  const t = onBehalf?.texts ?? questionTexts(view.lang);
  const Fields = FIELDS[question];
  return (
    <Page
      {...view}
      room={onBehalf ? 'office' : 'form'}
      title={titleOf(question, props, t)}
      hasErrors={hasErrors(errors)}
    >
      {onBehalf?.banner}
      <QuestionForm
        lang={view.lang}
        action={from?.action ?? inLanguage(view.lang, questionUrl(signUp.id, question))}
        errors={errors}
        back={from ? { href: from.back } : backFrom(signUp, question, view)}
        step={stepOf(signUp, question)}
        heading={question === 'contact' ? t.contact.title : undefined}
        intro={<Intro {...props} />}
        hidden={{ seen: fingerprint(question, signUp.answers) }}
        submit={signUp.state === 'draft' ? undefined : signUpTexts(view.lang).saveChange}
        moreButtons={question === 'learn' && <Later t={t} />}
        after={<SaveForLater view={view} signUp={signUp} />}
      >
        <Fields
          lang={view.lang}
          t={t}
          role={signUp.role}
          round={props.round}
          typed={props.typed}
          errors={errors}
          ownEmail={props.ownEmail}
          isInvited={!onBehalf && isAskedAsInvited(signUp)}
        />
        {onBehalf?.reason}
      </QuestionForm>
    </Page>
  );
};
