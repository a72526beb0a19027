/** What letters about workshops lead to: a seat nearby, a place in line, a seat given back, an offer taken. */
import { landsdelOf } from '../../src/workplaces/municipalities.ts';
import { nearestWorkshop } from '../../src/worlds/demo-workshops.ts';
import type { Deed, Task } from './deed.ts';
import type { Month } from './month.ts';
import { buttonOn, linkOn } from './page.ts';
import type { Visitor } from './visitor.ts';

const placeFor = ({ people }: Month, email: string): string => {
  const part = people.residents.find((one) => one.email === email)?.parts[0];
  return part ? nearestWorkshop(landsdelOf(part.row.municipality).code) : 'Online';
};

const GIVES_BACK_AFTER_DAYS = 20;

const givesBack = async (month: Month, to: string): Promise<void> => {
  const visitor = await month.opens(to, '/workshop');
  if (linkOn(visitor.page, 'Giv pladsen tilbage') === undefined) return;
  await visitor.follow('Giv pladsen tilbage');
  await visitor.press('Giv pladsen tilbage');
  month.note('seats given back');
};

/** The nearest; for two companions both seats at once; and where it is full, the line or online by turns. */
const presses = (month: Month, { page }: Visitor, place: string): string | undefined => {
  const wanted = [`Tag en plads til os begge i ${place}`, `Tag en plads i ${place}`];
  const otherwise = [`Stil mig i kø i ${place}`, 'Tag en plads online'];
  const inTurn = month.isEveryOther('a full workshop') ? otherwise : otherwise.toReversed();
  return [...wanted, ...inTurn].find((text) => buttonOn(page, text));
};

const choosesASeat = async (month: Month, { to }: Task): Promise<void> => {
  const visitor = await month.opens(to, '/workshop');
  while (visitor.page.heading === 'Vælg workshop' && !/Du står i kø/.test(visitor.page.text)) {
    const button = presses(month, visitor, placeFor(month, to));
    if (button === undefined) return;
    // Of two who want the last seat one is told to choose again.
    await visitor.press(button, {}, 409);
    month.note(
      /vaelg|venteliste/.test(visitor.page.path) ? 'workshops: too late for the last seat' : 'workshops: chosen',
    );
  }
  if (month.people.is(to, 'gives a seat back') && month.isFirst(`gives back ${to}`))
    month.later(GIVES_BACK_AFTER_DAYS, { who: to, what: 'gives a seat back', run: () => givesBack(month, to) });
};

const takesTheOffer = async (month: Month, { to, path }: Task): Promise<void> => {
  const visitor = await month.opens(to, path, 410);
  if (!buttonOn(visitor.page, 'Ja tak, tag pladsen')) return;
  await visitor.press('Ja tak, tag pladsen');
  month.note('workshops: offers taken');
};

export const DEEDS_OF_WORKSHOPS: readonly Deed[] = [
  { link: /^\/workshop$/, what: 'chooses a workshop', isReminded: true, isVoluntary: true, run: choosesASeat },
  { link: /^\/workshop-tilbud\//, what: 'is offered a seat', isVoluntary: true, run: takesTheOffer },
];
