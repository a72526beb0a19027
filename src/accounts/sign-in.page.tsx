import { ButtonLink, PostButton } from '../kit/button.tsx';
import { CodeField } from '../kit/code-field.tsx';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import { accountUrls, type ConfirmsAs, signInUrl } from './account.ts';
import { signInTexts } from './sign-in.texts.ts';

export const SignInPage = ({ view, typed, errors }: { view: View; typed: Typed; errors: Errors }): Html => {
  const t = signInTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.title} hasErrors={hasErrors(errors)}>
      <Question
        lang={view.lang}
        action={inLanguage(view.lang, accountUrls.signIn())}
        errors={errors}
        hidden={{ next: typedIn(typed, 'next') }}
        submit={t.send}
      >
        <TextField
          name="email"
          label={t.email}
          isQuestion
          hint={t.emailHint}
          type="email"
          autocomplete="email"
          value={typedIn(typed, 'email')}
          error={errors.email}
        />
      </Question>
    </Page>
  );
};

export const CodePage = ({ view, typed, errors }: { view: View; typed: Typed; errors: Errors }): Html => {
  const t = signInTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.sentTitle} hasErrors={hasErrors(errors)}>
      <Question
        lang={view.lang}
        action={inLanguage(view.lang, accountUrls.code())}
        errors={errors}
        heading={t.sentTitle}
        intro={<p>{t.sentTo}</p>}
        submit={t.title}
        after={
          <p>
            {t.sentHelp} <a href={signInUrl(view.lang, null)}>{t.again}</a>
          </p>
        }
      >
        <CodeField lang={view.lang} name="code" value={typedIn(typed, 'code')} error={errors.code} />
      </Question>
    </Page>
  );
};

/** What the mailed link opens: a page, so that a mail filter that follows links signs nobody in (U21). */
export const LinkPage = (props: { view: View; action: string; isConfirming: boolean; as: ConfirmsAs | null }): Html => {
  const t = signInTexts(props.view.lang);
  const [title, text, button] = props.isConfirming
    ? [t.confirmTitle(t.as[props.as ?? 'any']), t.confirmText, t.confirmButton]
    : [t.linkTitle, t.linkText, t.linkButton];
  return (
    <Page {...props.view} room="form" title={title}>
      <h1>{title}</h1>
      <p>{text}</p>
      <PostButton action={props.action}>{button}</PostButton>
    </Page>
  );
};

/** For who opens a mail that asks to confirm what counts already: the other half's mail has proved the address. */
export const ProvedPage = ({ view, action }: { view: View; action: string }): Html => {
  const t = signInTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.provedTitle}>
      <h1>{t.provedTitle}</h1>
      <p>{t.provedText}</p>
      <PostButton action={action}>{t.linkButton}</PostButton>
    </Page>
  );
};

/** For who presses twice, or opens the mail again: the link has let them in already. */
export const InsidePage = ({ view, next }: { view: View; next: string }): Html => {
  const t = signInTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.insideTitle}>
      <h1>{t.insideTitle}</h1>
      <p>{t.insideText}</p>
      <ButtonLink href={next}>{t.insideButton}</ButtonLink>
    </Page>
  );
};

export const LinkOldPage = ({ view }: { view: View }): Html => {
  const t = signInTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.linkOldTitle}>
      <h1>{t.linkOldTitle}</h1>
      <p>{t.linkOldText}</p>
      <ButtonLink href={signInUrl(view.lang, null)}>{t.linkOldButton}</ButtonLink>
    </Page>
  );
};
