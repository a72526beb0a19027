import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aSignUp, companions } from '../../tests/made.ts';
import { send, signedUp, type Stage } from '../../tests/stage.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import type { HostAnswers, InternAnswers } from '../sign-ups/answers.ts';
import { askOwnHost } from './own-host.acts.ts';

type Made = Awaited<ReturnType<typeof aSignUp>>;

let world: World;
let stage: Stage;
before(async () => {
  world = await openWorld();
  stage = await signedUp(world);
  await send(world, stage);
  world.clock.moveTo(new Date('2027-06-23T09:00:00Z'));
  await world.tick();
});
after(() => world.close());

/** Nobody here would be matched: what people find themselves does not go by fields. */
const host = (name: string, answers: Partial<HostAnswers> = {}): Promise<Made> =>
  aSignUp(world, {
    round: stage.round,
    role: 'host',
    name,
    workplace: `${name}s hus`,
    answers: { seats: 1, shown: true, fields: ['kultur-fritid'], ...answers },
  });
const intern = (name: string, answers: Partial<InternAnswers> = {}, workplace = `${name}s kontor`): Promise<Made> =>
  aSignUp(world, {
    round: stage.round,
    role: 'intern',
    name,
    workplace,
    organisation: '0461',
    answers: { interests: ['ret-politi'], ...answers },
  });
const signedIn = ({ email }: Made) => world.signedIn(email);
const text = async (browser: Browser, path: string): Promise<string> => (await browser.get(path)).text();
const form = ({ id }: Made) => `/uden-besoeg/${id}/vaert`;
const DAYS = ['mon', 'tue'];
/** Asks by the form; answers the visit's address, or the page that says why not. */
const asks = async (one: Made, fields: Record<string, string | string[]>): Promise<{ to: string; page: string }> => {
  const answer = await (await signedIn(one)).post(form(one), { days: DAYS, ...fields });
  await world.work();
  return { to: (answer.headers.get('location') ?? '').replace(/\?.*/, ''), page: await answer.text() };
};
const lettersTo = (one: Made) => world.post.letters.filter(({ to }) => to === one.email).map(({ subject }) => subject);
const says = async (one: Made, visit: string, what: 'ja' | 'nej') => {
  const answer = await (await signedIn(one)).post(`${visit}/${what}`, what === 'nej' ? { reason: 'other' } : {});
  await world.work();
  return answer.status;
};
const stateOf = async (visit: string) => {
  const id = visit.replace('/besoeg/', '');
  const row = world.db.selectFrom('placements').select(['state', 'ended_why']).where('id', '=', id);
  return row.executeTakeFirstOrThrow();
};

