import { HiddenFields, PostButton } from '../kit/button.tsx';
import type { Day } from '../kit/calendar.ts';
import { longDate, weekWithDates } from '../kit/dates.ts';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Details, Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { TickBox } from '../kit/tick-box.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import type { Weekday } from '../rounds/round.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { DeputyAwayNotice } from './both-roles.page.tsx';
import { deputyTexts } from './deputy.texts.ts';
import { deputyUrls, type Deputy, type DeputisedHost } from './deputy.ts';

interface Props {
  readonly view: View;
  readonly host: DeputisedHost;
  /** Days of the host's visits, still to come, on which the deputy who looks is a guest elsewhere. */
  readonly away?: readonly Weekday[];
  /** Whether somebody asked now still has a day to answer on. */
  readonly mayAsk: boolean;
  readonly typed: Typed;
  readonly errors: Errors;
}

const isThere = (deputy: Deputy | null): deputy is Deputy =>
  deputy?.state === 'invited' || deputy?.state === 'confirmed';

/** To the contact: who stands in, or the question to somebody; to the deputy: what they are, and the way out. */
export const DeputyPage = (props: Props): Html => {
  const { host } = props;
  if (host.isDeputy) return YouArePage(props);
  if (isThere(host.deputy)) return StandsPage({ ...props, deputy: host.deputy });
  return props.mayAsk ? AskPage(props) : TooLatePage(props);
};

