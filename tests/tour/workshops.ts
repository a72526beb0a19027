import { DEMO_COORDINATOR } from '../../src/worlds/demo.ts';
import { joinLine } from '../../src/workshops/line.acts.ts';
import { aSignUp, aVisit } from '../made.ts';
import { linkIn, newestTo } from '../signing-up.ts';
import type { Tour, Tourist } from './tourist.ts';

/** While people sign up: the office's four workshops, and the forms with everything wrong. */
export const tourWorkshopsSetUp = async (tour: Tour): Promise<void> => {
  const office = await tour.enter(DEMO_COORDINATOR.email);
  await office.see('/kontor/workshops', 'kontor-workshops', 'Odense');
  await office.see('/kontor/workshops/mangler', 'kontor-workshops-mangler-ingen');
  await office.see('/kontor/workshops/ny', 'kontor-workshop-ny');
  await office.press('main form .button-primary');
  await office.look('kontor-workshop-fejl');
  await office.fill({ kind: 'place', place: 'Rønne', address: 'Skuret, Eksempelkaj 1, 3700 Rønne', capacity: '8' });
  await office.fill({ day: '2027-08-22', starts: '10', ends: '15', lang: 'en' });
  await office.press('main form .button-primary');
  await office.look('kontor-workshop-advarsel', 'Rønne');
  await office.fill({ warningsSeen: 'yes' });
  await office.press('main form .button-primary');
  await office.look('kontor-workshop-tom', 'Rønne');
  const path = new URL(office.page.url()).pathname;
  await office.see(`${path}/aflys`, 'kontor-workshop-aflys');
  await office.press();
  await office.look('kontor-workshop-aflys-fejl');
  await office.fill({ because: 'Færgen sejler ikke den dag.' });
  await office.press();
  await office.look('kontor-workshop-aflyst', 'Færgen');
  const early = await tour.enter('karen.bruun@kobenhavn.example');
  await early.see('/workshop', 'workshop-for-tidligt', 'Odense');
  await early.leave();
  await office.leave();
};

const workshopIn = async ({ site }: Tour, place: string): Promise<string> =>
  (await site.world.db.selectFrom('workshops').select('id').where('place', '=', place).executeTakeFirstOrThrow()).id;

/** People choose, change, wait, are offered a seat, give it back; the office looks on and ticks who came. */
export const tourWorkshops = async (tour: Tour): Promise<void> => {
  const office = await tour.enter(DEMO_COORDINATOR.email);
  await office.see('/kontor/workshops', 'kontor-workshops-i-gang', 'Odense');
  await office.see('/kontor/workshops/mangler', 'kontor-workshops-mangler');
  const [odense, online] = [await workshopIn(tour, 'Odense'), await workshopIn(tour, 'Online')];
  await office.see(`/kontor/workshops/${odense}`, 'kontor-workshop', 'Odense');
  await office.see(`/kontor/workshops/${odense}/ret`, 'kontor-workshop-ret', 'Odense');
  const { guest, email, host } = await tourChoosing(tour, { odense, online });
  const other = await another(tour, { host, odense });
  await tourOffer(tour, { guest, odense, offeredTo: [email, other] });
  await tourRollCall(office, odense);
  await office.leave();
};

const choose = (workshop: string): string => `main form:has([value="${workshop}"]) button`;

