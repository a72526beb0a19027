import { Choice, choiceId, type ChoiceOption } from './choice.tsx';
import { FieldGroup, type FieldProps } from './field.tsx';
import type { Html } from './html.ts';

/** Any of several. Many of them may stand in two columns. */
export const Checkboxes = (
  props: FieldProps & {
    value: readonly string[];
    options: readonly ChoiceOption[];
    columns?: 1 | 2 | undefined;
  },
): Html => (
  <FieldGroup {...props}>
    <div class={props.columns === 2 ? 'form-choices form-choices-columns' : 'form-choices'}>
      {props.options.map((option, i) => (
        <Choice
          kind="checkbox"
          name={props.name}
          id={choiceId(props.name, i)}
          option={option}
          isChosen={props.value.includes(option.value)}
        />
      ))}
    </div>
  </FieldGroup>
);
