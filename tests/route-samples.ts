/**
 * Real objects for the routes whose addresses name one: the walks along all routes (src/access.test.ts,
 * tests/languages.test.ts, tests/reading.test.ts) fill the parameters in with them. A route without an object to try fails there.
 */
import { newId, newSecret } from '../src/platform/ids.ts';
import { startRun } from '../src/matching-runs/match-run.acts.ts';
import { makeFeed } from '../src/my-page/calendar-feed.acts.ts';
import { publishRun } from '../src/placements/publication.acts.ts';
import { aRound, aSignUp, aWorkshop } from './made.ts';
import type { World } from './world.ts';

/** Whom the object is to belong to: a person, or a browser that holds a draft. */
export type Owner = { readonly personId: string } | { readonly session: Buffer };

/** Where the walk is: a round whose run has been published, and a coordinator of it. */
export interface Scene {
  readonly world: World;
  readonly round: string;
  readonly coordinator: string;
  readonly run: string;
  readonly publication: string;
  /** One of the letters that the publication has drafted. */
  readonly letter: string;
}

/** Sets the scene in a world whose clock stands between sign-up and visits. */
export const setScene = async (world: World): Promise<Scene> => {
  const round = await aRound(world);
  const coordinator = (await world.signedIn('karen@ipraktik.example', { coordinator: true })).personId;
  await aSignUp(world, { round, role: 'host' });
  await aSignUp(world, { round, role: 'intern' });
  const acting = world.acting({ kind: 'person', id: coordinator });
  const started = await startRun(acting, round);
  await world.work();
  const run = started.ok ? started.value.id : `no run: ${started.why}`;
  const published = await publishRun(acting, run);
  if (!published.ok) throw new Error(`nothing was published: ${published.why}`);
  const publication = published.value.id;
  const drafted = world.db.selectFrom('letters').select('id').where('batch', '=', publication);
  const { id: letter } = await drafted.executeTakeFirstOrThrow();
  // Sent, so that participants may read about it; its letters stay drafts to be looked at.
  await world.db.updateTable('publications').set({ sent_at: world.clock.now() }).execute();
  return { world, round, coordinator, run, publication, letter };
};

/** An open proposal that these two are asked about. */
const aProposal = async ({ world, round, run }: Scene, host: string, intern: string): Promise<string> => {
  const [id, now] = [newId(), world.clock.now()];
  const days = ['mon', 'tue', 'wed'];
  const reasons = JSON.stringify({ isPinned: false, suits: [], traded: [] });
  await world.db
    .insertInto('placements')
    .values({ id, round_id: round, run_id: run, host, days, reasons, created_at: now })
    .execute();
  await world.db
    .insertInto('placement_answers')
    .values([
      { placement_id: id, sign_up_id: host, side: 'host' },
      { placement_id: id, sign_up_id: intern, side: 'intern' },
    ])
    .execute();
  const due = new Date(now.getTime() + 86_400_000);
  await world.db
    .updateTable('placements')
    .set({ state: 'open', opened_at: now, answer_by: due, grace_until: due })
    .where('id', '=', id)
    .execute();
  return id;
};

/** A host asks somebody to be its deputy. */
const aQuestionTo = async (scene: Scene, owner: Owner): Promise<string> => {
  const { world, round } = scene;
  const person = personBehind(scene, owner);
  const personId = 'personId' in person ? person.personId : scene.coordinator;
  const found = world.db.selectFrom('persons').select('email').where('id', '=', personId);
  const { email } = await found.executeTakeFirstOrThrow();
  const host = await aSignUp(world, { round, role: 'host' });
  const id = newId();
  const asked = { id, host: host.id, name: 'Dorte Dam', email, named_at: world.clock.now() };
  await world.db
    .insertInto('deputies')
    .values({ ...asked, state: 'invited' })
    .execute();
  return id;
};

/** An open proposal to somebody, from somebody else. */
const aProposalTo = async (scene: Scene, owner: Owner): Promise<string> => {
  const intern = await signUpOf(scene, personBehind(scene, owner));
  const { id: host } = await aSignUp(scene.world, { round: scene.round, role: 'host' });
  return aProposal(scene, host, intern);
};

/** Visits are between people: where a browser should own one, a person does instead, and it is another's. */
const personBehind = (scene: Scene, owner: Owner): Owner =>
  'personId' in owner ? owner : { personId: scene.coordinator };

