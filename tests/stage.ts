/** How far a round has come, reached by the acts that bring it there: matched, published, sent. */
import { startRun } from '../src/matching-runs/match-run.acts.ts';
import { answerPlacement } from '../src/placements/placement.acts.ts';
import { publishRun, sendPublication } from '../src/placements/publication.acts.ts';
import type { Outcome } from '../src/platform/outcome.ts';
import type { Actor } from '../src/platform/transact.ts';
import { aRound, aSignUp, companions } from './made.ts';
import type { Browser, World } from './world.ts';

export interface Stage {
  readonly round: string;
  readonly office: Browser;
  readonly coordinator: Actor;
  /** A host with a guest to come, and the guest. */
  readonly host: { id: string; personId: string; email: string };
  readonly intern: { id: string; personId: string; email: string };
}

const wellDone = <T>(outcome: Outcome<T, string>): T => {
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
};

/** Everybody has signed up: two hosts, a pair, one alone, and one for whom there is no host. The clock stands at matching. */
export const signedUp = async (world: World): Promise<Stage> => {
  world.clock.moveTo(new Date('2027-06-02T09:00:00Z'));
  const round = await aRound(world);
  const office = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  const host = await aSignUp(world, { round, role: 'host', answers: { fields: ['skat-told'], seats: 1 } });
  await aSignUp(world, { round, role: 'host', answers: { seats: 2 } });
  const elsewhere = { round, role: 'intern', organisation: '0461' } as const;
  const intern = await aSignUp(world, { ...elsewhere, answers: { interests: ['skat-told'] } });
  const pair = [];
  for (let i = 0; i < 2; i++) pair.push((await aSignUp(world, { ...elsewhere, workplace: 'Vejen' })).id);
  await companions(world, pair[0] ?? '', pair[1] ?? '');
  await aSignUp(world, { ...elsewhere, answers: { interests: ['ret-politi'] } });
  return { round, office, coordinator: { kind: 'person', id: office.personId }, host, intern };
};

/** A run has been calculated. Answers its id. */
export const run = async (world: World, { round, coordinator }: Stage): Promise<string> => {
  const { id } = wellDone(await startRun(world.acting(coordinator), round));
  await world.work();
  return id;
};

/** Its letters are drafted. Answers the publication's id. */
export const publish = async (world: World, stage: Stage): Promise<string> =>
  wellDone(await publishRun(world.acting(stage.coordinator), await run(world, stage))).id;

export const countDrafts = async ({ db }: World): Promise<number> =>
  (await db.selectFrom('letters').select('id').where('state', '=', 'drafted').execute()).length;

/** Everybody has been asked. Answers the host's proposal. */
export const send = async (world: World, stage: Stage): Promise<string> => {
  const id = await publish(world, stage);
  const letterCountSeen = await countDrafts(world);
  wellDone(await sendPublication(world.acting(stage.coordinator), { id, letterCountSeen }));
  await world.work();
  const ofHost = world.db.selectFrom('placements').select('id').where('host', '=', stage.host.id);
  return (await ofHost.executeTakeFirstOrThrow()).id;
};

/** The host and its guest have agreed. Answers their visit's id. */
export const agree = async (world: World, stage: Stage): Promise<string> => {
  const placement = await send(world, stage);
  for (const { id: signUp, personId: id } of [stage.host, stage.intern])
    wellDone(await answerPlacement(world.acting({ kind: 'person', id }), { placement, signUp, answer: 'yes' }));
  await world.work();
  return placement;
};
