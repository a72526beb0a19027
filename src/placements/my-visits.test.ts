/** How one's visits stand on one's own page: what waits, what is agreed, what has been, and in which year. */
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, aVisit } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';
import type { Lang } from '../kit/language.ts';
import { newId } from '../platform/ids.ts';
import { findRound } from '../rounds/round.store.ts';
import { askAboutContact } from './contact-question.acts.ts';
import { MyVisitsSection } from './my-visits.page.tsx';
import { inOrder, leftTo } from './my-visits.rules.ts';
import { myVisits } from './my-visits.store.ts';
import type { MyVisit, Unmatched } from './my-visits.ts';
import { askWhetherItTookPlace } from './took-place.acts.ts';

let world: World;
type Made = Awaited<ReturnType<typeof aSignUp>>;
let host: Made;
let round: string;
let visits: readonly string[];
before(async () => {
  world = await openWorld({ at: '2027-06-09T09:00:00Z' });
  round = await aRound(world);
  host = await aSignUp(world, { round, role: 'host' });
  const guests = [];
  for (const workplace of ['Kystvagten', 'Nyhavn', 'Skovbrynet'])
    guests.push(await aSignUp(world, { round, role: 'intern', organisation: '0461', workplace }));
  const made = [];
  for (const { id } of guests) made.push(await aVisit(world, { round, host: host.id, interns: [id] }));
  visits = made;
  const off = await world.signedIn(guests[0]?.email ?? '');
  equal((await off.post(`/besoeg/${made[0]}/afbud`, { reason: 'work' })).status, 303);
});
after(() => world.close());

/** Signed in anew, as a session ends when the clock moves for days. */
const text = async (path: string): Promise<string> => (await (await world.signedIn(host.email)).get(path)).text();
const at = (moment: string): void => world.clock.moveTo(new Date(moment));

test('a question about being in touch never hides the agreement, shows what was answered, and names no day that has passed', async () => {
  at('2027-06-18T09:00:00Z');
  await askAboutContact(world.acting());
  match(await text('/min-side'), /Svar gerne senest fredag den 25\.\sjuni 2027[^]*Aftalt – er I i kontakt\?/);
  at('2027-08-10T09:00:00Z');
  const late = await text('/min-side');
  match(late, /Aftalt – er I i kontakt\?/);
  match(await text(`/besoeg/${visits[1]}`), /Skriv, hvor gæster skal møde[^]*melder I afbud på siden/);
  doesNotMatch(late, /Svar gerne senest/);
  const [, visit = ''] = visits;
  const page = await text(`/besoeg/${visit}/kontakt`);
  match(page, /Fristen var fredag den 25\.\sjuni 2027\. Svar gerne stadig/);
  doesNotMatch(page, /Du har svaret/);
  const browser = await world.signedIn(host.email);
  equal((await browser.post(`/besoeg/${visit}/kontakt`, { answer: 'no' })).status, 303);
  const answered = await text(`/besoeg/${visit}/kontakt`);
  match(answered, /Du har svaret, at I ikke er i kontakt endnu/);
  doesNotMatch(answered, /Fristen var/);
  match(await text('/min-side'), /Dine besøg[^]*Skovbrynet[^]*Nyhavn[^]*Kystvagten[^]*Bliver ikke til noget/);
});

