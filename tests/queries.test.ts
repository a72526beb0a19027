/** No page asks the database more often where there is more to show: each is looked at with one of everything, and with three. */
import { deepEqual, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, aVisit, aWorkshop } from './made.ts';
import { openWorld, type Browser, type World } from './world.ts';

type Made = Awaited<ReturnType<typeof aSignUp>>;
let world: World;
let round: string;
let host: Made;
let guest: Made;
before(async () => {
  world = await openWorld({ at: '2027-06-23T09:00:00Z' });
  round = await aRound(world);
  host = await aSignUp(world, { round, role: 'host', workplace: 'Haven', answers: { seats: 3, shown: true } });
});
after(() => world.close());

/** A guest for the host, another host with a guest, somebody without a visit, a workshop, and things that people wrote. */
const more = async (nth: number): Promise<Made> => {
  const elsewhere = { round, role: 'intern', organisation: '0461' } as const;
  const one = await aSignUp(world, elsewhere);
  await aVisit(world, { round, host: host.id, interns: [one.id] });
  const other = await aSignUp(world, { round, role: 'host', workplace: `Haven ${nth}`, answers: { shown: true } });
  const theirs = await aSignUp(world, elsewhere);
  await aVisit(world, { round, host: other.id, interns: [theirs.id], isOpen: true });
  await aSignUp(world, elsewhere);
  await aSignUp(world, { round, role: 'host', workplace: `Marken ${nth}` });
  await aWorkshop(world, round);
  return one;
};

const visitOf = async (one: Made): Promise<string> => {
  const answers = world.db.selectFrom('placement_answers').select('placement_id as id');
  return (await answers.where('sign_up_id', '=', one.id).executeTakeFirstOrThrow()).id;
};

const pagesOf = (visit: string): Readonly<Record<'host' | 'guest' | 'office', readonly string[]>> => ({
  host: [
    '/min-side',
    '/min-side/tidligere',
    '/min-side/data',
    '/min-side/data/alt',
    `/tilmelding/${host.id}`,
    `/besoeg/${visit}`,
    `/besoeg/${visit}/program`,
    `/besoeg/${visit}/i-dag`,
    `/besoeg/${visit}/med-hjem`,
    `/besoeg/${visit}/kalender.ics`,
    '/workshop',
  ],
  guest: ['/min-side', `/tilmelding/${guest.id}`, `/besoeg/${visit}`, `/besoeg/${visit}/program`, '/workshop'],
  office: [
    '/kontor',
    '/kontor/tilmeldinger',
    '/kontor/besoeg',
    '/kontor/samme-arbejdsplads',
    '/kontor/matchning',
    '/kontor/ny-plads',
    '/kontor/workshops',
    '/kontor/workshops/mangler',
    '/kontor/udbakke',
  ],
});

/** How many statements each page takes, once it has been asked for. */
const counted = async (visit: string): Promise<Record<string, number>> => {
  const browsers: Readonly<Record<'host' | 'guest' | 'office', Browser>> = {
    host: await world.signedIn(host.email),
    guest: await world.signedIn(guest.email),
    office: await world.signedIn('karen@ipraktik.example', { coordinator: true }),
  };
  const counts: Record<string, number> = {};
  for (const [who, pages] of Object.entries(pagesOf(visit)) as [keyof typeof browsers, readonly string[]][])
    for (const path of pages) {
      const answer = await browsers[who].get(path);
      ok(answer.status === 200, `${who} ${path}: ${answer.status}`);
      counts[`${who} ${path}`] = await world.countQueries(() => browsers[who].get(path));
    }
  return counts;
};

test('as many statements for three of everything as for one', async () => {
  guest = await more(1);
  const visit = await visitOf(guest);
  const browser = await world.signedIn(host.email);
  await browser.post(`/besoeg/${visit}/program/begynd`, { from: 'outline' });
  await browser.post(`/besoeg/${visit}/program/del`);
  const say = async (text: string) => (await world.signedIn(guest.email)).post(`/besoeg/${visit}/program/kommentar`, { text }); // prettier-ignore
  await say('Tak');
  const one = await counted(visit);
  for (const nth of [2, 3]) {
    await more(nth);
    await say(`Tak ${nth}`);
  }
  deepEqual(await counted(visit), one);
});
