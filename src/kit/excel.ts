import writeExcelFile from 'write-excel-file/node';
import type { Cell } from './csv.ts';

/** A column: what stands at its head, and how wide it is, in characters. */
export interface ExcelColumn {
  readonly head: string;
  readonly width: number;
}

/** Numbers are numbers and moments moments. Text is text, also when it begins like a formula: it never runs. */
const cellOf = (cell: Cell, momentFormat: string) => {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: new Date(`${cell.day}T${cell.time}Z`), type: Date, format: momentFormat };
};

/** A workbook with one sheet, its head bold and always in view. `momentFormat` is Excel's: 'd.m.yyyy hh:mm'. */
export const excel = (
  sheet: string,
  columns: readonly ExcelColumn[],
  rows: readonly (readonly Cell[])[],
  momentFormat: string,
): Promise<Buffer> => {
  const heads = columns.map(({ head }) => ({ value: head, fontWeight: 'bold' as const }));
  const cells = rows.map((row) => row.map((cell) => cellOf(cell, momentFormat)));
  const widths = columns.map(({ width }) => ({ width }));
  return writeExcelFile([heads, ...cells], { sheet, stickyRowsCount: 1, columns: widths }).toBuffer();
};
