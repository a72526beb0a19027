/**
 * `kill -9` between every two statements of publishing and of signing up: the world is as it was or as it should be,
 * in every table, letters, jobs and the record of who did it included. Never between.
 */
import { deepEqual, equal, notDeepEqual } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { openDatabase, type Database } from '../src/platform/database.ts';
import type { Actor } from '../src/platform/transact.ts';
import type { Doom } from './doomed-act.ts';
import { aRound } from './made.ts';
import { answerAll, begin, codeIn, formsOf, INTERN_FORMS, leadsTo, newestTo } from './signing-up.ts';
import { type Snapshot, takeSnapshot, withoutChance } from './snapshot.ts';
import { countDrafts, publish, run, signedUp } from './stage.ts';
import { cloneOf, openWorld, type World } from './world.ts';

type Order = Pick<Doom, 'act' | 'given' | 'by'>;

const EMAIL = 'ib@vejle.example';
const ANONYMOUS: Actor = { kind: 'anonymous' };
/** Travelling with a colleague, so that proving the address invites them too. */
const TOGETHER = {
  selskab: { travel: 'together', companionEmail: 'bo@vejle.example', otherwise: 'alone' },
  kontakt: { ...INTERN_FORMS.kontakt, email: EMAIL },
};

/** A sign-up whose every answer is given, and the browser that holds it. */
const written = async (world: World) => {
  await aRound(world);
  const browser = world.browser();
  const own = await begin(browser, 'intern');
  await answerAll(browser, own, formsOf('intern', TOGETHER));
  const signUp = own.replace(/.*\//, '');
  const held = world.db.selectFrom('sign_ups').select('session').where('id', '=', signUp);
  const session = (await held.executeTakeFirstOrThrow()).session?.toString('hex') ?? '';
  return { browser, own, signUp, session };
};

/** Brings a world to where an act is next, and says which. */
const SCENES: Readonly<Record<string, (world: World) => Promise<Order>>> = {
  async 'sending a sign-up'(world) {
    const { signUp, session } = await written(world);
    return { act: 'send', given: { signUp, session }, by: ANONYMOUS };
  },
  async 'proving its address'(world) {
    const { browser, own, session } = await written(world);
    await leadsTo(await browser.post(`${own}/send`));
    await world.work();
    return {
      act: 'prove',
      given: { code: codeIn(newestTo(world, EMAIL).text), session, key: world.house.key.toString('hex') },
      by: ANONYMOUS,
    };
  },
  async publishing(world) {
    const stage = await signedUp(world);
    return { act: 'publish', given: { run: await run(world, stage) }, by: stage.coordinator };
  },
  async 'sending the proposals'(world) {
    const stage = await signedUp(world);
    const publication = await publish(world, stage);
    return { act: 'release', given: { publication, letters: `${await countDrafts(world)}` }, by: stage.coordinator };
  },
};

const PROGRAM = fileURLToPath(new URL('doomed-act.js', import.meta.url));

/** Answers what the process said, and what ended it. */
const live = async (doom: Doom): Promise<{ said: string; signal: string | null }> => {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, JSON.stringify(doom)]);
    return { said: stdout, signal: null };
  } catch (error) {
    const { signal } = error as { signal?: string };
    if (signal !== 'SIGKILL') throw error;
    return { said: '', signal };
  }
};

/** A copy of the world to let one process after the other die in, made anew once one of them has changed it. */
class Lane {
  readonly #world: World;
  readonly #old: Snapshot;
  #clone: Awaited<ReturnType<typeof cloneOf>> | null = null;
  #db: Database | null = null;

  constructor(world: World, old: Snapshot) {
    this.#world = world;
    this.#old = old;
  }

  /** Lets a process live or die, waits until PostgreSQL has noticed, and answers what there is then. */
  async after(doom: Omit<Doom, 'connection'>): Promise<{ said: string; signal: string | null; state: Snapshot }> {
    this.#clone ??= await cloneOf(this.#world);
    this.#db ??= openDatabase({ ...this.#clone.connection, application_name: 'onlooker', max: 1 }, () => {});
    const ended = await live({ ...doom, connection: this.#clone.connection });
    while ((await this.#acting(this.#db)) > 0) await sleep(2);
    const state = await takeSnapshot(this.#db);
    if (JSON.stringify(state) !== JSON.stringify(this.#old)) await this.close();
    return { ...ended, state };
  }

  async #acting(db: Database): Promise<number> {
    const { rows } = await sql`
      select from pg_stat_activity where datname = current_database() and application_name = 'ipraktik'`.execute(db);
    return rows.length;
  }

  async close(): Promise<void> {
    await this.#db?.destroy();
    await this.#clone?.drop();
    [this.#db, this.#clone] = [null, null];
  }
}

for (const [name, setScene] of Object.entries(SCENES))
  test(`${name}: whichever statement it is killed at, all has happened or nothing`, async (t) => {
    const world = await openWorld();
    const order = { ...(await setScene(world)), now: world.clock.now().toISOString() };
    const old = await takeSnapshot(world.db);
    const lanes = [new Lane(world, old), new Lane(world, old)] as const;
    try {
      await world.db.destroy();
      const whole = await lanes[0].after({ ...order, statement: 0, when: 'before' });
      const last = Number(whole.said);
      const done = withoutChance(whole.state, old);
      notDeepEqual(done, withoutChance(old, old));
      t.diagnostic(`${last} statements`);

      const dooms = Array.from({ length: last }, (_, i) => ({ statement: i + 1, when: 'before' as const })).values();
      const die = async (lane: Lane): Promise<void> => {
        for (const doom of dooms) {
          const { signal, state } = await lane.after({ ...order, ...doom });
          equal(signal, 'SIGKILL');
          deepEqual(state, old, `killed before statement ${doom.statement} of ${last}`);
        }
      };
      await Promise.all(lanes.map(die));

      // COMMIT has gone, and nobody is there to hear how it went.
      const { signal, state } = await lanes[0].after({ ...order, statement: last, when: 'sent' });
      equal(signal, 'SIGKILL');
      deepEqual(withoutChance(state, old), done);
    } finally {
      for (const lane of lanes) await lane.close();
      await world.close();
    }
  });
