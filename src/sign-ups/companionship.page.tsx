import { ButtonLink, PostButton } from '../kit/button.tsx';
import { weekWithDates } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Details, Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import type { Round } from '../rounds/round.ts';
import { answerInWords } from './answers.page.tsx';
import { companionTexts } from './companion.texts.ts';
import { finderInWords } from './company.page.tsx';
import { companionUrls, INVITATION_DAYS } from './companionship.ts';
import { questionTexts } from './question.texts.ts';
import { questionUrl } from './question.ts';
import { type SignUp, signUpUrls } from './sign-up.ts';

/**
 * What the mailed link opens: who asks, what it means, and the two answers. Both are buttons, because a mail filter that
 * follows links must answer nothing (U21).
 */
export const InvitationPage = (props: {
  view: View;
  secret: string;
  inviter: SignUp;
  round: Round;
  /** Has signed up already, and would only join. */
  isSignedUp: boolean;
  /** The address that was invited, as far as it may be shown to whoever has the link. */
  address: string;
  /** What a yes asks of them: to sign in first, or nothing, as the link proves the address. Null where they are signed in with it. */
  yes: 'asks' | 'means' | null;
  /** Who is signed in here, where that is somebody else than was invited. */
  signedInAs: string | null;
}): Html => {
  const { view, secret, inviter, round } = props;
  const { lang } = view;
  const t = companionTexts(lang).invitation;
  const name = inviter.answers.name ?? companionTexts(lang).fellow;
  const to = (path: string) => inLanguage(lang, path);
  return (
    <Page {...view} room="form" title={t.title(name)}>
      <h1>{t.title(name)}</h1>
      <p class="lead">{t.lead(weekWithDates(round.visitWeek, lang), inviter.answers.workplace?.name ?? '')}</p>
      <WhatItMeans lang={lang} inviter={inviter} />
      {props.isSignedUp ? <p>{t.already}</p> : <Points points={t.points} />}
      <h2>{t.theirs(name)}</h2>
      <SummaryList
        lang={lang}
        rows={(['days', 'where', 'interests'] as const).map((question) => ({
          label: questionTexts(lang)[question].short,
          value: answerInWords({ lang, round, signUp: inviter }, question),
        }))}
      />
      {props.signedInAs !== null && (
        <Notice kind="important">
          <p>{t.another(props.signedInAs)}</p>
        </Notice>
      )}
      {props.yes !== null && <p>{(props.yes === 'asks' ? t.yesAsks : t.yesMeans)(props.address)}</p>}
      <PostButton action={to(companionUrls.invitation(secret))}>{t.yes}</PostButton>
      <p>{t.noHint}</p>
      <PostButton action={to(companionUrls.decline(secret))} kind="secondary">
        {t.no}
      </PostButton>
      <Details summary={t.why}>
        <p>{t.notice(INVITATION_DAYS)}</p>
        <p>
          <a href={to('/privatliv')}>{t.privacy}</a>
        </p>
      </Details>
    </Page>
  );
};

/** Said before the yes: whether only together; and whoever finds the host says for both what comes of it otherwise (R11). */
const WhatItMeans = ({ lang, inviter }: { lang: Lang; inviter: SignUp }): Html => {
  const { bond } = companionTexts(lang).invitation;
  const finder = finderInWords(lang, inviter);
  return (
    <>
      <p>
        <strong>{bond[inviter.answers.travel === 'preferably' ? 'preferably' : 'together']}</strong>
      </p>
      {finder !== '' && <p>{finder}</p>}
    </>
  );
};

const Points = ({ points }: { points: readonly string[] }): Html => (
  <ul>
    {points.map((point) => (
      <li>{point}</li>
    ))}
  </ul>
);

const Said = (props: { view: View; title: string; text: string; way?: { href: string; text: string } }): Html => (
  <Page {...props.view} room="form" title={props.title}>
    <h1>{props.title}</h1>
    <p>{props.text}</p>
    {props.way && <ButtonLink href={inLanguage(props.view.lang, props.way.href)}>{props.way.text}</ButtonLink>}
  </Page>
);

export const InvitationOverPage = ({ view, isOpen }: { view: View; isOpen: boolean }): Html => {
  const t = companionTexts(view.lang).invitation;
  if (!isOpen) return <Said view={view} title={t.overTitle} text={t.overClosed} />;
  const way = { href: signUpUrls.start(), text: t.signUp };
  return <Said view={view} title={t.overTitle} text={t.overText} way={way} />;
};

export const DeclinedPage = ({ view }: { view: View }): Html => {
  const t = companionTexts(view.lang).invitation;
  return <Said view={view} title={t.declinedTitle} text={t.declinedText} />;
};

/** Who travels with one colleague already has pressed yes to another. */
export const TakenPage = ({ view, signUp }: { view: View; signUp: string }): Html => {
  const t = companionTexts(view.lang).invitation;
  const way = { href: signUpUrls.show(signUp), text: t.see };
  return <Said view={view} title={t.takenTitle} text={t.takenText} way={way} />;
};

/** Who has signed up for another organisation has pressed yes: nothing is changed, and the invitation still waits. */
export const ElsewherePage = (props: { view: View; signUp: string; secret: string }): Html => {
  const { view, signUp, secret } = props;
  const { lang } = view;
  const t = companionTexts(lang).invitation;
  return (
    <Page {...view} room="form" title={t.elsewhereTitle}>
      <h1>{t.elsewhereTitle}</h1>
      <p>{t.elsewhereText}</p>
      <h2>{t.sameTitle}</h2>
      <p>{t.sameText}</p>
      <ButtonLink href={inLanguage(lang, questionUrl(signUp, 'workplace'))}>{t.sameLink}</ButtonLink>
      <h2>{t.notSameTitle}</h2>
      <p>{t.notSameText}</p>
      <PostButton action={inLanguage(lang, companionUrls.decline(secret))} kind="secondary">
        {t.no}
      </PostButton>
    </Page>
  );
};

/** What leaving means, for both, stands before the button. */
export const LeavePage = (props: {
  view: View;
  signUp: SignUp;
  left: 'alone' | 'not' | 'invited';
  /** Whom they leave finds the host for both. */
  isFoundFor: boolean;
}): Html => {
  const { view, signUp } = props;
  const { lang } = view;
  const t = companionTexts(lang).leave;
  const back = inLanguage(lang, signUpUrls.show(signUp.id));
  return (
    <Page {...view} room="form" title={t.title}>
      <Question
        lang={lang}
        action={inLanguage(lang, companionUrls.leave(signUp.id))}
        errors={{}}
        back={{ href: back }}
        heading={t.title}
        submit={t.button}
        moreButtons={
          <ButtonLink href={back} kind="secondary">
            {t.keep}
          </ButtonLink>
        }
      >
        <p>{t.you}</p>
        {props.isFoundFor && <p>{t.found}</p>}
        <p>{t.other[props.left]}</p>
      </Question>
    </Page>
  );
};
