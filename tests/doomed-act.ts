/**
 * Carries out one act in a process of its own, which kills itself as `kill -9` does at one statement of it:
 * `node doomed-act.js '{"act": "publish", …}'`. Says how many statements there were, should it live.
 */
import pg from 'pg';
import { openDatabase } from '../src/platform/database.ts';
import { openJobs } from '../src/platform/jobs.ts';
import type { Acting, Actor } from '../src/platform/transact.ts';

/** What to do, on which database, and where to die: before the statement of this number (none is 0) goes, or once it has gone. */
export interface Doom {
  readonly act: keyof typeof ACTS;
  readonly given: Readonly<Record<string, string>>;
  readonly by: Actor;
  readonly now: string;
  readonly connection: { host: string; user: string; database: string };
  readonly statement: number;
  readonly when: 'before' | 'sent';
}

type Given = Doom['given'];

/** Loaded when it is asked for, so that a process is quick to come and go. */
const ACTS = {
  async send(acting: Acting, { signUp = '', session = '' }: Given) {
    const { submitSignUp } = await import('../src/sign-ups/sign-up.acts.ts');
    return submitSignUp(acting, { id: signUp, visitor: { session: Buffer.from(session, 'hex'), person: null } });
  },
  async prove(acting: Acting, { code = '', session = '', key = '' }: Given) {
    const { confirmSignUps } = await import('../src/sign-ups/sign-up.acts.ts');
    const { signInByCode } = await import('../src/accounts/sign-in.acts.ts');
    const typed = { code, session: Buffer.from(session, 'hex'), client: '192.0.2.1', key: Buffer.from(key, 'hex') };
    return signInByCode(acting, typed, [confirmSignUps]);
  },
  async publish(acting: Acting, { run = '' }: Given) {
    const { publishRun } = await import('../src/placements/publication.acts.ts');
    return publishRun(acting, run);
  },
  async release(acting: Acting, { publication = '', letters = '' }: Given) {
    const { sendPublication } = await import('../src/placements/publication.acts.ts');
    return sendPublication(acting, { id: publication, letterCountSeen: Number(letters) });
  },
};

const die = (): void => void process.kill(process.pid, 'SIGKILL');

/** Counts what goes to PostgreSQL, `begin` and `commit` too, and dies where it is to. */
const countStatements = ({ statement, when }: Doom): (() => number) => {
  let count = 0;
  const query = Reflect.get(pg.Client.prototype, 'query') as (...args: unknown[]) => unknown;
  Reflect.set(pg.Client.prototype, 'query', function (this: pg.Client, ...args: unknown[]) {
    count += 1;
    if (count === statement && when === 'before') die();
    // Gone with the ticks that follow; what comes back is read in the round after.
    if (count === statement && when === 'sent') setImmediate(die);
    return Reflect.apply(query, this, args);
  });
  return () => count;
};

const doom = JSON.parse(process.argv[2] ?? '') as Doom;
const counted = countStatements(doom);
const db = openDatabase(doom.connection, () => {});
const acting = { db, jobs: openJobs(), now: new Date(doom.now), by: doom.by };
const outcome = await ACTS[doom.act](acting, doom.given);
if (!outcome.ok) throw new Error(`${doom.act}: ${outcome.why}`);
const statements = counted();
await db.destroy();
process.stdout.write(`${statements}\n`);
