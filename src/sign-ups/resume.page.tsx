import { signInUrl } from '../accounts/account.ts';
import { ButtonLink, ButtonRow, PostButton } from '../kit/button.tsx';
import { type Errors, hasErrors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Panel } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { type Typed, typedIn } from '../kit/read-form.ts';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import { resumeTexts } from './resume.texts.ts';
import { DRAFT_DAYS, type SignUp, signUpUrls } from './sign-up.ts';

/** Asks where to mail the way back to a draft. */
export const LaterPage = (props: { view: View; signUp: SignUp; typed: Typed; errors: Errors }): Html => {
  const { view, signUp, typed, errors } = props;
  const t = resumeTexts(view.lang);
  const to = (path: string) => inLanguage(view.lang, path);
  return (
    <Page {...view} room="form" title={t.title} hasErrors={hasErrors(errors)}>
      <Question
        lang={view.lang}
        action={to(signUpUrls.later(signUp.id))}
        errors={errors}
        back={{ href: to(signUpUrls.show(signUp.id)) }}
        submit={t.button}
      >
        <TextField
          name="email"
          label={t.title}
          hint={t.hint}
          isQuestion
          type="email"
          autocomplete="email"
          value={typedIn(typed, 'email')}
          error={errors.email}
        />
      </Question>
    </Page>
  );
};

export const LaterSentPage = ({ view, signUp }: { view: View; signUp: SignUp }): Html => {
  const t = resumeTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.sentTitle}>
      <Panel title={t.sentTitle}>
        <p>{t.sentText}</p>
      </Panel>
      <p>{t.days(DRAFT_DAYS)}</p>
      <ButtonLink href={inLanguage(view.lang, signUpUrls.show(signUp.id))} kind="secondary">
        {t.goOn}
      </ButtonLink>
    </Page>
  );
};

/** What the mailed link opens: a page with a button, so that a mail filter that follows links moves no draft (U21). */
export const ResumePage = ({ view, action }: { view: View; action: string }): Html => {
  const t = resumeTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.linkTitle}>
      <h1>{t.linkTitle}</h1>
      <p>{t.linkText}</p>
      <PostButton action={action}>{t.linkButton}</PostButton>
    </Page>
  );
};

export const ResumeOldPage = ({ view }: { view: View }): Html => {
  const t = resumeTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.oldTitle}>
      <h1>{t.oldTitle}</h1>
      <p>{t.oldText}</p>
      <ButtonRow>
        <ButtonLink href={signInUrl(view.lang, null)}>{t.signIn}</ButtonLink>
        <ButtonLink href={inLanguage(view.lang, signUpUrls.start())} kind="secondary">
          {t.begin}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
};
