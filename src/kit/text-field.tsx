import { fieldId } from './errors.ts';
import { describedBy, Field, type FieldProps } from './field.tsx';
import type { Html } from './html.ts';

type TextFieldProps = FieldProps & {
  value: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'search' | 'url' | 'number' | 'date' | undefined;
  autocomplete?: string | undefined;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | undefined;
  /** How long an answer is expected: the field's width says so. */
  width?: 'full' | 'half' | 'short' | undefined;
  /** Offered while typing; anything else may still be typed. */
  suggestions?: readonly string[] | undefined;
};

/** One line of text. */
export const TextField = (props: TextFieldProps): Html => {
  const id = fieldId(props.name);
  return (
    <Field {...props}>
      <input
        class={`form-input form-input-${props.width ?? 'full'}`}
        id={id}
        name={props.name}
        type={props.type ?? 'text'}
        value={props.value ?? ''}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        spellcheck={props.type === 'email' ? 'false' : undefined}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(props)}
        list={props.suggestions && `${id}-suggestions`}
      />
      {props.suggestions && (
        <datalist id={`${id}-suggestions`}>
          {props.suggestions.map((suggestion) => (
            <option>{suggestion}</option>
          ))}
        </datalist>
      )}
    </Field>
  );
};
