/**
 * What the invented people do by themselves before the demo's clock leaves a phase: answer their proposals, choose a
 * workshop, come to it. All through the slices' own acts. Some say no, some say nothing, some forget, as people do; and
 * whoever somebody looks on as is left to them.
 */
import { answerPlacement } from '../placements/placement.acts.ts';
import { transact, type Acting } from '../platform/transact.ts';
import type { Round } from '../rounds/round.ts';
import { landsdelOf } from '../workplaces/municipalities.ts';
import { bookSeat, type Wish } from '../workshops/booking.acts.ts';
import { joinLine } from '../workshops/line.acts.ts';
import { callRoll } from '../workshops/roll-call.acts.ts';
import { beginsAt } from '../workshops/workshop.rules.ts';
import { workshopsIn } from '../workshops/workshop.store.ts';
import { DEMO_COORDINATOR } from './demo.ts';
import { meet } from './demo.acts.ts';
import { fileLettersAway } from './demo.store.ts';
import { openQuestions, seatsAt, undecided, type Undecided } from './demo-days.store.ts';
import { nearestWorkshop } from './demo-workshops.ts';

const as = (acting: Acting, id: string): Acting => ({ ...acting, by: { kind: 'person', id } });

/** Of ten visits one gets a no, one no answer, and eight are agreed. */
const answerProposals = async (acting: Acting, round: Round): Promise<void> => {
  const visits = Map.groupBy(await openQuestions(acting.db, round.id), ({ placement }) => placement);
  for (const [at, asked] of [...visits.values()].entries()) {
    if (at % 10 === 4) continue;
    const declines = at % 10 === 9 ? asked.find(({ side }) => side === 'intern') : undefined;
    for (const { placement, signUp, person } of declines ? [declines] : asked) {
      const answer = declines ? ({ answer: 'no', reason: 'days' } as const) : ({ answer: 'yes' } as const);
      await answerPlacement(as(acting, person), { placement, signUp, ...answer });
    }
  }
};

/** The nearest workshop, or for every seventh the one online. Answers the wish when there is no seat left. */
const choose = async (acting: Acting, round: Round, one: Undecided, at: number): Promise<Wish | null> => {
  const place = at % 7 === 6 ? 'Online' : nearestWorkshop(landsdelOf(one.municipality).code);
  const wanted = (await workshopsIn(acting.db, round.id)).find((workshop) => workshop.place === place);
  if (!wanted) return null;
  const wish = { round: round.id, person: one.person, workshop: wanted.id, together: one.companion !== null };
  const booked = await bookSeat(as(acting, one.person), wish);
  return booked.ok || booked.why !== 'full' ? null : wish;
};

/** Of those who find their workshop full the first stands in line, the second goes online, and so on in turn. */
const chooseWorkshops = async (acting: Acting, round: Round, allBut: number): Promise<void> => {
  const online = (await workshopsIn(acting.db, round.id)).find(({ isOnline }) => isOnline);
  let turnedAway = 0;
  for (const [at, one] of (await undecided(acting.db, round.id)).entries()) {
    const wish = at % allBut === 0 ? null : await choose(acting, round, one, at);
    if (!wish) continue;
    turnedAway += 1;
    if (turnedAway % 2 === 1) await joinLine(as(acting, one.person), wish);
    else if (online) await bookSeat(as(acting, one.person), { ...wish, workshop: online.id });
  }
};

/** On each day the coordinator ticks who came: everybody but every ninth. */
const callRolls = async (acting: Acting, round: Round): Promise<void> => {
  const coordinator = await meet(acting, DEMO_COORDINATOR.email);
  for (const workshop of await workshopsIn(acting.db, round.id)) {
    if (workshop.cancelledAt) continue;
    const now = beginsAt(workshop, round.timeZone);
    const ticked = (await seatsAt(acting.db, workshop.id)).filter((_, at) => at % 9 !== 8);
    await callRoll({ ...as(acting, coordinator.id), now }, { workshop: workshop.id, before: [], ticked });
  }
};

/** Lives through the rest of a phase. The letters that causes are filed away: three hundred would hide the few that matter. */
export const liveThrough = async (acting: Acting, round: Round, phase: 'proposals' | 'preparation'): Promise<void> => {
  if (phase === 'proposals') {
    await answerProposals(acting, round);
    await chooseWorkshops(acting, round, 5);
  }
  if (phase === 'preparation') {
    await chooseWorkshops(acting, round, 12);
    await callRolls(acting, round);
  }
  await transact(acting, (tx) => fileLettersAway(tx.sql));
};