/** An intern whose visit is agreed by now, with a host; as the demo's people have none left to be chosen for. */
const tourChoosing = async (tour: Tour, at: { odense: string; online: string }) => {
  const { db } = tour.site.world;
  const { id: round } = await db.selectFrom('rounds').select('id').where('year', '=', 2027).executeTakeFirstOrThrow();
  const without = await db
    .selectFrom('sign_ups as s')
    .leftJoin('placement_answers as a', 'a.sign_up_id', 's.id')
    .select(['s.id', 's.email', 's.role'])
    .where('s.round_id', '=', round)
    .where('s.state', '=', 'confirmed')
    .where('a.placement_id', 'is', null)
    .orderBy('s.email')
    .execute();
  const seated = await db
    .selectFrom('workshop_bookings as b')
    .innerJoin('sign_ups as s', 's.person_id', 'b.person_id')
    .select('s.id')
    .where('s.role', '=', 'host')
    .where('b.workshop_id', '=', at.online)
    .executeTakeFirstOrThrow();
  const intern = without.find(({ role }) => role === 'intern');
  if (!intern) throw new Error('every intern has a visit');
  await aVisit(tour.site.world, { round, host: seated.id, interns: [intern.id] });
  const email = intern.email ?? '';
  const guest = await tour.enter(email);
  await guest.see('/min-side', 'min-side-vaelg-workshop');
  await guest.see('/workshop', 'workshop-vaelg', 'Odense');
  await guest.press(choose(at.odense));
  await guest.look('workshop-i-koe', 'Odense');
  await guest.press(choose(at.online));
  await guest.look('workshop-har-plads', 'Online');
  await guest.see('/min-side', 'min-side-workshop', 'Online');
  return { guest, email, host: seated.id };
};

/** Somebody else who waits for Odense: whether any of the demo's people still do is theirs to decide. */
const another = async ({ site }: Tour, { host, odense }: { host: string; odense: string }): Promise<string> => {
  const { world } = site;
  const { id: round } = await world.db
    .selectFrom('rounds')
    .select('id')
    .where('year', '=', 2027)
    .executeTakeFirstOrThrow();
  const { id, personId, email } = await aSignUp(world, { round, role: 'intern', name: 'Nora Nyholm' });
  await aVisit(world, { round, host, interns: [id] });
  const wish = { round, person: personId, workshop: odense, together: false };
  const joined = await joinLine(world.acting({ kind: 'person', id: personId }), wish);
  if (!joined.ok) throw new Error(`Nora cannot stand in line: ${joined.why}`);
  return email;
};

/** A seat becomes free: the mail's page, yes, the same link again; and giving back. */
const tourOffer = async (
  tour: Tour,
  { guest, odense, offeredTo }: { guest: Tourist; odense: string; offeredTo: readonly string[] },
): Promise<void> => {
  const { world } = tour.site;
  const { capacity } = await world.db
    .selectFrom('workshops')
    .select('capacity')
    .where('id', '=', odense)
    .executeTakeFirstOrThrow();
  const office = await tour.enter(DEMO_COORDINATOR.email);
  await office.to(`/kontor/workshops/${odense}/ret`);
  await office.fill({ capacity: String(capacity + 40) });
  await office.press('main form .button-primary');
  await office.look('kontor-workshop-rettet', 'Odense');
  await office.leave();
  await world.work();
  await guest.see('/workshop', 'workshop-tilbudt', 'Odense');
  await guest.see('/min-side', 'min-side-workshop-tilbudt', 'Odense');
  const [one = '', other = ''] = offeredTo.map((email) => linkIn(newestTo(world, email).text, '/workshop-tilbud/'));
  const anybody = await tour.enter();
  await anybody.see(one, 'workshop-tilbud', 'Odense');
  await anybody.press('main .button-primary');
  await anybody.look('workshop-tilbud-taget');
  await anybody.see(one, 'workshop-tilbud-brugt');
  await anybody.to(other);
  await anybody.press('main form[action$="/nej"] button');
  await anybody.look('workshop-tilbud-nej');
  await anybody.see('/workshop-tilbud/nobodys', 'workshop-tilbud-over');
  await anybody.leave();
  await guest.see('/workshop/giv-tilbage', 'workshop-giv-tilbage');
  await guest.press();
  await guest.look('workshop-givet-tilbage');
  await guest.leave();
};

/** The day has come. */
const tourRollCall = async (office: Tourist, odense: string): Promise<void> => {
  await office.to(`/kontor/workshops/${odense}`);
  await office.press('form[action$="/demo/naeste-fase"] button');
  await office.see(`/kontor/workshops/${odense}`, 'kontor-workshop-fremmoede', 'Odense');
  await office.page.locator('main [name="came"]').first().click();
  await office.press('main form[action$="/fremmoede"] button');
  await office.look('kontor-workshop-fremmoede-gemt', 'Odense');
};
