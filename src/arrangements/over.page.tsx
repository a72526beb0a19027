import { accountUrls } from '../accounts/account.ts';
import { ButtonLink } from '../kit/button.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { ARRANGED } from './arrangement.ts';
import { arrangementTexts } from './arrangement.texts.ts';

/** An invitation that cannot be answered or taken back now, and why. */
export const OverPage = ({ view, text }: { view: View; text: string }): Html => {
  const t = arrangementTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.overTitle}>
      <h1>{t.overTitle}</h1>
      <p>{text}</p>
      <ButtonLink href={inLanguage(view.lang, accountUrls.mine())}>{t.mine}</ButtonLink>
    </Page>
  );
};

/** Whoever has said yes already: it is not over, and how it stands is read on their sign-up's page. */
export const SaidYesPage = ({ view, signUp }: { view: View; signUp: string }): Html => {
  const t = arrangementTexts(view.lang).saidYes;
  return (
    <Page {...view} room="form" title={t.title}>
      <h1>{t.title}</h1>
      <ButtonLink href={`${inLanguage(view.lang, signUpUrls.show(signUp))}#${ARRANGED}`}>{t.see}</ButtonLink>
    </Page>
  );
};
