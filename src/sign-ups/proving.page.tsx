import { signInUrl } from '../accounts/account.ts';
import { ButtonLink, PostButton } from '../kit/button.tsx';
import { CodeField } from '../kit/code-field.tsx';
import { longDate } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Panel } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { type Typed, typedIn } from '../kit/read-form.ts';
import type { View } from '../kit/view.ts';
import type { Round } from '../rounds/round.ts';
import { closedTexts } from './closed.texts.ts';
import { Parts } from './parts.page.tsx';
import { questionUrl } from './question.ts';
import { type SignUp, signUpUrls } from './sign-up.ts';
import { signUpTexts } from './sign-up.texts.ts';

interface Shown {
  readonly view: View;
  readonly signUp: SignUp;
  readonly round: Round;
}

/** Sent, not yet confirmed: the address is proved by the mailed link, or by its code typed here. */
export const ProvingPage = (
  props: Shown & { isOpen: boolean; other: SignUp | null; typed?: Typed; error?: string | undefined },
): Html => {
  const { view, signUp, round, error } = props;
  const { lang } = view;
  const t = signUpTexts(lang).proving;
  const to = (path: string) => inLanguage(lang, path);
  return (
    <Page {...view} room="form" title={t.title} hasErrors={error !== undefined}>
      <Question
        lang={lang}
        action={to(signUpUrls.code(signUp.id))}
        errors={{ code: error }}
        heading={t.title}
        intro={
          <>
            <p class="lead">{t.sent(signUp.email ?? '')}</p>
            {!props.isOpen && <p>{closedTexts(lang).proving.text(longDate(round.dates.proposalsOn, lang))}</p>}
            <p>{t.how}</p>
          </>
        }
        submit={t.confirm}
        after={
          <>
            {props.isOpen && <Parts {...props} />}
            <PostButton action={to(signUpUrls.prove(signUp.id))} kind="quiet">
              {t.again}
            </PostButton>
            {props.isOpen && (
              <p>
                {t.wrong} <a href={to(questionUrl(signUp.id, 'contact'))}>{t.change}</a>
              </p>
            )}
          </>
        }
      >
        <CodeField lang={lang} name="code" value={typedIn(props.typed ?? {}, 'code')} error={error} />
      </Question>
    </Page>
  );
};

/** For the browser in which it was written, once the address was proved in another. */
export const ProvedElsewherePage = ({ view, signUp }: Pick<Shown, 'view' | 'signUp'>): Html => {
  const t = signUpTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.confirmed.elsewhere}>
      <Panel title={t.confirmed.elsewhere}>
        <p>{t.confirmed.elsewhereText}</p>
      </Panel>
      <ButtonLink href={signInUrl(view.lang, signUpUrls.show(signUp.id))}>{t.start.signIn}</ButtonLink>
    </Page>
  );
};
