/** The office: sets up the instance, the round and the workshops, and each day does what its overview says waits. */
import { prepareSetUp } from '../../src/accounts/setup.acts.ts';
import { typedRound } from '../../src/rounds/round.form.ts';
import type { RoundSettings } from '../../src/rounds/round.ts';
import { DEMO_ROUND } from '../../src/worlds/demo-round.ts';
import { DEMO_WORKSHOPS } from '../../src/worlds/demo-workshops.ts';
import type { Errand, Month } from './month.ts';
import { linkOn } from './page.ts';
import { repairsOnADay } from './repairs.ts';
import type { Visitor } from './visitor.ts';

export const OFFICE = 'olga.office@ipraktik.example';

const ROUND: RoundSettings = { ...DEMO_ROUND, dates: { ...DEMO_ROUND.dates, signUpOpens: '2027-05-18' } };

/** So few seats that some stand in line. */
const CAPACITIES = [5, 20, 12, 60];

/** The operator's key from the console names the first coordinator, who sets up the round and its workshops. */
export const opensTheOffice = async (month: Month): Promise<void> => {
  const secret = (await prepareSetUp(month.world.acting({ kind: 'operator' }))) ?? '';
  const office = await month.opens(OFFICE, '/opsaetning');
  await office.press('Gør til koordinator', { secret, name: 'Olga Office', email: OFFICE });
  await office.press('Log ind', { code: await month.mailbox.codeFor(OFFICE, 'sign-in') });
  await office.go('/kontor/runder/ny');
  await office.press('Sæt runden op', typedRound(ROUND));
  for (const [at, plan] of DEMO_WORKSHOPS.entries()) {
    const { isOnline, capacity: _, ...rest } = plan;
    await office.go('/kontor/workshops/ny');
    await office.press('Sæt workshoppen op', {
      ...rest,
      kind: isOnline ? 'online' : 'place',
      capacity: String(CAPACITIES[at]),
    });
  }
};

/** Looks at whatever is new in the overview since yesterday, each line where it leads. */
const looksAround = async (month: Month): Promise<Visitor> => {
  const office = await month.opens(OFFICE, '/kontor');
  const waiting = office.page.links.filter(({ href }) => /^\/kontor\/[a-z-]+\?/.test(href));
  for (const { text, href } of waiting) if (month.isFirst(`office ${text}`)) await office.go(href);
  return office;
};

const SIGN_UP = /\/kontor\/tilmeldinger\/[0-9a-f-]{36}$/;

/** Goes through a list of sign-ups and does on each page what its link says. */
const onEachOf = async (month: Month, list: string, link: RegExp, act: (office: Visitor) => Promise<unknown>) => {
  const office = await month.opens(OFFICE, list);
  const signUps = office.page.links.filter(({ href }) => SIGN_UP.test(href));
  for (const { href } of signUps) {
    await office.go(href);
    if (linkOn(office.page, link) === undefined) continue;
    await office.follow(link);
    await act(office);
  }
};

const looksAtAddresses = (month: Month): Promise<void> =>
  onEachOf(month, '/kontor/tilmeldinger?approval=held', /\/lederadresse$/, async (office) => {
    await office.press('Gem', { decision: 'pass', reason: 'Adressen står på deres hjemmeside' });
    month.note('office: addresses let through');
  });

/** Whom the office reaches on the telephone says yes; every other is not reached. */
const phonesManagers = (month: Month): Promise<void> =>
  onEachOf(month, '/kontor/tilmeldinger?approval=pending', /\/leder$/, async (office) => {
    if (!month.isEveryOther('a manager on the phone')) return;
    await office.press('Gem svaret', { answer: 'yes', reason: 'Sagt i telefonen' });
    month.note('office: managers phoned');
  });

const matches = async (month: Month): Promise<Visitor> => {
  const office = await month.opens(OFFICE, '/kontor/matchning');
  await office.press(/^Start matchning nr/);
  const { path } = office.page;
  await month.mailbox.collect();
  await office.go(path);
  month.note('office: matchings');
  return office;
};

const publishes = async (month: Month): Promise<void> => {
  const office = await matches(month);
  await office.press('Gør klar til udsendelse');
  await office.press(/^Send \d+ mails$/);
  month.note('office: publications');
};

const EVERY_SO_MANY_STAYS_AWAY = 9;

const callsTheRoll = async (month: Month, place: string): Promise<void> => {
  const office = await month.opens(OFFICE, '/kontor/workshops');
  await office.follow(place);
  const booked = office.page.forms.flatMap(({ controls }) => controls.filter(({ name }) => name === 'came'));
  const came = booked.map(({ value }) => value).filter((_, at) => at % EVERY_SO_MANY_STAYS_AWAY !== 0);
  await office.press('Gem fremmøde', { came });
  month.note('office: rolls called');
};

/** What the office does on a certain day, beside looking around. */
const ON_A_DAY: Readonly<Record<string, (month: Month, office: Visitor) => Promise<unknown>>> = {
  '2027-05-21': looksAtAddresses,
  '2027-06-01': looksAtAddresses,
  '2027-06-04': phonesManagers,
  ...repairsOnADay,
  ...Object.fromEntries(DEMO_WORKSHOPS.map(({ day, place }) => [day, (month: Month) => callsTheRoll(month, place)])),
};

/** Nobody's answer changes the matching after noon of the day that is promised: then it is calculated and sent. */
export const AFTERNOON = '13:00';
export const worksInTheAfternoon = (month: Month): readonly Errand[] =>
  month.today === ROUND.dates.proposalsOn ? [{ who: OFFICE, what: 'publishes', run: () => publishes(month) }] : [];

export const worksInTheOffice = (month: Month): Errand => ({
  who: OFFICE,
  what: 'the office',
  async run() {
    const office = await looksAround(month);
    await ON_A_DAY[month.today]?.(month, office);
  },
});
