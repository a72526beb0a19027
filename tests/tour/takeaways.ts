/** What guests and host take home from a visit: before it, in it, on its last day, and when the round is over. */
import { WEEKDAYS } from '../../src/rounds/round.ts';
import { DEMO_COORDINATOR } from '../../src/worlds/demo.ts';
import type { Tour } from './tourist.ts';

interface SharedVisit {
  readonly visit: string;
  readonly host: string;
  readonly guest: string;
}

const SEND = 'main form[action$="/med-hjem"] button';

/** Presses what moves the demo's clock on; who is signed in is so no more. */
const moveOn = async (tour: Tour, by: 'naeste-dag' | 'naeste-fase', times = 1): Promise<void> => {
  const office = await tour.enter(DEMO_COORDINATOR.email);
  await office.to('/kontor');
  for (let time = 0; time < times; time += 1) await office.press(`form[action$="/demo/${by}"] button`);
  await office.leave();
};

const daysOf = async ({ site }: Tour, visit: string): Promise<number[]> => {
  const rows = site.world.db.selectFrom('placements').select('current_days').where('id', '=', visit);
  const { current_days: days } = await rows.executeTakeFirstOrThrow();
  return WEEKDAYS.flatMap((day, at) => (days.includes(day) ? [at] : []));
};

/** The guest writes, is told what is wrong, changes, deletes, and has five. */
const tourWriting = async (tour: Tour, { visit, guest }: SharedVisit): Promise<void> => {
  const path = `/besoeg/${visit}/med-hjem`;
  const theGuest = await tour.enter(guest);
  await theGuest.see(path, 'med-hjem-tom');
  await theGuest.press(SEND);
  await theGuest.look('med-hjem-fejl');
  for (const text of ['Tavlemøde, stående og i ti minutter.', 'Jeg vil spørge, før jeg foreslår noget.']) {
    await theGuest.fill({ text, kind: 'habit' });
    await theGuest.press(SEND);
  }
  await theGuest.look('med-hjem-skrevet', 'Tavlemøde');
  const first = 'main .note a';
  await theGuest.press(first);
  await theGuest.look('med-hjem-ret', 'Tavlemøde');
  await theGuest.fill({ text: '' });
  await theGuest.press('main form .button-primary');
  await theGuest.look('med-hjem-ret-fejl');
  // Another window has been here meanwhile.
  await tour.site.world.db
    .updateTable('takeaways')
    .set((is) => ({ text: 'Tavlemøde hver onsdag.', version: is('version', '+', 1) }))
    .where('text', 'like', 'Tavlemøde%')
    .execute();
  await theGuest.to(path);
  await theGuest.press(first);
  await tour.site.world.db
    .updateTable('takeaways')
    .set((is) => ({ text: 'Tavlemøde hver mandag.', version: is('version', '+', 1) }))
    .where('text', 'like', 'Tavlemøde%')
    .execute();
  await theGuest.fill({ text: 'Tavlemøde hver fredag.', kind: 'solution' });
  await theGuest.press('main form .button-primary');
  await theGuest.look('med-hjem-rettet-andetsteds', 'hver mandag');
  await theGuest.press('main form .button-primary');
  await theGuest.press('main .note a[href$="/slet"]');
  await theGuest.look('med-hjem-slet');
  await theGuest.press('main form[action$="/slet"] button');
  await theGuest.look('med-hjem-slettet');
  for (let at = 2; at <= 5; at += 1) {
    await theGuest.fill({ text: `Et nummer at ringe til i alle breve, nummer ${at}.`, kind: 'solution' });
    await theGuest.press(SEND);
  }
  await theGuest.look('med-hjem-fem');
  await theGuest.see(`/besoeg/${visit}`, 'besoegsaftale-med-hjem', 'nummer 5');
  await theGuest.leave();
};

/** Ends on the visit's last day. */
export const tourTakeaways = async (tour: Tour, shared: SharedVisit): Promise<void> => {
  const { visit, host, guest } = shared;
  const [first = 0, last = first] = [(await daysOf(tour, visit))[0], (await daysOf(tour, visit)).at(-1)];
  if (first > 0) await moveOn(tour, 'naeste-dag', first);
  await tourWriting(tour, shared);
  if (last > first) await moveOn(tour, 'naeste-dag', last - first);
  const [theHost, theGuest] = [await tour.enter(host), await tour.enter(guest)];
  await theHost.see(`/besoeg/${visit}/i-dag`, 'i-dag-sidste-dag');
  await theHost.see(`/besoeg/${visit}/med-hjem`, 'med-hjem-vaert-tom');
  await theHost.see(`/besoeg/${visit}`, 'besoegsaftale-vaert-laeser-med-hjem', 'nummer 5');
  await theGuest.see(`/besoeg/${visit}/i-dag`, 'i-dag-sidste-dag-skrevet');
  await theHost.leave();
  await theGuest.leave();
};

/** The round is over. */
export const tourTakeawaysOver = async (tour: Tour, { visit, host, guest }: SharedVisit): Promise<void> => {
  await moveOn(tour, 'naeste-fase');
  const [theHost, theGuest] = [await tour.enter(host), await tour.enter(guest)];
  await theGuest.see(`/besoeg/${visit}/med-hjem`, 'med-hjem-slut', 'nummer 5');
  await theHost.see(`/besoeg/${visit}/med-hjem`, 'med-hjem-slut-intet');
  await theHost.leave();
  await theGuest.leave();
};
