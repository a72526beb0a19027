import { signInUrl } from '../accounts/account.ts';
import { ButtonLink } from '../kit/button.tsx';
import { deadline, longDate, weekName, weekWithDates } from '../kit/dates.ts';
import { type Errors, hasErrors } from '../kit/errors.ts';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { Radios } from '../kit/radios.tsx';
import { type Typed, typedIn } from '../kit/read-form.ts';
import { TickBox } from '../kit/tick-box.tsx';
import type { View } from '../kit/view.ts';
import { eligibilityUrl } from '../rounds/eligibility.ts';
import type { Round } from '../rounds/round.ts';
import { type SignUp, signUpUrls } from './sign-up.ts';
import { signUpTexts } from './sign-up.texts.ts';

/** What is already begun or sent, so that nobody begins twice. */
const Mine = (props: { view: View; held: readonly SignUp[]; isOpen: boolean }): Html => {
  const { view, held, isOpen } = props;
  const t = signUpTexts(view.lang);
  if (held.length === 0) return <></>;
  const isAll = (state: SignUp['state']): boolean => held.every((one) => one.state === state);
  const title = isAll('confirmed') ? t.start.signedUp : isAll('draft') && isOpen ? t.start.mine : t.start.held;
  const draft = isOpen ? t.start.goOn : t.start.unsent;
  return (
    <Notice title={title}>
      <ul>
        {held.map(({ id, role, state }) => (
          <li>
            <a href={inLanguage(view.lang, signUpUrls.show(id))}>
              {(state === 'draft' ? draft : t.start.see)(t.asRole[role])}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
};

const Beforehand = ({ view, round, held }: { view: View; round: Round; held: readonly SignUp[] }): Html => {
  const t = signUpTexts(view.lang).start;
  return (
    <>
      <p class="lead">{t.lead(weekWithDates(round.visitWeek, view.lang))}</p>
      <Mine view={view} held={held} isOpen />
      <p>
        <strong>{t.minutes}</strong> {t.closes(deadline(round.dates.signUpCloses, view.lang))}
      </p>
      <ul>
        {t.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <p>{t.conditions}</p>
    </>
  );
};

interface StartProps {
  readonly view: View;
  readonly round: Round;
  readonly held: readonly SignUp[];
  readonly typed: Typed;
  readonly errors: Errors;
  /** Chosen on the front page, and carried along. */
  readonly days: readonly string[];
  /** Took part before, and may begin with the answers of the last time. */
  readonly isBack: boolean;
  /** A host has invited them: carried along as well. */
  readonly isInvited: boolean;
}

const carried = ({ days, isInvited }: StartProps) => ({
  ...(days.length > 0 && { dage: days.join(',') }),
  ...(isInvited && { inviteret: 'ja' }),
});

/** How would you like to take part? What is asked, how long it takes and that one can say no stand before it (R17, R5). */
export const StartPage = (props: StartProps): Html => {
  const { view, round, typed, errors } = props;
  const t = signUpTexts(view.lang).start;
  return (
    <Page {...view} room="form" title={t.title} hasErrors={hasErrors(errors)}>
      <Question
        lang={view.lang}
        action={inLanguage(view.lang, signUpUrls.start())}
        errors={errors}
        heading={t.title}
        intro={<Beforehand view={view} round={round} held={props.held} />}
        hidden={carried(props)}
        submit={t.begin}
        after={
          <p>
            <a href={inLanguage(view.lang, eligibilityUrl())}>{t.eligible}</a>
          </p>
        }
      >
        <Radios
          name="how"
          label={t.question}
          value={typedIn(typed, 'how')}
          error={errors.how}
          options={[
            { value: 'host', label: t.host, hint: t.hostHint },
            { value: 'intern', label: t.intern, hint: t.internHint },
            { value: 'both', label: t.both, hint: t.bothHint },
          ]}
        />
        {props.isBack && (
          <TickBox
            name="genbrug"
            label={t.lastTime}
            hint={t.lastTimeHint}
            isTicked={typedIn(typed, 'genbrug') === 'yes'}
          />
        )}
      </Question>
    </Page>
  );
};

/** When one cannot sign up: when one can, or what one can do now. */
export const NotOpenPage = (props: {
  view: View;
  round: Round | null;
  why: 'not-open-yet' | 'closed';
  held: readonly SignUp[];
}): Html => {
  const { view, round, why } = props;
  const t = signUpTexts(view.lang).start;
  const said = ((): { title: string; text: string } => {
    if (!round) return { title: t.noRoundTitle, text: t.noRound };
    if (round.cancelledAt) return { title: t.closedTitle, text: t.cancelled };
    if (why === 'closed') return { title: t.closedTitle, text: t.closed(weekName(round.visitWeek, view.lang)) };
    return { title: t.notYetTitle, text: t.notYet(longDate(round.dates.signUpOpens, view.lang)) };
  })();
  return (
    <Page {...view} room="form" title={said.title}>
      <h1>{said.title}</h1>
      <p class="lead">{said.text}</p>
      <Mine view={view} held={props.held} isOpen={false} />
      {why === 'closed' && props.held.length === 0 && <SignInHint view={view}>{t.already}</SignInHint>}
      <ButtonLink href={inLanguage(view.lang, '/')}>{t.home}</ButtonLink>
    </Page>
  );
};

const SignInHint = ({ view, children }: { view: View; children: Child }): Html => (
  <p>
    {children} <a href={signInUrl(view.lang, null)}>{signUpTexts(view.lang).start.signIn}</a>
  </p>
);
