import { accountUrls, signInUrl } from '../accounts/account.ts';
import type { Doors } from '../http/doors.ts';
import { myVisits } from '../placements/my-visits.store.ts';
import { visitsToTellOf } from '../placements/took-place.store.ts';
import { currentOf } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import { programmesToPlan } from '../visits/programme.store.ts';
import { myWorkshopLine } from '../workshops/my-workshop.rules.ts';
import { myWorkshops } from '../workshops/my-workshop.store.ts';
import { MinePage } from './mine.page.tsx';
import { waitsFor } from './mine.rules.ts';
import { mySignUps, notesAboutMe } from './mine.store.ts';

/** A person's own page. */
export const myPageRoutes = (doors: Doors): void => {
  doors.get('/min-side', async (visit) => {
    const { view, visitor, acting } = visit.var;
    const { person } = visitor;
    if (!person) return visit.redirect(signInUrl(view.lang, accountUrls.mine()), 303);
    const { db, now } = acting;
    const [rounds, signUps, visits, notes, plans, toTell] = await Promise.all([
      findRounds(db),
      mySignUps(db, person.id),
      myVisits(db, person.id),
      notesAboutMe(db, person.id),
      programmesToPlan(db, person.id),
      visitsToTellOf(db, person.id),
    ]);
    const waiting = signUps.map((one) => {
      const round = rounds.find(({ id }) => id === one.roundId);
      return { ...one, ...(round ? waitsFor(one, round, now) : { waits: [], chooseBy: '', answerBy: null }) };
    });
    const round = currentOf(rounds, now);
    const toPlan = plans.filter((one) => one.round === round?.id).map(({ visit: id }) => id);
    const workshop = round && myWorkshopLine(await myWorkshops(db, { round, person: person.id, now }));
    return MinePage({ view, name: person.name, now, round, signUps: waiting, visits, workshop, toPlan, toTell, notes });
  });
};
