import { fieldId } from './errors.ts';
import { idsOf } from './field.tsx';
import type { Child, Html } from './html.ts';

/** One thing to choose. `reveal` stands below it and shows once it is chosen (by CSS; always, where CSS cannot). */
export type ChoiceOption = { value: string; label: string; hint?: Child; reveal?: Child };

/** The first choice carries the field's own id, so that the error summary leads to something one can use at once. */
export const choiceId = (name: string, position: number): string =>
  position === 0 ? fieldId(name) : `${fieldId(name)}-${position + 1}`;

/** A radio button or a checkbox with its label. */
export const Choice = (props: {
  kind: 'radio' | 'checkbox';
  name: string;
  id: string;
  option: ChoiceOption;
  isChosen: boolean;
  /** For an input that has other labels besides (a map's tiles): only this one is its name. */
  isNamedByItsLabel?: boolean | undefined;
  /** The message of a box that stands alone; choices in a group have theirs on the group. */
  errorId?: string | undefined;
}): Html => {
  const { id, option } = props;
  const hintId = option.hint ? `${id}-choice-hint` : undefined;
  const labelId = props.isNamedByItsLabel ? `${id}-label` : undefined;
  return (
    <div class={`form-choice form-${props.kind}`}>
      <input
        type={props.kind}
        id={id}
        name={props.name}
        value={option.value}
        checked={props.isChosen}
        aria-labelledby={labelId}
        aria-describedby={idsOf(hintId, props.errorId)}
        aria-invalid={props.errorId && 'true'}
      />
      <label for={id} id={labelId}>
        {option.label}
      </label>
      {option.hint && (
        <div class="form-hint" id={hintId}>
          {option.hint}
        </div>
      )}
      {option.reveal && <div class="form-reveal">{option.reveal}</div>}
    </div>
  );
};