test('an intern asks a host that is shown and has a seat; its yes agrees the visit, with one letter and no office', async () => {
  const [birk, hidden, ib] = [await host('Birk'), await host('Skjult', { shown: false }), await intern('Ib')];
  await host('Kort', { days: ['thu', 'fri'], maxDays: 2 });
  const far = await intern('Fjern', { days: ['mon', 'tue'], maxDays: 2 });
  const page = await text(await signedIn(ib), form(ib));
  match(page, /senest tirsdag den 29\.\sjuni[^]*Birks hus \(Vejle Kommune\), man\.–fre\./);
  doesNotMatch(page, /Skjults hus/);
  doesNotMatch(await text(await signedIn(far), form(far)), /Korts hus/, 'no two days suit both');
  const { to } = await asks(ib, { vaert: birk.id, email: '' });
  match(to, /^\/besoeg\//);
  deepEqual(await asks(ib, { vaert: birk.id, email: '' }), { to, page: '' }, 'pressed twice it is asked once');
  match(await text(await signedIn(ib), `/uden-besoeg/${ib.id}`), /Du har spurgt en vært og venter på svar/);
  match(await text(await signedIn(birk), to), /En gæst har selv valgt jer[^]*Svar senest tirsdag den 29\.\sjuni/);
  deepEqual(lettersTo(birk), ['En innovationspraktikant spørger, om I vil være vært']);
  deepEqual(lettersTo(ib), []);
  equal(await says(birk, to, 'ja'), 303);
  equal((await stateOf(to)).state, 'agreed');
  match(await text(await signedIn(ib), to), /Besøgsaftale[^]*Birk/);
  equal((await (await signedIn(hidden)).get(form(hidden))).status, 404, 'a host asks nobody');
});

test('a host that has others to answer is written to about the new guest alone', async () => {
  const [to, gammel, ny] = [await host('Toer', { seats: 3 }), await intern('Gammel'), await intern('Ny')];
  const { to: old } = await asks(gammel, { vaert: to.id });
  const { to: visit } = await asks(ny, { vaert: to.id });
  const about = world.post.letters.filter((one) => one.to === to.email && one.text.includes(visit));
  equal(about.length, 1);
  match(about[0]?.text ?? '', /En innovationspraktikant har selv valgt jer[^]*Svar senest/);
  doesNotMatch(about[0]?.text ?? '', new RegExp(`${old}|besøg, der passer`));
});

test('a no, and silence, tell the intern once; they are looked for still, and not sent to the same host again', async () => {
  const [nej, stille, bo] = [await host('Nej'), await host('Stille'), await intern('Bo')];
  await (await signedIn(bo)).post(`/uden-besoeg/${bo.id}/vent`, { answer: 'no' });
  match(await text(await signedIn(bo), form(bo)), /Siger værten nej, begynder vi at kigge efter en anden vært/);
  const first = await asks(bo, { vaert: nej.id });
  await says(nej, first.to, 'nej');
  deepEqual(lettersTo(bo).length, 1);
  const none = await text(await signedIn(bo), `/uden-besoeg/${bo.id}`);
  match(none, /Det besøg, du selv spurgte en vært om, blev ikke til noget/);
  doesNotMatch(none, /vi spurgte om/);
  match(await text(await signedIn(bo), `/uden-besoeg/${bo.id}`), /Vi kigger efter en vært til dig/);
  doesNotMatch(await text(await signedIn(bo), form(bo)), /Nejs hus/);
  match(await text(await signedIn(bo), form(bo)), /Siger værten nej, kigger vi videre for dig/);
  match((await asks(bo, { email: nej.email })).page, /har været sat sammen før/);
  const second = await asks(bo, { vaert: stille.id });
  world.clock.moveTo(new Date('2027-06-30T07:00:00Z'));
  await world.tick();
  await world.work();
  deepEqual([(await stateOf(second.to)).state, lettersTo(bo).length], ['open', 1], 'one more working day to answer');
  world.clock.moveTo(new Date('2027-07-01T07:00:00Z'));
  await world.tick();
  await world.work();
  deepEqual(await stateOf(second.to), { state: 'lapsed', ended_why: 'not-answered' });
  equal(lettersTo(bo).length, 2);
  match(await text(await signedIn(bo), `/uden-besoeg/${bo.id}`), /Vi kigger efter en vært til dig/);
});

test('of two who ask for the last seat at once one does; the office promises it to nobody else', async () => {
  const [sidste, en, to] = [await host('Sidste'), await intern('En'), await intern('To')];
  const days = ['mon', 'tue'] as const;
  const ask = ({ id, personId }: Made) =>
    askOwnHost(world.acting({ kind: 'person', id: personId }), { signUp: id, to: { host: sidste.id }, days });
  const outcomes = await Promise.all([ask(en), ask(to)]);
  deepEqual(outcomes.map((one) => (one.ok ? 'asked' : one.why)).toSorted(), ['asked', 'seats']);
  const third = await intern('Tredje', { interests: ['kultur-fritid'] });
  await (await signedIn(third)).post(`/uden-besoeg/${third.id}/vent`, { answer: 'yes' });
  const desk = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  await desk.post('/kontor/ny-plads/find');
  await world.work();
  const menu = await text(desk, '/kontor/ny-plads');
  doesNotMatch(menu, /Tredje[^<]*<\/a> kommer på besøg hos <[^>]*>Sidste/);
  match(menu, /Spurgt nu[^]*Sidste/);
});

test('two who travel together ask as one: the companion answers as well, and a seat is needed for each', async () => {
  const [en, par] = [await host('Enkel'), await host('Dobbelt', { seats: 2 })];
  const [ane, asger] = [await intern('Ane', { travel: 'together' }, 'Broen'), await intern('Asger', { travel: 'together' }, 'Broen')]; // prettier-ignore
  await companions(world, ane.id, asger.id);
  const page = await text(await signedIn(ane), form(ane));
  match(page, /Siger både værten og din rejsefælle ja, er besøget aftalt[^]*for jer begge[^]*Dobbelts hus/);
  doesNotMatch(page, /Enkels hus/);
  match((await asks(ane, { vaert: en.id })).page, /har ikke plads længere/);
  const { to } = await asks(ane, { vaert: par.id });
  deepEqual(lettersTo(asger), ['Din rejsefælle har fundet en vært til jer']);
  deepEqual(lettersTo(par), ['To innovationspraktikanter spørger, om I vil være vært']);
  await says(par, to, 'ja');
  equal((await stateOf(to)).state, 'open');
  match(await text(await signedIn(asger), to), /Din rejsefælle har spurgt værten for jer begge/);
  await says(asger, to, 'ja');
  equal((await stateOf(to)).state, 'agreed');
});

test('nobody is asked against their word, nor of themselves: who wants no place, and a companion who hosts besides', async () => {
  const [ane, asger] = [await intern('Alma', { travel: 'together' }, 'Søen'), await intern('Anton', { travel: 'together' }, 'Søen')]; // prettier-ignore
  await companions(world, ane.id, asger.id);
  const own = await host('Antons', { seats: 2 });
  await world.db.updateTable('sign_ups').set({ person_id: asger.personId }).where('id', '=', own.id).execute();
  match((await asks(ane, { vaert: own.id })).page, /din egen arbejdsplads/);
  await (await signedIn(asger)).post(`/uden-besoeg/${asger.id}/vent`, { answer: 'no' });
  const undecided = await (await signedIn(ane)).get(form(ane));
  equal(undecided.headers.get('location'), `/uden-besoeg/${ane.id}`, 'asked first whether she travels alone');
  const third = await host('Tredje', { seats: 2 });
  equal((await asks(ane, { vaert: third.id })).to, `/uden-besoeg/${ane.id}`);
  deepEqual(lettersTo(third), []);
});

test('by work e-mail a host that is not shown; and what is wrong stands beside its field with what was typed', async () => {
  const [stille, ulla] = [
    await host('Usynlig', { shown: false }),
    await intern('Ulla', { days: ['mon', 'tue', 'wed'] }),
  ];
  match(
    (await asks(ulla, { email: 'ingen@arbejdsplads.example' })).page,
    /ingen vært med en ledig plads[^]*ingen@arbejdsplads/,
  );
  match((await asks(ulla, { email: ulla.email })).page, /ingen vært med en ledig plads/);
  match((await asks(ulla, {})).page, /Vælg en vært, eller skriv en arbejdsmail/);
  match((await asks(ulla, { email: 'x' })).page, /Skriv en mailadresse som/);
  match((await asks(ulla, { email: stille.email, days: ['thu', 'fri'] })).page, /Dagene passer ikke for jer begge/);
  match((await asks(ulla, { email: stille.email, days: ['mon'] })).page, /Vælg mindst to dage/);
  match((await asks(ulla, { email: stille.email })).to, /^\/besoeg\//);
  equal((await (await signedIn(stille)).get(form(ulla))).status, 404, 'somebody else’s page');
  ok(lettersTo(stille).length === 1);
});

test('without a manager’s yes nobody is asked, and after the last day nobody either', async () => {
  const vita = await intern('Vita', { decides: 'manager', managerEmail: 'leder@odense.example' });
  match(
    await text(await signedIn(vita), form(vita)),
    /Din leder eller din rejsefælles leder har ikke sagt ja\. Er det ja kommet nu, så skriv til os/,
  );
  world.clock.moveTo(new Date('2027-09-10T12:00:00Z'));
  const late = await intern('Sent');
  equal((await (await signedIn(late)).get(form(late))).status, 303);
  equal((await asks(late, { email: vita.email })).to, `/uden-besoeg/${late.id}`);
});
