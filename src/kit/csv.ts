import { stringify } from 'csv-stringify/sync';

/** What the clocks on the wall showed: a spreadsheet knows no time zones. As `localAt` answers it. */
export interface WallTime {
  readonly day: string;
  readonly time: string;
}
export type Cell = string | number | WallTime | null;

/** A cell that begins like a formula is written as text: what a person typed must not run in a spreadsheet. */
const asText = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** '2027-05-31 09:05', which every spreadsheet understands as a moment, whatever its language. */
const written = (cell: Cell): string | number | null => {
  if (typeof cell === 'string') return asText(cell);
  return cell !== null && typeof cell === 'object' ? `${cell.day} ${cell.time}` : cell;
};

/** A table for Danish Excel, which opens it right with a double click: semicolons, UTF-8 with its mark, CRLF. */
export const csv = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  stringify([head, ...rows.map((row) => row.map(written))], { bom: true, delimiter: ';', record_delimiter: 'windows' });
