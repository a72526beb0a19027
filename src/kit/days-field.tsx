import { Choice, choiceId } from './choice.tsx';
import { FieldGroup, type FieldProps } from './field.tsx';
import type { Html } from './html.ts';
import type { Lang } from './language.ts';
import { type DayOption, WeekDayBoxes } from './week-days.tsx';

/**
 * Which days of the week: all five, offered first (R16), or some of them, as five large fields. Sends `name` as
 * 'all' or 'some', and the values of the chosen days as `daysName`.
 */
export const DaysField = (
  props: FieldProps & {
    lang: Lang;
    value: string | undefined;
    allLabel: string;
    allHint?: string | undefined;
    someLabel: string;
    daysName: string;
    days: readonly DayOption[];
    chosen: readonly string[];
  },
): Html => {
  const boxes = <WeekDayBoxes lang={props.lang} name={props.daysName} days={props.days} chosen={props.chosen} />;
  const options = [
    { value: 'all', label: props.allLabel, hint: props.allHint },
    { value: 'some', label: props.someLabel, reveal: boxes },
  ];
  return (
    <FieldGroup {...props}>
      <div class="form-choices days-field">
        {options.map((option, i) => (
          <Choice
            kind="radio"
            name={props.name}
            id={choiceId(props.name, i)}
            option={option}
            isChosen={props.value === option.value}
          />
        ))}
      </div>
    </FieldGroup>
  );
};
