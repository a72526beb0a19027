import { linkIn, newestTo } from '../signing-up.ts';
import { DEMO_COORDINATOR } from '../../src/worlds/demo.ts';
import { tourBreakOff } from './break-off.ts';
import { tourTakeaways, tourTakeawaysOver } from './takeaways.ts';
import type { Tour, Tourist } from './tourist.ts';

/** A visit of this week whose host has shared a programme, and a guest in it. */
const sharedVisit = async ({
  site,
}: Tour): Promise<{ visit: string; host: string; guest: string; hosting: string }> => {
  const { visit, host, guest, hosting } = await site.world.db
    .selectFrom('placements as p')
    .innerJoin('visit_programmes as v', 'v.host', 'p.host')
    .innerJoin('sign_ups as h', 'h.id', 'p.host')
    .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
    .innerJoin('sign_ups as g', 'g.id', 'a.sign_up_id')
    .select(['p.id as visit', 'h.email as host', 'g.email as guest', 'h.id as hosting'])
    .where('p.state', '=', 'agreed')
    .where('a.side', '=', 'intern')
    .where('v.shared_at', 'is not', null)
    .orderBy('g.email')
    .executeTakeFirstOrThrow();
  return { visit, host: host ?? '', guest: guest ?? '', hosting };
};

/** One's own calendar: without an address, with a new one, with one that is not shown again, and stopped. */
const tourCalendar = async (guest: Tourist): Promise<void> => {
  await guest.see('/min-side/tidligere', 'min-side-tidligere');
  await guest.see('/min-side/data', 'mine-data-i-ugen');
  await guest.see('/min-side/data/alt', 'mine-data-alt-i-ugen');
  await guest.see('/min-side/data/slet', 'slet-data-bundet');
  await guest.see('/min-side/kalender', 'min-kalender');
  await guest.press('main form[action$="/ny"] button');
  await guest.look('min-kalender-ny-adresse');
  await guest.see('/min-side/kalender', 'min-kalender-har-adresse');
  await guest.press('main form[action$="/stop"] button');
  await guest.look('min-kalender-stoppet');
};

/** Monday of the week: the day for guest and host. The week over: did it take place? */
export const tourWeek = async (tour: Tour): Promise<void> => {
  const { visit, host, guest, hosting } = await sharedVisit(tour);
  const [theHost, theGuest] = [await tour.enter(host), await tour.enter(guest)];
  await tourCalendar(theGuest);
  await theGuest.see('/min-side', 'min-side-i-dag');
  await theGuest.see('/workshop', 'workshop-holdt');
  await theGuest.see(`/besoeg/${visit}/i-dag`, 'i-dag-gaest');
  await theHost.see(`/besoeg/${visit}/i-dag`, 'i-dag-vaert');
  await theHost.leave();
  await theGuest.leave();
  await tourTakeaways(tour, { visit, host, guest });
  await tourBreakOff(tour, { visit, host, guest });

  const before = await tour.enter(DEMO_COORDINATOR.email);
  await before.to('/kontor');
  await before.press('form[action$="/demo/naeste-fase"] button');
  await before.leave();
  const office = await tour.enter(DEMO_COORDINATOR.email);
  await office.to('/kontor');
  for (let days = 0; days < 2; days += 1) await office.press('form[action$="/demo/naeste-dag"] button');
  await tour.site.world.tick();
  await office.leave();
  const [after, teller] = [await tour.enter(DEMO_COORDINATOR.email), await tour.enter(guest)];
  await teller.see('/min-side', 'min-side-fandt-sted');
  const hostAfter = await tour.enter(host);
  await hostAfter.see('/min-side', 'min-side-med-hjem');
  await hostAfter.see(`/vaert/${hosting}/krav`, 'krav-forbi');
  await hostAfter.leave();
  await teller.see(`/besoeg/${visit}/afbud`, 'besoegsaftale-er-ovre');
  await teller.see(`/besoeg/${visit}/i-dag`, 'i-dag-slut');
  await teller.see(`/besoeg/${visit}/fandt-sted`, 'besoeg-fandt-sted');
  const phone = await tour.enter();
  const link = linkIn(newestTo(tour.site.world, guest).text, '/fandt-sted/');
  await phone.see(link, 'fandt-sted-fra-mail');
  await phone.press('main button[value="all"]');
  await phone.look('fandt-sted-fra-mail-svaret');
  await phone.see('/fandt-sted/forkert', 'fandt-sted-forkert-link');
  await phone.leave();
  await teller.press('main button[value="no"]');
  await teller.look('besoegsaftale-fandt-ikke-sted');
  await after.see('/kontor/besoeg?vis=not-held', 'kontor-besoeg-fandt-ikke-sted');
  await after.see('/kontor', 'kontor-efter-ugen');
  await teller.leave();
  await after.leave();
  await tourTakeawaysOver(tour, { visit, host, guest });
};
