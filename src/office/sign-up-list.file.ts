import { csv, type Cell } from '../kit/csv.ts';
import { shortMomentIn } from '../kit/dates.ts';
import { excel } from '../kit/excel.ts';
import type { Lang } from '../kit/language.ts';
import { field } from '../workplaces/fields.ts';
import { landsdel } from '../workplaces/landsdele.ts';
import { municipality } from '../workplaces/municipalities.ts';
import type { ListedSignUp } from './listed-sign-up.ts';
import { listTexts } from './listed-sign-up.texts.ts';

const table = (all: readonly ListedSignUp[], lang: Lang, timeZone: string): { head: string[]; rows: Cell[][] } => {
  const t = listTexts(lang);
  const head = [t.role, t.state, t.name, t.email, t.organisation, t.workplace, t.sector, t.municipality, t.landsdel];
  const more = [t.fields, t.days, t.seats, t.minGuests, t.companion, t.submitted];
  const rows = all.map((one): Cell[] => [
    t.roles[one.role],
    t.states[one.state],
    one.name,
    one.email,
    one.organisation,
    one.workplace,
    t.sectors[one.sector],
    municipality(one.municipality).name,
    landsdel(one.landsdel)[lang],
    one.fields.map((code) => field(code)[lang]).join(', '),
    one.days,
    one.seats,
    one.minGuests,
    one.companion === null ? null : t.companions[one.companion.state],
    shortMomentIn(one.submittedAt, timeZone, lang),
  ]);
  return { head: [...head, ...more], rows };
};

export const csvFile = (all: readonly ListedSignUp[], lang: Lang, timeZone: string): string => {
  const { head, rows } = table(all, lang, timeZone);
  return csv(head, rows);
};

export const xlsxFile = (all: readonly ListedSignUp[], lang: Lang, timeZone: string): Promise<Buffer> => {
  const { head, rows } = table(all, lang, timeZone);
  return excel(listTexts(lang).title, head, rows);
};
