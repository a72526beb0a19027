import type { Child, Html } from './html.ts';
import { kitTexts } from './kit.texts.ts';
import type { Lang } from './language.ts';

export type Column = {
  label: string;
  /** Right-aligned, in tabular figures. */
  isNumber?: boolean | undefined;
  /** Left out where there is less room: on a telephone ('medium') or on a tablet too ('wide'). Never in print. */
  from?: 'medium' | 'wide' | undefined;
  /** Where a click sorts by this column; `direction` when it is sorted by now. */
  sort?: { href: string; direction?: 'ascending' | 'descending' | undefined } | undefined;
};
/** As many cells as there are columns; the first one names the row. A row in which something waits is marked. */
export type Row = { cells: readonly Child[]; isWaiting?: boolean | undefined };

/** The office's table: dense, with a head that stays, and a sentence instead when there is nothing. */
export const Table = (props: {
  lang: Lang;
  caption: string;
  isCaptionHidden?: boolean | undefined;
  columns: readonly Column[];
  rows: readonly Row[];
  empty: Child;
}): Html => {
  if (props.rows.length === 0) return <p class="table-empty">{props.empty}</p>;
  const classes = props.columns.map(classOf);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table wider than the screen is moved by arrow keys
    <section class="table-scroll" aria-label={props.caption} tabindex={0}>
      <p class="table-hint" aria-hidden="true">
        {kitTexts(props.lang).scrollTable}
      </p>
      <table class="table">
        <caption class={props.isCaptionHidden ? 'sr-only' : undefined}>{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column, i) => (
              <ColumnHead column={column} class={classes[i]} lang={props.lang} />
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <TableRow row={row} classes={classes} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** What a column's cells have in common. Read off once for all its rows. */
const classOf = ({ isNumber, from }: Column): string | undefined =>
  [isNumber && 'is-number', from && `from-${from}`].filter(Boolean).join(' ') || undefined;

const ColumnHead = (props: { column: Column; class: string | undefined; lang: Lang }): Html => {
  const { column, lang } = props;
  return (
    <th scope="col" class={props.class} aria-sort={column.sort?.direction}>
      {column.sort ? (
        <a href={column.sort.href}>
          <span class="sr-only">{kitTexts(lang).sortBy} </span>
          {column.label}
        </a>
      ) : (
        column.label
      )}
    </th>
  );
};

const TableRow = ({ row, classes }: { row: Row; classes: readonly (string | undefined)[] }): Html => (
  <tr class={row.isWaiting ? 'is-waiting' : undefined}>
    {row.cells.map((cell, i) => (i === 0 ? <th scope="row">{cell}</th> : <td class={classes[i]}>{cell}</td>))}
  </tr>
);
