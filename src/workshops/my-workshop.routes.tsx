import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { answerCalendar } from '../http/answer-calendar.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import { inLanguage } from '../kit/language.ts';
import { fill, readTyped } from '../kit/read-form.ts';
import { bookSeat, giveSeatBack, type Wish } from './booking.acts.ts';
import { bookingUrls } from './booking.ts';
import { GiveBackPage } from './give-back.page.tsx';
import { joinLine, leaveLine } from './line.acts.ts';
import { wishForm } from './my-workshop.form.ts';
import { myWorkshopsNow } from './my-workshop.guard.ts';
import { MyWorkshopsPage, type MyWorkshopsProps } from './my-workshop.page.tsx';
import { mayGiveBack, seatOf } from './my-workshop.rules.ts';
import { seatEntry } from './seat-entry.ts';
import { seatEntryTexts } from './seat-entry.texts.ts';
import { myWorkshopTexts } from './my-workshop.texts.ts';
import type { MyWorkshops } from './my-workshop.ts';

/** The page as it stands now, with why the press did nothing. */
const refuse = async (visit: Visit, refused: NonNullable<MyWorkshopsProps['refused']>): Promise<Response> => {
  const mine = await myWorkshopsNow(visit);
  if (!mine || mine instanceof Response) return goTo(visit, bookingUrls.choose());
  return answerPage(visit, MyWorkshopsPage({ view: visit.var.view, mine, refused }), 409);
};

const whoIs = (visit: Visit): string => visit.var.visitor.person?.id ?? '';

const wishOf = async (visit: Visit, { round }: MyWorkshops): Promise<Wish> => {
  const form = fill(await readTyped(visit), wishForm);
  const wish = form.ok ? form.value : { workshop: '', together: false };
  return { round: round.id, person: whoIs(visit), ...wish };
};

/** One's own seat for one's calendar, or its cancelling; where there never was one, the page to choose. */
const seatFile = (visit: Visit, { round, booking, workshops }: MyWorkshops): Response => {
  const workshop = workshops.find(({ id }) => id === booking?.workshop);
  if (!booking || !workshop) return goTo(visit, bookingUrls.choose());
  const { view, house } = visit.var;
  const { lang } = view;
  const link = (path: string) => house.config.publicUrl + inLanguage(lang, path);
  const entry = seatEntry({ booking, workshop, timeZone: round.timeZone }, seatEntryTexts(lang), link);
  return answerCalendar(visit, [entry], myWorkshopTexts(lang).calendarFile);
};

/** One's own workshop: choose, change, wait, give back, and the file for one's calendar. */
export const myWorkshopRoutes = (doors: Doors): void => {
  doors.get('/workshop', myWorkshopsNow, (visit, mine) => MyWorkshopsPage({ view: visit.var.view, mine }));

  doors.post('/workshop/vaelg', myWorkshopsNow, async (visit, mine) => {
    const wish = await wishOf(visit, mine);
    const booked = await bookSeat(visit.var.acting, wish);
    if (!booked.ok) return refuse(visit, booked.why);
    return goTo(visit, bookingUrls.choose(), wish.together ? 'pladser-taget' : 'plads-taget');
  });

  doors.post('/workshop/venteliste', myWorkshopsNow, async (visit, mine) => {
    const joined = await joinLine(visit.var.acting, await wishOf(visit, mine));
    return joined.ok ? goTo(visit, bookingUrls.choose(), 'i-koe') : refuse(visit, joined.why);
  });

  doors.post('/workshop/venteliste/forlad', myWorkshopsNow, async (visit, { round }) => {
    await leaveLine(visit.var.acting, { round: round.id, person: whoIs(visit) });
    return goTo(visit, bookingUrls.choose(), 'koe-forladt');
  });

  doors.get('/workshop/giv-tilbage', myWorkshopsNow, (visit, mine) => {
    const workshop = seatOf(mine);
    if (!workshop || !mayGiveBack(mine, workshop)) return goTo(visit, bookingUrls.choose());
    return GiveBackPage({ view: visit.var.view, workshop });
  });

  doors.post('/workshop/giv-tilbage', myWorkshopsNow, async (visit, { round }) => {
    const given = await giveSeatBack(visit.var.acting, { round: round.id, person: whoIs(visit) });
    return given.ok ? goTo(visit, bookingUrls.choose(), 'plads-givet-tilbage') : refuse(visit, given.why);
  });

  doors.get('/workshop/kalender.ics', myWorkshopsNow, seatFile);
};
