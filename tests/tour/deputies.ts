/** A host names a deputy; who is asked looks, says yes, and stops again. */
import { linkIn, newestTo } from '../signing-up.ts';
import type { Tour, Tourist } from './tourist.ts';

const hostOf = async ({ site }: Tour, visit: string): Promise<string> =>
  (await site.world.db.selectFrom('placements').select('host').where('id', '=', visit).executeTakeFirstOrThrow()).host;

/** The visit is agreed. Answers nothing; at the end the host has a deputy. */
export const tourDeputy = async (
  tour: Tour,
  { visit, theHost }: { visit: string; theHost: Tourist },
): Promise<void> => {
  const host = await hostOf(tour, visit);
  const path = `/vaert/${host}/stedfortraeder`;
  const { email } = await tour.site.world.db.selectFrom('sign_ups').select('email').where('id', '=', host).executeTakeFirstOrThrow(); // prettier-ignore
  const colleague = `dorte.dam@${(email ?? '').split('@')[1]}`;
  await theHost.see(path, 'stedfortraeder');
  await theHost.fill({ name: 'Dorte Dam', email: 'dorte' });
  await theHost.press();
  await theHost.look('stedfortraeder-fejl');
  await theHost.fill({ email: 'dorte.dam@gmail.com' });
  await theHost.press();
  await theHost.look('stedfortraeder-anden-adresse', 'dorte.dam@gmail.com');
  await theHost.fill({ email: colleague });
  await theHost.press();
  await theHost.look('stedfortraeder-spurgt', 'Dorte Dam');
  await tour.site.world.work();
  const deputy = await tour.enter();
  const link = linkIn(newestTo(tour.site.world, colleague).text, '/stedfortraeder/');
  await deputy.see(link, 'stedfortraeder-spoergsmaal');
  await deputy.press('main form:not([action$="/nej"]) button');
  await deputy.look('stedfortraeder-er');
  await deputy.see('/min-side', 'min-side-stedfortraeder');
  await deputy.see(`/besoeg/${visit}`, 'besoegsaftale-stedfortraeder', 'Dorte Dam');
  await deputy.see('/workshop', 'workshop-stedfortraeder');
  await deputy.see(link, 'stedfortraeder-har-sagt-ja');
  await theHost.see(path, 'stedfortraeder-har', 'Dorte Dam');
  await deputy.leave();
  const nobody = await tour.enter();
  await nobody.see('/stedfortraeder/nobodys', 'stedfortraeder-slut');
  await nobody.leave();
};
