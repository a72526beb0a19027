import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import { accountUrls } from './account.ts';
import { setUpTexts } from './setup.texts.ts';

/** Where the operator names the first coordinator. The key that was typed is not shown again. */
export const SetUpPage = ({ view, typed, errors }: { view: View; typed: Typed; errors: Errors }): Html => {
  const t = setUpTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.title} hasErrors={hasErrors(errors)}>
      <Question
        lang={view.lang}
        action={inLanguage(view.lang, accountUrls.setUp())}
        errors={errors}
        heading={t.title}
        intro={<p>{t.intro}</p>}
        submit={t.submit}
      >
        <TextField
          name="secret"
          label={t.secret}
          hint={t.secretHint}
          autocomplete="off"
          value=""
          error={errors.secret}
        />
        <TextField name="name" label={t.name} autocomplete="name" value={typedIn(typed, 'name')} error={errors.name} />
        <TextField
          name="email"
          label={t.email}
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
