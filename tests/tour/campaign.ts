import { linkIn, newestTo } from '../signing-up.ts';
import type { Tour, Tourist } from './tourist.ts';

/** What anybody may see: the front page and the pages around it, whether one may take part (R2), and signing in. */
export const tourCampaign = async (tour: Tour): Promise<void> => {
  const anybody = await tour.enter();
  await anybody.see('/', 'forside', '37');
  await anybody.see('/ugen', 'ugen', '37');
  await anybody.see('/lodtraekning', 'lodtraekning', 'SHA-256');
  await anybody.see('/kontakt', 'kontakt', 'kontakt@ipraktik.example');
  await anybody.see('/privatliv', 'privatliv', 'dpo@ipraktik.example');
  await anybody.see('/tilgaengelighed', 'tilgaengelighed', 'WCAG');
  await anybody.see('/findes-ikke', 'findes-ikke');
  await tourEligibility(anybody);
  await tourSignIn(anybody, tour);
  await anybody.leave();
};

const tourEligibility = async (anybody: Tourist): Promise<void> => {
  await anybody.see('/kan-vi-vaere-med', 'kan-vi-vaere-med');
  await anybody.press();
  await anybody.look('kan-vi-vaere-med-fejl');
  await anybody.see('/kan-vi-vaere-med?employer=municipal&tie=employed', 'kan-vi-vaere-med-ja');
  await anybody.see('/kan-vi-vaere-med?employer=private', 'kan-vi-vaere-med-maaske');
};

/** Asking for a way in, typing a wrong code, and the page behind the mailed link. */
const tourSignIn = async (anybody: Tourist, { site }: Tour): Promise<void> => {
  await anybody.see('/log-ind', 'log-ind');
  await anybody.fill({ email: 'ikke en adresse' });
  await anybody.press();
  await anybody.look('log-ind-fejl');
  await anybody.fill({ email: 'nora@vejle.example' });
  await anybody.press();
  await anybody.look('log-ind-kode');
  await anybody.fill({ code: '000000' });
  await anybody.press();
  await anybody.look('log-ind-kode-fejl');
  await site.world.work();
  await anybody.see('/log-ind/link/for-gammelt', 'log-ind-link-gammelt');
  const link = linkIn(newestTo(site.world, 'nora@vejle.example').text, '/log-ind/link/');
  await anybody.see(link, 'log-ind-link');
  await anybody.press('main form button');
  await anybody.see(link, 'log-ind-link-igen');
};
