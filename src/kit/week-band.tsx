import type { Day } from './calendar.ts';
import type { Child, Html } from './html.ts';
import { kitTexts } from './kit.texts.ts';
import type { Lang } from './language.ts';
import { WeekDays } from './week-days.tsx';

/** The week, large: its number and its five days on sun. `children` stand beside it. */
export const WeekBand = (props: { lang: Lang; isoWeek: number; days: readonly Day[]; children?: Child }): Html => (
  <section class="week-band on-sun" aria-label={kitTexts(props.lang).week(props.isoWeek)}>
    <WeekNumber lang={props.lang} isoWeek={props.isoWeek} />
    <WeekDays lang={props.lang} days={props.days} />
    {props.children && <div class="week-band-side">{props.children}</div>}
  </section>
);

/** The number alone, as large as it goes; a screen reader hears "uge 37". */
export const WeekNumber = (props: { lang: Lang; isoWeek: number }): Html => (
  <p class="week-number">
    <span class="sr-only">{kitTexts(props.lang).week(props.isoWeek)}</span>
    <span aria-hidden="true">{props.isoWeek}</span>
  </p>
);
