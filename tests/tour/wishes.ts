import { aSignUp } from '../made.ts';
import { tourOwnHost } from './own-host.ts';
import type { Tour, Tourist } from './tourist.ts';

/** A host that can be visited by anybody in the tour, and then withdraws. */
const aHostWhoLeaves = async (tour: Tour) => {
  const { world } = tour.site;
  const { id: round } = await world.db
    .selectFrom('rounds')
    .select('id')
    .where('year', '=', 2027)
    .executeTakeFirstOrThrow();
  const workplace = 'Sekretariatet for Tværgående Velfærdsteknologi';
  const host = await aSignUp(world, { round, role: 'host', organisation: '0621', workplace, answers: { shown: true } });
  return {
    id: host.id,
    email: host.email,
    leave: async () => {
      const tourist = await tour.enter(host.email);
      await tourist.to(`/tilmelding/${host.id}/afmeld`);
      await tourist.press();
      await tourist.leave();
    },
  };
};

/** An intern looks through the hosts, wishes, changes the order and the mind; the pages of who has no list. */
export const tourWishes = async (tour: Tour): Promise<void> => {
  const host = await aHostWhoLeaves(tour);
  await tour.site.world.tick();
  const intern = await tour.enter('nadia.rahimi@fm.example');
  await intern.see('/vaerter', 'vaerter', 'Ballerup');
  await intern.see('/vaerter?page=2', 'vaerter-side-2');
  await intern.see('/vaerter?q=biblotek', 'vaerter-soegt', 'Biblioteket');
  await intern.see('/vaerter?landsdele=DK050&landsdele=DK042&days=mon&days=tue&possible=yes', 'vaerter-kort');
  await intern.see('/vaerter?q=qqqqqq', 'vaerter-ingen', 'qqqqqq');
  await intern.to('/vaerter?q=tværgående velfærdsteknologi');
  await intern.press(`main form:has([value="${host.id}"]) button`);
  await intern.look('vaerter-oensket', 'Velfærdsteknologi');
  await intern.see('/oensker', 'oensker', 'Velfærdsteknologi');
  await tourOwnHost(tour, intern, host);
  await intern.to('/oensker');
  await intern.press('main form[action$="/flyt"] button');
  await intern.look('oensker-flyttet');
  await host.leave();
  await intern.see('/oensker', 'oensker-vaert-vaek', 'Velfærdsteknologi');
  await intern.press(`main form[action$="/fjern"]:has([value="${host.id}"]) button`);
  await intern.look('oensker-fjernet');
  await intern.leave();
  await tourOthers(tour);
};

/** Without wishes, with another's rules in the way, as host, as nobody who takes part; and how it looks for each. */
const tourOthers = async (tour: Tour): Promise<void> => {
  const { db } = tour.site.world;
  const own = async (someone: Tourist, email: string, role: 'host' | 'intern', name: string): Promise<void> => {
    const { id } = await db
      .selectFrom('sign_ups')
      .select('id')
      .where('email', '=', email)
      .where('role', '=', role)
      .executeTakeFirstOrThrow();
    await someone.see(`/tilmelding/${id}`, name);
  };
  for (const [email, name] of [
    ['yusuf.demir@kobenhavn.example', 'uden'],
    ['sofie.hjorth@digst.example', 'par'],
  ] as const) {
    const intern = await tour.enter(email);
    await intern.see('/oensker', `oensker-${name}`);
    await intern.see('/vaerter', `vaerter-${name}`, 'Odense');
    await own(intern, email, 'intern', `praktikant-status-${name}`);
    await intern.leave();
  }
  const host = await tour.enter('karen.bruun@kobenhavn.example');
  await host.see('/vaerter', 'vaerter-ikke-praktikant');
  await own(host, 'karen.bruun@kobenhavn.example', 'host', 'vaert-status');
  await host.leave();
};
