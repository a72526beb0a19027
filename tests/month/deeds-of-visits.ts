/** What letters lead to once the proposals are out: answering, planning, being in touch, leaving, telling how it went. */
import type { Deed, Task } from './deed.ts';
import { PREPARATIONS, standsIn } from './deeds-of-agreements.ts';
import { answersDays, areDaysAsked, proposesDays } from './deeds-of-days.ts';
import type { Month } from './month.ts';
import { buttonOn, linkOn } from './page.ts';
import type { Visitor } from './visitor.ts';

const YES = 'Ja tak til besøget';
const TO_SAY_NO = /\/besoeg\/[^/]+\/nej$/;
const TOO_LATE = 409;
const TO_LEAVE = /\/besoeg\/[^/]+\/afbud$/;

const saysNo = async (month: Month, visitor: Visitor, what: string): Promise<void> => {
  await visitor.follow(TO_SAY_NO);
  await visitor.press('Send nej tak', { reason: 'days' });
  month.note(`${what}: no`);
};

/** Whoever is asked to move their visit is asked something else than the others. */
const isMove = ({ page }: Visitor): boolean => page.heading.startsWith('Vil du flytte dit besøg');

/** A visit that hangs together with others. */
const isTied = ({ page }: Visitor): boolean => /hænger sammen med andre|kan flyttes\. Siger alle ja/.test(page.text);

/** Whoever is asked to move before then says no, as the visit has only just been agreed; after it everybody does move. */
const MOVES_FROM = '2027-06-23';

const answersTied = async (month: Month, visitor: Visitor): Promise<void> => {
  const what = isMove(visitor) ? 'moves' : 'answers';
  if (isMove(visitor) && month.today < MOVES_FROM) return saysNo(month, visitor, what);
  await visitor.press(YES, {}, TOO_LATE);
  month.note(`${what}: yes`);
};

const answers = async (month: Month, { to, path }: Task, visitor: Visitor): Promise<void> => {
  if (isMove(visitor) || isTied(visitor)) return answersTied(month, visitor);
  if (month.people.is(to, 'says no')) return saysNo(month, visitor, 'answers');
  if (month.people.is(to, 'proposes other days') && month.isFirst(`other days ${to} ${path}`)) {
    if (await proposesDays(month, visitor)) return;
    await visitor.go(path);
    if (!buttonOn(visitor.page, YES)) return;
  }
  // Of two who answer at one moment one may be told that other days have been proposed.
  await visitor.press(YES, {}, TOO_LATE);
  month.note('answers: yes');
  if (!month.people.is(to, 'thinks again')) return;
  const run = async (): Promise<void> => {
    const again = await month.opens(to, path);
    if (linkOn(again.page, TO_SAY_NO) !== undefined) await saysNo(month, again, 'answers');
  };
  month.later(1, { who: to, what: 'thinks again', run });
};

const dropsOut = async (month: Month, { to, path }: Task): Promise<void> => {
  const visitor = await month.opens(to, path);
  if (linkOn(visitor.page, TO_LEAVE) === undefined) return;
  await visitor.follow(TO_LEAVE);
  await visitor.press('Meld afbud til besøget', { reason: 'work' });
  month.note('drop-outs');
};

/** The second day of the week; whose visit begins later has nothing to break off. */
const ILL_ON = '2027-09-14';
const daysUntilIll = ({ today }: Month): number => (Date.parse(ILL_ON) - Date.parse(today)) / 86_400_000;

/** Every other one is well again before the day is over. */
const breaksOff = async (month: Month, { to, path }: Task): Promise<void> => {
  const visitor = await month.opens(to, path);
  if (!linkOn(visitor.page, TO_LEAVE) || linkOn(visitor.page, /\/andre-dage$/)) return;
  await visitor.follow(TO_LEAVE);
  await visitor.press('Meld afbud til resten af besøget', { reason: 'other' });
  month.note('broken off');
  if (!month.isEveryOther('is well again')) return;
  await visitor.press('Jeg kommer alligevel');
  month.note('came after all');
};

