import { ButtonLink } from '../kit/button.tsx';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { Radios } from '../kit/radios.tsx';
import type { View } from '../kit/view.ts';
import { companionTexts } from './companion.texts.ts';
import { isOpen, whatBecomesOf } from './companionship.rules.ts';
import type { Company } from './companionship.ts';
import { type SignUp, signUpUrls, WITHDRAWAL_REASONS } from './sign-up.ts';
import { signUpTexts } from './sign-up.texts.ts';

/** What it means for who travels along. Once the proposals are out that is said with the visits that end. */
const Parting = ({ lang, company, isMatched }: { lang: Lang; company: Company | null; isMatched: boolean }): Html => {
  if (!company || !isOpen(company.companionship)) return <></>;
  const t = signUpTexts(lang).withdraw;
  const left = whatBecomesOf(company.fellow);
  if (left === 'invited') return <p>{companionTexts(lang).leave.other.invited}</p>;
  if (isMatched) return <></>;
  return <p>{left === 'not' ? companionTexts(lang).leave.other.not : t.companyAlone}</p>;
};

/** What withdrawing means stands before the button. Why is asked and need not be answered. */
export const WithdrawPage = (props: {
  view: View;
  signUp: SignUp;
  isOpen: boolean;
  isMatched: boolean;
  company: Company | null;
  /** The visits that end with it, and what comes of it once they are out. */
  calledOff: Child;
}): Html => {
  const { view, signUp } = props;
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
            <p>{props.isOpen ? t.text : props.isMatched ? t.matchedText : t.closedText}</p>
            {props.calledOff}
            <Parting {...props} lang={lang} />
            {signUp.role === 'intern' && <p>{t.wishes}</p>}
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
