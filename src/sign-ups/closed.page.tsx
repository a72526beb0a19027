import { ButtonLink } from '../kit/button.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import type { Round } from '../rounds/round.ts';
import { AnswerList } from './answers.page.tsx';
import { closedTexts } from './closed.texts.ts';
import type { Question } from './question.ts';
import { questionTexts } from './question.texts.ts';
import { DRAFT_DAYS, type SignUp, signUpUrls } from './sign-up.ts';
import { signUpTexts } from './sign-up.texts.ts';

/** A draft that was not sent before sign-up closed: its answers can be read, and nothing is offered that cannot be done. */
export const ClosedDraftPage = ({ view, signUp, round }: { view: View; signUp: SignUp; round: Round }): Html => {
  const t = closedTexts(view.lang).draft;
  return (
    <Page {...view} room="form" title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.text}</p>
      <p>{t.deleted(DRAFT_DAYS)}</p>
      <h2>{t.answers}</h2>
      <AnswerList told={{ lang: view.lang, round, signUp }} mayChange={false} />
      <ButtonLink href={inLanguage(view.lang, '/')}>{signUpTexts(view.lang).start.home}</ButtonLink>
    </Page>
  );
};

/** An answer that was sent after sign-up had closed: what was written is shown, so that it is not lost. */
export const NotSavedPage = (props: { view: View; signUp: SignUp; question: Question; typed: string }): Html => {
  const { lang } = props.view;
  const t = closedTexts(lang).notSaved;
  return (
    <Page {...props.view} room="form" title={t.title} hasErrors>
      <h1>{t.title}</h1>
      <p>{t.text}</p>
      <h2>{t.typed}</h2>
      <SummaryList lang={lang} rows={[{ label: questionTexts(lang)[props.question].short, value: props.typed }]} />
      <ButtonLink href={inLanguage(lang, signUpUrls.show(props.signUp.id))}>{t.back}</ButtonLink>
    </Page>
  );
};

/** Sent in time, never proved, and the proposals are out. */
export const ProvedTooLatePage = ({ view }: { view: View }): Html => {
  const t = closedTexts(view.lang).proving;
  return (
    <Page {...view} room="form" title={t.tooLateTitle}>
      <h1>{t.tooLateTitle}</h1>
      <p>{t.tooLate}</p>
      <ButtonLink href={inLanguage(view.lang, '/')}>{signUpTexts(view.lang).start.home}</ButtonLink>
    </Page>
  );
};

/** For the browser a draft was begun in, once it has been taken up in another. */
export const MovedPage = ({ view }: { view: View }): Html => {
  const t = closedTexts(view.lang).moved;
  return (
    <Page {...view} room="form" title={t.title}>
      <h1>{t.title}</h1>
      <p>{t.text}</p>
    </Page>
  );
};
