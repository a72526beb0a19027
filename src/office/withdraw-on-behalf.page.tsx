import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import type { Typed } from '../kit/read-form.ts';
import type { View } from '../kit/view.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { officeUrls } from './office.ts';
import { nameOf, OnBehalfBanner, OnBehalfReason } from './on-behalf.page.tsx';
import { onBehalfTexts } from './on-behalf.texts.ts';

/** Before the office withdraws a sign-up for who phones: what it means, and why it is done. */
export const WithdrawOnBehalfPage = (props: {
  view: View;
  signUp: SignUp;
  /** Visits that are proposed or agreed, and called off by it. */
  visits: number;
  typed: Typed;
  errors: Errors;
}): Html => {
  const { view, signUp, typed, errors } = props;
  const { lang } = view;
  const t = onBehalfTexts(lang);
  const title = t.withdrawTitle(nameOf(signUp, view.lang));
  return (
    <Page {...view} room="office" title={title} hasErrors={hasErrors(errors)}>
      <OnBehalfBanner lang={lang} signUp={signUp} />
      <Question
        lang={lang}
        action={inLanguage(lang, officeUrls.withdrawFor(signUp.id))}
        errors={errors}
        back={{ href: inLanguage(lang, officeUrls.signUp(signUp.id)) }}
        heading={title}
        intro={
          <>
            <p>{t.withdrawText}</p>
            {props.visits > 0 && (
              <Notice kind="important">
                <p>{t.withdrawVisits(props.visits)}</p>
              </Notice>
            )}
          </>
        }
        submit={t.withdrawButton}
      >
        <OnBehalfReason lang={lang} label={t.withdrawReason} typed={typed} errors={errors} />
      </Question>
    </Page>
  );
};
