import { equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../tests/world.ts';
import { setUpRound } from '../rounds/round.acts.ts';
import { DEMO_ROUND } from '../worlds/demo-round.ts';

let world: World;
before(async () => {
  world = await openWorld({ at: '2027-01-10T09:00:00Z', env: { CONTACT_EMAIL: 'drift@ipraktik.example' } });
});
after(() => world.close());

const page = async (path: string): Promise<string> => {
  const response = await world.browser().get(path);
  equal(response.status, 200, path);
  return response.text();
};

test('before there is a round, the pages name whoever runs the site', async () => {
  for (const path of ['/kontakt', '/privatliv', '/tilgaengelighed', '/en/kontakt', '/en/privatliv'])
    match(await page(path), /mailto:drift@ipraktik\.example/, path);
});

test('with a round they name its organiser, officer, legal basis and where to complain (GDPR 13)', async () => {
  equal((await setUpRound(world.acting(), DEMO_ROUND)).ok, true);
  const { organiser } = DEMO_ROUND;
  const danish = await page('/privatliv');
  for (const told of [organiser.name, organiser.email, organiser.dataProtectionOfficer, 'artikel 6', 'Datatilsynet'])
    equal(danish.includes(told), true, told);
  match(await page('/en/privatliv'), /Article 6\(1\)\(e\).*Data Protection Agency/s);
  match(await page('/kontakt'), /href="tel:\+4512345678"/);
});

test('every page leads to them, and /was to the official statement once there is one', async () => {
  const front = await page('/');
  for (const path of ['/kontakt', '/privatliv', '/tilgaengelighed']) match(front, new RegExp(`href="${path}"`));
  const own = await world.browser().get('/en/was');
  equal(own.headers.get('location'), '/en/tilgaengelighed');
  const official = 'https://www.was.digst.dk/eksempel';
  const stated = await openWorld({ env: { ACCESSIBILITY_STATEMENT_URL: official } });
  equal((await stated.browser().get('/was')).headers.get('location'), official);
  match(await (await stated.browser().get('/tilgaengelighed')).text(), new RegExp(`href="${official}"`));
  await stated.close();
});