const What = ({ lang }: { lang: Lang }): Html => {
  const t = deputyTexts(lang);
  return (
    <>
      <h2>{t.may.title}</h2>
      <ul>
        {t.may.list.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <p>{t.may.not}</p>
    </>
  );
};

const AskPage = ({ view, host, typed, errors }: Props): Html => {
  const { lang } = view;
  const t = deputyTexts(lang);
  // The address that is not the organisation's, about which the contact is asked once more.
  const unlike = errors.sure === undefined ? '' : typedIn(typed, 'unlike');
  return (
    <Page {...view} room="form" title={t.title} hasErrors={hasErrors(errors)}>
      <Question
        lang={lang}
        action={inLanguage(lang, deputyUrls.mine(host.signUp))}
        errors={errors}
        back={{ href: inLanguage(lang, signUpUrls.show(host.signUp)), text: t.back }}
        heading={t.title}
        intro={
          <>
            {host.deputy?.state === 'declined' && <Notice>{<p>{t.state.declined}</p>}</Notice>}
            <p>{t.lead}</p>
            <p>{t.shown}</p>
          </>
        }
        submit={t.send}
        after={<What lang={lang} />}
      >
        <TextField name="name" label={t.name} value={typedIn(typed, 'name')} error={errors.name} />
        <TextField name="email" type="email" label={t.email} value={typedIn(typed, 'email')} error={errors.email} />
        {unlike !== '' && (
          <>
            <HiddenFields fields={{ unlike }} />
            <TickBox name="sure" label={t.sure(unlike)} isTicked={false} error={errors.sure} />
          </>
        )}
      </Question>
    </Page>
  );
};

const StandsPage = ({ view, host, deputy }: Props & { deputy: Deputy }): Html => {
  const { lang } = view;
  const t = deputyTexts(lang);
  const isAsked = deputy.state === 'invited';
  return (
    <Page {...view} room="form" title={t.title}>
      <a class="back-link" href={inLanguage(lang, signUpUrls.show(host.signUp))}>
        {t.back}
      </a>
      <h1>{t.title}</h1>
      <p class="lead">{isAsked ? t.state.invited(deputy.name) : t.state.confirmed(deputy.name)}</p>
      <p translate="no">{deputy.email}</p>
      <What lang={lang} />
      <PostButton action={inLanguage(lang, deputyUrls.end(host.signUp))} kind="secondary">
        {isAsked ? t.takeBack : t.remove}
      </PostButton>
    </Page>
  );
};

const TooLatePage = ({ view, host }: Props): Html => {
  const { lang } = view;
  const t = deputyTexts(lang);
  return (
    <Page {...view} room="form" title={t.title}>
      <a class="back-link" href={inLanguage(lang, signUpUrls.show(host.signUp))}>
        {t.back}
      </a>
      <h1>{t.title}</h1>
      <p class="lead">
        {t.none} {t.refused['no-time']}
      </p>
    </Page>
  );
};

const YouArePage = ({ view, host, away = [] }: Props): Html => {
  const { lang } = view;
  const t = deputyTexts(lang);
  return (
    <Page {...view} room="form" title={t.title}>
      <a class="back-link" href={inLanguage(lang, '/min-side')}>
        {t.toVisits}
      </a>
      <h1>{t.title}</h1>
      <p class="lead">{t.youAre(host.contact)}</p>
      <DeputyAwayNotice days={away} round={host.round} lang={lang} />
      <p>{t.mine}</p>
      <PostButton action={inLanguage(lang, deputyUrls.end(host.signUp))} kind="secondary">
        {t.stop}
      </PostButton>
    </Page>
  );
};

/** What the mailed link opens: who asks, what it means, and the two answers, both buttons (U21). */
export const DeputyAskedPage = (props: {
  view: View;
  secret: string;
  host: DeputisedHost;
  deputy: Deputy;
  /** The last day to answer. */
  until: Day;
  /** Somebody is signed in with another address. */
  isElsewhere: boolean;
  /** When the deputy is a guest elsewhere; nothing to anybody but them. */
  away: readonly Weekday[];
}): Html => {
  const { view, secret, host, deputy } = props;
  const { lang } = view;
  const t = deputyTexts(lang);
  const to = (path: string) => inLanguage(lang, path);
  const isOne = deputy.state === 'confirmed';
  const title = isOne ? t.youAre(host.contact) : t.ask.title(host.contact);
  return (
    <Page {...view} room="form" title={title}>
      <h1>{title}</h1>
      <p class="lead">{t.ask.lead(host.workplace, weekWithDates(host.round.visitWeek, lang))}</p>
      <ul>
        {t.ask.means.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <DeputyAwayNotice days={props.away} round={host.round} lang={lang} />
      {props.isElsewhere ? (
        <Notice kind="important">
          <p>{t.ask.elsewhere}</p>
        </Notice>
      ) : isOne ? (
        <p>{t.ask.isOne}</p>
      ) : (
        <PostButton action={to(deputyUrls.ask(secret))}>{t.ask.yes}</PostButton>
      )}
      <p>{t.ask.noHint}</p>
      <PostButton action={to(deputyUrls.decline(secret))} kind="secondary">
        {isOne ? t.stop : t.ask.no}
      </PostButton>
      <Details summary={t.ask.whose}>
        <p>{t.ask.notice(host.contact, longDate(props.until, lang))}</p>
        <p>
          <a href={to('/privatliv')}>{t.ask.privacy}</a>
        </p>
      </Details>
    </Page>
  );
};

const Said = ({ view, title, text }: { view: View; title: string; text: string }): Html => (
  <Page {...view} room="form" title={title}>
    <h1>{title}</h1>
    <p>{text}</p>
  </Page>
);

export const DeputyOverPage = ({ view }: { view: View }): Html => {
  const t = deputyTexts(view.lang);
  return <Said view={view} title={t.over} text={t.overText} />;
};

export const DeputyDeclinedPage = ({ view }: { view: View }): Html => {
  const t = deputyTexts(view.lang);
  return <Said view={view} title={t.declinedTitle} text={t.declinedText} />;
};

/** On a host's own page: who stands in, or the way to ask somebody while they can still answer. */
export const DeputySection = ({ lang, host, mayAsk }: Pick<Props, 'host' | 'mayAsk'> & { lang: Lang }): Html => {
  const t = deputyTexts(lang);
  const { deputy } = host;
  const there = isThere(deputy) ? t.state[deputy.state === 'invited' ? 'invited' : 'confirmed'](deputy.name) : null;
  if (there === null && !mayAsk) return <></>;
  return (
    <>
      <h2>{t.title}</h2>
      <p>
        {there ?? t.none} <a href={inLanguage(lang, deputyUrls.mine(host.signUp))}>{there === null ? t.way : t.see}</a>
      </p>
    </>
  );
};
