/** A round with people in it, for tests that begin where sign-up has ended. */
import type { HostAnswers, InternAnswers } from '../src/sign-ups/answers.ts';
import { newId } from '../src/platform/ids.ts';
import { DEMO_HOSTS, DEMO_INTERNS } from '../src/worlds/demo-people.ts';
import { LANDSDELE } from '../src/workplaces/landsdele.ts';
import { KNOWN_ORGANISATIONS } from '../src/workplaces/organisation.ts';
import { storeOrganisation } from '../src/workplaces/organisation.store.ts';
import { nameWorkplace } from '../src/workplaces/workplace.store.ts';
import type { World } from './world.ts';

/** A round of 2027 whose sign-up closed on 31 May; proposals go on 14 June and are answered by 28 June. */
export const addRound = async (world: World, given: { seed?: number } = {}): Promise<string> => {
  const id = newId();
  await world.db
    .insertInto('rounds')
    .values({
      id,
      year: 2027,
      name: 'Innovationspraktik 2027',
      visit_iso_year: 2027,
      visit_iso_week: 37,
      sign_up_opens: '2027-02-01',
      sign_up_closes: '2027-05-31',
      proposals_on: '2027-06-14',
      answers_due: '2027-06-28',
      evaluation_closes: '2027-10-15',
      seed: given.seed ?? 37,
      seed_salt: 'salt',
      seed_hash: 'hash',
      organiser: JSON.stringify({}),
      created_at: world.clock.now(),
    })
    .execute();
  return id;
};

/** After sign-up closed and before proposals go. */
export const MATCHING = '2027-06-02T09:00:00Z';

interface Where {
  readonly email: string;
  readonly organisation?: string;
  readonly workplace?: string;
  readonly municipality?: string;
}

const addSignUp = async (
  world: World,
  round: string,
  role: 'host' | 'intern',
  { email, organisation = '0630', workplace, municipality = '0630' }: Where,
  answers: HostAnswers | InternAnswers,
): Promise<string> => {
  const now = world.clock.now();
  const known = KNOWN_ORGANISATIONS.find(({ id }) => id === organisation);
  if (!known) throw new Error(`no organisation ${organisation}`);
  const workplaceId = await world.db.transaction().execute(async (sql) => {
    await storeOrganisation(sql, known, { enteredByPerson: false, now });
    return nameWorkplace(sql, { organisation, name: workplace ?? `Team ${email}`, municipality, now });
  });
  const { personId } = await world.signedIn(email, { name: answers.name });
  const id = newId();
  const times = { created_at: now, saved_at: now, submitted_at: now, confirmed_at: now };
  await world.db
    .insertInto('sign_ups')
    .values({
      id,
      round_id: round,
      role,
      state: 'confirmed',
      person_id: personId,
      email,
      lang: 'da',
      workplace_id: workplaceId,
      answers: JSON.stringify(answers),
      ...times,
    })
    .execute();
  return id;
};

const ALL_WEEK = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], minDays: 2, maxDays: 3 } as const;

/** A confirmed host of Vejle, open to everything, unless told otherwise. */
export const addHost = (
  world: World,
  round: string,
  { answers, ...where }: Where & { answers?: Partial<HostAnswers> },
): Promise<string> =>
  addSignUp(world, round, 'host', where, {
    ...ALL_WEEK,
    fields: ['it-digitalisering'],
    seats: 1,
    minGuests: 0,
    contrast: 'any',
    learn: 'How we answer within a day',
    name: `Host ${where.email}`,
    agreed: true,
    ...answers,
  });

/** A confirmed intern who goes anywhere and looks at anything, unless told otherwise. */
export const addIntern = (
  world: World,
  round: string,
  { answers, ...where }: Where & { answers?: Partial<InternAnswers> },
): Promise<string> =>
  addSignUp(
    world,
    round,
    'intern',
    { organisation: '0461', municipality: '0461', ...where },
    {
      ...ALL_WEEK,
      fields: [],
      open: true,
      interests: [],
      landsdele: LANDSDELE.map(({ code }) => code),
      ownOrganisation: false,
      contrast: 'any',
      travel: 'alone',
      companionEmail: null,
      ifNotConfirmed: null,
      purpose: 'To see how others do it',
      name: `Intern ${where.email}`,
      managerEmail: null,
      agreed: true,
      ...answers,
    },
  );

/** Two interns who have confirmed each other. */
export const travelTogether = async (world: World, inviter: string, companion: string): Promise<void> => {
  const { email } = await world.db
    .selectFrom('sign_ups')
    .select('email')
    .where('id', '=', companion)
    .executeTakeFirstOrThrow();
  await world.db
    .insertInto('companionships')
    .values({
      id: newId(),
      inviter,
      companion,
      email: email ?? '',
      if_not_confirmed: 'not',
      state: 'confirmed',
      invited_at: world.clock.now(),
    })
    .execute();
};

/** The 51 hosts and 72 interns of the demo, all confirmed. */
export const addDemoPeople = async (world: World, round: string): Promise<void> => {
  for (const { answers, ...where } of DEMO_HOSTS) await addHost(world, round, { ...where, answers });
  const ids = new Map<string, string>();
  for (const { answers, ...where } of DEMO_INTERNS)
    ids.set(where.email, await addIntern(world, round, { ...where, answers }));
  const paired = new Set<string>();
  for (const { email, answers } of DEMO_INTERNS) {
    const other = answers.companionEmail;
    const [inviter, companion] = [ids.get(email), other === null ? undefined : ids.get(other)];
    if (!inviter || !companion || paired.has(email)) continue;
    await travelTogether(world, inviter, companion);
    paired.add(email).add(other ?? '');
  }
};
