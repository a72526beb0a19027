/** What the office sends, ready to be sent. */
import { sql } from 'kysely';
import { nextRound } from '../src/rounds/next-round.rules.ts';
import { typedRound } from '../src/rounds/round.form.ts';
import { findRound } from '../src/rounds/round.store.ts';
import { DEMO_ROUND } from '../src/worlds/demo-round.ts';
import { seenAt } from './pressing.ts';
import type { FormToSend } from './sending.ts';
import { countDrafts, publish, run, signedUp } from './stage.ts';
import type { World } from './world.ts';

const workplaces = async ({ db }: World): Promise<readonly string[]> =>
  (await db.selectFrom('workplaces').select('id').orderBy('created_at').execute()).map(({ id }) => id);

/** An intern who has written that their manager decides, and named nobody. */
const saysWhoDecides = async ({ db }: World, intern: string): Promise<void> => {
  await db
    .updateTable('sign_ups')
    .set({ answers: sql`answers || '{"decides": "manager"}'` })
    .where('id', '=', intern)
    .execute();
};

export const OFFICE_FORMS: Readonly<Record<string, FormToSend>> = {
  'a note on a sign-up': {
    async make(world) {
      const { office, host } = await signedUp(world);
      return { browser: office, path: `/kontor/tilmeldinger/${host.id}/note`, fields: { text: 'Ring til hende.' } };
    },
  },
  'an answer changed on behalf': {
    async make(world) {
      const { office, host } = await signedUp(world);
      const path = `/kontor/tilmeldinger/${host.id}/ret/gaester`;
      const fields = { seats: '2', reason: 'Bad om det i telefonen', seen: await seenAt(office, path) };
      return { browser: office, path, fields };
    },
  },
  'withdrawing on behalf': {
    async make(world) {
      const { office, host } = await signedUp(world);
      const path = `/kontor/tilmeldinger/${host.id}/traek-tilbage`;
      return { browser: office, path, fields: { reason: 'Ringede' } };
    },
  },
  'a manager’s answer from the telephone': {
    async make(world) {
      const { office, intern } = await signedUp(world);
      await saysWhoDecides(world, intern.id);
      const path = `/kontor/tilmeldinger/${intern.id}/leder`;
      return { browser: office, path, fields: { answer: 'yes', days: '3', overnight: 'yes', reason: 'Ringede' } };
    },
  },
  'telling two workplaces apart': {
    async make(world) {
      const { office } = await signedUp(world);
      const [one = '', other = ''] = await workplaces(world);
      return { browser: office, path: '/kontor/samme-arbejdsplads/to-forskellige', fields: { one, other } };
    },
  },
  'merging two workplaces': {
    async make(world) {
      const { office } = await signedUp(world);
      const [from = '', into = ''] = await workplaces(world);
      return { browser: office, path: '/kontor/samme-arbejdsplads/slaa-sammen', fields: { from, into } };
    },
    again: 409,
  },
  'adding a coordinator': {
    async make(world) {
      const { office, host } = await signedUp(world);
      return { browser: office, path: '/kontor/koordinatorer', fields: { name: 'Vera', email: host.email } };
    },
    again: 409,
  },
  'setting up a round': {
    async make(world) {
      const { office } = await signedUp(world);
      const next = nextRound(DEMO_ROUND);
      const fields = typedRound({ ...next, dates: { ...next.dates, proposalsOn: '2028-06-06' } });
      return { browser: office, path: '/kontor/runder/ny', fields };
    },
    again: 400,
  },
  'changing a round': {
    async make(world) {
      const { office, round } = await signedUp(world);
      const now = await findRound(world.db, round);
      if (!now) throw new Error('the round is gone');
      const fields = {
        ...typedRound(now),
        name: 'Praktik i uge 37',
        version: `${now.version}`,
        reason: 'Et bedre navn',
      };
      return { browser: office, path: '/kontor/runder/2027/ret', fields };
    },
  },
  'letting the next phase begin': {
    async make(world) {
      const { office } = await signedUp(world);
      world.clock.moveTo(new Date('2027-05-20T09:00:00Z'));
      const fields = { phase: 'matching', reason: 'Fuldt hus' };
      return { browser: office, path: '/kontor/runder/2027/naeste-fase', fields };
    },
    again: 400,
  },
  'opening sign-up again': {
    async make(world) {
      const { office } = await signedUp(world);
      const fields = { closes: '2027-06-04', reason: 'En vært mere', warningsSeen: 'yes' };
      return { browser: office, path: '/kontor/runder/2027/genaabn', fields };
    },
    again: 400,
  },
  'cancelling a round': {
    async make(world) {
      const { office } = await signedUp(world);
      return { browser: office, path: '/kontor/runder/2027/aflys', fields: { reason: 'For få værter' } };
    },
  },
  'pinning a guest to a host': {
    async make(world) {
      const { office, host, intern } = await signedUp(world);
      const fields = { kind: 'pin', host: host.id, intern: intern.id, reason: 'Aftalt med begge', back: '' };
      return { browser: office, path: '/kontor/matchning/hold', fields };
    },
    again: 409,
  },
  'starting a run': {
    async make(world) {
      const { office, round } = await signedUp(world);
      return { browser: office, path: '/kontor/matchning/start', fields: { round } };
    },
  },
  publishing: {
    async make(world) {
      const stage = await signedUp(world);
      return { browser: stage.office, path: '/kontor/udsendelse', fields: { run: await run(world, stage) } };
    },
    again: 409,
  },
  'sending the proposals': {
    async make(world) {
      const stage = await signedUp(world);
      const path = `/kontor/udsendelse/${await publish(world, stage)}/send`;
      return { browser: stage.office, path, fields: { count: `${await countDrafts(world)}` } };
    },
    again: 409,
  },
  'taking a publication back': {
    async make(world) {
      const stage = await signedUp(world);
      const path = `/kontor/udsendelse/${await publish(world, stage)}/fortryd`;
      return { browser: stage.office, path, fields: {} };
    },
    again: 404,
  },
};
