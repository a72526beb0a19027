/**
 * A month of a round, played by 123 people through the pages that are served and the letters that come, from signing up to
 * what became of the visits, with the clock moved on; and then what must hold whatever they did.
 */
import { deepEqual } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { everyDeadlineIsAWorkingDay } from '../month/deadlines.ts';
import { holdsEachDay, whatHolds } from '../month/invariants.ts';
import { allAtOnce, daysOf, type Errand, type Month, openMonth } from '../month/month.ts';
import { AFTERNOON, OFFICE, opensTheOffice, worksInTheAfternoon, worksInTheOffice } from '../month/office.ts';
import { everyOwedLetterCame, lettersByKind } from '../month/owed.ts';
import { populate } from '../month/population.ts';
import { nobodyWasSeenTooEarly } from '../month/privacy.ts';
import { readsLetters } from '../month/reads-letters.ts';
import { whatRepairsCameTo } from '../month/repairs.ts';
import { signsUp } from '../month/signs-up.ts';
import { openWorld, type World } from '../world.ts';

let world: World;
before(async () => {
  world = await openWorld({ at: '2027-05-14T07:00:00Z', env: { PUBLIC_URL: 'https://praktik.example' } });
});
after(() => world.close());

/** Letters lead to deeds and deeds to letters; nobody's day is longer than this. */
const MOST_ROUNDS = 20;

/** Does what is to be done now, and then what the letters of that lead to. */
const livesOn = async (month: Month, begun: readonly Errand[]): Promise<void> => {
  let errands = begun;
  for (let round = 0; errands.length > 0; round++) {
    if (round > MOST_ROUNDS)
      throw new Error(`${month.today} does not end: ${errands.map(({ what }) => what).join(', ')}`);
    await allAtOnce(errands);
    await month.mailbox.collect();
    errands = readsLetters(month);
  }
};

const livesThrough = async (month: Month, day: string): Promise<void> => {
  month.goTo(day);
  await world.tick();
  await month.mailbox.collect();
  const arrivals = month.people.residents.filter(({ signsUpOn }) => signsUpOn === day);
  await livesOn(month, [
    worksInTheOffice(month),
    ...arrivals.map((one) => ({ who: one.email, what: 'signs up', run: () => signsUp(month, one) })),
    ...month.due(),
  ]);
  const afternoon = worksInTheAfternoon(month);
  if (afternoon.length > 0) {
    month.goTo(day, AFTERNOON);
    await world.tick();
    await livesOn(month, afternoon);
  }
  await holdsEachDay(month);
};

/** Whatever the draw, some do each of these. */
const HAPPENED = `
  sign-ups sent, drafts gone on with, addresses proved at the reminder, invitations accepted, answers changed,
  own hosts: invited, managers: yes, managers: Ikke i år, withdrawn before the proposals, office: managers phoned,
  office: publications, answers: yes, answers: no, wait for a late place, drop-outs, programmes shared,
  workshops: chosen, seats given back, office: rolls called, in touch: yes, took place: yes,
  broken off, came after all, took place: some,
  other days: proposed, other days: yes, other days: no, deputies: named, deputies: look at the agreement, needs: said,
  where to come: said, telephones: given, journeys: booked, repairs: asked, late places: agreed,
  take something home: hosts, take something home: guests, no visit: asked a host, no visit: changed the days`
  .split(',')
  .map((what) => what.trim());

/** What became of it, in numbers. */
const report = async (month: Month): Promise<readonly string[]> => {
  const noted = [...month.noted].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([what, count]) => `${count} ${what}`);
  const { user, system } = process.cpuUsage();
  const { looks, mailbox } = month;
  const cpu = Math.round((user + system) / 1e6);
  return [
    noted.join(', '),
    await lettersByKind(month),
    `${looks.pageCount} pages, ${mailbox.letters.length} letters, ${cpu} s of CPU`,
  ];
};

test('a month of a round ends with every promise kept', { timeout: 600_000 }, async (t) => {
  const month = openMonth(world, populate(37));
  month.goTo('2027-05-14');
  await opensTheOffice(month);
  const summer = ['2027-07-01', '2027-08-15'] as const;
  for (const day of daysOf(month, { from: '2027-05-18', to: '2027-09-28', quiet: summer }))
    await livesThrough(month, day);

  for (const what of await whatRepairsCameTo(month)) month.note(what);
  for (const line of await report(month)) t.diagnostic(line);
  await t.test('everything happened that a month is played for', () =>
    deepEqual(
      HAPPENED.filter((what) => !month.noted.has(what)),
      [],
    ),
  );
  for (const { says, holds } of whatHolds(month)) await t.test(says, holds);
  await t.test('every letter that is owed came, and came once', () => everyOwedLetterCame(month));
  await t.test('no deadline lies on a weekend, a holiday or in the weeks 28 to 31', () =>
    everyDeadlineIsAWorkingDay(month),
  );
  await t.test('nobody read who another is before both had agreed', () => nobodyWasSeenTooEarly(month, OFFICE));
});
