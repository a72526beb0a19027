import { DaysField } from '../kit/days-field.tsx';
import { dateSpan, weekName } from '../kit/dates.ts';
import { GroupedChoices } from '../kit/grouped-choices.tsx';
import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { Radios } from '../kit/radios.tsx';
import { chosenIn, typedIn } from '../kit/read-form.ts';
import { visitDays, WEEKDAYS } from '../rounds/round.ts';
import { FIELD_GROUPS, fieldsOf } from '../workplaces/fields.ts';
import type { QuestionFields } from './question-fields.page.tsx';

/** The 25 fields of work, under their six headings. */
export const fieldGroups = (lang: Lang) =>
  FIELD_GROUPS.map((group) => ({
    title: group[lang],
    options: fieldsOf(group).map((one) => ({ value: one.code, label: one[lang] })),
  }));

export const OwnFieldsFields: QuestionFields = ({ lang, t, role, typed, errors }): Html => (
  <GroupedChoices
    name="fields"
    label={t.fields[role]}
    hint={t.fields.hint}
    isQuestion
    value={chosenIn(typed, 'fields')}
    error={errors.fields}
    groups={fieldGroups(lang)}
  />
);

const LENGTHS = [2, 3, 4, 5];

/** The whole week stands first among the choices, and why is said (R16). */
export const DaysFields: QuestionFields = ({ lang, t, role, round, typed, errors }): Html => {
  const dates = visitDays(round);
  const lengths = LENGTHS.map((days) => ({ value: String(days), label: t.days.length(days) }));
  return (
    <>
      <DaysField
        lang={lang}
        name="span"
        label={t.days[role](weekName(round.visitWeek, lang))}
        hint={t.days.tip}
        isQuestion
        value={typedIn(typed, 'span')}
        error={errors.span ?? errors.days}
        allLabel={t.days.allOf(dateSpan(dates.mon, dates.fri, lang))}
        allHint={t.days.allHint}
        someLabel={t.days.some}
        daysName="days"
        days={WEEKDAYS.map((day) => ({ value: day, day: dates[day] }))}
        chosen={chosenIn(typed, 'days')}
      />
      <Radios
        name="maxDays"
        label={t.days.max}
        hint={t.days.maxHint}
        isInline
        value={typedIn(typed, 'maxDays')}
        error={errors.maxDays}
        options={lengths}
      />
      <Radios
        name="minDays"
        label={t.days.min}
        hint={t.days.minHint}
        isInline
        value={typedIn(typed, 'minDays')}
        error={errors.minDays}
        options={lengths}
      />
    </>
  );
};

/** Somebody from another kind of workplace, close to the own field, or either (R12). */
export const ContrastFields: QuestionFields = ({ t, role, typed, errors }): Html => (
  <Radios
    name="contrast"
    label={t.contrast[role]}
    isQuestion
    value={typedIn(typed, 'contrast')}
    error={errors.contrast}
    options={[
      { value: 'any', label: t.contrast.choices[role].any, hint: t.contrast.anyHint },
      { value: 'different', label: t.contrast.choices[role].different, hint: t.contrast.differentHint },
      { value: 'similar', label: t.contrast.choices[role].similar, hint: t.contrast.similarHint },
    ]}
  />
);
