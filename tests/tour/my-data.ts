import { aRound, aSignUp } from '../made.ts';
import type { Tour } from './tourist.ts';

/** Somebody who took part last year: is offered those answers, looks at what is kept, and has themselves erased. */
export const tourMyData = async (tour: Tour): Promise<void> => {
  const { world } = tour.site;
  const past = await aRound(world, { year: 2026 });
  const answers = { learn: 'Hvordan vi tager imod nye kolleger.', shown: true };
  const { email } = await aSignUp(world, { round: past, role: 'host', name: 'Helga Holm', answers });
  const back = await tour.enter(email);
  await back.see('/tilmeld', 'start-med-svar-fra-sidst');
  await back.see('/min-side/data', 'mine-data');
  await back.press('main dl .button');
  await back.look('mine-data-ude-af-kataloget');
  await back.see('/min-side/data/alt', 'mine-data-alt', 'Hvordan vi tager imod nye kolleger.');
  await back.see('/min-side/data/slet', 'slet-data');
  await back.press('main form .button-danger');
  await back.look('slet-data-fejl');
  await back.fill({ sure: 'yes' });
  await back.press('main form .button-danger');
  await back.look('forside-data-slettet');
  await back.leave();
};
