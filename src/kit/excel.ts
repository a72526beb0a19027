import writeExcelFile from 'write-excel-file/node';
import { asText, type Cell } from './csv.ts';

/** A workbook with one sheet, its head bold and always in view; numbers are numbers. */
export const excel = (sheet: string, head: readonly string[], rows: readonly (readonly Cell[])[]): Promise<Buffer> => {
  const heads = head.map((value) => ({ value, fontWeight: 'bold' as const }));
  const cells = rows.map((row) => row.map(asText).map((value) => (value === null ? null : { value })));
  return writeExcelFile([heads, ...cells], { sheet, stickyRowsCount: 1 }).toBuffer();
};
