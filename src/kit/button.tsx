import type { Child, Html } from './html.ts';

/** `danger` is for what cannot be undone; `quiet` for what is rarely wanted. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

const buttonClass = (kind: ButtonKind | undefined): string => `button button-${kind ?? 'primary'}`;

/** A form's own button. `name` and `value` tell which of several was pressed. */
export const Button = (props: {
  kind?: ButtonKind | undefined;
  name?: string | undefined;
  value?: string | undefined;
  formaction?: string | undefined;
  isDisabled?: boolean | undefined;
  /** Why it cannot be pressed, or what it does: the id of the text that says so. */
  describedBy?: string | undefined;
  /** In a form that is answered in place: where the keyboard goes then, as a selector. */
  focusAfter?: string | undefined;
  children: Child;
}): Html => (
  <button
    class={buttonClass(props.kind)}
    type="submit"
    name={props.name}
    value={props.value}
    formaction={props.formaction}
    disabled={props.isDisabled}
    aria-describedby={props.describedBy}
    data-focus={props.focusAfter}
  >
    {props.children}
  </button>
);

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const ButtonLink = (props: { href: string; kind?: ButtonKind | undefined; children: Child }): Html => (
  <a class={buttonClass(props.kind)} href={props.href}>
    {props.children}
  </a>
);

/** A form with one button. Whatever changes anything is a POST, never a link (U21). */
export const PostButton = (props: {
  action: string;
  kind?: ButtonKind | undefined;
  /** Sent along, hidden. */
  fields?: Readonly<Record<string, string>> | undefined;
  children: Child;
}): Html => (
  <form class="post-button" method="post" action={props.action}>
    <HiddenFields fields={props.fields} />
    <Button kind={props.kind}>{props.children}</Button>
  </form>
);

/** What a form sends along without showing it. */
export const HiddenFields = (props: { fields?: Readonly<Record<string, string>> | undefined }): Html => (
  <>
    {Object.entries(props.fields ?? {}).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);

/** Buttons that belong together, the first one first. */
export const ButtonRow = (props: { children: Child }): Html => <div class="button-row">{props.children}</div>;
