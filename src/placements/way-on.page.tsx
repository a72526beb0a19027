import { ButtonLink, PostButton } from '../kit/button.tsx';
import { dayAt } from '../kit/calendar.ts';
import { deadline, dueDate, longDate } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Table } from '../kit/table.tsx';
import { isPending } from '../sign-ups/manager-approval.rules.ts';
import type { ManagerApproval } from '../sign-ups/manager-approval.ts';
import { QUESTION_SLUGS } from '../sign-ups/question.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { isLatePlaceAhead, lastLateDay } from '../rounds/late-place.rules.ts';
import type { RoundNow } from './listed-placement.rules.ts';
import type { NoVisit } from './no-visit.ts';
import { aloneUrls } from './alone-question.ts';
import { aloneQuestionTexts } from './alone-question.texts.ts';
import { fellowStands } from './waiting-fellow.rules.ts';
import { isPlaceSought } from './way-on.rules.ts';
import { wayOnTexts } from './way-on.texts.ts';
import { wayOnUrls, type Waiter, type WaysOn } from './way-on.ts';
import { widenTexts } from './widen.texts.ts';

interface WayProps {
  readonly lang: Lang;
  readonly none: NoVisit;
  readonly ways: WaysOn;
}

interface Waiting extends WayProps {
  readonly approval: ManagerApproval | null;
  /** Nobody is looked for before their manager has said yes. */
  readonly lacksYes: boolean;
}

/** Until when a late place can come, and what it takes. */
const saidOf = ({ lang, none, ways, lacksYes }: Waiting, isSought: boolean): string => {
  const t = wayOnTexts(lang).wait;
  const until = longDate(lastLateDay(none.round), lang);
  if (lacksYes) return t.lacksYes[isSought ? 'sought' : ways.stoppedAt ? 'stopped' : 'unasked'](until);
  return isSought ? t.sought[none.side](until) : ways.stoppedAt ? t.stopped(until) : t.unasked[none.side](until);
};

/** A late place: looked for without a word, or by their word; one press says no thanks, and another says yes again. */
export const WaitForPlace = (props: Waiting): Html => {
  const { lang, none, ways, approval } = props;
  const t = wayOnTexts(lang).wait;
  const { round, signUp, side, last } = none;
  const isSought = isPlaceSought(ways, last, side);
  const isAsked = isSought && approval !== null && approval.endedAt === null && isPending(approval.state);
  const fellow = none.fellow && fellowStands(none.fellow);
  const ofFellow =
    fellow &&
    t.fellow[fellow.state][isSought ? 'sought' : 'unsought'](
      fellow.state === 'asked' ? deadline(fellow.answerOn, lang) : '',
    );
  // Nobody is looked for before the other of two has said so too.
  const isHeldUp = isSought && (fellow?.state === 'asked' || fellow?.state === 'idle');
  const said = saidOf(props, isSought);
  const isWithoutCompany = ways.stoppedAt === null && none.isWithoutCompany && fellow === null;
  if (none.stayedOut === 'companion-approval' && !ways.stoppedAt) return <GoAlone {...props} isSought={isSought} />;
  return (
    <section>
      <h3>{t.title}</h3>
      <p>
        {isAsked
          ? widenTexts(lang).askedAgain(dueDate(approval.answerBy, round.timeZone, lang))
          : isHeldUp
            ? ofFellow
            : said}{' '}
        {t.choice[side]}
        {isWithoutCompany && ` ${aloneQuestionTexts(lang).waitAlone}`}
        {(isAsked || !isHeldUp) && ofFellow && ` ${ofFellow}`}
      </p>
      <PostButton
        action={inLanguage(lang, wayOnUrls.wait(signUp))}
        kind="secondary"
        fields={{ answer: isSought ? 'no' : 'yes' }}
      >
        {isSought ? t.stop : t.start[side]}
      </PostButton>
    </section>
  );
};

/** Whom they only go with has no manager's yes, so nobody is looked for: they can have a place looked for alone (R10). */
const GoAlone = ({ lang, none, isSought }: WayProps & { isSought: boolean }): Html => {
  const t = wayOnTexts(lang).wait;
  const { round, signUp, side } = none;
  return (
    <section>
      <h3>{t.title}</h3>
      <p>
        {t.goAlone(longDate(lastLateDay(round), lang))} {t.choice[side]}
      </p>
      <PostButton action={inLanguage(lang, aloneUrls.answer(signUp))} kind="secondary">
        {aloneQuestionTexts(lang).alone}
      </PostButton>
      {isSought && (
        <PostButton action={inLanguage(lang, wayOnUrls.wait(signUp))} kind="secondary" fields={{ answer: 'no' }}>
          {t.stop}
        </PostButton>
      )}
    </section>
  );
};

/** An intern asks a host themselves; a host lets interns find it. */
export const FindOneself = ({ lang, none }: Pick<WayProps, 'lang' | 'none'>): Html => {
  const t = wayOnTexts(lang).find;
  const { side, signUp, answers } = none;
  const text = side === 'intern' ? t.intern : answers.shown === true ? t.shown : t.hidden;
  const path = side === 'intern' ? wayOnUrls.ownHost(signUp) : wayOnUrls.widen(signUp, QUESTION_SLUGS.learn);
  return (
    <section>
      <h3>{text.title}</h3>
      <p>{text.text}</p>
      <ButtonLink href={inLanguage(lang, path)} kind="secondary">
        {text.go}
      </ButtonLink>
    </section>
  );
};

/** "Ask me again next year": a consent with its date, to be taken back until it has been used. */
export const AskAgain = ({ lang, none, ways }: WayProps): Html => {
  const t = wayOnTexts(lang).year;
  const { round, signUp, side } = none;
  const on = (at: Date) => longDate(dayAt(at, round.timeZone), lang);
  if (ways.usedAt)
    return (
      <>
        <h2>{t.title}</h2>
        <p>{t.used(on(ways.usedAt))}</p>
      </>
    );
  return (
    <>
      <h2>{t.title}</h2>
      <p>
        {ways.consentedAt ? t.given(on(ways.consentedAt)) : t.text} {t.priority[side]}
      </p>
      <PostButton
        action={inLanguage(lang, wayOnUrls.askAgain(signUp))}
        kind="secondary"
        fields={{ answer: ways.consentedAt ? 'no' : 'yes' }}
      >
        {ways.consentedAt ? t.no : t.yes}
      </PostButton>
    </>
  );
};

/** In the office: who waits for a late place; nothing while nobody does. */
export const WaitersSection = (props: { lang: Lang; at: RoundNow; waiters: readonly Waiter[] }): Html => {
  const { lang, at, waiters } = props;
  if (waiters.length === 0 || !isLatePlaceAhead(at.round, at.now)) return <></>;
  const t = wayOnTexts(lang).office;
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <Table
        lang={lang}
        caption={t.title}
        isCaptionHidden
        columns={[{ label: t.who }, { label: t.as }, { label: t.since }]}
        rows={waiters.map((one) => ({
          cells: [
            <span translate="no">
              <a href={inLanguage(lang, signUpUrls.inOffice(one.signUp))}>{one.name || one.workplace}</a>
              <span class="cell-aside">
                {one.workplace}, {one.organisation}
              </span>
            </span>,
            <>
              {t.roles[one.side]}
              {one.isFellowAsked && <span class="cell-aside">{t.fellowAsked}</span>}
            </>,
            longDate(dayAt(one.since, at.round.timeZone), lang),
          ],
        }))}
        empty=""
      />
    </>
  );
};
