/** What letters lead to while people sign up: going on, proving, travelling together, a manager's yes, a host of one's own. */
import type { DemoIntern } from '../../src/worlds/demo-people.ts';
import type { Deed, Task } from './deed.ts';
import type { Month } from './month.ts';
import { buttonOn, linkOn } from './page.ts';
import type { Part, Resident } from './population.ts';
import { answersAll, sends } from './signs-up.ts';
import type { Visitor } from './visitor.ts';

const residentOf = ({ people }: Month, email: string): Resident => {
  const found = people.residents.find((one) => one.email === email);
  if (!found) throw new Error(`${email} has nothing to sign up`);
  return found;
};

const partOf = (resident: Resident): Part => {
  const [part] = resident.parts;
  if (!part) throw new Error(`${resident.email} has no part`);
  return part;
};

/** To a link whose matter is over. */
const OVER = 410;
const TO_GO_ON = /^Fortsæt$/;

/** The code of the first mail has grown old. */
const provesLate = async (month: Month, visitor: Visitor, email: string): Promise<void> => {
  await visitor.press('Send mailen igen');
  await visitor.press('Bekræft', { code: await month.mailbox.codeFor(email, 'confirm') });
  month.note('addresses proved at the reminder');
};

const goesOn = async (month: Month, { to, path }: Task): Promise<void> => {
  const visitor = await month.opens(to, path, OVER);
  if (buttonOn(visitor.page, 'Fortsæt')) await visitor.press('Fortsæt', {}, OVER);
  if (buttonOn(visitor.page, 'Bekræft')) return provesLate(month, visitor, to);
  // Two letters lead to one draft; whoever has sent it is told so.
  if (linkOn(visitor.page, TO_GO_ON) === undefined) return month.note('links used late');
  await visitor.follow(TO_GO_ON);
  const resident = residentOf(month, to);
  await answersAll(visitor, partOf(resident));
  await sends(month, visitor, resident);
  month.note('drafts gone on with');
};

const joins = async (month: Month, { to, path }: Task): Promise<void> => {
  const visitor = await month.opens(to, path, OVER);
  if (!buttonOn(visitor.page, 'Nej tak')) return month.note('links used late');
  if (month.people.is(to, 'travels alone after all')) {
    await visitor.press('Nej tak');
    month.note('invitations declined');
    return;
  }
  await visitor.press('Ja, jeg vil gerne med');
  await visitor.follow(TO_GO_ON);
  const resident = residentOf(month, to);
  await answersAll(visitor, partOf(resident));
  await sends(month, visitor, resident);
  month.note('invitations accepted');
};

const NOES: Partial<Record<DemoIntern['managerSays'], string>> = {
  economy: 'Ikke nu, på grund af økonomien',
  talk: 'Tal med mig først',
};

/** Whom a manager's page is about: it says so in its heading. */
const askedAbout = ({ people }: Month, heading: string): DemoIntern | undefined => {
  const found = people.residents.find(({ name }) => heading.includes(name));
  return found?.parts.map(({ row }) => row).find((row) => 'managerSays' in row);
};

const YES = 'Ja, god idé';

const answersAsManager = async (month: Month, { to, path }: Task): Promise<void> => {
  const visitor = await month.opens(to, path, OVER);
  const intern = askedAbout(month, visitor.page.heading);
  if (!intern || intern.managerSays === 'nothing-yet' || !buttonOn(visitor.page, YES)) return;
  if (month.people.is(to, 'is not the manager')) {
    await visitor.press(/^Jeg er ikke leder for/);
    return month.note('managers: somebody else');
  }
  const no = month.people.is(to, 'says not this year') ? 'Ikke i år' : NOES[intern.managerSays];
  await visitor.press(no ?? YES);
  month.note(`managers: ${no ?? 'yes'}`);
  if (intern.managerSays !== 'talk') return;
  month.later(3, {
    who: to,
    what: 'has talked about it',
    async run() {
      const again = await month.opens(to, path, OVER);
      if (buttonOn(again.page, YES)) await again.press(YES);
    },
  });
};

const changesAnAnswer = async (month: Month, { to, path }: Task): Promise<void> => {
  const visitor = await month.opens(to, `${path}/dage`);
  // Once sign-up is closed there is nothing to save.
  if (!buttonOn(visitor.page, 'Gem ændringen')) return;
  await visitor.press('Gem ændringen', { span: 'all', maxDays: '5', minDays: '2' });
  month.note('answers changed');
};

