/** In the week: a guest drops out of the rest of the visit, everybody reads so, and they come after all. */
import { DEMO_COORDINATOR } from '../../src/worlds/demo.ts';
import type { Tour } from './tourist.ts';

const SEND = 'main form[action$="/afbud"] button';

export const tourBreakOff = async (
  tour: Tour,
  { visit, host, guest }: { visit: string; host: string; guest: string },
): Promise<void> => {
  const path = `/besoeg/${visit}`;
  const [theHost, theGuest, office] = [
    await tour.enter(host),
    await tour.enter(guest),
    await tour.enter(DEMO_COORDINATOR.email),
  ];
  await theHost.see(`${path}/afbud`, 'besoeg-afbud-undervejs-vaert');
  await theGuest.see(`${path}/afbud`, 'besoeg-afbud-undervejs');
  await theGuest.press(SEND);
  await theGuest.look('besoeg-afbud-undervejs-fejl');
  // As who opened the page before the visit began, and read what calling off leads to.
  await theGuest.page.locator('main input[name="leaving"]').evaluate((field) => void field.setAttribute('value', ''));
  await theGuest.press(SEND);
  await theGuest.look('besoeg-afbud-netop-begyndt');
  await theGuest.fill({ reason: 'other' });
  await theGuest.press(SEND);
  await theGuest.look('besoegsaftale-afbud-undervejs');
  await theGuest.see(`${path}/i-dag`, 'i-dag-afbud-undervejs');
  await theGuest.see('/min-side', 'min-side-afbud-undervejs');
  await theHost.see(path, 'besoegsaftale-vaert-afbud-undervejs');
  await theHost.see(`${path}/i-dag`, 'i-dag-vaert-afbud-undervejs');
  await office.see('/kontor', 'kontor-afbud-undervejs');
  await office.see('/kontor/besoeg?vis=broken-off', 'kontor-besoeg-afbud-undervejs');
  await theGuest.to(path);
  await theGuest.press('main form[action$="/fortryd"] button');
  await theGuest.look('besoegsaftale-kommer-alligevel');
  for (const one of [theHost, theGuest, office]) await one.leave();
};