/** A host takes the outline, writes something of its own into a day, and shows the guests. */
const plans = async (month: Month, { to, path }: Task): Promise<void> => {
  const visitor = await month.opens(to, `${path}/program`);
  if (!buttonOn(visitor.page, 'Brug skitsen')) return;
  await visitor.press('Brug skitsen');
  await visitor.follow(/\/program\/(mon|tue|wed|thu|fri)$/);
  const [first] = visitor.page.forms.flatMap(({ controls }) => controls.filter(({ name }) => /title/.test(name)));
  await visitor.press('Gem dagen', first ? { [first.name]: 'Morgenmøde på ti minutter' } : {});
  await visitor.press(/Del med gæste/);
  month.note('programmes shared');
};

const LEAVES_AFTER_DAYS = 45;
const PLANS_AFTER_DAYS = 5;

/** The agreement, read for the first time. */
const prepares = (month: Month, task: Task, visitor: Visitor): void => {
  if (!month.isFirst(`agreed ${task.to} ${task.path}`)) return;
  const { people } = month;
  for (const { sort, days, run } of PREPARATIONS)
    if (people.is(task.to, sort))
      month.later(days, {
        who: task.to,
        what: sort,
        run: async () => run(month, task, await month.opens(task.to, task.path)),
      });
  if (people.is(task.to, 'drops out'))
    month.later(LEAVES_AFTER_DAYS, { who: task.to, what: 'drops out', run: () => dropsOut(month, task) });
  if (people.is(task.to, 'breaks off'))
    month.later(daysUntilIll(month), { who: task.to, what: 'breaks off', run: () => breaksOff(month, task) });
  if (people.is(task.to, 'writes a programme') && linkOn(visitor.page, /\/program$/) !== undefined)
    month.later(PLANS_AFTER_DAYS, { who: task.to, what: 'plans the days', run: () => plans(month, task) });
};

/** A visit's page says what there is to do. */
const looksAtVisit = async (month: Month, task: Task): Promise<void> => {
  const visitor = await month.opens(task.to, task.path);
  if (areDaysAsked(visitor)) await answersDays(month, task, visitor);
  if (buttonOn(visitor.page, YES)) await answers(month, task, visitor);
  if (visitor.page.heading === 'Besøgsaftale') prepares(month, task, visitor);
};

/** The visit's page shows them where the visit is only proposed; of an agreed one they have their own. */
const looksAtDays = async (month: Month, task: Task): Promise<void> => {
  const visitor = await month.opens(task.to, task.path);
  if (areDaysAsked(visitor)) await answersDays(month, task, visitor);
  await looksAtVisit(month, { ...task, path: task.path.replace(/\/andre-dage$/, '') });
};

const saysInTouch = async (month: Month, { to, path }: Task): Promise<void> => {
  if (month.people.is(to, 'leaves small questions')) return;
  const visitor = await month.opens(to, path);
  const isNot = month.people.is(to, 'is not in touch');
  await visitor.press(isNot ? 'Nej, ikke endnu' : 'Ja, vi er i kontakt');
  month.note(isNot ? 'in touch: no' : 'in touch: yes');
};

const saysHowItWent = async (month: Month, { to, path }: Task): Promise<void> => {
  const visitor = await month.opensByLink(to, path);
  const isNot = month.people.is(to, 'was not visited');
  if (visitor.page.text.includes('Du meldte afbud undervejs')) {
    await visitor.press('Ja, nogle af dagene');
    return month.note('took place: some');
  }
  await visitor.press(isNot ? 'Nej, det blev ikke til noget' : 'Ja, alle dagene');
  month.note(isNot ? 'took place: no' : 'took place: yes');
  const way = linkOn(visitor.page, /\/med-hjem$/);
  if (way === undefined || !month.people.is(to, 'takes something home')) return;
  const writer = await month.opens(to, way);
  for (const [kind, text] of [
    ['solution', 'Alle breve har et navn og et nummer at ringe til.'],
    ['habit', 'Jeg vil spørge, før jeg foreslår noget.'],
  ] as const)
    await writer.press('Gem', { kind, text });
  const side = writer.page.text.includes('vane hos os') ? 'hosts' : 'guests';
  month.note(`take something home: ${side}`);
};

