import { DEMO_COORDINATOR } from '../../src/worlds/demo.ts';
import { holdPair } from '../../src/matching-runs/hold.acts.ts';
import { withdrawSignUp } from '../../src/sign-ups/sign-up.acts.ts';
import { tourMissingYes, tourSilence } from './managers.ts';
import type { Tour, Tourist } from './tourist.ts';

/** Sign-up has closed: two runs, a pin between them, what a publication would send, and one that is refused. */
export const tourMatching = async (tour: Tour): Promise<void> => {
  const { world } = tour.site;
  const office = await tour.enter(DEMO_COORDINATOR.email);
  await office.to('/kontor');
  await office.press('form[action$="/demo/naeste-fase"] button');
  await tourClosed(tour, office);
  await tourSilence(tour);
  await office.see('/kontor/matchning', 'matchning');
  await office.press('main form[action$="/start"] button');
  await office.look('matchning-venter');
  await tourRunning(tour, office);
  const first = await finished(tour, office);
  await office.see(`/kontor/matchning/${first}`, 'matchning-besoeg', 'Karen Bruun');
  await office.see(`/kontor/matchning/${first}/uden-besoeg`, 'matchning-uden-besoeg');
  await office.see(`/kontor/matchning/${first}/tal`, 'matchning-i-tal');
  await tourHolds(office);
  await tourImpossible(tour, office);
  await office.to('/kontor/matchning');
  await office.press('main form[action$="/start"] button');
  const second = await finished(tour, office);
  await office.see(`/kontor/matchning/${second}/sammenlign`, 'matchning-sammenlign');
  await tourStale(tour, office, second);
  await office.to('/kontor/matchning');
  await office.press('main form[action$="/start"] button');
  const third = await finished(tour, office);
  const takeBackAndForth = await tourMissingYes(tour, third, office);
  await office.to(`/kontor/matchning/${third}`);
  await office.press('main form[action$="/kontor/udsendelse"] button');
  await office.look('udsendelse-kladde', 'kobenhavn.example');
  await takeBackAndForth();
  const preview = await office.page.locator('main iframe').first().getAttribute('src');
  await office.see(preview ?? 'no preview', 'udsendelse-brev');
  await office.page.goBack();
  await office.press('main form[action$="/send"] button');
  await world.work();
  await office.page.reload();
  await office.look('udsendelse-sendt', 'kobenhavn.example');
  await office.leave();
};

/** What the page shows once a worker has taken the run up. */
const tourRunning = async ({ site }: Tour, office: Tourist): Promise<void> => {
  const takenUp = (at: Date | null) =>
    site.world.db.updateTable('match_runs').set({ taken_up_at: at }).where('state', '=', 'running').execute();
  await takenUp(site.world.clock.now());
  await office.page.locator('main [data-live$="/fremdrift"]').waitFor();
  await office.look('matchning-koerer');
  await takenUp(null);
};

const tourClosed = async (tour: Tour, office: Tourist): Promise<void> => {
  const anybody = await tour.enter();
  await anybody.see('/', 'forside-lukket', '37');
  await anybody.see('/tilmeld', 'tilmeld-lukket');
  await anybody.leave();
  await office.see('/kontor', 'kontor-matchning');
  await office.see('/kontor/runder/2027/genaabn', 'genaabn');
  await office.press();
  await office.look('genaabn-fejl');
};

/** Lets the run run, waits until its page has noticed by itself, and answers the run's id. */
const finished = async ({ site }: Tour, office: Tourist): Promise<string> => {
  await site.world.work();
  await office.page.locator('main form[action$="/start"]').waitFor();
  await office.page.waitForLoadState();
  return new URL(office.page.url()).pathname.split('/').at(-1) ?? 'no run';
};

const tourHolds = async (office: Tourist): Promise<void> => {
  await office.see('/kontor/matchning/hold', 'hold');
  await office.press();
  await office.look('hold-fejl');
  await office.page.locator('main [name="intern"]').selectOption({ index: 3 });
  await office.page.locator('main [name="host"]').selectOption({ index: 5 });
  await office.fill({ kind: 'ban', reason: 'Kender hinanden privat' });
  await office.press();
  await office.see('/kontor/matchning', 'matchning-med-hold', 'Kender hinanden privat');
};

/** Six people pinned to one host, who has three seats at most: what can be lifted, and what that brings. */
const tourImpossible = async (tour: Tour, office: Tourist): Promise<void> => {
  const { world } = tour.site;
  const { db, clock } = world;
  const people = await db
    .selectFrom('sign_ups')
    .selectAll()
    .where('state', '=', 'confirmed')
    .orderBy('email')
    .execute();
  const [host] = people.filter(({ role }) => role === 'host');
  const { id } = await db
    .selectFrom('persons')
    .select('id')
    .where('email', '=', DEMO_COORDINATOR.email)
    .executeTakeFirstOrThrow();
  for (const intern of people.filter(({ role }) => role === 'intern').slice(0, 6)) {
    const pin = { kind: 'pin', intern: intern.id, host: host?.id ?? '', reason: 'Ønsket af værten' } as const;
    await holdPair(world.acting({ kind: 'person', id }), host?.round_id ?? '', pin);
  }
  await office.to('/kontor/matchning');
  await office.press('main form[action$="/start"] button');
  const run = await finished(tour, office);
  await office.see(
    `/kontor/matchning/${run}`,
    'matchning-umulig',
    tour.lang === 'da' ? 'andre tilbage' : 'others remain',
  );
  await db.updateTable('holds').set({ lifted_at: clock.now() }).where('reason', '=', 'Ønsket af værten').execute();
};

/** Somebody withdraws after the run: its page says so, and publishing from an older look is refused. */
const tourStale = async ({ site }: Tour, office: Tourist, run: string): Promise<void> => {
  const { world } = site;
  await office.to(`/kontor/matchning/${run}`);
  const { id, person_id } = await world.db
    .selectFrom('sign_ups')
    .select(['id', 'person_id'])
    .where('email', '=', 'jonas.thygesen@kobenhavn.example')
    .executeTakeFirstOrThrow();
  await withdrawSignUp(world.acting({ kind: 'person', id: person_id ?? '' }), { id, why: 'plans' }, []);
  await office.press('main form[action$="/kontor/udsendelse"] button');
  await office.look('udsendelse-afvist', 'Jonas Thygesen');
  await office.see(`/kontor/matchning/${run}`, 'matchning-foraeldet', 'Jonas Thygesen');
};
