import { fieldId } from './errors.ts';
import type { Child, Html } from './html.ts';

/** What every field is told. `isQuestion` makes its label the page's h1: one question, one page. */
export type FieldProps = {
  name: string;
  label: string;
  hint?: Child;
  error?: string | undefined;
  isQuestion?: boolean | undefined;
};

const hintId = (name: string) => `${fieldId(name)}-hint`;
export const errorId = (name: string) => `${fieldId(name)}-error`;

/** What `aria-describedby` says when there are two, one or none to describe a field by. */
export const idsOf = (one: string | undefined, other: string | undefined): string | undefined =>
  one && other ? `${one} ${other}` : (one ?? other);

/** The ids of hint and error, for `aria-describedby`: undefined when there is nothing to describe the field by. */
export const describedBy = ({ name, hint, error }: FieldProps): string | undefined =>
  idsOf(hint ? hintId(name) : undefined, error ? errorId(name) : undefined);

const Hint = (props: FieldProps): Html =>
  props.hint ? (
    <div class="form-hint" id={hintId(props.name)}>
      {props.hint}
    </div>
  ) : (
    <></>
  );

/** A field's own message; nothing when there is none. */
export const ErrorMessage = (props: Pick<FieldProps, 'name' | 'error'>): Html =>
  props.error ? (
    <p class="form-error-message" id={errorId(props.name)}>
      {props.error}
    </p>
  ) : (
    <></>
  );

const groupClass = (error: string | undefined): string => (error ? 'form-group form-error' : 'form-group');

/** One control with its label, hint and error, in the order they are read. */
export const Field = (props: FieldProps & { children: Child }): Html => {
  const label = (
    <label class={props.isQuestion ? 'form-question' : 'form-label'} for={fieldId(props.name)}>
      {props.label}
    </label>
  );
  return (
    <div class={groupClass(props.error)}>
      {props.isQuestion ? <h1 class="form-heading">{label}</h1> : label}
      <Hint {...props} />
      <ErrorMessage {...props} />
      {props.children}
    </div>
  );
};

/** Several controls that answer one question: fieldset and legend. */
export const FieldGroup = (props: FieldProps & { children: Child }): Html => (
  <fieldset class={groupClass(props.error)} aria-describedby={describedBy(props)}>
    <legend class={props.isQuestion ? 'form-question' : 'form-label'}>
      {props.isQuestion ? <h1 class="form-heading">{props.label}</h1> : props.label}
    </legend>
    <Hint {...props} />
    <ErrorMessage {...props} />
    {props.children}
  </fieldset>
);
