import { longDate } from '../kit/dates.ts';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { TextArea } from '../kit/text-area.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import { DateWarnings } from './date-warnings.page.tsx';
import type { DateWarning } from './round-dates.rules.ts';
import { roundOfficeTexts } from './round-office.texts.ts';
import { beginning } from './round.page.tsx';
import { type Phase, type Round, roundUrls } from './round.ts';

type Props = { view: View; round: Round; typed: Typed; errors: Errors };

const Reason = ({ view, typed, errors }: Props): Html => {
  const t = roundOfficeTexts(view.lang);
  return (
    <TextArea
      name="reason"
      label={t.reason}
      hint={t.reasonHint}
      value={typedIn(typed, 'reason')}
      error={errors.reason}
    />
  );
};

/** Before the next phase is let begin: what that does, and why it is done. */
export const OpenNextPage = (props: Props & { phase: Phase }): Html => {
  const { view, round, phase, errors } = props;
  const t = roundOfficeTexts(view.lang);
  const title = `${t.openNext[phase]}?`;
  return (
    <Page {...view} room="office" title={title} hasErrors={hasErrors(errors)}>
      <Question
        lang={view.lang}
        action={inLanguage(view.lang, roundUrls.openNext(round.slug))}
        errors={errors}
        back={{ href: inLanguage(view.lang, roundUrls.office(round.slug)), text: round.name }}
        heading={title}
        intro={<p>{t.openNextText(beginning(round, phase, view.lang))}</p>}
        hidden={{ phase }}
        submit={t.openNext[phase]}
      >
        <Reason {...props} />
      </Question>
    </Page>
  );
};

/** Before sign-up is opened again: until when, and why. */
export const ReopenPage = (props: Props & { warnings: readonly DateWarning[] }): Html => {
  const { view, round, typed, errors } = props;
  const t = roundOfficeTexts(view.lang);
  return (
    <Page {...view} room="office" title={t.reopenTitle} hasErrors={hasErrors(errors)}>
      <Question
        lang={view.lang}
        action={inLanguage(view.lang, roundUrls.reopen(round.slug))}
        errors={errors}
        back={{ href: inLanguage(view.lang, roundUrls.office(round.slug)), text: round.name }}
        heading={t.reopenTitle}
        intro={<p>{t.reopenText}</p>}
        submit={t.reopen}
      >
        <TextField
          name="closes"
          label={t.closes}
          hint={t.closesHint(
            longDate(round.dates.signUpCloses, view.lang),
            longDate(round.dates.proposalsOn, view.lang),
          )}
          type="date"
          width="half"
          value={typedIn(typed, 'closes')}
          error={errors.closes}
        />
        <Reason {...props} />
        <DateWarnings lang={view.lang} warnings={props.warnings} />
      </Question>
    </Page>
  );
};

/** Sign-up cannot be opened again: why, and the way back. */
export const NotReopenedPage = ({ view, round, why }: { view: View; round: Round; why: string }): Html => {
  const t = roundOfficeTexts(view.lang);
  return (
    <Page {...view} room="office" title={t.reopenTitle}>
      <a class="back-link" href={inLanguage(view.lang, roundUrls.office(round.slug))}>
        {round.name}
      </a>
      <h1>{t.reopenTitle}</h1>
      <Notice kind="note">
        <p>{why}</p>
      </Notice>
    </Page>
  );
};
