import { ButtonLink, ButtonRow } from '../kit/button.tsx';
import { dayAt, workingDaysOf } from '../kit/calendar.ts';
import { deadline, longDate, timeSpan, weekName } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Month } from '../kit/month.tsx';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import { type Round, roundUrls } from './round.ts';
import { roundTexts } from './round.texts.ts';
import { saveTheDateTexts } from './save-the-date.texts.ts';

/** Save the date (R16): the month on the wall, why more days than needed, the file, and what else has a date. */
export const WeekPage = ({ view, round, now }: { view: View; round: Round | null; now: Date }): Html => {
  const t = saveTheDateTexts(view.lang);
  if (!round)
    return (
      <Page {...view} room="form" title={t.noneTitle}>
        <h1>{t.noneTitle}</h1>
        <p>{t.none}</p>
      </Page>
    );
  const title = t.title(weekName(round.visitWeek, view.lang));
  const days = workingDaysOf(round.visitWeek);
  // A week that begins in one month and ends in the next stands in both.
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  return (
    <Page {...view} room="form" title={title}>
      <h1>{title}</h1>
      {months.map((yearMonth) => (
        <Month lang={view.lang} yearMonth={yearMonth} marked={days} />
      ))}
      <p>{t.keepFree}</p>
      <p>{t.later}</p>
      <ButtonRow>
        <ButtonLink href={inLanguage(view.lang, roundUrls.saveTheDate())}>{t.button}</ButtonLink>
      </ButtonRow>
      <p class="form-hint">{t.buttonHint}</p>
      <h2>{t.dates}</h2>
      <OtherDates round={round} lang={view.lang} now={now} />
    </Page>
  );
};

const OtherDates = ({ round, lang, now }: { round: Round; lang: Lang; now: Date }): Html => {
  const t = saveTheDateTexts(lang);
  const today = dayAt(now, round.timeZone);
  const { signUpOpens, signUpCloses, proposalsOn } = round.dates;
  const { workshop } = roundTexts(lang);
  const workshops = round.workshops.map(({ day, from, until, place }) => (
    <li>{workshop(place, longDate(day, lang), timeSpan(from, until, lang))}</li>
  ));
  return (
    <SummaryList
      lang={lang}
      rows={[
        { label: signUpOpens > today ? t.signUpOpens : t.signUpOpened, value: longDate(signUpOpens, lang) },
        { label: signUpCloses >= today ? t.signUpCloses : t.signUpClosed, value: deadline(signUpCloses, lang) },
        { label: proposalsOn >= today ? t.proposalsOn : t.proposalsWere, value: longDate(proposalsOn, lang) },
        ...(workshops.length > 0 ? [{ label: t.workshops, value: <ul>{workshops}</ul> }] : []),
      ]}
    />
  );
};
