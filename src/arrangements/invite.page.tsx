import { ButtonLink } from '../kit/button.tsx';
import { hasErrors, type Errors } from '../kit/errors.ts';
import { FieldGroup } from '../kit/field.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { Radios } from '../kit/radios.tsx';
import { chosenIn, type Typed, typedIn } from '../kit/read-form.ts';
import { Select } from '../kit/select.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import { WeekDayBoxes } from '../kit/week-days.tsx';
import { type Round, WEEKDAYS } from '../rounds/round.ts';
import { questionUrl } from '../sign-ups/question.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import type { MyWishes, ShownHost } from '../wishes/wish.ts';
import { ARRANGED, arrangementUrls, OTHERWISE } from './arrangement.ts';
import { dayOptions, managerInWords, rangeInWords } from './days.page.tsx';
import { inviteTexts } from './invite.texts.ts';

export interface Asking {
  readonly view: View;
  readonly typed: Typed;
  readonly errors: Errors;
}

export const Rule = ({ lang }: { lang: Lang }): Html => {
  const t = inviteTexts(lang);
  return (
    <>
      <h2>{t.rule}</h2>
      <ul>
        {t.rules.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
};

/** What if nothing comes of it: asked with the invitation, before any host is certain (R11). */
export const OtherwiseField = ({ view, typed, errors }: Asking): Html => {
  const t = inviteTexts(view.lang);
  return (
    <Radios
      name="otherwise"
      label={t.otherwise}
      hint={t.otherwiseHint}
      value={typedIn(typed, 'otherwise')}
      options={OTHERWISE.map((value) => ({ value, label: t.otherwises[value] }))}
      error={errors.otherwise}
    />
  );
};

/** Of the catalogue, or by address. */
const WhichHost = ({ view, hosts, typed, errors }: Asking & { hosts: readonly ShownHost[] }): Html => {
  const t = inviteTexts(view.lang);
  return (
    <>
      <Select
        name="vaert"
        label={t.host.host}
        prompt={t.host.choose}
        value={typedIn(typed, 'vaert')}
        options={hosts.map((one) => ({ value: one.id, label: `${one.workplace} (${one.organisation})` }))}
        error={errors.vaert}
      />
      <TextField
        name="email"
        type="email"
        label={t.host.email}
        hint={t.host.emailHint}
        value={typedIn(typed, 'email')}
        error={errors.email}
      />
    </>
  );
};

/** How many days one has answered, and what one's manager has said yes to. */
const ownLimits = (lang: Lang, { party: [me] }: MyWishes): readonly string[] =>
  me ? [inviteTexts(lang).howMany.intern(rangeInWords(me)), ...managerInWords(lang, me.frame)] : [];

/** Which host – of the catalogue, or by address –, which days, and the rule that decides who gets a seat. */
export const InviteHostPage = (
  props: Asking & { mine: MyWishes; companion: string | null; hosts: readonly ShownHost[] },
): Html => {
  const { view, mine, companion, typed, errors } = props;
  const { lang } = view;
  const t = inviteTexts(lang);
  return (
    <Page {...view} room="form" title={t.host.title} hasErrors={hasErrors(errors)}>
      <Question
        lang={lang}
        action={inLanguage(lang, arrangementUrls.invite())}
        errors={errors}
        back={{ href: inLanguage(lang, signUpUrls.show(mine.signUp)), text: t.back }}
        heading={t.host.title}
        intro={
          <>
            <p>{t.host.lead}</p>
            {companion !== null && <p>{t.host.pair(companion)}</p>}
          </>
        }
        submit={t.send}
        after={<Rule lang={lang} />}
      >
        <WhichHost {...props} />
        <FieldGroup
          name="days"
          label={t.days}
          hint={[...ownLimits(lang, mine), t.host.daysHint].join(' ')}
          error={errors.days}
        >
          <WeekDayBoxes
            lang={lang}
            name="days"
            days={dayOptions(mine.round, mine.party[0]?.days ?? WEEKDAYS)}
            chosen={chosenIn(typed, 'days')}
          />
        </FieldGroup>
        <OtherwiseField {...props} />
      </Question>
    </Page>
  );
};

type AskingIntern = Asking & { signUp: SignUp; round: Round; left: number };

/** A host whose seats are all spoken for has nobody to invite: what it can do about that, and no form. */
const FullHousePage = ({ view, signUp, round }: AskingIntern): Html => {
  const { lang } = view;
  const t = inviteTexts(lang);
  const back = inLanguage(lang, signUpUrls.show(signUp.id));
  return (
    <Page {...view} room="form" title={t.intern.title}>
      <a class="back-link" href={back}>
        {t.back}
      </a>
      <h1>{t.intern.title}</h1>
      <Notice kind="important">
        <p>{t.refused.full}</p>
      </Notice>
      <ul>
        <li>
          <a href={`${back}#${ARRANGED}`}>{t.intern.takeBack}</a>
        </li>
        {(signUp.answers.seats ?? 1) < round.maxSeats && (
          <li>
            <a href={inLanguage(lang, questionUrl(signUp.id, 'seats'))}>{t.intern.moreSeats}</a>
          </li>
        )}
      </ul>
      <Rule lang={lang} />
    </Page>
  );
};

/** Whom a host invites, and for which of its days. */
export const InviteInternPage = (props: AskingIntern): Html => {
  const { view, signUp, round, left, typed, errors } = props;
  const { lang } = view;
  const t = inviteTexts(lang);
  if (left <= 0) return <FullHousePage {...props} />;
  const { days = WEEKDAYS, seats = 1, minDays = 2, maxDays = 5 } = signUp.answers;
  return (
    <Page {...view} room="form" title={t.intern.title} hasErrors={hasErrors(errors)}>
      <Question
        lang={lang}
        action={inLanguage(lang, arrangementUrls.inviteIntern())}
        errors={errors}
        back={{ href: inLanguage(lang, signUpUrls.show(signUp.id)), text: t.back }}
        heading={t.intern.title}
        intro={
          <>
            <p>{t.intern.lead}</p>
            <p>{left === seats ? t.intern.seats(seats) : t.intern.left(left)}</p>
          </>
        }
        submit={t.send}
        after={<Rule lang={lang} />}
      >
        <TextField
          name="email"
          type="email"
          label={t.intern.email}
          value={typedIn(typed, 'email')}
          error={errors.email}
        />
        <FieldGroup
          name="days"
          label={t.days}
          hint={t.howMany.host(rangeInWords({ minDays, maxDays }))}
          error={errors.days}
        >
          <WeekDayBoxes lang={lang} name="days" days={dayOptions(round, days)} chosen={chosenIn(typed, 'days')} />
        </FieldGroup>
      </Question>
    </Page>
  );
};

/** Only hosts invite interns. */
export const NotHostPage = ({ view }: { view: View }): Html => {
  const t = inviteTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.noHostTitle}>
      <h1>{t.noHostTitle}</h1>
      <p>{t.noHostText}</p>
      <ButtonLink href={inLanguage(view.lang, signUpUrls.start())}>{t.noHostButton}</ButtonLink>
    </Page>
  );
};
