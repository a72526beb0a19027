import { wholeRun } from '../../src/matching-runs/match-run.store.ts';
import { latestApproval } from '../../src/sign-ups/manager-approval.store.ts';
import { mintManagerLink } from '../../src/sign-ups/told-approval.store.ts';
import { approvalUrls } from '../../src/sign-ups/manager-approval.ts';
import { DEMO_COORDINATOR } from '../../src/worlds/demo.ts';
import type { Tour, Tourist } from './tourist.ts';

const [PHILIP, DENNIS] = ['philip.anker@alleroed.example', 'dennis.kjaer@vejle.example'];
const [MARIANNE, PER, JANNIK] = [
  'marianne.lyng@herlev.example',
  'per.stampe@holstebro.example',
  'jannik.stald@au.example',
];

/** What is under an intern's sign-up, by their address. */
export const internSignUpOf = async ({ site }: Tour, email: string): Promise<string> => {
  const found = site.world.db.selectFrom('sign_ups').select('id').where('email', '=', email);
  return (await found.where('role', '=', 'intern').executeTakeFirstOrThrow()).id;
};

/** A way in to the page of an intern's manager, as the mail to them has. */
export const managerLinkOf = async ({ site }: Tour, signUp: string): Promise<string> => {
  const { db, clock } = site.world;
  const approval = await latestApproval(db, signUp);
  if (!approval) throw new Error(`nobody is asked about ${signUp}`);
  return approvalUrls.ask(await mintManagerLink({ db, now: clock.now() }, approval.id));
};

const button = (answer: string): string => `main form button[value="${answer}"]`;
const open = (someone: Tourist, which: number) => someone.page.locator('main details summary').nth(which).click();

/** Managers answer by their link, interns and the office read it, name others and look at odd addresses (R6). */
export const tourManagers = async (tour: Tour): Promise<void> => {
  const philip = await internSignUpOf(tour, PHILIP);
  const link = await managerLinkOf(tour, philip);
  await tourAnswers(tour, link);
  await tourAnother(tour, philip, link);
  await tourTurningAway(tour);
  await tourOffice(tour);
};

const tourAnswers = async (tour: Tour, link: string): Promise<void> => {
  const manager = await tour.enter();
  await manager.see(link, 'leder-spurgt', 'Philip');
  await manager.page
    .locator('main form input[name="seen"]')
    .first()
    .evaluate((field: unknown) => {
      (field as { value: string }).value = '';
    });
  await manager.press(button('yes'));
  await manager.look('leder-ikke-gemt', 'Philip');
  await manager.press(button('yes'));
  await manager.look('leder-ja', 'Philip');
  await open(manager, 0);
  await manager.look('leder-ret', 'Philip');
  for (const [answer, name] of [
    ['not-this-year', 'leder-ikke-i-aar'],
    ['economy', 'leder-oekonomi'],
    ['talk', 'leder-tal'],
  ] as const) {
    await manager.press(button(answer));
    await manager.look(name, 'Philip');
    await open(manager, 0);
  }
  await manager.see('/leder/et-forkert-link', 'leder-forkert-link');
  await manager.leave();
};

/** The intern reads the answer, asks somebody else, and the old link has ended. */
const tourAnother = async (tour: Tour, philip: string, link: string): Promise<void> => {
  const intern = await tour.enter(PHILIP);
  await intern.see(`/tilmelding/${philip}`, 'praktikant-leder-tal', 'Philip');
  await intern.see('/min-side', 'min-side-leder-tal', 'Philip');
  await intern.see(`/tilmelding/${philip}/leder`, 'leder-skift');
  await intern.fill({ managerEmail: 'leder(at)alleroed' });
  await intern.press();
  await intern.look('leder-skift-fejl');
  await intern.fill({ managerEmail: 'en.anden@alleroed.example' });
  await intern.press();
  await intern.look('praktikant-leder-spurgt', 'en.anden@alleroed.example');
  await intern.see(link, 'leder-afloest');
  await intern.leave();
  const economy = await tour.enter(PER);
  await economy.see(`/tilmelding/${await internSignUpOf(tour, PER)}`, 'praktikant-leder-oekonomi', 'Per');
  await economy.see('/min-side', 'min-side-leder-nej', 'Per');
  await economy.leave();
};

