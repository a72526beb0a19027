/** What participants send, ready to be sent: by whom, where to, with what in it. */
import { breakOff } from '../src/placements/break-off.acts.ts';
import { proposeOtherDays } from '../src/placements/other-days.acts.ts';
import { openOtherDays } from '../src/placements/other-days.store.ts';
import { aRound, aSignUp, aVisit } from './made.ts';
import { seenAt } from './pressing.ts';
import type { FormToSend } from './sending.ts';
import { answerAll, begin, HOST_FORMS, INTERN_FORMS, leadsTo, linkIn, newestTo, signUp } from './signing-up.ts';
import { agree, send, signedUp } from './stage.ts';
import type { Browser, World } from './world.ts';

const COLLEAGUE = 'bo@vejle.example';
const MANAGER = 'leder@vejle.example';

/** An intern has signed up, and their manager has the letter. Answers its link. */
const askManager = async (world: World): Promise<string> => {
  await aRound(world);
  await signUp(world, 'intern', { kontakt: { ...INTERN_FORMS.kontakt, decides: 'manager', managerEmail: MANAGER } });
  return linkIn(newestTo(world, MANAGER).text, '/leder/');
};

const aDraft = async (world: World): Promise<{ browser: Browser; own: string }> => {
  await aRound(world);
  const browser = world.browser();
  return { browser, own: await begin(browser, 'host') };
};
const aWholeDraft = async (world: World): Promise<{ browser: Browser; own: string }> => {
  const { browser, own } = await aDraft(world);
  await answerAll(browser, own, HOST_FORMS);
  return { browser, own };
};
/** An intern is about to invite a host of the catalogue. */
const aHostToInvite = async (world: World) => {
  const round = await aRound(world);
  const there = await aSignUp(world, { round, role: 'host', organisation: '0621', answers: { shown: true } });
  const { email } = await aSignUp(world, { round, role: 'intern' });
  const fields = { vaert: there.id, days: ['tue', 'wed'], otherwise: 'find' };
  return { browser: await world.signedIn(email), path: '/egen-vaert', fields, host: there.email };
};

