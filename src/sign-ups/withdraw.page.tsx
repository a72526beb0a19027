import { ButtonLink } from '../kit/button.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { Radios } from '../kit/radios.tsx';
import type { View } from '../kit/view.ts';
import { type SignUp, signUpUrls, WITHDRAWAL_REASONS } from './sign-up.ts';
import { signUpTexts } from './sign-up.texts.ts';

/** What withdrawing means stands before the button. Why is asked and need not be answered. */
export const WithdrawPage = (props: { view: View; signUp: SignUp; isOpen: boolean; isMatched: boolean }): Html => {
  const { view, signUp, isOpen } = props;
  const { lang } = view;
  const t = signUpTexts(lang).withdraw;
  const to = (path: string) => inLanguage(lang, path);
  return (
    <Page {...view} room="form" title={t.title}>
      <Question
        lang={lang}
        action={to(signUpUrls.withdraw(signUp.id))}
        errors={{}}
        back={{ href: to(signUpUrls.show(signUp.id)) }}
        heading={t.title}
        intro={
          <>
            <p>{isOpen ? t.text : props.isMatched ? t.matchedText : t.closedText}</p>
            {signUp.role === 'intern' && signUp.answers.travel !== 'alone' && (
              <p>{isOpen ? t.company : t.companyClosed}</p>
            )}
            {signUp.role === 'intern' && <p>{t.wishes}</p>}
            {!isOpen && <p>{t.visit}</p>}
          </>
        }
        submit={t.button}
        moreButtons={
          <ButtonLink href={to(signUpUrls.show(signUp.id))} kind="secondary">
            {t.keep}
          </ButtonLink>
        }
      >
        <Radios
          name="why"
          label={t.reason}
          value="unsaid"
          options={WITHDRAWAL_REASONS.map((reason) => ({ value: reason, label: t.reasons[reason] }))}
        />
      </Question>
    </Page>
  );
};