const readsProgramme = async (month: Month, { to, path }: Task): Promise<void> => {
  const visitor = await month.opens(to, path);
  if (!month.people.is(to, 'comments') || !month.isFirst(`comments ${to} ${path}`)) return;
  await visitor.press('Send kommentar', { text: 'Må vi også se, hvordan I planlægger ugen?' });
  month.note('comments');
};

/** Without a visit: every day will do, and a host that has a seat is asked, whichever two days in a row suit both. */
const asksAHost = async (month: Month, visitor: Visitor): Promise<void> => {
  if (linkOn(visitor.page, /\/vaert$/) === undefined) return;
  await visitor.follow(/\/ret\/dage$/);
  await visitor.press(/^Gem/, { span: 'all' });
  month.note('no visit: changed the days');
  await visitor.follow(/\/vaert$/);
  const week = ['mon', 'tue', 'wed', 'thu', 'fri'];
  for (let first = 0; first < week.length - 1; first++) {
    // Somebody else may have asked for the last seat meanwhile.
    const [host] = visitor.page.forms.flatMap(({ controls }) =>
      controls.filter(({ name, value }) => name === 'vaert' && value !== ''),
    );
    if (!host) break;
    await visitor.press('Spørg værten', { vaert: host.value, days: week.slice(first, first + 2) }, TOO_LATE);
  }
  if (visitor.page.heading === 'Du har sagt ja') month.note('no visit: asked a host');
};

const ALONE = 'Ja, jeg rejser alene';

/** Left by a companion: some travel alone, others say nothing. */
const saysWhetherAlone = async (month: Month, to: string, visitor: Visitor): Promise<void> => {
  month.note('asked whether alone');
  if (month.people.is(to, 'does not wait')) return;
  await visitor.press(ALONE);
  month.note('travel alone');
};

const findsAWayOn = async (month: Month, { to, path }: Task): Promise<void> => {
  const visitor = await month.opens(to, path);
  if (buttonOn(visitor.page, ALONE)) return saysWhetherAlone(month, to, visitor);
  const [start, stop] = [/^Ja, kig efter/, /^Nej tak, kig ikke/];
  if (month.people.is(to, 'does not wait')) {
    if (!buttonOn(visitor.page, stop)) return;
    await visitor.press(stop);
    return month.note('want no late place');
  }
  if (buttonOn(visitor.page, start)) await visitor.press(start);
  if (buttonOn(visitor.page, 'Ja, skriv til mig næste år')) await visitor.press('Ja, skriv til mig næste år');
  month.note('wait for a late place');
  if (month.people.is(to, 'finds a way')) await asksAHost(month, visitor);
};

export const DEEDS_OF_VISITS: readonly Deed[] = [
  { link: /^\/besoeg\/[^/]+$/, what: 'looks at a visit', isReminded: true, isVoluntary: true, run: looksAtVisit },
  { link: /^\/besoeg\/[^/]+\/andre-dage$/, what: 'looks at other days', isVoluntary: true, run: looksAtDays },
  { link: /^\/stedfortraeder\//, what: 'is asked to stand in', run: standsIn },
  { link: /^\/besoeg\/[^/]+\/kontakt$/, what: 'says whether in touch', isVoluntary: true, run: saysInTouch },
  { link: /^\/fandt-sted\//, what: 'says how it went', isVoluntary: true, run: saysHowItWent },
  { link: /^\/besoeg\/[^/]+\/program$/, what: 'reads a programme', isVoluntary: true, run: readsProgramme },
  { link: /^\/uden-besoeg\//, what: 'finds a way on', isVoluntary: true, run: findsAWayOn },
];
