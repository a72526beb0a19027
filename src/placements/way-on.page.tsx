import { PostButton } from '../kit/button.tsx';
import { addDays, dayAt } from '../kit/calendar.ts';
import { longDate } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Table } from '../kit/table.tsx';
import { visitDays } from '../rounds/round.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import type { RoundNow } from './listed-placement.rules.ts';
import type { NoVisit } from './no-visit.ts';
import { aloneQuestionTexts } from './alone-question.texts.ts';
import { wayOnTexts } from './way-on.texts.ts';
import { wayOnUrls, type Waiter, type WaysOn } from './way-on.ts';

interface WayProps {
  readonly lang: Lang;
  readonly none: NoVisit;
  readonly ways: WaysOn;
}

/** Waiting for a late place: said with one press, and taken back with another. */
export const WaitForPlace = ({ lang, none, ways }: WayProps): Html => {
  const t = wayOnTexts(lang).wait;
  const { round, signUp, side } = none;
  const action = inLanguage(lang, wayOnUrls.wait(signUp));
  return (
    <>
      <h3>{t.title}</h3>
      <p>
        {t.text[side]} {t.until(longDate(addDays(visitDays(round).mon, -3), lang))}
        {none.isWithoutCompany && ` ${aloneQuestionTexts(lang).waitAlone}`}
      </p>
      {ways.waitsSince ? (
        <>
          <p>{t.waiting(longDate(dayAt(ways.waitsSince, round.timeZone), lang))}</p>
          <PostButton action={action} kind="secondary" fields={{ answer: 'no' }}>
            {t.no}
          </PostButton>
        </>
      ) : (
        <PostButton action={action} fields={{ answer: 'yes' }}>
          {t.yes}
        </PostButton>
      )}
    </>
  );
};

/** "Ask me again next year": a consent with its date, to be taken back until it has been used. */
export const AskAgain = ({ lang, none, ways }: WayProps): Html => {
  const t = wayOnTexts(lang).year;
  const { round, signUp } = none;
  const action = inLanguage(lang, wayOnUrls.askAgain(signUp));
  const on = (at: Date) => longDate(dayAt(at, round.timeZone), lang);
  if (ways.usedAt)
    return (
      <>
        <h3>{t.title}</h3>
        <p>{t.used(on(ways.usedAt))}</p>
      </>
    );
  return (
    <>
      <h3>{t.title}</h3>
      <p>{ways.consentedAt ? t.given(on(ways.consentedAt)) : t.text}</p>
      <PostButton action={action} kind="secondary" fields={{ answer: ways.consentedAt ? 'no' : 'yes' }}>
        {ways.consentedAt ? t.no : t.yes}
      </PostButton>
    </>
  );
};

/** In the office: who waits for a late place; nothing while nobody does. */
export const WaitersSection = (props: { lang: Lang; at: RoundNow; waiters: readonly Waiter[] }): Html => {
  const { lang, at, waiters } = props;
  if (waiters.length === 0) return <></>;
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
            t.roles[one.side],
            longDate(dayAt(one.since, at.round.timeZone), lang),
          ],
        }))}
        empty=""
      />
    </>
  );
};
