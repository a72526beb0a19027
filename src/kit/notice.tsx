import type { Child, Html } from './html.ts';

/**
 * Something worth knowing beside the text. `important` is for what goes wrong if it is not read; `isAnswer` says that it
 * tells what became of the press that led here, and takes the keyboard as an error summary does.
 */
export const Notice = (props: {
  kind?: 'note' | 'done' | 'important' | undefined;
  title?: string | undefined;
  isAnswer?: boolean;
  children: Child;
}): Html => (
  <div
    class={`alert alert-${props.kind ?? 'note'}`}
    {...(props.isAnswer && { role: 'alert', tabindex: -1, autofocus: true })}
  >
    {props.title && <p class="alert-title">{props.title}</p>}
    {props.children}
  </div>
);

/** The top of a confirmation page: it worked, in the week's own colour, with the page's h1. */
export const Panel = (props: { title: string; children?: Child }): Html => (
  <div class="panel on-sun">
    <h1>{props.title}</h1>
    {props.children}
  </div>
);

/** Something most people need not open. Works without script. */
export const Details = (props: { summary: Child; isOpen?: boolean | undefined; children: Child }): Html => (
  <details class="details" open={props.isOpen}>
    <summary>{props.summary}</summary>
    <div>{props.children}</div>
  </details>
);