export const PARTICIPANTS_FORMS: Readonly<Record<string, FormToSend>> = {
  'an answer in a draft': {
    async make(world) {
      const { browser, own } = await aDraft(world);
      const path = `${own}/hverdag`;
      const fields = { seen: await seenAt(browser, path), learn: 'Morgenmøde på "ti" minutter.\nOg <kaffe>.' };
      return { browser, path, fields };
    },
    waitsFor: 'sign_ups',
  },
  'an answer in a confirmed sign-up': {
    async make(world) {
      await aRound(world);
      const { browser, own } = await signUp(world, 'host');
      const path = `${own}/gaester`;
      return { browser, path, fields: { seen: await seenAt(browser, path), seats: '1' } };
    },
  },
  'a wish for a host': {
    async make(world) {
      const round = await aRound(world);
      const { id: vaert } = await aSignUp(world, {
        round,
        role: 'host',
        organisation: '0621',
        answers: { shown: true },
      });
      const { email } = await aSignUp(world, { round, role: 'intern' });
      return { browser: await world.signedIn(email), path: '/oensker/tilfoej', fields: { vaert, tilbage: '?' } };
    },
  },
  'inviting a host': {
    make: aHostToInvite,
  },
  'a yes to who would like to visit': {
    async make(world) {
      const { browser, path, fields, host } = await aHostToInvite(world);
      await leadsTo(await browser.post(path, fields));
      const { id: invitation } = await world.db.selectFrom('arrangements').select('id').executeTakeFirstOrThrow();
      return { browser: await world.signedIn(host), path: '/egen-vaert/ja', fields: { invitation } };
    },
  },
  'sending a sign-up': {
    async make(world) {
      const { browser, own } = await aWholeDraft(world);
      return { browser, path: `${own}/send`, fields: {} };
    },
  },
  'pressing the link that proves its address': {
    async make(world) {
      const { browser, own } = await aWholeDraft(world);
      await leadsTo(await browser.post(`${own}/send`));
      await world.work();
      const path = linkIn(newestTo(world, HOST_FORMS.kontakt.email).text, '/log-ind/link/');
      return { browser, path, fields: {} };
    },
    again: 410,
  },
  withdrawing: {
    async make(world) {
      await aRound(world);
      const { browser, own } = await signUp(world, 'host');
      return { browser, path: `${own}/afmeld`, fields: { why: 'unsaid' } };
    },
  },
  'a colleague’s no to travelling together': {
    async make(world) {
      await aRound(world);
      const selskab = { travel: 'together', companionEmail: COLLEAGUE, otherwise: 'alone' };
      await signUp(world, 'intern', { selskab, kontakt: INTERN_FORMS.kontakt });
      const path = `${linkIn(newestTo(world, COLLEAGUE).text, '/rejsefaelle/')}/nej`;
      return { browser: world.browser(), path, fields: {} };
    },
    again: 410,
  },
  'a manager’s yes': {
    async make(world) {
      const path = await askManager(world);
      const fields = { seen: await seenAt(world.browser(), path), answer: 'yes', days: '3', overnight: 'no' };
      return { browser: world.browser(), path, fields };
    },
  },
  'saying that one is not the manager': {
    async make(world) {
      const path = await askManager(world);
      const seen = await seenAt(world.browser(), path);
      return { browser: world.browser(), path: `${path}/ikke-mig`, fields: { seen } };
    },
    again: 410,
  },
  'a yes': {
    async make(world) {
      const stage = await signedUp(world);
      const placement = await send(world, stage);
      return { browser: await world.signedIn(stage.host.email), path: `/besoeg/${placement}/ja`, fields: {} };
    },
  },
  'a no with its reason': {
    async make(world) {
      const stage = await signedUp(world);
      const path = `/besoeg/${await send(world, stage)}/nej`;
      const fields = { reason: 'days', note: 'Vi flytter den uge.' };
      return { browser: await world.signedIn(stage.host.email), path, fields };
    },
  },
  'asking a host oneself': {
    async make(world) {
      const stage = await signedUp(world);
      await send(world, stage);
      const { round } = stage;
      const host = await aSignUp(world, { round, role: 'host', organisation: '0621', answers: { shown: true } });
      const { id, email } = await aSignUp(world, { round, role: 'intern' });
      const fields = { vaert: host.id, days: ['tue', 'wed'], email: '' };
      return { browser: await world.signedIn(email), path: `/uden-besoeg/${id}/vaert`, fields };
    },
  },
  'leaving an agreed visit': {
    async make(world) {
      const stage = await signedUp(world);
      const placement = await agree(world, stage);
      return {
        browser: await world.signedIn(stage.intern.email),
        path: `/besoeg/${placement}/afbud`,
        fields: { reason: 'work' },
      };
    },
  },
  'dropping out of a visit that is under way': {
    async make(world) {
      const stage = await signedUp(world);
      const path = `/besoeg/${await agree(world, stage)}/afbud`;
      world.clock.moveTo(new Date('2027-09-14T07:00:00Z'));
      const fields = { reason: 'work', leaving: 'under-way' };
      return { browser: await world.signedIn(stage.intern.email), path, fields };
    },
  },
  'coming after all': {
    async make(world) {
      const stage = await signedUp(world);
      const placement = await agree(world, stage);
      world.clock.moveTo(new Date('2027-09-14T07:00:00Z'));
      const { id: signUp, personId: id } = stage.intern;
      await breakOff(world.acting({ kind: 'person', id }), { placement, signUp, because: 'work' });
      return {
        browser: await world.signedIn(stage.intern.email),
        path: `/besoeg/${placement}/afbud/fortryd`,
        fields: {},
      };
    },
  },
  'proposing other days': {
    async make(world) {
      const stage = await signedUp(world);
      const path = `/besoeg/${await send(world, stage)}/andre-dage`;
      return { browser: await world.signedIn(stage.intern.email), path, fields: { days: ['wed', 'fri'] } };
    },
  },
  'a yes to other days': {
    async make(world) {
      const stage = await signedUp(world);
      const placement = await agree(world, stage);
      const { id: signUp, personId: id } = stage.intern;
      await proposeOtherDays(world.acting({ kind: 'person', id }), { placement, signUp, days: ['wed', 'fri'] });
      const proposal = (await openOtherDays(world.db, placement))?.id ?? 'nothing was proposed';
      const path = `/besoeg/${placement}/andre-dage/svar`;
      return { browser: await world.signedIn(stage.host.email), path, fields: { proposal, answer: 'yes' } };
    },
  },
  'saying where guests come': {
    async make(world) {
      const round = await aRound(world);
      const host = await aSignUp(world, { round, role: 'host' });
      const guest = await aSignUp(world, { round, role: 'intern' });
      const path = `/besoeg/${await aVisit(world, { round, host: host.id, interns: [guest.id] })}/praktisk`;
      const fields = {
        version: '0',
        address: 'Torvet 4,\nindgang B',
        startsAt: '9',
        goodToKnow: '',
        phone: '12345678',
      };
      return { browser: await world.signedIn(host.email), path, fields };
    },
  },
  'naming a deputy': {
    async make(world) {
      const { host } = await signedUp(world);
      const email = 'dorte@vejle.example';
      const fields = { name: 'Dorte Dam', email, sure: 'yes', unlike: email };
      return { browser: await world.signedIn(host.email), path: `/vaert/${host.id}/stedfortraeder`, fields };
    },
  },
  'something to take home': {
    async make(world) {
      const stage = await signedUp(world);
      const path = `/besoeg/${await agree(world, stage)}/med-hjem`;
      world.clock.moveTo(new Date('2027-09-17T09:00:00Z'));
      const fields = { kind: 'habit', text: 'Jeg vil spørge først.' };
      return { browser: await world.signedIn(stage.intern.email), path, fields };
    },
  },
};