/** An agreed visit to somebody, who has begun a programme for it. */
const aProgrammeOf = async (scene: Scene, owner: Owner): Promise<Parameters> => {
  const { world, round } = scene;
  const host = await signUpOf(scene, personBehind(scene, owner), 'host');
  const intern = await aSignUp(world, { round, role: 'intern' });
  const [id, now, link] = [await aProposal(scene, host, intern.id), world.clock.now(), newSecret()];
  const yes = { answer: 'yes', answered_at: now } as const;
  await world.db.updateTable('placement_answers').set(yes).where('placement_id', '=', id).execute();
  await world.db.updateTable('placements').set({ state: 'agreed', ended_at: now }).where('id', '=', id).execute();
  await world.db.insertInto('visit_programmes').values({ id: newId(), host, changed_at: now, link }).execute();
  return { id, day: 'mon', link };
};

/** An agreed visit to somebody, who has written down what they take home. */
const aTakeawayOf = async (scene: Scene, owner: Owner): Promise<Parameters> => {
  const person = personBehind(scene, owner);
  const visit = await aProgrammeOf(scene, person);
  const { db, clock } = scene.world;
  const { id: placement_id = '' } = visit;
  const { host: sign_up_id } = await db
    .selectFrom('placements')
    .select('host')
    .where('id', '=', placement_id)
    .executeTakeFirstOrThrow();
  const person_id = 'personId' in person ? person.personId : '';
  const [takeaway, now] = [newId(), clock.now()];
  const said = { place: 1, kind: 'habit', text: 'Jeg vil spørge først', written_at: now, changed_at: now } as const;
  await db
    .insertInto('takeaways')
    .values({ id: takeaway, placement_id, sign_up_id, person_id, ...said })
    .execute();
  return { ...visit, takeaway };
};

/** The address of somebody's own calendar. */
const aCalendarOf = async ({ world, ...scene }: Scene, owner: Owner): Promise<Parameters> => {
  const person = personBehind({ world, ...scene }, owner);
  return { secret: 'personId' in person ? await makeFeed(world.acting(), person.personId) : '' };
};

type Parameters = Readonly<Record<string, string>>;

/** A sign-up that belongs to somebody: confirmed, or a draft held by a browser. */
const signUpOf = async ({ world, round }: Scene, owner: Owner, role: 'host' | 'intern' = 'intern'): Promise<string> => {
  const { id } = await aSignUp(world, { round, role });
  const draft = { state: 'draft', person_id: null, email: null, confirmed_at: null, submitted_at: null } as const;
  await world.db
    .updateTable('sign_ups')
    .set('personId' in owner ? { person_id: owner.personId } : { ...draft, session: owner.session })
    .where('id', '=', id)
    .execute();
  return id;
};

const aNote = async (scene: Scene, signUp: string): Promise<string> => {
  const id = newId();
  const { world, coordinator } = scene;
  const note = { id, sign_up_id: signUp, text: 'Ring til hende', by: coordinator, at: world.clock.now() };
  await world.db.insertInto('office_notes').values(note).execute();
  return id;
};

/** An intern's invitation to somebody who has not answered. */
const anInvitation = async ({ world, round }: Scene, intern: string): Promise<string> => {
  const [id, now] = [newId(), world.clock.now()];
  const invitation = {
    id,
    round_id: round,
    intern,
    invited_by: 'intern',
    state: 'invited',
    days: ['mon', 'tue'],
  } as const;
  await world.db
    .insertInto('arrangements')
    .values({
      ...invitation,
      days: [...invitation.days],
      email: 'ny@vejle.example',
      otherwise: 'find',
      invited_at: now,
      intern_yes_at: now,
      answer_by: new Date(now.getTime() + 86_400_000),
    })
    .execute();
  return id;
};

const aHold = async ({ world, round, coordinator }: Scene): Promise<string> => {
  const id = newId();
  const [intern, host] = [
    (await aSignUp(world, { round, role: 'intern' })).id,
    (await aSignUp(world, { round, role: 'host' })).id,
  ];
  const at = world.clock.now();
  const hold = {
    id,
    round_id: round,
    kind: 'ban',
    intern,
    host,
    reason: 'Kender hinanden',
    by: coordinator,
    at,
  } as const;
  await world.db.insertInto('holds').values(hold).execute();
  return id;
};

const aLetter = async ({ world }: Scene): Promise<string> => {
  const [id, at] = [newId(), world.clock.now()];
  const to = { to_address: 'anna@vejle.example', lang: 'da' } as const;
  const letter = { id, kind: 'sign-up-received', ...to, state: 'dead', created_at: at, settled_at: at } as const;
  await world.db.insertInto('letters').values(letter).execute();
  return id;
};

/** An organisation that a person wrote because they did not find theirs. */
const anEnteredOrganisation = async ({ world }: Scene): Promise<string> => {
  const id = newId();
  const kind = { sector: 'state', kind: 'agency', entered_by_person: true } as const;
  const organisation = { id, name: 'Styrelsen for Prøver', ...kind, created_at: world.clock.now() };
  await world.db.insertInto('organisations').values(organisation).execute();
  return id;
};

