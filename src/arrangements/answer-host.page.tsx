import { ButtonLink, PostButton } from '../kit/button.tsx';
import { fieldId, hasErrors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import type { Round } from '../rounds/round.ts';
import { questionUrl } from '../sign-ups/question.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { arrangementTexts } from './arrangement.texts.ts';
import { ARRANGED, type Arrangement, type ArrangementSide, arrangementUrls } from './arrangement.ts';
import { daysInWords } from './days.page.tsx';
import { NoSeat } from './panel.page.tsx';
import { type Asking, OtherwiseField, Rule } from './invite.page.tsx';
import { inviteTexts } from './invite.texts.ts';

/** A host of one's own that there is already, and on which side of it one is. */
export interface OwnAlready {
  readonly arrangement: Arrangement;
  readonly side: ArrangementSide;
}

interface Answering extends Asking {
  readonly arrangement: Arrangement;
  readonly round: Round;
  readonly companion: string | null;
  readonly signUp: string;
  readonly own: OwnAlready | null;
  /** Their number in line once all have said yes; 0 where there is a seat for them. */
  readonly line: number;
  /** Why the host cannot have them, whatever they answer. */
  readonly cannot: 'own-workplace' | 'seats' | null;
  /** Why the press before did nothing, and whether an answer of one's own that can be changed stands in the way. */
  readonly refused?: { readonly text: string; readonly isOwnDays: boolean } | undefined;
}

/** An intern's yes to a host that invites: what it means, and what if nothing comes of it. One has one host at a time. */
export const AnswerHostPage = (props: Answering): Html => {
  const { view, arrangement, companion, own, cannot, refused } = props;
  const errors = refused ? { ...props.errors, refused: refused.text } : props.errors;
  const { lang } = view;
  const t = inviteTexts(lang);
  const title = t.answer.title(arrangement.hostWorkplace);
  if (cannot !== null) return <CannotPage {...props} why={t.refused[cannot]} />;
  if (own) return <AlreadyPage {...props} own={own} title={title} />;
  return (
    <Page {...view} room="form" title={title} hasErrors={hasErrors(errors)}>
      <Question
        lang={lang}
        action={inLanguage(lang, arrangementUrls.answer(arrangement.id))}
        errors={errors}
        back={{ href: inLanguage(lang, signUpUrls.show(props.signUp)), text: t.back }}
        heading={title}
        intro={
          <>
            <Lead {...props} />
            <NoSeat lang={lang} line={props.line} isPair={companion !== null} />
            {refused && <Refused {...props} refused={refused} />}
            <p>{companion === null ? t.answer.one : t.answer.pair(companion)}</p>
          </>
        }
        hidden={{ invitation: arrangement.id }}
        submit={arrangementTexts(lang).yes}
        after={
          <>
            <SayNo {...props} />
            <Rule lang={lang} />
          </>
        }
      >
        <OtherwiseField {...props} />
      </Question>
    </Page>
  );
};

/** Said in the summary on top, which leads here: what can be done about it. */
const Refused = ({ view: { lang }, signUp, refused }: Answering & Required<Pick<Answering, 'refused'>>): Html => {
  const t = inviteTexts(lang).answer;
  return (
    <p id={fieldId('refused')} tabindex={-1}>
      <strong>{refused?.text}</strong>{' '}
      {refused?.isOwnDays && <a href={inLanguage(lang, questionUrl(signUp, 'days'))}>{t.changeDays}</a>}
    </p>
  );
};

/** An invitation that no yes can come of: why, and the no alone. */
const CannotPage = (props: Answering & { why: string }): Html => {
  const { view, arrangement, signUp, why } = props;
  const t = inviteTexts(view.lang);
  const title = t.answer.cannot(arrangement.hostWorkplace);
  return (
    <Page {...view} room="form" title={title}>
      <a class="back-link" href={inLanguage(view.lang, signUpUrls.show(signUp))}>
        {t.back}
      </a>
      <h1>{title}</h1>
      <Lead {...props} />
      <p>{why}</p>
      <SayNo {...props} />
    </Page>
  );
};

/** Before the press: a yes is possible once the other has been taken back or answered; a no at once. */
const AlreadyPage = (props: Answering & { own: OwnAlready; title: string }): Html => {
  const { view, title } = props;
  return (
    <Page {...view} room="form" title={title}>
      <a class="back-link" href={inLanguage(view.lang, signUpUrls.show(props.signUp))}>
        {inviteTexts(view.lang).back}
      </a>
      <h1>{title}</h1>
      <Already {...props} />
      <Lead {...props} />
      <SayNo {...props} />
    </Page>
  );
};

const Lead = ({ view: { lang }, arrangement, round }: Answering): Html => {
  const { names, hostWorkplace, days } = arrangement;
  return <p>{inviteTexts(lang).answer.lead(names.host, hostWorkplace, daysInWords(lang, round, days))}</p>;
};

const SayNo = ({ view: { lang }, arrangement }: Answering): Html => (
  <PostButton
    action={inLanguage(lang, arrangementUrls.decline())}
    fields={{ invitation: arrangement.id }}
    kind="secondary"
  >
    {arrangementTexts(lang).no}
  </PostButton>
);

/** What has to be taken back, or answered where that is one's own to do, before one can say yes. */
const Already = ({ view: { lang }, round, signUp, own }: Answering & { own: OwnAlready }): Html => {
  const { already: t } = inviteTexts(lang).answer;
  const { arrangement, side } = own;
  const { id, state, hostWorkplace, email, days, hasSaidYes } = arrangement;
  const told = [hostWorkplace || email, daysInWords(lang, round, days)] as const;
  if (!hasSaidYes[side])
    return (
      <Notice kind="important">
        <p>{t.fellow(...told)}</p>
        <ButtonLink href={`${inLanguage(lang, signUpUrls.show(signUp))}#${ARRANGED}`}>{t.toAnswer}</ButtonLink>
      </Notice>
    );
  return (
    <Notice kind="important">
      <p>{t[state === 'accepted' ? 'agreed' : 'invited'](...told)}</p>
      <PostButton action={inLanguage(lang, arrangementUrls.withdraw())} fields={{ invitation: id }} kind="secondary">
        {arrangementTexts(lang)[state === 'accepted' ? 'withdrawYes' : 'withdraw']}
      </PostButton>
    </Notice>
  );
};
