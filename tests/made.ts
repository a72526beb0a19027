/**
 * Rows made without the acts that people's sign-ups go through: for tests of what comes later and wants many of them.
 * Everything has a believable default; a test names only what it is about.
 */
import { newId } from '../src/platform/ids.ts';
import type { HostAnswers, InternAnswers } from '../src/sign-ups/answers.ts';
import { LANDSDELE } from '../src/workplaces/landsdele.ts';
import { KNOWN_ORGANISATIONS } from '../src/workplaces/organisation.ts';
import { storeOrganisation } from '../src/workplaces/organisation.store.ts';
import { nameWorkplace } from '../src/workplaces/workplace.store.ts';
import { DEMO_HOSTS, DEMO_INTERNS } from '../src/worlds/demo-people.ts';
import { DEMO_ROUND } from '../src/worlds/demo-round.ts';
import { insertWorkshop } from '../src/workshops/workshop.store.ts';
import type { WorkshopPlan } from '../src/workshops/workshop.ts';
import type { World } from './world.ts';

/** The round of 2027: sign-up 1 February to 31 May, proposals on 7 June, answers by 21 June, week 37. Answers its id. */
export const aRound = async ({ db, clock }: World, given: { year?: number } = {}): Promise<string> => {
  const year = given.year ?? 2027;
  const id = newId();
  await db
    .insertInto('rounds')
    .values({
      id,
      year,
      name: `Innovationspraktik ${year}`,
      visit_iso_year: year,
      visit_iso_week: 37,
      sign_up_opens: `${year}-02-01`,
      sign_up_closes: `${year}-05-31`,
      proposals_on: `${year}-06-07`,
      answers_due: `${year}-06-21`,
      evaluation_closes: `${year}-10-15`,
      seed: 37,
      seed_salt: 'salt',
      seed_hash: '0'.repeat(64),
      organiser: JSON.stringify(DEMO_ROUND.organiser),
      created_at: clock.now(),
    })
    .execute();
  return id;
};

const HOST: HostAnswers = {
  fields: ['dagtilbud'],
  seats: 2,
  minGuests: 0,
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  maxDays: 3,
  minDays: 2,
  contrast: 'any',
  learn: 'Hvordan vi holder morgenmøde på ti minutter.',
  shown: false,
  name: 'Vera Vært',
  agreed: true,
};
const INTERN: InternAnswers = {
  fields: ['dagtilbud'],
  open: false,
  interests: ['dagtilbud'],
  landsdele: LANDSDELE.map(({ code }) => code),
  ownOrganisation: false,
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  maxDays: 3,
  minDays: 2,
  contrast: 'any',
  travel: 'alone',
  companionEmail: null,
  ifNotConfirmed: null,
  purpose: 'At se, hvordan andre tager imod nye kolleger.',
  name: 'Ib Intern',
  decides: 'self',
  managerEmail: null,
  agreed: true,
};

export interface Made {
  readonly round: string;
  readonly role: 'host' | 'intern';
  readonly name?: string;
  readonly email?: string;
  /** The id of a known organisation, such as '0630' for Vejle Kommune. */
  readonly organisation?: string;
  readonly workplace?: string;
  readonly municipality?: string;
  readonly answers?: Partial<HostAnswers & InternAnswers>;
}

let made = 0;

/** A confirmed sign-up with its person, workplace and organisation. Answers their ids. */
export const aSignUp = async (world: World, given: Made): Promise<{ id: string; personId: string; email: string }> => {
  const { db, clock } = world;
  const now = clock.now();
  made += 1;
  const name = given.name ?? (given.role === 'host' ? HOST.name : INTERN.name);
  const email = given.email ?? `person${made}@arbejdsplads.example`;
  const organisation = KNOWN_ORGANISATIONS.find(({ id }) => id === (given.organisation ?? '0630'));
  if (!organisation) throw new Error(`no known organisation has the id ${given.organisation}`);
  const municipality = given.municipality ?? organisation.municipality ?? '0101';
  const { personId } = await world.signedIn(email, { name });
  const workplace_id = await db.transaction().execute(async (sql) => {
    await storeOrganisation(sql, organisation, { enteredByPerson: false, now });
    return nameWorkplace(sql, {
      organisation: organisation.id,
      name: given.workplace ?? `Arbejdsplads ${made}`,
      municipality,
      now,
    });
  });
  const id = newId();
  const answers = { ...(given.role === 'host' ? HOST : INTERN), ...given.answers, name };
  const times = { created_at: now, saved_at: now, submitted_at: now, confirmed_at: now };
  await db
    .insertInto('sign_ups')
    .values({
      id,
      round_id: given.round,
      role: given.role,
      state: 'confirmed',
      person_id: personId,
      email,
      lang: 'da',
      workplace_id,
      answers: JSON.stringify(answers),
      ...times,
    })
    .execute();
  return { id, personId, email };
};

