import type { Doors } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import { currentOf } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/round.ts';
import { findRounds } from '../rounds/round.store.ts';
import { likelyDoubles } from '../workplaces/double.rules.ts';
import { findToldApart, findWorkplaces } from '../workplaces/double.store.ts';
import type { ListedSignUp } from './listed-sign-up.ts';
import { lookingForm } from './listed-sign-up.form.ts';
import { SignUpListPage } from './listed-sign-up.page.tsx';
import { lookThrough } from './listed-sign-up.rules.ts';
import { listSignUps } from './listed-sign-up.store.ts';
import { csvFile, xlsxFile } from './sign-up-list.file.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The round at hand and all its sign-ups: two queries. */
const readList = async (visit: Visit): Promise<{ round: Round | null; all: readonly ListedSignUp[] }> => {
  const { db, now } = visit.var.acting;
  const round = currentOf(await findRounds(db), now);
  return { round, all: round ? await listSignUps(db, round.id) : [] };
};

/** The office's list of sign-ups, on a page and as a file. */
export const signUpListRoutes = (doors: Doors): void => {
  doors.get('/kontor/tilmeldinger', async (visit) => {
    const { page, ...looking } = lookingForm.parse(visit.req.query());
    const { round, all } = await readList(visit);
    const found = lookThrough(all, looking);
    const timeZone = round?.timeZone ?? 'Europe/Copenhagen';
    const { db } = visit.var.acting;
    const doubles = likelyDoubles(await findWorkplaces(db), await findToldApart(db)).length;
    return SignUpListPage({ view: visit.var.view, looking, page, all, found, timeZone, doubles });
  });

  const file = async (visit: Visit, kind: 'csv' | 'xlsx'): Promise<Response> => {
    const { round, all } = await readList(visit);
    const found = lookThrough(all, lookingForm.parse(visit.req.query()));
    const timeZone = round?.timeZone ?? 'Europe/Copenhagen';
    visit.header('Content-Disposition', `attachment; filename="ipraktik-${round?.slug ?? ''}.${kind}"`);
    const { lang } = visit.var.view;
    if (kind === 'csv')
      return visit.body(csvFile(found, lang, timeZone), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
    const bytes = await xlsxFile(found, lang, timeZone);
    return visit.body(new Uint8Array(bytes), 200, { 'Content-Type': XLSX });
  };
  doors.get('/kontor/tilmeldinger.csv', (visit) => file(visit, 'csv'));
  doors.get('/kontor/tilmeldinger.xlsx', (visit) => file(visit, 'xlsx'));
};
