/**
 * People sign up with the app as `npm start` runs it while it is killed, and PostgreSQL, and both. Whatever they were
 * told is saved is there afterwards, and meanwhile nobody is told anything worse than that it will be right back.
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fingerprint } from '../src/sign-ups/question.rules.ts';
import { ask, openFolder } from './holding.ts';
import { type RunningApp, startApp } from './running-app.ts';

/** So many people sign up side by side. */
const PEOPLE = 4;

/** A sign-up that was acknowledged: what was last acknowledged of its answer, and what was last sent. */
interface Acknowledged {
  readonly id: string;
  said: string | null;
  sent: string | null;
}

/** Said yes to, asked to be tried again, and what nobody knows. */
type Answer = { readonly to: string; readonly cookie: string } | 'later' | 'unheard';

/** Some people who sign up as fast as they can, until it is over. */
class Journey {
  readonly acknowledged: Acknowledged[] = [];
  readonly heard = { yes: 0, later: 0, unheard: 0 };
  #address: string;
  #isOver = false;
  readonly #people: Promise<unknown>;

  constructor(address: string) {
    this.#address = address;
    this.#people = Promise.all(Array.from({ length: PEOPLE }, (_, i) => this.#signUp(`Person ${i}`)));
  }

  goOnAt(address: string): void {
    this.#address = address;
  }

  end(): Promise<unknown> {
    this.#isOver = true;
    return this.#people;
  }

  /** Waits until so many more have been said yes to. */
  async goOnFor(more: number): Promise<void> {
    const enough = this.heard.yes + more;
    // Somebody who was told something else has failed, and this with them.
    while (this.heard.yes < enough) await Promise.race([sleep(5), this.#people]);
  }

  /** Signs up again and again, and answers one question twice each time. */
  async #signUp(name: string): Promise<void> {
    for (let number = 1; ; number += 1) {
      const begun = await this.#press('/tilmeld', '', { how: 'host' });
      if (!begun) return;
      const own: Acknowledged = { id: begun.to.split('/')[2] ?? '', said: null, sent: null };
      this.acknowledged.push(own);
      for (const learn of [`${name}, nummer ${number}`, `${name}, nummer ${number}, igen`]) {
        const seen = fingerprint('learn', own.said === null ? {} : { learn: own.said, shown: false });
        own.sent = learn;
        if (!(await this.#press(`/tilmelding/${own.id}/hverdag`, begun.cookie, { learn, seen }))) return;
        own.said = learn;
      }
    }
  }

  /** Presses until it is acknowledged; null when the journey is over before that. */
  async #press(path: string, cookie: string, fields: Record<string, string>) {
    while (!this.#isOver) {
      const answer = await this.#post(path, cookie, fields);
      this.heard[typeof answer === 'string' ? answer : 'yes'] += 1;
      if (typeof answer !== 'string') return answer;
      await sleep(20);
    }
    return null;
  }

  async #post(path: string, cookie: string, fields: Record<string, string>): Promise<Answer> {
    const [address, body] = [this.#address, new URLSearchParams(fields)];
    const sent = fetch(address + path, {
      method: 'POST',
      redirect: 'manual',
      body,
      headers: { origin: address, cookie },
    });
    const answer = await sent.catch(() => null);
    if (answer === null) return 'unheard';
    if (answer.status === 503) return 'later';
    equal(answer.status, 303, `${path} was answered ${answer.status}`);
    const given = answer.headers.getSetCookie()[0]?.split(';')[0];
    return { to: answer.headers.get('location') ?? '', cookie: given ?? cookie };
  }
}

/** Kills the first start while it makes the demo's people. */
const killHalfWay = async (app: RunningApp): Promise<void> => {
  const made = async (): Promise<number> =>
    Number((await ask(app.postgres.host, 'select count(*) as n from sign_ups'))[0]?.['n']);
  // Before PostgreSQL and its tables are there, nobody is.
  while ((await made().catch(() => 0)) < 20) await sleep(5);
  await app.kill('app');
};

test(
  'killed in mid-journey, the app and PostgreSQL keep every row that was acknowledged',
  { timeout: 240_000 },
  async (t) => {
    const dataDir = openFolder(t);
    await killHalfWay(startApp(t, dataDir));
    let app = startApp(t, dataDir);
    const journey = new Journey(await app.ready());
    for (const whom of [['app'], ['postgres'], ['app', 'postgres']] as const) {
      await journey.goOnFor(20);
      await sleep(Math.random() * 50);
      const { pid } = app;
      await app.kill(...whom);
      if (whom[0] === 'postgres') equal(app.pid, pid, 'the app outlives its PostgreSQL');
      else {
        app = startApp(t, dataDir);
        journey.goOnAt(await app.ready());
      }
    }
    await journey.goOnFor(20);
    await journey.end();
    t.diagnostic(JSON.stringify({ signUps: journey.acknowledged.length, ...journey.heard }));

    const { host } = app.postgres;
    const rows = await ask(host, `select id, answers ->> 'learn' as learn from sign_ups`);
    const kept = new Map(rows.map(({ id, learn }) => [id, learn]));
    for (const { id, said, sent } of journey.acknowledged) {
      ok(kept.has(id), `a sign-up is gone: ${id}`);
      const learn = kept.get(id);
      ok(learn === said || learn === sent, `"${said}" was acknowledged, and there is "${String(learn)}"`);
    }
    const halves = `select from sign_ups s full join (select * from audit_entries where act = 'beginSignUp') a
    on a.subject_id = s.id::text where s.id is null or a.id is null`;
    deepEqual(await ask(host, halves), [], 'a sign-up without a record of who began it, or the other way round');
    equal(await app.stop(), 0);
  },
);