const withdraws = async (month: Month, { to, path }: Task): Promise<void> => {
  const visitor = await month.opens(to, path);
  if (linkOn(visitor.page, /\/afmeld$/) === undefined) return;
  await visitor.follow(/\/afmeld$/);
  await visitor.press('Træk tilbage', { why: 'plans' });
  month.note('withdrawn before the proposals');
};

/** A host that somebody knows, with days that suit both: of another organisation, and shown to interns. */
const knownHost = ({ people }: Month, { answers, organisation }: DemoIntern) => {
  for (const { row } of people.residents.flatMap(({ parts }) => parts)) {
    if (!('shown' in row.answers) || !row.answers.shown || row.organisation === organisation) continue;
    const { days, minDays, maxDays } = row.answers;
    const common = days.filter((day) => answers.days.includes(day));
    const length = Math.max(minDays, answers.minDays);
    if (length <= Math.min(maxDays, answers.maxDays, common.length))
      return { workplace: row.workplace, days: common.slice(0, length) };
  }
  return null;
};

const invitesAHost = async (month: Month, { to }: Task): Promise<void> => {
  const intern = residentOf(month, to).parts.find(({ role }) => role === 'intern')?.row as DemoIntern;
  const known = knownHost(month, intern);
  const visitor = await month.opens(to, '/egen-vaert');
  const hosts = visitor.page.forms.flatMap(({ controls }) => controls.filter(({ name }) => name === 'vaert'));
  const host = hosts.find(({ label }) => known && label.startsWith(`${known.workplace} (`));
  if (!host || !known) return;
  const otherwise = month.isEveryOther('an own host or nothing') ? 'not' : 'find';
  // Who comes after sign-up has closed is told so.
  await visitor.press('Send invitationen', { vaert: host.value, days: known.days, otherwise }, 409);
  month.note(visitor.page.heading === 'Din egen vært' ? 'own hosts: too late' : 'own hosts: invited');
};

const FIRST_THINGS = [
  ['changes an answer', changesAnAnswer],
  ['withdraws early', withdraws],
  ['invites a host', invitesAHost],
] as const;

/** Whom later letters may ask something: a host that is invited, and who travels with a colleague. */
const isAskedLater = (month: Month, email: string): boolean =>
  residentOf(month, email).parts.some(
    ({ role, row }) => role === 'host' || ('travel' in row.answers && row.answers.travel !== 'alone'),
  );

/** What one's own page asks, by the button that answers it. */
const ASKED_ON_ONES_PAGE = [
  [/^Sig ja/, 'own hosts: accepted'],
  [/^Rejs alene$/, 'go alone without the colleague'],
] as const;

/** One's own sign-up: a receipt is read once and put aside until one changes one's mind; what asks for an answer gets one. */
const looksAtOwn = async (month: Month, task: Task): Promise<void> => {
  for (const [sort, run] of FIRST_THINGS)
    if (month.people.is(task.to, sort) && month.isFirst(`${sort} ${task.to}`))
      month.later(2, { who: task.to, what: sort, run: () => run(month, task) });
  if (!month.isFirst(`${task.to} ${task.path}`) && !isAskedLater(month, task.to)) return;
  const visitor = await month.opens(task.to, task.path);
  for (const [button, what] of ASKED_ON_ONES_PAGE)
    while (buttonOn(visitor.page, button)) {
      await visitor.press(button);
      month.note(what);
    }
};

/** Whom somebody names when the first was not the manager, or did not answer. */
export const otherManagerOf = (email: string): string => `anden.leder@${email.split('@')[1] ?? ''}`;

const namesAnother = async (month: Month, { to, path }: Task): Promise<void> => {
  const visitor = await month.opens(to, path);
  if (!buttonOn(visitor.page, 'Gem og spørg')) return;
  await visitor.press('Gem og spørg', { decides: 'manager', managerEmail: otherManagerOf(to) });
  month.note('other managers named');
};

export const DEEDS_OF_SIGNING_UP: readonly Deed[] = [
  { link: /^\/fortsaet\//, what: 'goes on with a draft', run: goesOn },
  { link: /^\/rejsefaelle\//, what: 'answers a colleague', isReminded: true, isVoluntary: true, run: joins },
  { link: /^\/leder\//, what: 'answers as manager', isReminded: true, isVoluntary: true, run: answersAsManager },
  { link: /^\/tilmelding\/[^/]+\/leder$/, what: 'names another manager', run: namesAnother },
  { link: /^\/tilmelding\/[^/]+$/, what: 'looks at the sign-up', run: looksAtOwn },
];
