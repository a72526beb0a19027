/**
 * Loads the demo's people through the slices' own acts: what a person can do in a browser is what they have done. Each
 * signs up at a moment of their own between the opening and the demo's first day.
 */
import { actingAs, type House } from '../http/house.ts';
import { transact } from '../platform/transact.ts';
import { findRounds } from '../rounds/round.store.ts';
import { setUpRound } from '../rounds/round.acts.ts';
import type { Round } from '../rounds/round.ts';
import { KNOWN_ORGANISATIONS } from '../workplaces/organisation.ts';
import type { Draft } from '../sign-ups/answers.ts';
import { beginSignUp } from '../sign-ups/draft.acts.ts';
import { answerAsManager } from '../sign-ups/manager-answer.acts.ts';
import { seenOf } from '../sign-ups/manager-approval.rules.ts';
import { latestApproval } from '../sign-ups/manager-approval.store.ts';
import { LONGEST_VISIT } from '../sign-ups/manager-approval.ts';
import { mintManagerLink } from '../sign-ups/told-approval.store.ts';
import { submitSignUp } from '../sign-ups/sign-up.acts.ts';
import { DEMO_BEGINS, DEMO_COORDINATOR } from './demo.ts';
import { meet } from './demo.acts.ts';
import { fileLettersAway, makeCoordinator } from './demo.store.ts';
import { DEMO_HOSTS, DEMO_INTERNS, DEMO_WISHES, type DemoHost, type DemoIntern } from './demo-people.ts';
import { addWish } from '../wishes/wish.acts.ts';
import { setUpWorkshop } from '../workshops/workshop.acts.ts';
import { DEMO_WORKSHOPS } from './demo-workshops.ts';
import { DEMO_ROUND } from './demo-round.ts';

const OPENED = new Date('2027-02-01T08:00:00Z').getTime();

/** So many sign up at once: the database works while the program thinks, which halves the wait for a first demo. */
const LANES = 6;

const DAY = 86_400_000;

/** People come spread over the weeks, in office hours, the last just before the demo begins. */
const moment = (index: number, of: number): Date => {
  const days = Math.floor((DEMO_BEGINS.getTime() - OPENED) / DAY);
  const day = Math.floor((days * index) / of);
  return new Date(OPENED + day * DAY + ((index * 97) % 420) * 60_000);
};

/** Hosts and interns come mixed, as they do: 37 and 123 have no divisor in common, so everybody gets a turn of their own. */
const mixed = <One>(all: readonly One[]): One[] =>
  all
    .map((one, index) => ({ one, turn: (index * 37) % all.length }))
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ one }) => one);

const workplaceOf = (one: DemoHost | DemoIntern): Draft => {
  const organisation = KNOWN_ORGANISATIONS.find(({ id }) => id === one.organisation);
  if (!organisation) throw new Error(`the demo names an organisation nobody knows: ${one.organisation}`);
  const { id, name, sector } = organisation;
  return {
    organisation: { id, name, sector },
    workplace: { id: null, name: one.workplace, municipality: one.municipality },
  };
};

/** What the managers of the demo have said: by the link that was mailed to them, some hours after it came. */
const MANAGER_TAKES = 5 * 3_600_000;

const answerFor = async (house: House, signUpId: string, one: DemoIntern, at: Date): Promise<void> => {
  const approval = await latestApproval(house.db, signUpId);
  if (!approval || one.managerSays === 'nothing-yet') return;
  const acting = { ...actingAs(house, { kind: 'anonymous' }), now: new Date(at.getTime() + MANAGER_TAKES) };
  const says =
    one.managerSays === 'yes'
      ? ({ answer: 'yes', frame: { days: LONGEST_VISIT, overnight: true } } as const)
      : { answer: one.managerSays };
  const secret = await mintManagerLink(acting, approval.id);
  const said = await answerAsManager(acting, { secret, seen: seenOf(approval), says });
  if (!said.ok) throw new Error(`the manager of the demo's ${one.email} cannot answer: ${said.why}`);
};

