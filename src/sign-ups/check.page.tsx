import { PostButton } from '../kit/button.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import type { Round } from '../rounds/round.ts';
import { AnswerList } from './answers.page.tsx';
import { Common } from './company.page.tsx';
import type { Company } from './companionship.ts';
import { findsOwnHost, isLookedFor } from './invited.rules.ts';
import { questionUrl } from './question.ts';
import { missingQuestions } from './question.rules.ts';
import { questionTexts } from './question.texts.ts';
import { SaveForLater } from './question.page.tsx';
import { type SignUp, signUpUrls } from './sign-up.ts';
import { signUpTexts } from './sign-up.texts.ts';

const Missing = ({ view, signUp }: { view: View; signUp: SignUp }): Html => {
  const { lang } = view;
  return (
    <Notice kind="important" title={signUpTexts(lang).check.missing}>
      <ul>
        {missingQuestions(signUp).map((question) => (
          <li>
            <a href={inLanguage(lang, questionUrl(signUp.id, question))}>{questionTexts(lang)[question].short}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
};

/** Who finds a host themselves is known to it from the first; of whom we find nobody is named before both have said yes. */
const whoSees = (signUp: SignUp, company: Company | null): 'found' | 'own' | 'ownOrNone' => {
  if (!findsOwnHost(signUp, company)) return 'found';
  return isLookedFor(signUp, company) ? 'own' : 'ownOrNone';
};

/** Everything that was answered, the terms in plain words (R8), and the button that sends it. */
export const CheckPage = (props: {
  view: View;
  signUp: SignUp;
  round: Round;
  company: Company | null;
  /** Why it was not sent. */
  refused?: 'missing' | 'not-eligible' | undefined;
}): Html => {
  const { view, signUp, round, company } = props;
  const { lang } = view;
  const t = signUpTexts(lang);
  const isComplete = missingQuestions(signUp).length === 0;
  return (
    <Page {...view} room="form" title={t.check.title} hasErrors={props.refused !== undefined}>
      <a class="back-link" href={inLanguage(lang, signUpUrls.show(signUp.id))}>
        {t.role[signUp.role]}
      </a>
      <h1>{t.check.title}</h1>
      {props.refused === 'not-eligible' && (
        <Notice kind="important">
          <p>{t.check.wrongWorkplace}</p>
        </Notice>
      )}
      {!isComplete && <Missing view={view} signUp={signUp} />}
      <AnswerList told={{ lang, round, signUp }} mayChange />
      <Common lang={lang} round={round} signUp={signUp} company={company} />
      {isComplete && (
        <>
          <h2>{t.check.termsTitle}</h2>
          <ul>
            {[...t.check.terms.both, ...t.check.terms[signUp.role]].map((term) => (
              <li>{term}</li>
            ))}
          </ul>
          <p>{t.check.privacy[whoSees(signUp, company)]}</p>
          <PostButton action={inLanguage(lang, signUpUrls.send(signUp.id))}>{t.check.send}</PostButton>
        </>
      )}
      <SaveForLater view={view} signUp={signUp} />
    </Page>
  );
};
