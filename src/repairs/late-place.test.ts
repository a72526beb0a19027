import { doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aSignUp } from '../../tests/made.ts';
import { agree, signedUp, type Stage } from '../../tests/stage.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';

let world: World;
let stage: Stage;
let none: Awaited<ReturnType<typeof aSignUp>>;
let host: Awaited<ReturnType<typeof aSignUp>>;
before(async () => {
  world = await openWorld();
  stage = await signedUp(world);
  const elsewhere = { round: stage.round, role: 'intern', organisation: '0461' } as const;
  none = await aSignUp(world, { ...elsewhere, name: 'Nete Nielsen', answers: { interests: ['kultur-fritid'] } });
  await agree(world, stage);
  // Signed up by the office after the proposals were sent: a seat is free.
  const offers = { fields: ['kultur-fritid'], seats: 1 as const };
  host = await aSignUp(world, {
    round: stage.round,
    role: 'host',
    name: 'Sen Vært',
    workplace: 'Søhuset',
    answers: offers,
  });
  world.clock.moveTo(new Date('2027-06-23T09:00:00Z'));
});
after(() => world.close());

const text = async (browser: Browser, path: string): Promise<string> => (await browser.get(path)).text();
const signedIn = ({ email }: { email: string }) => world.signedIn(email);
const office = () => world.signedIn('karen@ipraktik.example', { coordinator: true });
const without = async () => text(await signedIn(none), `/uden-besoeg/${none.id}`);
/** The office finds and asks, by its buttons alone. */
const ask = async (): Promise<string> => {
  const desk = await office();
  equal((await desk.post('/kontor/ny-plads/find')).status, 303);
  await world.work();
  const page = await text(desk, '/kontor/ny-plads');
  const [, menu] = /name="menu" value="([^"]+)"/.exec(page) ?? [];
  match(page, /Ingen flytter, 1 får en plads[^]*Nete Nielsen[^]*kommer på besøg hos[^]*Sen Vært/);
  match(page, /Spørg 2 personer/);
  equal((await desk.post('/kontor/ny-plads/spoerg', { menu: menu ?? '', option: '0' })).status, 303);
  await world.work();
  const newest = world.db.selectFrom('placements').select('id').where('state', '=', 'open').where('host', '=', host.id);
  return (await newest.executeTakeFirstOrThrow()).id;
};

test('a late place is on every page that waits for one, while it is asked about, when it fails, and when it is agreed', async () => {
  const mine = await signedIn(none);
  await mine.post(`/uden-besoeg/${none.id}/vent`, { answer: 'no' });
  match(await text(await office(), '/kontor'), /<strong>1<\/strong><a[^>]*>praktikant er uden besøg/);
  doesNotMatch(await text(await office(), '/kontor/ny-plads'), /Nete Nielsen/, 'who wants none is not looked for');
  await mine.post(`/uden-besoeg/${none.id}/vent`, { answer: 'yes' });
  match(await text(mine, '/min-side'), /Du venter på en sen plads/);
  match(await text(await office(), '/kontor'), /<strong>2<\/strong><a[^>]*>praktikanter er uden besøg/);
  match(await text(await signedIn(host), '/min-side'), /Vi spørger jer, hvis der er en gæst til jer/);
  const first = await ask();
  doesNotMatch(await text(await office(), '/kontor'), /uden besøg, og der/, 'somebody has been asked');
  match(await without(), new RegExp(`Vi har fundet et forslag[^]*/besoeg/${first}`));
  match(await text(mine, '/min-side'), /Svar senest[^]*Venter på dit svar/);
  match(await text(await signedIn(host), `/besoeg/${first}`), /Vil I have besøg fra/);

  await (await signedIn(host)).post(`/besoeg/${first}/nej`, { reason: 'days' });
  match(await without(), /En sen plads, vi spurgte om, blev ikke til noget/);
  match(await text(mine, '/min-side'), /Vi kigger efter en vært til dig/);
  match(await without(), /Nej tak, kig ikke efter mere/, 'it was not their doing: they wait still');
  match(await text(mine, '/min-side'), /Du venter på en sen plads/);
  match(
    await text(await signedIn(host), `/uden-besoeg/${host.id}`),
    /Ja, kig efter en gæst til os/,
    'a host may ask again',
  );
});

test('who said no is asked again only once they say that they wait; then it is agreed', async () => {
  const desk = await office();
  await desk.post('/kontor/ny-plads/find');
  await world.work();
  doesNotMatch(await text(desk, '/kontor/ny-plads'), /Spørg \d personer/);
  // Another host instead: the two that came to nothing are not proposed to each other again.
  const offers = { fields: ['kultur-fritid'], seats: 1 as const };
  host = await aSignUp(world, { round: stage.round, role: 'host', name: 'Sen Vært', answers: offers });
  const second = await ask();
  for (const one of [host, none]) equal((await (await signedIn(one)).post(`/besoeg/${second}/ja`)).status, 303);
  match(await without(), /Du har fået en plads[^]*Se besøgsaftalen/);
  match(await text(await signedIn(none), `/besoeg/${second}`), /Sen Vært/);
  const page = await text(await office(), '/kontor/ny-plads');
  match(page, /Sådan gik det før[^]*Aftalt/);
});

test('a menu that is not there, an option beyond it, and somebody who is not of the office', async () => {
  const desk = await office();
  const nowhere = { menu: '00000000-0000-4000-8000-000000000000', option: '0' };
  const answer = await desk.post('/kontor/ny-plads/spoerg', nowhere);
  equal(answer.status, 409);
  match(await answer.text(), /Forslaget findes ikke længere/);
  equal((await desk.post('/kontor/ny-plads/spoerg', { menu: 'x', option: '-1' })).status, 400);
  equal((await (await signedIn(none)).post('/kontor/ny-plads/spoerg', nowhere)).status, 403);
  world.clock.moveTo(new Date('2027-09-10T12:00:00Z'));
  const late = await (await office()).post('/kontor/ny-plads/find');
  equal(late.status, 409);
  match(await late.text(), /Ring til dem, det handler om/);
  world.clock.moveTo(new Date('2027-09-20T09:00:00Z'));
  const over = await text(await office(), '/kontor/ny-plads');
  match(over, /Ugen er slut[^]*Sådan gik det før/);
  doesNotMatch(over, /Ring til dem|uden besøg|ledige? plads/);
});
