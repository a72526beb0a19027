import { DEMO_COORDINATOR } from '../../src/worlds/demo.ts';
import { aSignUp } from '../made.ts';
import type { Tour, Tourist } from './tourist.ts';

/** The office while people sign up: the list, one person, doubles, the round, the letters, the coordinators. */
export const tourOffice = async (tour: Tour): Promise<void> => {
  const office = await tour.enter(DEMO_COORDINATOR.email);
  await office.see('/kontor', 'kontor');
  await tourSignUps(tour, office);
  await tourDoubles(tour, office);
  await tourRounds(office);
  await tourLetters(office);
  await office.see('/kontor/koordinatorer', 'koordinatorer', DEMO_COORDINATOR.name);
  await office.press();
  await office.look('koordinatorer-fejl');
  await office.see('/kontor/besoeg', 'kontor-besoeg-tom');
  await office.see('/kontor/matchning', 'matchning-foer-tid');
  await office.leave();
  const somebody = await tour.enter('karen.bruun@kobenhavn.example');
  await somebody.see('/kontor', 'kontor-ikke-for-dig');
  await somebody.see('/min-side', 'min-side-med-note', 'Karen');
  await somebody.leave();
};

const tourSignUps = async ({ site }: Tour, office: Tourist): Promise<void> => {
  await office.see('/kontor/tilmeldinger', 'tilmeldinger', 'Karen Bruun');
  await office.see('/kontor/tilmeldinger?role=host&q=brun', 'tilmeldinger-soegt', 'Karen Bruun');
  await office.see('/kontor/tilmeldinger?q=qqqqqq', 'tilmeldinger-ingen', 'qqqqqq');
  const signUps = site.world.db.selectFrom('sign_ups').select('id');
  const host = await signUps.where('email', '=', 'karen.bruun@kobenhavn.example').executeTakeFirstOrThrow();
  const pair = await site.world.db
    .selectFrom('companionships')
    .select('inviter as id')
    .where('state', '=', 'confirmed')
    .executeTakeFirstOrThrow();
  await office.see(`/kontor/tilmeldinger/${host.id}`, 'tilmelding-vaert', 'Karen Bruun');
  await office.press('main form[action$="/note"] button');
  await office.look('tilmelding-note-fejl', 'Karen Bruun');
  await office.fill({ text: 'Ringede og spurgte om parkering.' });
  await office.press('main form[action$="/note"] button');
  await office.look('tilmelding-note', 'parkering');
  await office.see(`/kontor/tilmeldinger/${pair.id}`, 'tilmelding-praktikant');
  await office.see(`/kontor/tilmeldinger/${host.id}/ret/dage`, 'ret-for-anden');
  await office.press();
  await office.look('ret-for-anden-fejl');
  await office.see(`/kontor/tilmeldinger/${host.id}/ret/kontakt`, 'ret-kontakt-for-anden', 'Karen Bruun');
  await office.see(`/kontor/tilmeldinger/${host.id}/ret/arbejdsplads`, 'ret-arbejdsplads-for-anden');
  await office.fill({ organisation: '', name: '' });
  await office.press();
  await office.look('ret-arbejdsplads-for-anden-fejl');
  await office.see(`/kontor/tilmeldinger/${host.id}/traek-tilbage`, 'traek-tilbage-for-anden', 'Karen Bruun');
  await office.press();
  await office.look('traek-tilbage-for-anden-fejl');
};

/** A team written in two ways, and an organisation that somebody wrote because they did not find theirs. */
const tourDoubles = async (tour: Tour, office: Tourist): Promise<void> => {
  const { world } = tour.site;
  const { id: round } = await world.db
    .selectFrom('rounds')
    .select('id')
    .where('year', '=', 2027)
    .executeTakeFirstOrThrow();
  await office.see('/kontor/samme-arbejdsplads', 'samme-arbejdsplads-ingen');
  const twice = { round, role: 'host', organisation: '0630', email: `dobbelt-${tour.lang}@vejle.example` } as const;
  await aSignUp(world, { ...twice, name: 'Dora Dobbelt', workplace: 'Center for Velfærdsteknologi, Vejle' });
  await world.db
    .insertInto('organisations')
    .values({
      id: '0197f000-0000-7000-8000-000000000001',
      name: 'Styrelsen for Patientsikerhed',
      sector: 'state',
      kind: 'agency',
      entered_by_person: true,
      created_at: world.clock.now(),
    })
    .execute();
  await office.see('/kontor/samme-arbejdsplads', 'samme-arbejdsplads', 'Dora Dobbelt');
  await office.see(
    '/kontor/samme-arbejdsplads/organisation/0197f000-0000-7000-8000-000000000001',
    'samme-organisation',
    'Styrelsen for Patientsikerhed',
  );
};

const tourRounds = async (office: Tourist): Promise<void> => {
  await office.see('/kontor/runder', 'runder', 'Innovationspraktik 2027');
  await office.see('/kontor/runder/ny', 'runde-ny');
  await office.fill({ name: '', signUpCloses: '2028-07-15' });
  await office.press('main form .button-primary');
  await office.look('runde-ny-fejl');
  await office.see('/kontor/runder/2027', 'runde', 'Innovationspraktik 2027');
  await office.see('/kontor/runder/2027/ret', 'runde-ret');
  await office.fill({ week: '38', reason: 'Ugen ramte en ferie.' });
  await office.press('main form .button-primary');
  await office.look('runde-flytter-uge');
  await office.see('/kontor/runder/2027/aflys', 'aflys');
  await office.press();
  await office.look('aflys-fejl');
  await office.see('/kontor/runder/2027/naeste-fase', 'naeste-fase');
  await office.press();
  await office.look('naeste-fase-fejl');
};

const tourLetters = async (office: Tourist): Promise<void> => {
  await office.see('/kontor/udbakke?q=maximiliane', 'udbakke', 'maximiliane@kobenhavn.example');
  await office.see('/kontor/udbakke?q=qqqqqq', 'udbakke-ingen');
  await office.page.goBack();
  const letter = await office.page.locator('main table a[href*="/kontor/udbakke/"]').first().getAttribute('href');
  await office.see(letter ?? 'no letter', 'udbakke-brev');
  await office.see('/kontor/breve', 'breve', 'Innovationspraktik');
  await office.see('/kontor/breve?vis=sign-in', 'breve-vist', 'Innovationspraktik');
  await office.see('/kontor/breve/sign-in', 'breve-et-brev', 'Innovationspraktik');
  await office.see('/kontor/brevlink/visit', 'brevlink');
};
