import { fieldId } from './errors.ts';
import { describedBy, Field, type FieldProps } from './field.tsx';
import type { Html } from './html.ts';

/** Several lines of text. */
export const TextArea = (props: FieldProps & { value: string | undefined; rows?: number | undefined }): Html => (
  <Field {...props}>
    <textarea
      class="form-input"
      id={fieldId(props.name)}
      name={props.name}
      rows={props.rows ?? 4}
      aria-invalid={props.error ? 'true' : undefined}
      aria-describedby={describedBy(props)}
    >
      {/* A browser swallows the first line break in a textarea: give it one to swallow, so that typed ones stay. */}
      {'\n'}
      {props.value ?? ''}
    </textarea>
  </Field>
);
