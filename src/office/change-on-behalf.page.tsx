import type { Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import type { Round } from '../rounds/round.ts';
import { QuestionPage } from '../sign-ups/question.page.tsx';
import { QUESTION_SLUGS, type Question } from '../sign-ups/question.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { officeSignUpTexts } from './office-sign-up.texts.ts';
import { officeUrls } from './office.ts';

/** A participant's own question page, with the office's reason under it. */
export const ChangeOnBehalfPage = (props: {
  view: View;
  signUp: SignUp;
  round: Round;
  question: Exclude<Question, 'workplace'>;
  typed: Typed;
  errors: Errors;
  isChangedMeanwhile?: boolean;
}): Html => {
  const { view, signUp, question, typed, errors } = props;
  const t = officeSignUpTexts(view.lang);
  const to = (path: string) => inLanguage(view.lang, path);
  const reason = (
    <>
      <TextField
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        value={typedIn(typed, 'reason')}
        error={errors.reason}
      />
      <p>{t.changeAside(signUp.answers.name ?? signUp.email ?? '')}</p>
    </>
  );
  const action = to(officeUrls.changeAnswer(signUp.id, QUESTION_SLUGS[question]));
  return (
    <QuestionPage
      {...props}
      ownEmail={signUp.email}
      company={null}
      onBehalf={{ action, back: to(officeUrls.signUp(signUp.id)), reason }}
    />
  );
};