/** By the beginning of the route, as far as its first parameters: the longest that fits counts. */
const SAMPLES: Readonly<Record<string, (scene: Scene, owner: Owner) => Promise<Parameters>>> = {
  '/log-ind/link/:secret': async () => ({ secret: 'nobodys-secret' }),
  '/fortsaet/:secret': async () => ({ secret: 'nobodys-secret' }),
  '/leder/:secret': async () => ({ secret: 'nobodys-secret' }),
  '/rejsefaelle/:secret': async () => ({ secret: 'nobodys-secret' }),
  '/egen-vaert/brev/:secret': async () => ({ secret: 'nobodys-secret' }),
  '/stedfortraeder/:secret': async () => ({ secret: 'nobodys-secret' }),
  '/vaert/:id': async (scene, owner) => ({ id: await signUpOf(scene, personBehind(scene, owner), 'host') }),
  '/fandt-sted/:secret': async () => ({ secret: 'nobodys-secret' }),
  '/workshop-tilbud/:secret': async () => ({ secret: 'nobodys-secret' }),
  '/kontor/workshops/:workshop': async (scene) => ({ workshop: await aWorkshop(scene.world, scene.round) }),
  '/tilmelding/:id': async (scene, owner) => ({ id: await signUpOf(scene, owner), question: 'dage' }),
  '/besoeg/:id': async (scene, owner) => ({ id: await aProposalTo(scene, owner) }),
  '/besoeg/:id/i-dag': aProgrammeOf,
  '/besoeg/:id/kalender.ics': aProgrammeOf,
  '/besoeg/:id/med-hjem': aTakeawayOf,
  '/besoeg/:id/program': aProgrammeOf,
  '/besoeg/:id/program.pdf': aProgrammeOf,
  '/program/:link': aProgrammeOf,
  '/program/:link/program.pdf': aProgrammeOf,
  '/kalender/:secret.ics': aCalendarOf,
  '/uden-besoeg/:id': async (scene, owner) => ({ id: await signUpOf(scene, owner), question: 'dage' }),
  '/min-side/data/katalog/:id': async (scene, owner) => ({ id: await signUpOf(scene, owner) }),
  '/min-side/spurgt/:id': async (scene, owner) => ({ id: await aQuestionTo(scene, owner) }),
  '/kontor/udsendelse/:publication': async ({ publication, letter }) => ({ publication, letter }),
  '/kontor/runder/:year': async () => ({ year: '2027' }),
  '/kontor/matchning/:run': async ({ run }) => ({ run }),
  '/kontor/matchning/hold/:hold': async (scene) => ({ hold: await aHold(scene) }),
  '/kontor/samme-arbejdsplads/organisation/:organisation': async (scene) => ({
    organisation: await anEnteredOrganisation(scene),
  }),
  '/kontor/tilmeldinger/:id': async (scene, owner) => {
    const id = await signUpOf(scene, 'personId' in owner ? owner : { personId: scene.coordinator });
    return { id, note: await aNote(scene, id), question: 'dage', arrangement: await anInvitation(scene, id) };
  },
  '/kontor/udbakke/:letter': async (scene) => ({ letter: await aLetter(scene) }),
  '/kontor/breve/:kind': async () => ({ kind: 'sign-in' }),
  '/kontor/brevlink/:page': async () => ({ page: 'visit' }),
  '/kontor/koordinatorer/:coordinator': async ({ world }) => ({
    coordinator: (await world.signedIn(`c${newId()}@ipraktik.example`, { coordinator: true })).personId,
  }),
  '/demo/post/:number': async () => ({ number: '1' }),
};

/** A real address for a route, with an object that belongs to `owner`. Throws where nobody has said what to try. */
export const sampleAddress = async (route: string, scene: Scene, owner: Owner): Promise<string> => {
  if (!route.includes(':')) return route;
  const [prefix] = Object.keys(SAMPLES)
    .filter((one) => route === one || route.startsWith(`${one}/`))
    .sort((a, b) => b.length - a.length);
  const sample = SAMPLES[prefix ?? ''];
  if (!sample) throw new Error(`${route}: say in tests/route-samples.ts what to try it with`);
  const values = await sample(scene, owner);
  return route.replace(/:(\w+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${route}: its sample in tests/route-samples.ts gives no ${name}`);
    return value;
  });
};

/** What a form must say at least for its route to know what it is about. */
export const sampleFields = (route: string, { run }: Scene): Record<string, string> =>
  route === 'POST /kontor/udsendelse' ? { run } : {};
