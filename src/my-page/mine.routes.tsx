import { accountUrls, signInUrl } from '../accounts/account.ts';
import type { Doors } from '../http/doors.ts';
import { myVisits } from '../placements/my-visits.store.ts';
import type { MyVisits } from '../placements/my-visits.ts';
import { visitsToTellOf } from '../placements/took-place.store.ts';
import { currentOf } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { programmesOfMine } from '../visits/programme.store.ts';
import { toLookBackAt, toTakeHome } from '../visits/takeaway.rules.ts';
import { visitsWithoutTakeaway, visitsWithTakeaway } from '../visits/takeaway.store.ts';
import { myWorkshopLine } from '../workshops/my-workshop.rules.ts';
import { myWorkshops } from '../workshops/my-workshop.store.ts';
import { askedNow } from './asked.rules.ts';
import { askedOf } from './asked.store.ts';
import { EarlierYearsPage } from './earlier-years.page.tsx';
import { MinePage } from './mine.page.tsx';
import { waitsFor, withStandings } from './mine.rules.ts';
import { mySignUps, notesAboutMe, rowsAtHosts } from './mine.store.ts';
import { mineUrls, type MySignUp } from './mine.ts';

const isThisYear = (round: Round | null) => (year: number) => year >= (round?.visitWeek.isoYear ?? year);
const isEarlier = (round: Round | null) => (year: number) => !isThisYear(round)(year);

/** Somebody's sign-ups and visits of some years. */
const yearsOf = <One extends MySignUp>(signUps: readonly One[], visits: MyVisits, isIn: (year: number) => boolean) => ({
  signUps: signUps.filter(({ year }) => isIn(year)),
  visits: {
    visits: visits.visits.filter(({ round }) => isIn(round.visitWeek.isoYear)),
    unmatched: visits.unmatched.filter(({ round }) => isIn(round.visitWeek.isoYear)),
  },
});

/** A person's own page: this year, and earlier years on a page of their own. */
export const myPageRoutes = (doors: Doors): void => {
  doors.get('/min-side', async (visit) => {
    const { view, visitor, acting } = visit.var;
    const { person } = visitor;
    if (!person) return visit.redirect(signInUrl(view.lang, accountUrls.mine()), 303);
    const { db, now } = acting;
    const rounds = await findRounds(db);
    const [read, visits, notes, programmes, toTell, asked, unwritten, written] = await Promise.all([
      mySignUps(db, person.id),
      myVisits(db, person.id),
      notesAboutMe(db, person.id),
      programmesOfMine(db, person.id),
      visitsToTellOf(db, person.id),
      askedOf(db, person.email),
      visitsWithoutTakeaway(db, person.id, rounds),
      visitsWithTakeaway(db, person.id),
    ]);
    const signUps = withStandings(read, await rowsAtHosts(db, read));
    const waiting = signUps.map((one) => {
      const round = rounds.find(({ id }) => id === one.roundId);
      return { ...one, waits: round ? waitsFor(one, round, now) : [] };
    });
    const round = currentOf(rounds, now);
    const [year, earlier] = [yearsOf(waiting, visits, isThisYear(round)), yearsOf(waiting, visits, isEarlier(round))];
    const workshop = round && myWorkshopLine(await myWorkshops(db, { round, person: person.id, now }));
    const takeHome = toTakeHome(unwritten, now).flatMap(
      ({ visit: id }) => visits.visits.find((one) => one.id === id) ?? [],
    );
    const home = { toTakeHome: takeHome, toLookBackAt: toLookBackAt(year.visits.visits, written, now) };
    const around = { programmes, toTell, ...home, workshop, asked: askedNow(asked, rounds, now) };
    const mine = { now, round, ...year, ...around };
    return MinePage({ view, name: person.name, mine, notes, hasEarlier: earlier.signUps.length > 0 });
  });

  doors.get(mineUrls.earlier(), async (visit) => {
    const { view, visitor, acting } = visit.var;
    const { person } = visitor;
    if (!person) return visit.redirect(signInUrl(view.lang, mineUrls.earlier()), 303);
    const { db, now } = acting;
    const [rounds, read, visits, written] = await Promise.all([
      findRounds(db),
      mySignUps(db, person.id),
      myVisits(db, person.id),
      visitsWithTakeaway(db, person.id),
    ]);
    // What is arranged this year stands on the page of this year.
    const signUps = withStandings(read, new Map());
    const years = yearsOf(signUps, visits, isEarlier(currentOf(rounds, now)));
    return EarlierYearsPage({ view, now, ...years, toLookBackAt: toLookBackAt(years.visits.visits, written, now) });
  });
};
