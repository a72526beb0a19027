import { accountUrls, signInUrl } from '../accounts/account.ts';
import { ButtonLink, PostButton } from '../kit/button.tsx';
import { dueDate, weekWithDates } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Details, Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import type { Round } from '../rounds/round.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { type Arrangement, arrangementUrls } from './arrangement.ts';
import { wordsOf } from './panel.page.tsx';
import { mailedTexts } from './mailed.texts.ts';

export interface MailedProps {
  readonly view: View;
  readonly secret: string;
  readonly arrangement: Arrangement;
  readonly round: Round;
  /** Whether the address has an account: then one signs in, and anybody else signs up. */
  readonly isKnown: boolean;
  /** Somebody is signed in with another address. */
  readonly isElsewhere: boolean;
}

/**
 * What the mailed link opens: who invites, what it is about, and the way to a yes, which is said from one's own sign-up. A
 * no takes a button alone; a mail filter that follows links answers nothing (U21).
 */
export const MailedPage = (props: MailedProps): Html => {
  const { view, arrangement, round } = props;
  const { lang } = view;
  const t = mailedTexts(lang);
  const { guests, days } = wordsOf({ lang, round, one: arrangement });
  const { invitedBy, internWorkplace, hostWorkplace, names } = arrangement;
  const asked = invitedBy === 'host' ? 'intern' : 'host';
  const [name, workplace] = invitedBy === 'host' ? [names.host, hostWorkplace] : [guests, internWorkplace];
  const isPair = arrangement.signUps.companion !== null;
  const writer = invitedBy === 'host' ? names.host : names.intern;
  const until = dueDate(arrangement.answerBy, round.timeZone, lang);
  return (
    <Page {...view} room="form" title={t.title[asked](name)}>
      <h1>{t.title[asked](name)}</h1>
      <p class="lead">{t.lead[asked](name, workplace, weekWithDates(round.visitWeek, lang), days, isPair)}</p>
      {props.isElsewhere && (
        <Notice kind="important">
          <p>{t.elsewhere}</p>
        </Notice>
      )}
      {!props.isKnown && (
        <>
          <p>{t.what}</p>
          <ul>
            {t.points[asked].map((point) => (
              <li>{point}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <strong>{t.until(until)}</strong>
      </p>
      <Ways {...props} asked={asked} />
      <h2>{t.noTitle}</h2>
      <p>{t.noHint[props.isKnown ? 'known' : 'stranger']}</p>
      <No {...props} />
      <Details summary={t.why}>
        <p>
          {t.notice(writer, workplace)} {!props.isKnown && t.noticeUntil(until)}
        </p>
        <p>{t.hint}</p>
        <p>
          <a href={inLanguage(lang, '/privatliv')}>{t.privacy}</a>
        </p>
      </Details>
    </Page>
  );
};

/** To a yes: signing in for whom we know, signing up for anybody else. */
const Ways = ({ view, secret, isKnown, asked, arrangement }: MailedProps & { asked: 'host' | 'intern' }): Html => {
  const t = mailedTexts(view.lang);
  const start = `${inLanguage(view.lang, signUpUrls.start())}?som=${asked === 'host' ? 'vaert' : 'praktikant'}`;
  const days = `dage=${arrangement.days.join(',')}`;
  if (isKnown) return <ButtonLink href={signInUrl(view.lang, arrangementUrls.mailed(secret))}>{t.signIn}</ButtonLink>;
  return (
    <>
      <p>{t.signUpHint}</p>
      <ButtonLink href={asked === 'host' ? start : `${start}&inviteret=ja&${days}`}>{t.signUp[asked]}</ButtonLink>
    </>
  );
};

const No = ({ view, secret }: MailedProps): Html => {
  const t = mailedTexts(view.lang);
  const action = inLanguage(view.lang, arrangementUrls.mailedNo(secret));
  return (
    <div class="button-row">
      <PostButton action={action} fields={{ says: 'no' }} kind="secondary">
        {t.no}
      </PostButton>
      <PostButton action={action} fields={{ says: 'never' }} kind="quiet">
        {t.never}
      </PostButton>
    </div>
  );
};

/** Used twice, too late, or taken back meanwhile: who has signed up has a page, and anybody else a way in while there is one. */
export const MailedOverPage = ({ view, maySignUp }: { view: View; maySignUp: boolean }): Html => {
  const t = mailedTexts(view.lang);
  const mine = inLanguage(view.lang, accountUrls.mine());
  return (
    <Page {...view} room="form" title={t.overTitle}>
      <h1>{t.overTitle}</h1>
      <p class="lead">{t.over}</p>
      <p>
        {t.overMine} <a href={mine}>{t.mine}</a>
      </p>
      {maySignUp ? <p>{t.overSignUp}</p> : <p>{t.overClosed}</p>}
      {maySignUp && <ButtonLink href={inLanguage(view.lang, signUpUrls.start())}>{t.toSignUp}</ButtonLink>}
    </Page>
  );
};

export const MailedThanksPage = ({ view, says }: { view: View; says: 'no' | 'never' }): Html => {
  const t = mailedTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.thanksTitle}>
      <h1>{t.thanksTitle}</h1>
      <p>{t.thanks[says]}</p>
    </Page>
  );
};
