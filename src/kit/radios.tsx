import { Choice, choiceId, type ChoiceOption } from './choice.tsx';
import { FieldGroup, type FieldProps } from './field.tsx';
import type { Html } from './html.ts';

/** One of several. */
export const Radios = (
  props: FieldProps & {
    value: string | undefined;
    options: readonly ChoiceOption[];
    /** Side by side when there is room: for yes and no, 1, 2 and 3. */
    isInline?: boolean | undefined;
  },
): Html => (
  <FieldGroup {...props}>
    <div class={props.isInline ? 'form-choices form-choices-inline' : 'form-choices'}>
      {props.options.map((option, i) => (
        <Choice
          kind="radio"
          name={props.name}
          id={choiceId(props.name, i)}
          option={option}
          isChosen={option.value === props.value}
        />
      ))}
    </div>
  </FieldGroup>
);
