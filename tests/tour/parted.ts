/** One of two who travel together says no: the other is asked whether they travel alone, and says that they do. */
import type { Tour } from './tourist.ts';

const proposedPair = async ({ site }: Tour) => {
  const { id } = await site.world.db
    .selectFrom('placements as p')
    .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
    .select('p.id')
    .where('p.state', '=', 'open')
    .where('a.side', '=', 'intern')
    .groupBy('p.id')
    .having(({ fn }) => fn.countAll(), '=', 2)
    .orderBy('p.id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const people = await site.world.db
    .selectFrom('placement_answers as a')
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up_id')
    .select(['a.side', 's.id', 's.email'])
    .where('a.placement_id', '=', id)
    .orderBy('s.email')
    .execute();
  const [leaver, left] = people.filter(({ side }) => side === 'intern');
  const host = people.find(({ side }) => side === 'host');
  if (!leaver || !left || !host) throw new Error('the demo has no second pair');
  return { visit: id, leaver, left, host };
};

export const tourParted = async (tour: Tour): Promise<void> => {
  const { visit, leaver, left, host } = await proposedPair(tour);
  const theLeaver = await tour.enter(leaver.email ?? '');
  await theLeaver.to(`/besoeg/${visit}/nej`);
  await theLeaver.fill({ reason: 'distance' });
  await theLeaver.press();
  await theLeaver.see(`/tilmelding/${leaver.id}`, 'tilmelding-rejsefaelle-spurgt');
  await theLeaver.to(`/uden-besoeg/${leaver.id}`);
  await theLeaver.press('main form[action$="/vent"] button');
  await theLeaver.leave();
  const theHost = await tour.enter(host.email ?? '');
  await theHost.see(`/besoeg/${visit}`, 'besoeg-vaert-rejsepar-faldt-fra');
  await theHost.leave();
  const asked = await tour.enter(left.email ?? '');
  await asked.see('/min-side', 'min-side-rejs-alene');
  await asked.see(`/tilmelding/${left.id}`, 'tilmelding-rejs-alene');
  await asked.see(`/besoeg/${visit}`, 'besoeg-rejs-alene');
  await asked.see(`/uden-besoeg/${left.id}`, 'uden-besoeg-rejs-alene');
  await asked.press('main form[action$="/alene"] button');
  await asked.look('uden-besoeg-rejser-alene');
  await asked.leave();
};
