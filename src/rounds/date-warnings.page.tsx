import { Choice } from '../kit/choice.tsx';
import { longDate } from '../kit/dates.ts';
import { fieldId } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import type { DateWarning } from './round-dates.rules.ts';
import { roundFormTexts } from './round-form.texts.ts';

/** Each date that somebody will regret, in a sentence, and the box to tick when it is to be used all the same. */
export const DateWarnings = ({
  lang,
  warnings,
  isSeen = false,
}: {
  lang: Lang;
  warnings: readonly DateWarning[];
  /** Ticked already, where something else is asked as well. */
  isSeen?: boolean;
}): Html => {
  const t = roundFormTexts(lang);
  if (warnings.length === 0) return <></>;
  const why = ({ warning }: DateWarning): string => {
    if (warning.kind === 'weekend') return t.warning.weekend;
    return warning.kind === 'summer' ? t.warning.summer(warning.isoWeek) : warning.holiday[lang];
  };
  return (
    <Notice kind="important" title={t.warningsTitle}>
      <ul>
        {warnings.map((one) => (
          <li>{t.warningLine(t.dates[one.date], longDate(one.day, lang), why(one))}</li>
        ))}
      </ul>
      <Choice
        kind="checkbox"
        name="warningsSeen"
        id={fieldId('warningsSeen')}
        option={{ value: 'yes', label: t.warningsSeen }}
        isChosen={isSeen}
      />
    </Notice>
  );
};
