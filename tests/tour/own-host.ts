import { DEMO_COORDINATOR } from '../../src/worlds/demo.ts';
import { linkIn, newestTo } from '../signing-up.ts';
import type { Tour, Tourist } from './tourist.ts';

const YES = 'main form[action$="/egen-vaert/ja"] button';
const TAKE_BACK = 'main form[action$="/fortryd"] button';

/** An intern invites the host they found; the host says yes; the invitation is taken back; and the other way round. */
export const tourOwnHost = async (tour: Tour, intern: Tourist, host: { id: string; email: string }): Promise<void> => {
  await intern.see('/egen-vaert', 'egen-vaert', 'Velfærdsteknologi');
  await intern.press();
  await intern.look('egen-vaert-mangler');
  await intern.fill({ vaert: host.id, days: ['tue', 'wed'], otherwise: 'find' });
  await intern.press();
  await intern.look('egen-vaert-inviteret', 'Velfærdsteknologi');
  const asked = await tour.enter(host.email);
  await asked.see(`/tilmelding/${host.id}`, 'egen-vaert-spurgt');
  await asked.press(YES);
  await asked.look('egen-vaert-sagt-ja');
  await intern.press(TAKE_BACK);
  await intern.look('egen-vaert-fortrudt');
  await tourInvited(tour, asked, intern);
  await tourPair(tour, host);
  await asked.leave();
};

/** Two who travel together invite as one; the office sees it and removes it. */
const tourPair = async (tour: Tour, host: { id: string }): Promise<void> => {
  const { db } = tour.site.world;
  const inviter = await tour.enter('sofie.hjorth@digst.example');
  await inviter.see('/egen-vaert', 'egen-vaert-par', 'Emil Brask');
  await inviter.fill({ vaert: host.id, days: ['tue', 'wed'], otherwise: 'not' });
  await inviter.press();
  await inviter.leave();
  const made = db.selectFrom('arrangements').select(['id', 'intern', 'companion']).where('companion', 'is not', null);
  const { id, intern, companion } = await made.executeTakeFirstOrThrow();
  const fellow = await tour.enter('emil.brask@digst.example');
  await fellow.see(`/tilmelding/${companion}`, 'egen-vaert-rejsefaelle', 'Sofie Hjorth');
  await fellow.press(YES);
  await fellow.look('egen-vaert-venter-paa-vaert', 'Velfærdsteknologi');
  await fellow.leave();
  const office = await tour.enter(DEMO_COORDINATOR.email);
  await office.see(`/kontor/tilmeldinger/${intern}`, 'tilmelding-selvaftalt', 'Velfærdsteknologi');
  await office.see(`/kontor/tilmeldinger/${intern}/selvaftalt/${id}`, 'selvaftalt-fjern', 'Sofie Hjorth');
  await office.press();
  await office.look('selvaftalt-fjern-fejl');
  await office.fill({ reason: 'Værten ringede' });
  await office.press();
  await office.look('selvaftalt-fjernet', 'Værten ringede');
  await office.leave();
  const out = await tour.enter('emil.brask@digst.example');
  await out.see(`/tilmelding/${companion}`, 'egen-vaert-ude-rejsefaelle');
  await out.leave();
  const again = await tour.enter('sofie.hjorth@digst.example');
  await again.to(`/tilmelding/${intern}`);
  await again.press('main form[action$="/find-en-vaert"] button');
  await again.leave();
};

/** A host invites: somebody who is signed up, and somebody who has never heard of it and says no. */
const tourInvited = async (tour: Tour, host: Tourist, intern: Tourist): Promise<void> => {
  const { world } = tour.site;
  await host.see('/inviter-praktikant', 'inviter-praktikant');
  await host.press();
  await host.look('inviter-praktikant-mangler');
  await host.fill({ email: 'nadia.rahimi@fm.example', days: ['tue', 'wed'] });
  await host.press();
  await host.look('praktikant-inviteret', 'nadia.rahimi@fm.example');
  await intern.to('/min-side');
  await intern.look('min-side-inviteret');
  const { id } = await world.db
    .selectFrom('arrangements')
    .select('id')
    .where('email', '=', 'nadia.rahimi@fm.example')
    .executeTakeFirstOrThrow();
  await intern.see(`/egen-vaert/ja?invitation=${id}`, 'egen-vaert-svar', 'Velfærdsteknologi');
  await intern.press();
  await intern.look('egen-vaert-svar-mangler');
  await intern.fill({ otherwise: 'not' });
  await intern.press();
  await intern.look('egen-vaert-plads', 'Velfærdsteknologi');
  await tourLeftOut(host, intern);
  await intern.see(`/egen-vaert/ja?invitation=${id}`, 'egen-vaert-over');
  await intern.see('/inviter-praktikant', 'inviter-praktikant-ikke-vaert');
  await tourLetter(tour, host);
};

/** The host takes its yes back: the intern, who wanted this one or none, is out until they choose otherwise. */
const tourLeftOut = async (host: Tourist, intern: Tourist): Promise<void> => {
  await host.to('/min-side');
  await host.page.locator('main a[href*="/tilmelding/"]').last().click();
  await host.press(TAKE_BACK);
  await intern.page.reload();
  await intern.look('egen-vaert-ude');
  await intern.see('/min-side', 'min-side-egen-vaert-ude');
  await intern.page.goBack();
  await intern.press('main form[action$="/find-en-vaert"] button');
  await intern.look('egen-vaert-find');
};

/** The page behind a letter to somebody who has not signed up: who asks, and the two noes. */
const tourLetter = async (tour: Tour, host: Tourist): Promise<void> => {
  const { world } = tour.site;
  const email = 'ny.kontakt@styrelse.example';
  await host.to('/inviter-praktikant');
  await host.fill({ email, days: ['mon', 'tue'] });
  await host.press();
  await world.work();
  const link = linkIn(newestTo(world, email).text, '/egen-vaert/brev/');
  const somebody = await tour.enter();
  await somebody.see(link, 'egen-vaert-brev');
  await somebody.page.locator('main a[href*="inviteret"]').click();
  await somebody.press();
  const { pathname } = new URL(somebody.page.url());
  await somebody.see(pathname.replace('arbejdsplads', 'vaert'), 'tilmelding-inviteret');
  await somebody.to(link);
  await somebody.press('main form[action$="/nej"] button.button-quiet');
  await somebody.look('egen-vaert-brev-nej');
  await somebody.see(link, 'egen-vaert-brev-over');
  await somebody.leave();
  await host.to('/min-side');
  await host.page.locator('main a[href*="/tilmelding/"]').last().click();
  await host.look('egen-vaert-ikke-til-noget');
};
