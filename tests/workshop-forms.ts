/** What is sent about workshops, by participants and by the office, ready to be sent. */
import { aRound, aSignUp, aVisit, aWorkshop } from './made.ts';
import type { FormToSend } from './sending.ts';
import { linkIn, newestTo } from './signing-up.ts';
import type { Browser, World } from './world.ts';

interface Scene {
  readonly workshop: string;
  readonly host: string;
  readonly guest: string;
}

/** A host and a guest who have agreed, and a workshop with one seat. */
const agreed = async (world: World): Promise<Scene> => {
  world.clock.moveTo(new Date('2027-06-22T09:00:00Z'));
  const round = await aRound(world);
  const host = await aSignUp(world, { round, role: 'host' });
  const guest = await aSignUp(world, { round, role: 'intern' });
  await aVisit(world, { round, host: host.id, interns: [guest.id] });
  return {
    workshop: await aWorkshop(world, round, { capacity: 1, place: 'Aarhus' }),
    host: host.email,
    guest: guest.email,
  };
};
const seated = async (world: World): Promise<Scene & { browser: Browser }> => {
  const scene = await agreed(world);
  const browser = await world.signedIn(scene.host);
  await browser.post('/workshop/vaelg', { workshop: scene.workshop });
  return { ...scene, browser };
};
const theOffice = (world: World) => world.signedIn('karen@ipraktik.example', { coordinator: true });

export const WORKSHOP_FORMS: Readonly<Record<string, FormToSend>> = {
  'a seat at a workshop': {
    async make(world) {
      const { workshop, guest } = await agreed(world);
      return { browser: await world.signedIn(guest), path: '/workshop/vaelg', fields: { workshop } };
    },
  },
  'an offered seat': {
    async make(world) {
      const { workshop, guest, browser } = await seated(world);
      await (await world.signedIn(guest)).post('/workshop/venteliste', { workshop });
      await browser.post('/workshop/giv-tilbage');
      await world.work();
      const path = linkIn(newestTo(world, guest).text, '/workshop-tilbud/');
      return { browser: world.browser(), path, fields: {} };
    },
    again: 200,
  },
  'setting up a workshop': {
    async make(world) {
      await agreed(world);
      const where = { kind: 'place', place: 'Odense', address: 'Eksempelvej 3, 5000 Odense C', lang: 'da', notes: '' };
      const fields = { ...where, day: '2027-08-26', starts: '10', ends: '15', capacity: '40' };
      return { browser: await theOffice(world), path: '/kontor/workshops/ny', fields };
    },
    again: 409,
  },
  'who came to a workshop': {
    async make(world) {
      const { workshop } = await seated(world);
      world.clock.moveTo(new Date('2027-08-25T08:00:00Z'));
      const { id } = await world.db.selectFrom('workshop_bookings').select('id').executeTakeFirstOrThrow();
      const path = `/kontor/workshops/${workshop}/fremmoede`;
      return { browser: await theOffice(world), path, fields: { before: '', came: id } };
    },
  },
};
