import { Choice } from './choice.tsx';
import { type Errors, fieldId } from './errors.ts';
import { errorId, ErrorMessage, FieldGroup } from './field.tsx';
import type { Child, Html } from './html.ts';

/** One box to tick, sent as 'yes'. Its label is the whole question, so it stands in no fieldset. */
export const TickBox = (props: {
  name: string;
  label: string;
  hint?: Child;
  isTicked: boolean;
  error?: string | undefined;
}): Html => (
  <div class={props.error ? 'form-tick form-error' : 'form-tick'}>
    <ErrorMessage name={props.name} error={props.error} />
    <Choice
      kind="checkbox"
      name={props.name}
      id={fieldId(props.name)}
      option={{ value: 'yes', label: props.label, hint: props.hint }}
      isChosen={props.isTicked}
      errorId={props.error && errorId(props.name)}
    />
  </div>
);

export type TickBoxOption = { name: string; label: string; hint?: Child };

/** Several boxes under one heading, each with a name and a message of its own. */
export const TickBoxes = (props: {
  name: string;
  label: string;
  hint?: string | undefined;
  boxes: readonly TickBoxOption[];
  ticked: readonly string[];
  errors: Errors;
}): Html => (
  <FieldGroup name={props.name} label={props.label} hint={props.hint}>
    {props.boxes.map((box) => (
      <TickBox {...box} isTicked={props.ticked.includes(box.name)} error={props.errors[box.name]} />
    ))}
  </FieldGroup>
);
