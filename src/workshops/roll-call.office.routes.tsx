import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import { chosenIn, readTyped, typedIn } from '../kit/read-form.ts';
import { isId } from '../platform/ids.ts';
import type { Round } from '../rounds/round.ts';
import { attendeeCsv, attendeeXlsx } from './attendee.file.ts';
import { callRoll, undoRollCall } from './roll-call.acts.ts';
import { WorkshopPage } from './roll-call.page.tsx';
import { attendeesAt, latestRollCall, queuersFor } from './roll-call.store.ts';
import { theWorkshop } from './workshop.guard.ts';
import { workshopUrls, type Workshop } from './workshop.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const file = async (visit: Visit, given: { workshop: Workshop; round: Round }, kind: 'csv' | 'xlsx') => {
  const { workshop, round } = given;
  const { lang } = visit.var.view;
  const all = await attendeesAt(visit.var.acting.db, workshop.id);
  visit.header('Content-Disposition', `attachment; filename="workshop-${workshop.day}.${kind}"`);
  if (kind === 'csv')
    return visit.body(attendeeCsv(all, lang, round.timeZone), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  const bytes = await attendeeXlsx(all, lang, round.timeZone);
  return visit.body(new Uint8Array(bytes), 200, { 'Content-Type': XLSX });
};

/** One workshop: who has a seat, who came, who waits; on a page, on paper and as a file. */
export const rollCallRoutes = (doors: Doors): void => {
  doors.get('/kontor/workshops/:workshop', theWorkshop, async (visit, { workshop, round }) => {
    const { view, acting } = visit.var;
    const [attendees, line, last] = await Promise.all([
      attendeesAt(acting.db, workshop.id),
      queuersFor(acting.db, workshop.id),
      latestRollCall(acting.db, workshop.id),
    ]);
    return WorkshopPage({ view, now: acting.now, timeZone: round.timeZone, workshop, attendees, line, last });
  });
  doors.get('/kontor/workshops/:workshop/deltagere.csv', theWorkshop, (visit, given) => file(visit, given, 'csv'));
  doors.get('/kontor/workshops/:workshop/deltagere.xlsx', theWorkshop, (visit, given) => file(visit, given, 'xlsx'));

  doors.post('/kontor/workshops/:workshop/fremmoede', theWorkshop, async (visit, { workshop }) => {
    const typed = await readTyped(visit);
    const ids = (all: readonly string[]) => all.filter((one) => isId(one));
    const called = await callRoll(visit.var.acting, {
      workshop: workshop.id,
      before: ids(typedIn(typed, 'before').split(' ')),
      ticked: ids(chosenIn(typed, 'came')),
    });
    return goTo(visit, workshopUrls.show(workshop.id), called.ok ? 'fremmoede-gemt' : undefined);
  });

  doors.post('/kontor/workshops/:workshop/fremmoede/fortryd', theWorkshop, async (visit, { workshop }) => {
    const call = typedIn(await readTyped(visit), 'call');
    await undoRollCall(visit.var.acting, { workshop: workshop.id, call });
    return goTo(visit, workshopUrls.show(workshop.id), 'fremmoede-fortrudt');
  });
};