/** A workshop of the round, whatever has become of the round meanwhile. Answers its id. */
export const aWorkshop = async (world: World, round: string, plan: Partial<WorkshopPlan> = {}): Promise<string> => {
  made += 1;
  const id = newId();
  const whole: WorkshopPlan = {
    isOnline: false,
    place: `Aarhus ${made}`,
    address: 'Folkestuen, Eksempelgade 12, 8000 Aarhus C',
    day: '2027-08-25',
    starts: '10:00',
    ends: '15:00',
    capacity: 20,
    lang: 'da',
    notes: '',
    ...plan,
  };
  const now = world.clock.now();
  await world.db.transaction().execute((sql) => insertWorkshop(sql, { id, round, plan: whole, now }));
  return id;
};

/** A run to hang visits on, for tests that are not about matching: one that failed, and never changes. */
const aRun = async ({ db, clock }: World, round: string): Promise<string> => {
  const before = await db.selectFrom('match_runs').select('id').where('round_id', '=', round).executeTakeFirst();
  if (before) return before.id;
  const [id, now] = [newId(), clock.now()];
  const { id: person } = await db.selectFrom('persons').select('id').limit(1).executeTakeFirstOrThrow();
  const facts = { instance: Buffer.from(''), instance_sha256: '0'.repeat(64), seed: 37, policy: '{}', engine: 'none' };
  const ended = { state: 'failed', failure: 'interrupted', finished_at: now } as const;
  const times = { started_by: person, started_at: now, beat_at: now };
  await db
    .insertInto('match_runs')
    .values({ id, round_id: round, number: 1, ...facts, ...times, ...ended })
    .execute();
  return id;
};

/** A visit that everybody in it has been asked about, and has agreed to unless it is left open. */
export const aVisit = async (
  world: World,
  visit: {
    round: string;
    host: string;
    interns: readonly string[];
    days?: readonly string[];
    isOpen?: boolean;
    answerBy?: Date;
    graceUntil?: Date;
  },
): Promise<string> => {
  const { db, clock } = world;
  const { round, host, interns, days = ['mon', 'tue', 'wed'] } = visit;
  const [id, now] = [newId(), clock.now()];
  const answerBy = visit.answerBy ?? new Date(now.getTime() + 86_400_000);
  const facts = { round_id: round, run_id: await aRun(world, round), host, days: [...days] };
  const reasons = JSON.stringify({ isPinned: false, suits: [], traded: [] });
  await db
    .insertInto('placements')
    .values({ id, ...facts, reasons, created_at: now })
    .execute();
  const asked = [
    { sign_up_id: host, side: 'host' as const },
    ...interns.map((sign_up_id) => ({ sign_up_id, side: 'intern' as const })),
  ];
  await db
    .insertInto('placement_answers')
    .values(asked.map((one) => ({ placement_id: id, ...one })))
    .execute();
  const placement = db.updateTable('placements').where('id', '=', id);
  await placement
    .set({ state: 'open', opened_at: now, answer_by: answerBy, grace_until: visit.graceUntil ?? answerBy })
    .execute();
  if (visit.isOpen) return id;
  await db
    .updateTable('placement_answers')
    .set({ answer: 'yes', answered_at: now })
    .where('placement_id', '=', id)
    .execute();
  await placement.set({ state: 'agreed', ended_at: now }).execute();
  return id;
};

/** Makes two confirmed interns of one workplace companions. */
export const companions = async ({ db, clock }: World, inviter: string, companion: string): Promise<void> => {
  await db
    .insertInto('companionships')
    .values({
      id: newId(),
      inviter,
      companion,
      email: 'colleague@arbejdsplads.example',
      state: 'confirmed',
      invited_at: clock.now(),
    })
    .execute();
};

/** The 51 hosts and 72 interns of the demo, all confirmed, their pairs too; nobody's manager is asked. */
export const theDemosPeople = async (world: World, round: string): Promise<void> => {
  for (const { answers, ...where } of DEMO_HOSTS)
    await aSignUp(world, { ...where, round, role: 'host', name: answers.name, answers });
  const ids = new Map<string, string>();
  for (const { answers: theirs, ...where } of DEMO_INTERNS) {
    const answers = { ...theirs, decides: 'self', managerEmail: null } as const;
    const { id } = await aSignUp(world, { ...where, round, role: 'intern', name: answers.name, answers });
    ids.set(where.email, id);
  }
  const paired = new Set<string>();
  for (const { email, answers } of DEMO_INTERNS) {
    const [inviter, companion] = [ids.get(email), ids.get(answers.companionEmail ?? '')];
    if (!inviter || !companion || paired.has(email)) continue;
    await companions(world, inviter, companion);
    paired.add(answers.companionEmail ?? '');
  }
};
