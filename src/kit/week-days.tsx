import type { Day } from './calendar.ts';
import { dayAndMonth, shortMonth, shortWeekday, weekdayName } from './dates.ts';
import { fieldId } from './errors.ts';
import type { Html } from './html.ts';
import type { Lang } from './language.ts';

/** 'mandag 13. september': what a day's field is called when it is read aloud. */
const spokenDay = (day: Day, lang: Lang): string => `${weekdayName(day, lang)} ${dayAndMonth(day, lang)}`;

const DayFace = ({ day, lang }: { day: Day; lang: Lang }): Html => (
  <>
    <span class="sr-only">{spokenDay(day, lang)}</span>
    <span class="day-face" aria-hidden="true">
      <b>{shortWeekday(day, lang)}</b>
      <span class="day-date">{lang === 'da' ? `${Number(day.slice(8))}.` : Number(day.slice(8))}</span>
      <span>{shortMonth(Number(day.slice(5, 7)), lang)}</span>
    </span>
  </>
);

/** The days in a row, to look at. */
export const WeekDays = (props: { lang: Lang; days: readonly Day[] }): Html => (
  <ol class="week-days">
    {props.days.map((day) => (
      <li class="day">
        <DayFace day={day} lang={props.lang} />
      </li>
    ))}
  </ol>
);

export type DayOption = { value: string; day: Day };

/** The days in a row, each a large checkbox. Stands in a fieldset whose legend says what is chosen. */
export const WeekDayBoxes = (props: {
  lang: Lang;
  name: string;
  days: readonly DayOption[];
  chosen: readonly string[];
}): Html => (
  <div class="week-days">
    {props.days.map(({ value, day }, i) => {
      const id = `${fieldId(props.name)}${i === 0 ? '' : `-${i + 1}`}`;
      return (
        <label class="day">
          <DayFace day={day} lang={props.lang} />
          <input type="checkbox" id={id} name={props.name} value={value} checked={props.chosen.includes(value)} />
        </label>
      );
    })}
  </div>
);
