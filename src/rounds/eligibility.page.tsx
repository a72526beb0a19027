import { ButtonLink, ButtonRow } from '../kit/button.tsx';
import { longDate, weekWithDates } from '../kit/dates.ts';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { kitTexts } from '../kit/kit.texts.ts';
import { inLanguage } from '../kit/language.ts';
import { Panel } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { Radios } from '../kit/radios.tsx';
import type { View } from '../kit/view.ts';
import {
  type Eligibility,
  type EligibilityAnswers,
  type EligibilityQuestion,
  ELIGIBILITY_QUESTIONS,
  EMPLOYERS,
  eligibilityUrl,
  PAYERS,
  TIES,
  type WayOn,
} from './eligibility.ts';
import { eligibilityTexts } from './eligibility.texts.ts';
import { type Phase, type Round, roundUrls } from './round.ts';

type Texts = ReturnType<typeof eligibilityTexts>;

const optionsOf = (question: EligibilityQuestion, t: Texts) => {
  switch (question) {
    case 'employer':
      return EMPLOYERS.map((value) => ({ value, ...t.employer[value] }));
    case 'payer':
      return PAYERS.map((value) => ({ value, label: t.payer[value] }));
    case 'tie':
      return TIES.map((value) => ({ value, ...t.tie[value] }));
  }
};

/** Where the back link goes: to the question answered last, or to the front page. */
const before = (answers: EligibilityAnswers): string => {
  const last = ELIGIBILITY_QUESTIONS.findLast((one) => answers[one] !== undefined);
  return last ? eligibilityUrl({ ...answers, [last]: undefined }) : '/';
};

/** One question; what was answered before goes along hidden. */
export const EligibilityQuestionPage = (props: {
  view: View;
  question: EligibilityQuestion;
  answers: EligibilityAnswers;
  errors: Errors;
}): Html => {
  const { view, question, answers, errors } = props;
  const t = eligibilityTexts(view.lang);
  const { text, hint } = t.questions[question];
  return (
    <Page {...view} room="form" title={text} hasErrors={hasErrors(errors)}>
      <Question
        lang={view.lang}
        action={inLanguage(view.lang, eligibilityUrl(answers))}
        errors={errors}
        back={{ href: inLanguage(view.lang, before(answers)) }}
        intro={question === 'employer' && <p>{t.intro}</p>}
        submit={t.goOn}
      >
        <Radios
          name={question}
          label={text}
          isQuestion
          hint={hint}
          error={errors[question]}
          value={undefined}
          options={optionsOf(question, t)}
        />
      </Question>
    </Page>
  );
};

/** 'kommunale og statslige', in the order the round has them. */
const sectorsOf = (round: Pick<Round, 'sectors'>, t: Texts): string => {
  const words = round.sectors.map((sector) => t.sectors[sector]);
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} ${t.and} ${last}` : last;
};

type AnswerProps = {
  view: View;
  round: Round;
  phase: Phase;
  answers: EligibilityAnswers;
  eligibility: Eligibility;
  /** Where sign-up begins, and the front page's public address, for a mail to a colleague. */
  signUp: string;
  address: string;
};

/** What is said, as title and paragraphs. */
const wordsOf = ({ eligibility, round, phase, answers, view }: AnswerProps): { title: string; texts: string[] } => {
  const t = eligibilityTexts(view.lang);
  if (eligibility.answer === 'ask-us') return { title: t.askUs.title, texts: [t.askUs.text, t.askUs.more] };
  if (eligibility.answer === 'yes') {
    if (round.cancelledAt) return { title: t.cancelled.title, texts: [t.cancelled.text(round.name), t.cancelled.more] };
    const texts = [t.yes.round(round.name, sectorsOf(round, t)), t.yes.everybody, t.yes.free];
    if (phase === 'announced') texts.push(t.yes.opens(longDate(round.dates.signUpOpens, view.lang)));
    else if (phase !== 'sign-up') texts.push(t.yes.closed);
    return { title: t.yes.title, texts };
  }
  if (eligibility.why === 'sector')
    return {
      title: t.notThisTime.title,
      texts: [t.notThisTime.round(round.name, sectorsOf(round, t)), t.notThisTime.more],
    };
  const { title, text } = answers.tie === 'none' ? t.noWorkplace : t.colleague;
  return { title, texts: [text] };
};

const mailto = (to: string, subject: string, body = ''): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}${body && `&body=${encodeURIComponent(body)}`}`;

/** One thing the person can do, as a sentence with its link. */
const Way = ({ way, view, round, address }: AnswerProps & { way: Exclude<WayOn, 'sign-up'> }): Html => {
  const t = eligibilityTexts(view.lang).ways;
  const { email } = round.organiser;
  switch (way) {
    case 'write-to-us':
      return <a href={mailto(email, t.writeSubject)}>{t.writeToUs(email)}</a>;
    case 'tell-a-colleague':
      return (
        <a href={mailto('', t.tellSubject, t.tellBody(weekWithDates(round.visitWeek, view.lang), address))}>
          {t.tellAColleague}
        </a>
      );
    case 'look-next-time':
      return <>{t.lookNextTime}</>;
  }
};

/** Everything else one can do; a single thing is no list. */
const Ways = (props: AnswerProps): Html => {
  const ways = props.eligibility.ways.filter((way) => way !== 'sign-up');
  const [only] = ways;
  if (only !== undefined && ways.length === 1)
    return (
      <p>
        <Way {...props} way={only} />
      </p>
    );
  return (
    <ul>
      {ways.map((way) => (
        <li>
          <Way {...props} way={way} />
        </li>
      ))}
    </ul>
  );
};

/** What one can press: sign up while it is open, and save the date whenever. */
const Buttons = ({ view, phase, signUp }: AnswerProps): Html => {
  const t = eligibilityTexts(view.lang).ways;
  return (
    <ButtonRow>
      {phase === 'sign-up' && <ButtonLink href={inLanguage(view.lang, signUp)}>{t.signUp}</ButtonLink>}
      {phase !== 'closed' && (
        <ButtonLink kind="secondary" href={inLanguage(view.lang, roundUrls.week())}>
          {t.saveTheDate}
        </ButtonLink>
      )}
    </ButtonRow>
  );
};

/** The answer: never a dead end. */
export const EligibilityAnswerPage = (props: AnswerProps): Html => {
  const { view, answers, eligibility } = props;
  const t = eligibilityTexts(view.lang);
  const { title, texts } = wordsOf(props);
  const isOff = eligibility.answer === 'yes' && props.round.cancelledAt !== null;
  const isYes = eligibility.answer === 'yes' && !isOff;
  return (
    <Page {...view} room="form" title={title}>
      <a class="back-link" href={inLanguage(view.lang, before(answers))}>
        {kitTexts(view.lang).back}
      </a>
      {isYes ? <Panel title={title} /> : <h1>{title}</h1>}
      {texts.map((text) => (
        <p>{text}</p>
      ))}
      {isYes && <Buttons {...props} />}
      {!isYes && !isOff && <h2>{t.waysTitle}</h2>}
      {!isOff && <Ways {...props} />}
      <p>
        <a href={inLanguage(view.lang, eligibilityUrl())}>{t.startAgain}</a>
      </p>
    </Page>
  );
};
