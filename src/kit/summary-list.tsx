import type { Child, Html } from './html.ts';
import { kitTexts } from './kit.texts.ts';
import type { Lang } from './language.ts';

export type SummaryRow = {
  label: string;
  value: Child;
  changeHref?: string | undefined;
  /** Where the way does not lead to a question, its own words. */
  change?: { readonly href: string; readonly text: string } | undefined;
};

/** "Check your answers": what was asked, what was answered, and the way back to each question. */
export const SummaryList = (props: { lang: Lang; rows: readonly SummaryRow[] }): Html => (
  <dl class="summary-list">
    {props.rows.map(({ label, value, changeHref, change }) => {
      const href = change?.href ?? changeHref;
      return (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {href && (
            <dd class="summary-change">
              <a href={href}>
                {change?.text ?? kitTexts(props.lang).change}
                <span class="sr-only"> {label}</span>
              </a>
            </dd>
          )}
        </div>
      );
    })}
  </dl>
);
