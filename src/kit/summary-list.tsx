import type { Child, Html } from './html.ts';
import { kitTexts } from './kit.texts.ts';
import type { Lang } from './language.ts';

export type SummaryRow = { label: string; value: Child; changeHref?: string | undefined };

/** "Check your answers": what was asked, what was answered, and the way back to each question. */
export const SummaryList = (props: { lang: Lang; rows: readonly SummaryRow[] }): Html => (
  <dl class="summary-list">
    {props.rows.map((row) => (
      <div>
        <dt>{row.label}</dt>
        <dd>{row.value}</dd>
        {row.changeHref && (
          <dd class="summary-change">
            <a href={row.changeHref}>
              {kitTexts(props.lang).change}
              <span class="sr-only"> {row.label}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
);
