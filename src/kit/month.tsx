import { type Day, monthCalendar } from './calendar.ts';
import { monthName, shortWeekday, weekdayName } from './dates.ts';
import type { Html } from './html.ts';
import { kitTexts } from './kit.texts.ts';
import type { Lang } from './language.ts';

/** 4 January 2027 was a Monday: the names of the week's days, from any week. */
const A_WEEK: readonly Day[] = ['04', '05', '06', '07', '08', '09', '10'].map((date) => `2027-01-${date}`);

/**
 * A month as a wall calendar, with ISO week numbers, and some days marked: by colour, weight and `mark`, so that it is
 * seen, printed and heard. `yearMonth` is 'YYYY-MM'.
 */
export const Month = (props: { lang: Lang; yearMonth: string; marked: readonly Day[] }): Html => {
  const { lang, yearMonth, marked } = props;
  const name = monthName(Number(yearMonth.slice(5)), lang);
  return (
    <table class="month">
      <caption>
        {name} {yearMonth.slice(0, 4)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{kitTexts(lang).weekColumn}</th>
          {A_WEEK.map((day) => (
            <th scope="col" abbr={weekdayName(day, lang)}>
              {shortWeekday(day, lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthCalendar(yearMonth).map(({ week, days }) => (
          <tr>
            <th scope="row">{week.isoWeek}</th>
            {days.map((day) => (
              <td>{day && (marked.includes(day) ? <mark>{Number(day.slice(8))}</mark> : Number(day.slice(8)))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
