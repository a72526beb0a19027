import { erasedTexts } from '../accounts/erased.texts.ts';
import { momentIn, timeSpan } from '../kit/dates.ts';
import type { Child, Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { WeekDays } from '../kit/week-days.tsx';
import { type Round, visitDays, type Weekday } from '../rounds/round.ts';
import { dayName, hostsDays, shownDays, type WhoComes } from './shown-days.ts';
import { PARTS, type OwnProgramme, type Programme, type ProgrammeDay, type ProgrammeItem } from './programme.ts';
import { programmeTexts } from './programme.texts.ts';

/** A programme day by day: those with somebody on them, and to the host those that something is still planned for. */
export const ProgrammeDays = (props: {
  lang: Lang;
  round: Pick<Round, 'visitWeek'>;
  days: readonly ProgrammeDay[];
  who: WhoComes;
  /** To the host: what is said of a day with something on it, and nobody. */
  nobody?: ((day: Weekday) => Child) | undefined;
  /** What stands under a day. */
  under?: (day: Weekday) => Child;
}): Html => {
  const { lang, round, days, who } = props;
  const shown = props.nobody ? hostsDays(days, who) : shownDays(who);
  return (
    <div class="programme">
      {shown.map((day) => (
        <section
          class={who(day).count > 0 ? 'programme-day' : 'programme-day no-print'}
          id={`dag-${day}`}
          aria-labelledby={`name-${day}`}
        >
          <WeekDays lang={lang} days={[visitDays(round)[day]]} />
          <div>
            <h2 id={`name-${day}`}>{dayName(round, day, lang)}</h2>
            {who(day).count > 0 ? <p class="soft">{who(day).text}</p> : props.nobody?.(day)}
            <Items lang={lang} items={days.find((one) => one.day === day)?.items ?? []} />
            {props.under?.(day)}
          </div>
        </section>
      ))}
    </div>
  );
};

/** A day's items under their half of the day. */
export const Items = ({ lang, items }: { lang: Lang; items: readonly ProgrammeItem[] }): Html => {
  const t = programmeTexts(lang);
  if (items.length === 0) return <p>{t.emptyDay}</p>;
  return (
    <>
      {PARTS.filter((part) => items.some((item) => item.part === part)).map((part) => (
        <>
          <h3>{t.parts[part]}</h3>
          <ol class="programme-items" translate="no">
            {items
              .filter((item) => item.part === part)
              .map(({ title, note, starts, ends }) => (
                <li>
                  <strong>{title}</strong>
                  {starts !== null && ends !== null && (
                    <span class="programme-time"> {timeSpan(starts, ends, lang)}</span>
                  )}
                  {note !== '' && <p>{note}</p>}
                </li>
              ))}
          </ol>
        </>
      ))}
    </>
  );
};

/** When it was changed last; to the host's side, whose contact and deputy both change it, by whom. */
export const LastChanged = (props: { own: OwnProgramme; programme: Programme; lang: Lang }): Html => {
  const { own, programme, lang } = props;
  const t = programmeTexts(lang);
  const { changedBy, visit } = own;
  const isMine = changedBy !== null && changedBy.person === visit.mine.person;
  return (
    <>
      {t.changedAt(momentIn(programme.changedAt, visit.round.timeZone, lang))}
      {changedBy && (isMine ? t.changedByYou : t.changedBy(changedBy.name ?? erasedTexts(lang).person))}.
    </>
  );
};
