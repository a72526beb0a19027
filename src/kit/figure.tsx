import type { Child, Html } from './html.ts';

/** A number, what it says, and where it comes from: no number stands without its source (R20). */
export const Figure = (props: { number: string; source: Child; children: Child }): Html => (
  <div class="figure">
    <p>
      <span class="figure-number">{props.number}</span> {props.children}
    </p>
    <p class="figure-source">{props.source}</p>
  </div>
);
