import { Button, ButtonLink } from '../kit/button.tsx';
import { workingDaysOf } from '../kit/calendar.ts';
import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { WeekBand, WeekNumber } from '../kit/week-band.tsx';
import { WeekDayBoxes } from '../kit/week-days.tsx';
import { WEEKDAYS } from '../rounds/round.ts';
import type { FrontLinks, FrontRound } from './front.ts';
import { frontTexts } from './front.texts.ts';

type WeekProps = { lang: Lang; round: FrontRound; links: FrontLinks };

/** The week. While sign-up is open it is the first question: choosing one's days begins it. */
export const WeekOf = (props: WeekProps): Html => {
  const { lang, round, links } = props;
  if (round.signUp === 'open') return <WeekToChooseFrom {...props} />;
  return (
    <WeekBand lang={lang} isoWeek={round.visitWeek.isoWeek} days={workingDaysOf(round.visitWeek)}>
      <ButtonLink href={links.calendar}>{frontTexts(lang).calendar}</ButtonLink>
    </WeekBand>
  );
};

/** The sign-up's first form: the days, and one button a way. */
const WeekToChooseFrom = ({ lang, round, links }: WeekProps): Html => {
  const t = frontTexts(lang);
  const days = workingDaysOf(round.visitWeek).map((day, i) => ({ value: WEEKDAYS[i] ?? '', day }));
  return (
    <form class="week-band on-sun" method="post" action={links.signUp}>
      <WeekNumber lang={lang} isoWeek={round.visitWeek.isoWeek} />
      <fieldset aria-describedby="days-hint">
        <legend>
          <h2>{t.days.title}</h2>
        </legend>
        <p id="days-hint">{t.days.hint}</p>
        <WeekDayBoxes lang={lang} name="dage" days={days} chosen={[]} />
      </fieldset>
      <div class="week-band-side">
        <Button name="how" value="intern">
          {t.days.intern}
        </Button>
        <Button kind="secondary" name="how" value="host">
          {t.days.host}
        </Button>
        <a href={links.calendar}>{t.calendar}</a>
      </div>
    </form>
  );
};

/** How days are matched, as a picture: two flat colours, and where they overlap is the visit. */
export const CommonDays = ({ lang }: { lang: Lang }): Html => {
  const t = frontTexts(lang).commonDays;
  return (
    <figure class="common-days">
      <figcaption>
        <b>{t.title}</b> {t.text}
      </figcaption>
      <div class="common-days-picture" aria-hidden="true">
        {t.weekdays.map((weekday) => (
          <span>{weekday}</span>
        ))}
        <b class="common-intern">{t.guest}</b>
        <b class="common-host">{t.host}</b>
        <b class="common-both">{t.visit}</b>
      </div>
    </figure>
  );
};
