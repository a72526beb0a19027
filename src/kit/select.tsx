import { fieldId } from './errors.ts';
import { describedBy, Field, type FieldProps } from './field.tsx';
import type { Html } from './html.ts';

type SelectOption = { value: string; label: string };

/** One of many (radios are better up to about seven). `prompt` is the empty first line: "Vælg kommune". */
export const Select = (
  props: FieldProps & {
    value: string | undefined;
    options: readonly SelectOption[];
    prompt?: string | undefined;
    width?: 'full' | 'half' | 'short' | undefined;
  },
): Html => (
  <Field {...props}>
    <select
      class={`form-input form-select form-input-${props.width ?? 'full'}`}
      id={fieldId(props.name)}
      name={props.name}
      aria-invalid={props.error ? 'true' : undefined}
      aria-describedby={describedBy(props)}
    >
      {props.prompt !== undefined && <option value="">{props.prompt}</option>}
      {props.options.map((option) => (
        <option value={option.value} selected={option.value === props.value}>
          {option.label}
        </option>
      ))}
    </select>
  </Field>
);
