import type { Child, Html } from './html.ts';

/** A number as it is written ("92 %", "3 af 4") and what it says. */
export type Figure = { number: string; text: string };

/**
 * Numbers that share one source. None stands without it: who was asked, when, and how many answered (R20). Left out
 * only where the next group states it for both.
 */
export const Figures = (props: { title?: string | undefined; figures: readonly Figure[]; source?: Child }): Html => (
  <div class="figures">
    {props.title && <h3>{props.title}</h3>}
    <ul>
      {props.figures.map((figure) => (
        <li>
          <span class="figure-number">{figure.number}</span> {figure.text}
        </li>
      ))}
    </ul>
    {props.source && <p class="figures-source">{props.source}</p>}
  </div>
);