test('who has another part among the visits reads as what they have none, and anybody else that they have none', async () => {
  const own = await findRound(world.db, round);
  ok(own);
  at('2027-08-10T09:00:00Z');
  const { visits: hosted } = await myVisits(world.db, host.personId);
  const none: Unmatched = {
    signUp: newId(),
    side: 'intern',
    round: own,
    hadVisit: true,
    wants: null,
    hasStopped: false,
    isAskedAlone: false,
    fellow: null,
    last: { why: null, answer: null },
  };
  const said = (list: readonly MyVisit[], unmatched: readonly Unmatched[], lang: Lang = 'da') =>
    MyVisitsSection({ lang, now: world.clock.now(), visits: list, unmatched }).text;
  match(said([], [none]), />Du har ikke et besøg lige nu</);
  const both = said(hosted, [none]);
  match(both, /Besøg fra Nyhavn[^]*>Som innovationspraktikant har du ikke et besøg lige nu</);
  doesNotMatch(both, />Du har ikke et besøg lige nu</);
  match(said(hosted, [none], 'en'), />As an intern you have no visit right now</);
  match(said(hosted, [{ ...none, hadVisit: false }]), />Vi fandt ikke et match til dig som innovationspraktikant/);
  // A deputy in another host's visits, whose own came to nothing.
  match(said(hosted, [{ ...none, side: 'host' }]), />Som vært har I ikke et besøg lige nu</);
});

test('other days that are due at a day’s end stand before what is due on the day after', async () => {
  const { visits: hosted } = await myVisits(world.db, host.personId);
  const [one] = hosted;
  ok(one);
  const at = { ...one, state: 'open', graceOn: null, days: ['mon'] } as const;
  const proposal: MyVisit = { ...at, id: 'proposal', answer: null, answerOn: '2027-06-22', otherDays: null };
  // Until the end of the 21st, in Copenhagen.
  const answerBy = new Date('2027-06-21T22:00:00Z');
  const days: MyVisit = { ...at, id: 'days', days: ['fri'], otherDays: { answerBy, isForMe: true } };
  const order = inOrder([proposal, days], new Date('2027-06-18T09:00:00Z')).map(({ id }) => id);
  deepEqual(order, ['days', 'proposal']);
});

test('nobody is said to wait for a late place once none can come', async () => {
  const own = await findRound(world.db, round);
  ok(own);
  const left = (moment: string, wants: boolean | null) =>
    leftTo({ round: own, hadVisit: true, wants, isAskedAlone: false }, new Date(moment));
  equal(left('2027-09-10T09:00:00Z', true), 'waits');
  equal(left('2027-09-10T09:00:00Z', null), 'seeWays');
  for (const wants of [true, null]) equal(left('2027-09-10T12:00:00Z', wants), 'seeWhy');
});

test('what has been says whether it was, which visit is asked about, and nothing waits once the round is over', async () => {
  at('2027-09-20T09:00:00Z');
  await askWhetherItTookPlace(world.acting());
  await world.work();
  ok(world.post.letters.some(({ subject }) => subject.startsWith('Fandt besøget sted? (')));
  const asked = await text('/min-side');
  for (const other of ['Nyhavn', 'Skovbrynet'])
    match(asked, new RegExp(`Besøg fra ${other}, [^<]+ – fortæl, om besøget hos jer fandt sted`));
  match(asked, /Dagene er gået/);
  doesNotMatch(asked, /Aftalt/);
  const [, visit = ''] = visits;
  const browser = await world.signedIn(host.email);
  equal((await browser.post(`/besoeg/${visit}/fandt-sted`, { answer: 'all' })).status, 303);
  match(await text('/min-side'), /Nyhavn[^]*?Fandt sted alle dagene/);
  match(await text(`/tilmelding/${host.id}`), /I var tilmeldt som praktikværter[^]*Praktikugen er gået/);
  const agreement = await text(`/besoeg/${visit}`);
  match(agreement, /Besøgsaftale[^]*Nyhavn/);
  doesNotMatch(agreement, /hvor gæster skal møde|Vælg din workshop|afbud/);
  at('2027-11-20T09:00:00Z');
  doesNotMatch(await text('/min-side'), /fortæl, om besøget/);
  match(await text(`/besoeg/${visits[2]}/fandt-sted`), /så vi spørger ikke længere/);
  at('2028-02-20T09:00:00Z');
  match(await text('/min-side'), /Besøg fra Nyhavn, [^<]+ 2027[^]*?Fandt sted alle dagene/);
});
