import { Choice, choiceId, type ChoiceOption } from './choice.tsx';
import { fieldId } from './errors.ts';
import { FieldGroup, type FieldProps } from './field.tsx';
import type { Html } from './html.ts';

export type ChoiceGroup = { title: string; options: readonly ChoiceOption[] };

/** Many things to choose from, under headings: any of them may be chosen. */
export const GroupedChoices = (
  props: FieldProps & { value: readonly string[]; groups: readonly ChoiceGroup[] },
): Html => {
  let position = 0;
  return (
    <FieldGroup {...props}>
      <div class="choice-groups">
        {props.groups.map((group, at) => {
          const titleId = `${fieldId(props.name)}-group-${at + 1}`;
          return (
            <div role="group" aria-labelledby={titleId}>
              <p class="choice-group-title" id={titleId}>
                {group.title}
              </p>
              {group.options.map((option) => (
                <Choice
                  kind="checkbox"
                  name={props.name}
                  id={choiceId(props.name, position++)}
                  option={option}
                  isChosen={props.value.includes(option.value)}
                />
              ))}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
};
