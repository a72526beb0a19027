import type { Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import type { Typed } from '../kit/read-form.ts';
import type { View } from '../kit/view.ts';
import type { Round } from '../rounds/round.ts';
import { QuestionPage } from '../sign-ups/question.page.tsx';
import { QUESTION_SLUGS, type Question } from '../sign-ups/question.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { questionTextsOnBehalf } from './change-on-behalf.form.ts';
import { officeUrls } from './office.ts';
import { OnBehalfBanner, OnBehalfReason } from './on-behalf.page.tsx';

/** A participant's own question page, in the office's words, with the office's reason under it. */
export const ChangeOnBehalfPage = (props: {
  view: View;
  signUp: SignUp;
  round: Round;
  question: Exclude<Question, 'workplace'>;
  /** The address that is known for good; null while it may be corrected. */
  ownEmail: string | null;
  typed: Typed;
  errors: Errors;
  isChangedMeanwhile?: boolean;
}): Html => {
  const { view, signUp, question, typed, errors } = props;
  const { lang } = view;
  const to = (path: string) => inLanguage(lang, path);
  return (
    <QuestionPage
      {...props}
      company={null}
      onBehalf={{
        action: to(officeUrls.changeAnswer(signUp.id, QUESTION_SLUGS[question])),
        back: to(officeUrls.signUp(signUp.id)),
        banner: <OnBehalfBanner lang={lang} signUp={signUp} />,
        reason: <OnBehalfReason lang={lang} typed={typed} errors={errors} />,
        texts: questionTextsOnBehalf(lang),
      }}
    />
  );
};