const tourTurningAway = async (tour: Tour): Promise<void> => {
  const manager = await tour.enter();
  for (const [email, way] of [
    [DENNIS, 'ikke-mig'],
    [MARIANNE, 'skriv-ikke'],
  ] as const) {
    await manager.to(await managerLinkOf(tour, await internSignUpOf(tour, email)));
    await manager.page.locator('main > details summary, main details summary').last().click();
    await manager.look(`leder-${way}`);
    await manager.press(`main form[action$="/${way}"] button`);
    await manager.look(`leder-${way}-sagt`);
  }
  await manager.leave();
  const intern = await tour.enter(DENNIS);
  await intern.see(`/tilmelding/${await internSignUpOf(tour, DENNIS)}`, 'praktikant-leder-mangler', 'Dennis');
  await intern.see('/min-side', 'min-side-leder-mangler', 'Dennis');
  await intern.leave();
};

const tourOffice = async (tour: Tour): Promise<void> => {
  const office = await tour.enter(DEMO_COORDINATOR.email);
  const [philip, jannik] = [await internSignUpOf(tour, PHILIP), await internSignUpOf(tour, JANNIK)];
  await office.see('/kontor', 'kontor-ledere');
  await office.see('/kontor/tilmeldinger?approval=pending', 'tilmeldinger-leder-venter', 'Philip Anker');
  await office.see(`/kontor/tilmeldinger/${philip}/leder`, 'leders-svar', 'Philip');
  await office.press();
  await office.look('leders-svar-fejl', 'Philip');
  await office.fill({ answer: 'yes', days: '3', overnight: 'yes', reason: 'Sagt i telefonen.' });
  await office.press();
  await office.look('tilmelding-leder-ja', 'Sagt i telefonen.');
  const intern = await tour.enter(PHILIP);
  await intern.see(`/tilmelding/${philip}`, 'praktikant-leder-ja', 'Philip');
  await intern.leave();
  await office.see(`/kontor/tilmeldinger/${jannik}`, 'tilmelding-lederadresse', 'Jannik');
  await office.see(`/kontor/tilmeldinger/${jannik}/lederadresse`, 'lederadresse', 'leder@privatmail.example');
  await office.press();
  await office.look('lederadresse-fejl', 'leder@privatmail.example');
  await office.fill({ decision: 'pass', reason: 'Lederen er lånt ind.' });
  await office.press();
  await office.look('tilmelding-lederadresse-set', 'Lederen er lånt ind.');
  await office.leave();
};

/** Nobody has answered in time: the manager may still, and the intern asks again. */
export const tourSilence = async (tour: Tour): Promise<void> => {
  const jannik = await internSignUpOf(tour, JANNIK);
  const somebody = await tour.enter(JANNIK);
  await somebody.see(await managerLinkOf(tour, jannik), 'leder-for-sent', 'Jannik');
  await somebody.see(`/tilmelding/${jannik}`, 'praktikant-leder-udloebet', 'Jannik');
  await somebody.see(`/tilmelding/${jannik}/leder`, 'leder-spoerg-igen');
  await somebody.leave();
};

/** The manager of somebody with a visit in the run would rather talk first: nothing is published or sent before a yes. */
export const tourMissingYes = async (tour: Tour, run: string, office: Tourist): Promise<() => Promise<void>> => {
  const { db } = tour.site.world;
  const result = (await wholeRun(db, run))?.calculated?.result;
  if (!result || result.status === 'infeasible') throw new Error(`run ${run} has no visits`);
  const placed = result.placements.map(({ intern }) => intern);
  const { sign_up } = await db
    .selectFrom('manager_approvals')
    .select('sign_up')
    .where('state', '=', 'yes')
    .where('sign_up', 'in', placed)
    .executeTakeFirstOrThrow();
  const link = await managerLinkOf(tour, sign_up);
  const manager = await tour.enter();
  const says = async (answer: string) => {
    await manager.to(link);
    await open(manager, 0);
    await manager.press(button(answer));
  };
  await says('talk');
  await office.to(`/kontor/matchning/${run}`);
  await office.press('main form[action$="/kontor/udsendelse"] button');
  await office.look('udsendelse-mangler-ja');
  await says('yes');
  return async () => {
    await says('talk');
    await office.page.reload();
    await office.look('udsendelse-kladde-mangler-ja');
    await says('yes');
    await office.page.reload();
    await manager.leave();
  };
};
