/** What some do about an agreed visit: other days, a deputy, what guests need, where to come, a journey that is booked. */
import type { Task } from './deed.ts';
import { proposesDays } from './deeds-of-days.ts';
import type { Month } from './month.ts';
import { buttonOn, linkOn } from './page.ts';
import type { Sort } from './population.ts';
import type { Visitor } from './visitor.ts';

type Act = (month: Month, task: Task, visitor: Visitor) => Promise<void>;

/** Somebody of a sort does something at the visit's page, so many days after it was agreed. */
interface Preparation {
  readonly sort: Sort;
  readonly days: number;
  readonly run: Act;
}

const needsOtherDays: Act = async (month, _, visitor) => {
  await proposesDays(month, visitor);
};

const TO_DEPUTY = /\/vaert\/[^/]+\/stedfortraeder$/;

/** A colleague who has signed up for nothing. */
const deputyOf = (email: string): string => `stedfortraeder.for.${email}`;

const namesADeputy: Act = async (month, { to }, visitor) => {
  if (linkOn(visitor.page, TO_DEPUTY) === undefined) return;
  await visitor.follow(TO_DEPUTY);
  // With two visits one has named them already.
  if (!buttonOn(visitor.page, 'Spørg kollegaen')) return;
  await visitor.press('Spørg kollegaen', { name: 'Stine Stedfortræder', email: deputyOf(to) });
  month.note('deputies: named');
};

/** By the mailed link, which signs in whom nothing belongs to yet; then the visit, as the host's contact has it. */
export const standsIn = async (month: Month, { to, path }: Task): Promise<void> => {
  const visitor = await month.opensByLink(to, path);
  await visitor.press('Ja, det vil jeg gerne');
  await visitor.go('/min-side');
  await visitor.follow(/\/besoeg\/[^/]+$/);
  if (visitor.page.heading !== 'Besøgsaftale') throw new Error(`a deputy sees ${visitor.page.text}`);
  month.note('deputies: look at the agreement');
};

const TO_SAY_NEEDS = /\/vaert\/[^/]+\/krav\?/;

const saysNeeds: Act = async (month, _, visitor) => {
  if (linkOn(visitor.page, TO_SAY_NEEDS) === undefined) return;
  await visitor.follow(TO_SAY_NEEDS);
  await visitor.press('Gem', { needs: ['id', 'confidentiality'] });
  month.note('needs: said');
};

const TO_THE_PRACTICAL = /\/besoeg\/[^/]+\/praktisk$/;

/** Whoever reads the address reads who wrote it: only its guests may. */
const saysWhere: Act = async (month, { to }, visitor) => {
  if (linkOn(visitor.page, TO_THE_PRACTICAL) === undefined) return;
  await visitor.follow(TO_THE_PRACTICAL);
  // Two of the hosts are interns as well, and somebody's guests here.
  if (visitor.page.heading !== 'Hvor skal gæster møde?') return;
  await visitor.press('Gem', { address: `Torvet 4, spørg efter ${to}`, startsAt: '9.15', phone: '12 34 56 78' });
  month.note('where to come: said');
};

const givesATelephone: Act = async (month, _, visitor) => {
  if (linkOn(visitor.page, TO_THE_PRACTICAL) === undefined) return;
  await visitor.follow(TO_THE_PRACTICAL);
  if (visitor.page.heading !== 'Hvor kan værten ringe til dig?') return;
  await visitor.press('Gem', { phone: '23 45 67 89' });
  month.note('telephones: given');
};

const booksTheJourney: Act = async (month, _, visitor) => {
  if (!buttonOn(visitor.page, 'Ja, rejsen er bestilt')) return;
  await visitor.press('Ja, rejsen er bestilt');
  month.note('journeys: booked');
};

export const PREPARATIONS: readonly Preparation[] = [
  { sort: 'says what guests need', days: 1, run: saysNeeds },
  { sort: 'says where to come', days: 3, run: saysWhere },
  { sort: 'gives a telephone', days: 3, run: givesATelephone },
  { sort: 'names a deputy', days: 2, run: namesADeputy },
  { sort: 'needs other days', days: 4, run: needsOtherDays },
  { sort: 'books the journey', days: 10, run: booksTheJourney },
];