const signUp = async (house: House, round: Round, one: DemoHost | DemoIntern, role: 'host' | 'intern', at: Date) => {
  const system = { ...actingAs(house, { kind: 'system' }), now: at };
  const person = await meet(system, one.email);
  const acting = { ...system, by: { kind: 'person' as const, id: person.id } };
  const visitor = { session: null, person };
  const answers: Draft = { ...one.answers, ...workplaceOf(one) };
  const begun = await beginSignUp(acting, { round, role, lang: 'da', visitor, client: null, answers });
  if (!begun.ok) throw new Error(`the demo's ${one.email} cannot begin: ${begun.why}`);
  const sent = await submitSignUp(acting, { id: begun.value.id, visitor });
  if (!sent.ok) throw new Error(`the demo's ${one.email} cannot sign up: ${sent.why}`);
  if ('managerSays' in one) await answerFor(house, begun.value.id, one, at);
  return begun.value.id;
};

/** Once everybody is there, interns have been through the catalogue: the evening before the demo begins. */
const wish = async (house: House, intern: string, ids: ReadonlyMap<string, string>): Promise<void> => {
  const acting = { ...actingAs(house, { kind: 'system' }), now: new Date(DEMO_BEGINS.getTime() - DAY / 2) };
  for (const host of DEMO_WISHES[intern] ?? []) {
    const added = await addWish(acting, {
      signUp: ids.get(`intern ${intern}`) ?? '',
      host: ids.get(`host ${host}`) ?? '',
    });
    if (!added.ok) throw new Error(`the demo's ${intern} cannot wish for ${host}: ${added.why}`);
  }
};

/** Runs through a list in several lanes; throws once every lane has ended, so nobody is still at it when it is tried again. */
const inLanes = async <One>(all: readonly One[], each: (one: One, index: number) => Promise<void>): Promise<void> => {
  const waiting = all.entries();
  const lane = async (): Promise<void> => {
    for (const [index, one] of waiting) await each(one, index);
  };
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
  const failed = lanes.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
};

/** Everybody in the demo, in the order in which they sign up. */
const EVERYBODY = mixed([
  ...DEMO_HOSTS.map((one) => ({ one, role: 'host' as const })),
  ...DEMO_INTERNS.map((one) => ({ one, role: 'intern' as const })),
]);
export const DEMO_SIGN_UPS = EVERYBODY.length;

/**
 * Fills an empty database with the demo's round and its 123 people; `onSignUp` hears how many have signed up. Nothing
 * may tick meanwhile: the people sign up in weeks long past.
 */
export const loadDemo = async (house: House, onSignUp: (count: number) => void): Promise<void> => {
  const opening = { ...actingAs(house, { kind: 'system' }), now: new Date(OPENED) };
  await transact(opening, (tx) => makeCoordinator(tx.sql, DEMO_COORDINATOR, tx.now));
  const made = await setUpRound(opening, DEMO_ROUND);
  if (!made.ok) throw new Error(`the demo's round cannot be set up: ${made.why}`);
  const [round] = await findRounds(house.db);
  if (!round) throw new Error('the demo has no round');
  for (const plan of DEMO_WORKSHOPS) {
    const setUp = await setUpWorkshop(opening, { round: round.id, plan });
    if (!setUp.ok) throw new Error(`the demo's workshop in ${plan.place} cannot be set up: ${setUp.why}`);
  }
  // Companions name each other, so the second to sign up makes them a pair.
  const ids = new Map<string, string>();
  await inLanes(EVERYBODY, async ({ one, role }, index) => {
    ids.set(`${role} ${one.email}`, await signUp(house, round, one, role, moment(index, EVERYBODY.length)));
    onSignUp(ids.size);
  });
  await inLanes(Object.keys(DEMO_WISHES), (intern) => wish(house, intern, ids));
  await transact(opening, (tx) => fileLettersAway(tx.sql));
};
