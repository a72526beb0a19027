import { csv, type Cell } from '../kit/csv.ts';
import { excel, type ExcelColumn } from '../kit/excel.ts';
import type { Lang } from '../kit/language.ts';
import { localAt } from '../kit/local-time.ts';
import type { Attendee } from './roll-call.ts';
import { workshopTexts } from './workshop.texts.ts';

type FileColumn = ExcelColumn & { readonly cell: (one: Attendee) => Cell };

const columnsOf = (lang: Lang, timeZone: string): readonly FileColumn[] => {
  const t = workshopTexts(lang);
  const roles = (one: Attendee) => [...new Set(one.roles)].map((role) => t.roll.roles[role]).join(', ');
  return [
    { head: t.file.name, width: 24, cell: ({ name }) => name },
    { head: t.file.email, width: 32, cell: ({ email }) => email },
    { head: t.roll.role, width: 12, cell: roles },
    { head: t.roll.workplace, width: 32, cell: ({ workplace }) => workplace },
    { head: t.file.organisation, width: 24, cell: ({ organisation }) => organisation },
    { head: t.roll.meets, width: 32, cell: ({ meets }) => meets.join(', ') },
    { head: t.file.came, width: 18, cell: ({ attendedAt }) => attendedAt && localAt(attendedAt, timeZone) },
  ];
};

const table = (all: readonly Attendee[], columns: readonly FileColumn[]) =>
  all.map((one) => columns.map(({ cell }) => cell(one)));

/** Who has a seat at a workshop and who came, for Danish Excel. */
export const attendeeCsv = (all: readonly Attendee[], lang: Lang, timeZone: string): string => {
  const columns = columnsOf(lang, timeZone);
  return csv(
    columns.map(({ head }) => head),
    table(all, columns),
  );
};

export const attendeeXlsx = (all: readonly Attendee[], lang: Lang, timeZone: string): Promise<Buffer> => {
  const columns = columnsOf(lang, timeZone);
  const t = workshopTexts(lang);
  return excel(t.roll.title, columns, table(all, columns), t.file.momentFormat);
};
