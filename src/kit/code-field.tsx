import { fieldId } from './errors.ts';
import { describedBy, Field } from './field.tsx';
import type { Child, Html } from './html.ts';
import { kitTexts } from './kit.texts.ts';
import type { Lang } from './language.ts';

/**
 * The six digits of a mail. One field, not six: so that a code can be pasted, filled in by the phone, and typed
 * with a space in the middle (no length limit here; the form takes the spaces out).
 */
export const CodeField = (props: {
  lang: Lang;
  name: string;
  value?: string | undefined;
  label?: string | undefined;
  hint?: Child;
  error?: string | undefined;
  isQuestion?: boolean | undefined;
}): Html => {
  const t = kitTexts(props.lang);
  const field = { ...props, label: props.label ?? t.code, hint: props.hint ?? t.codeHint };
  return (
    <Field {...field}>
      <input
        class="form-input form-code"
        id={fieldId(props.name)}
        name={props.name}
        type="text"
        value={props.value ?? ''}
        inputmode="numeric"
        autocomplete="one-time-code"
        spellcheck="false"
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(field)}
      />
    </Field>
  );
};
