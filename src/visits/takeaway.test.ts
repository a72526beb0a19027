import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { aRound, aSignUp, aVisit } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { newId } from '../platform/ids.ts';
import { takeHome } from './takeaway.acts.ts';
import { takeawayTime } from './takeaway.rules.ts';
import { findRound } from '../rounds/round.store.ts';

let world: World;
type Made = Awaited<ReturnType<typeof aSignUp>>;
let [host, gerda, gorm, stranger]: (Made | undefined)[] = [];
let [round, visit, path] = ['', '', ''];

const FIRST_MORNING = '2027-09-13T05:00:00Z';
const LAST_DAY = '2027-09-15T10:00:00Z';
const THE_DAY_AFTER = '2027-09-16T10:00:00Z';

/** A host with a deputy and two who travel together, Monday to Wednesday; and somebody in another visit. */
before(async () => {
  world = await openWorld({ at: '2027-06-02T09:00:00Z' });
  round = await aRound(world);
  host = await aSignUp(world, { round, role: 'host', name: 'Hanne Hvid', workplace: 'Haven' });
  gerda = await aSignUp(world, { round, role: 'intern', name: 'Gerda Gren', organisation: '0461' });
  gorm = await aSignUp(world, { round, role: 'intern', name: 'Gorm Græs', organisation: '0461' });
  stranger = await aSignUp(world, { round, role: 'intern', name: 'Frida Fremmed', organisation: '0461' });
  const otherHost = await aSignUp(world, { round, role: 'host', workplace: 'Havnen' });
  visit = await aVisit(world, { round, host: host.id, interns: [gerda.id, gorm.id] });
  await aVisit(world, { round, host: otherHost.id, interns: [stranger.id] });
  path = `/besoeg/${visit}/med-hjem`;
  const dorte = (await world.signedIn('dorte@haven.example')).personId;
  const now = world.clock.now();
  await world.db
    .insertInto('deputies')
    .values({
      id: newId(),
      host: host.id,
      name: 'Dorte Dam',
      email: 'dorte@haven.example',
      state: 'confirmed',
      person_id: dorte,
      named_at: now,
      answered_at: now,
    }) // prettier-ignore
    .execute();
});
after(() => world.close());
beforeEach(async () => {
  await world.db.deleteFrom('takeaways').execute();
  world.clock.moveTo(new Date(FIRST_MORNING));
});

const as = (one: Made | undefined): Promise<Browser> => world.signedIn(one?.email ?? '');
const text = async (browser: Browser, address = path): Promise<string> => (await browser.get(address)).text();
const habit = (words: string) => ({ kind: 'habit', text: words });
const kept = async () =>
  (await world.db.selectFrom('takeaways').select(['text', 'kind']).orderBy('written_at').orderBy('id').execute()).map(
    (one) => `${one.kind}: ${one.text}`,
  );
const idOf = async (words: string): Promise<string> =>
  (await world.db.selectFrom('takeaways').select('id').where('text', '=', words).executeTakeFirstOrThrow()).id;

test('it opens on the first morning and closes with the round; what ended before the first day has none', async () => {
  world.clock.moveTo(new Date('2027-09-12T21:59:00Z'));
  const early = await as(gerda);
  match(await text(early), /Her kan du skrive fra mandag\s+den\s+13\.\s+september\s+2027/);
  const tooEarly = await early.post(path, habit('Før tid'));
  equal(tooEarly.status, 409);
  match(await tooEarly.text(), /kunne ikke gemmes[^]*Før tid/);
  doesNotMatch(await text(early, `/besoeg/${visit}`), /med-hjem/);
  world.clock.moveTo(new Date('2027-09-12T22:00:00Z'));
  const guest = await as(gerda);
  const empty = await text(guest);
  match(empty, /Sådan kan det lyde[^]*Din vært og din rejsefælle kan læse det[^]*<textarea[^]*Det er frivilligt/);
  const saved = await guest.post(path, habit('Jeg vil spørge først'));
  equal(saved.headers.get('location'), `${path}?besked=med-hjem-gemt#med-hjem-${await idOf('Jeg vil spørge først')}`);

  const whole = await findRound(world.db, round);
  ok(whole);
  world.clock.moveTo(new Date(`${whole.dates.evaluationCloses}T22:30:00Z`));
  const late = await as(gerda);
  const closed = await text(late);
  match(closed, /er slut, så her kan ikke skrives mere[^]*Jeg vil spørge først/);
  doesNotMatch(closed, /<textarea|slet"/);
  const refused = await late.post(path, habit('Kom for sent'));
  equal(refused.status, 409);
  match(await refused.text(), /kunne ikke gemmes[^]*Kom for sent/);
  const own = `${path}/${await idOf('Jeg vil spørge først')}`;
  equal((await late.post(own, { ...habit('Ændret'), version: '1' })).status, 409);
  equal((await late.post(`${own}/slet`)).status, 303);
  deepEqual(await kept(), ['habit: Jeg vil spørge først']);

  const at = (day: string) => new Date(`2027-09-${day}T10:00:00Z`);
  const ended = (state: 'cancelled' | 'declined', day: string) =>
    takeawayTime({ state, days: ['mon', 'tue'], endedAt: at(day) }, whole, at('16'));
  deepEqual([ended('cancelled', '10'), ended('declined', '10'), ended('cancelled', '14')], [null, null, 'open']);
});

test('everybody in the visit reads it on its page, under a name; nobody else does, and no log or letter holds it', async () => {
  world.post.empty();
  const [theGuest, theHost, theDeputy] = [await as(gerda), await as(host), await world.signedIn('dorte@haven.example')];
  match(await text(theHost), /Begge gæster kan læse det[^]*En løsning fra besøget/);
  equal((await theGuest.post(path, { kind: 'solution', text: 'Tavlemøde <b>kl. 9</b>' })).status, 303);
  equal((await theHost.post(path, habit('Vi siger ordene helt ud'))).status, 303);
  equal((await theDeputy.post(path, habit('Rundvisning til alle nye'))).status, 303);
  const seen = await text(await as(gorm), `/besoeg/${visit}`);
  match(
    seen,
    /Gerda Gren[^]*Tavlemøde &lt;b&gt;kl\. 9[^]*Hanne Hvid[^]*ordene helt ud[^]*stedfortræder[^]*Rundvisning/,
  );
  match(await text(theHost, `/besoeg/${visit}`), /Det tager vi med hjem[^]*>Dig<[^]*ordene helt ud/);
  doesNotMatch(await text(theHost), /Tavlemøde|Rundvisning/, 'one’s own page holds one’s own');

  const other = await as(stranger);
  const hers = `${path}/${await idOf('Tavlemøde <b>kl. 9</b>')}`;
  for (const address of [path, hers, `${hers}/slet`]) {
    equal((await other.get(address)).status, 404, address);
    equal((await other.post(address, habit('Fremmed'))).status, 404, address);
    if (address === path) continue;
    equal((await theHost.get(address)).status, 404, `${address} to another in the visit`);
    equal((await theHost.post(address, habit('Min nu'))).status, 404, `${address} to another in the visit`);
  }
  equal((await world.browser().get(path)).status, 303, 'who is not signed in is asked to, and comes back');
  equal((await kept()).length, 3);
  await world.work();
  equal(world.post.letters.length, 0, 'nobody is written to about it');
  const log = await world.db.selectFrom('audit_entries').selectAll().where('act', '=', 'takeHome').execute();
  ok(log.length >= 3);
  doesNotMatch(JSON.stringify(log), /Tavlemøde|ordene/);
});

test('what is wrong is said beside the field and what was typed is kept; odd characters do no harm', async () => {
  const guest = await as(gerda);
  const wrong: [Record<string, string>, RegExp][] = [
    [{ text: 'Uden slags' }, /Vælg, om det er en løsning eller en vane[^]*Uden slags/],
    [{ kind: 'habit', text: ' \n ' }, /Skriv det i en sætning/],
    [{ kind: 'habit', text: 'å'.repeat(301) }, /Skriv højst 300 tegn[^]*å{301}/],
    [{ kind: 'habit', text: 'Ring til 010190-1234' }, /ligner et CPR-nummer[^]*010190-1234/],
    [{ kind: 'vane', text: 'Ukendt slags' }, /Vælg, om det er en løsning/],
  ];
  for (const [typed, said] of wrong) {
    const answer = await guest.post(path, typed);
    equal(answer.status, 400);
    match(await answer.text(), said);
  }
  deepEqual(await kept(), []);
  equal((await guest.post(path, habit('=1+1\r\nTo\u0000 linjer\u202e'))).status, 303);
  equal((await guest.post(path, habit('å'.repeat(300)))).status, 303);
  deepEqual(await kept(), ['habit: =1+1 To linjer', `habit: ${'å'.repeat(300)}`]);
});

test('never more than five, however many windows; the sixth is kept in the form, and the same twice is one', async () => {
  const guest = await as(gerda);
  const words = ['et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv'];
  const answers = await Promise.all(words.map((one) => guest.post(path, habit(one))));
  deepEqual(
    answers.map(({ status }) => status).toSorted((a, b) => a - b),
    [303, 303, 303, 303, 303, 409, 409],
  );
  const full = answers.findIndex(({ status }) => status === 409);
  const page = (await answers[full]?.text()) ?? '';
  match(page, new RegExp(`Du har fem ting i forvejen[^]*<textarea[^>]*>\\s*${words[full]}<`));
  const written = await kept();
  equal(written.length, 5);
  equal((await guest.post(path, habit(written[2]?.replace('habit: ', '') ?? ''))).status, 303, 'pressed once more');
  deepEqual(await kept(), written);
  match(await text(guest), /Du har skrevet fem ting/);
  equal((await (await as(gorm)).post(path, habit('Gorms egen'))).status, 303, 'each has five of their own');
  const gone = await idOf(written[0]?.replace('habit: ', '') ?? '');
  equal((await guest.post(`${path}/${gone}/slet`)).status, 303);
  equal((await guest.post(`${path}/${gone}/slet`)).status, 303, 'twice is once');
  equal((await guest.post(`${path}/nonsense/slet`)).status, 303, 'what is no id is nobody’s');
  equal((await guest.post(path, habit('Den nye'))).status, 303, 'there is room again');
  ok((await kept()).includes('habit: Den nye'));
});

test('it is changed and deleted; of two windows neither loses what the other has written', async () => {
  const guest = await as(gerda);
  await guest.post(path, habit('Første'));
  const own = `${path}/${await idOf('Første')}`;
  match(await text(guest, own), /name="version" value="1"[^]*Første[^]*value="habit"[^>]*checked/);
  equal((await guest.post(own, { kind: 'solution', text: 'Anden', version: '1' })).status, 303);
  deepEqual(await kept(), ['solution: Anden']);
  const conflict = await guest.post(own, { ...habit('Tredje'), version: '1' });
  equal(conflict.status, 409);
  const page = await conflict.text();
  match(page, /rettet i et andet vindue[^]*Anden[^]*name="version" value="2"[^]*Tredje/);
  deepEqual(await kept(), ['solution: Anden']);
  equal((await guest.post(own, { ...habit('Tredje'), version: '2' })).status, 303);
  equal((await guest.post(own, { ...habit('Tredje'), version: '2' })).status, 303, 'the same press once more');
  deepEqual(await kept(), ['habit: Tredje']);
  match(await text(guest, `${own}/slet`), /Vil du slette det her\?[^]*Tredje/);
  deepEqual(await kept(), ['habit: Tredje'], 'looking deletes nothing');
  match((await guest.post(`${own}/slet`)).headers.get('location') ?? '', /med-hjem-slettet/);
  const late = await guest.post(own, { ...habit('Fjerde'), version: '3' });
  equal(late.status, 409);
  match(await late.text(), /slettet i et andet vindue[^]*Fjerde/);
  equal((await guest.get(own)).status, 404);
  deepEqual(await kept(), []);
});

test('it is asked for on the last day, and afterwards on my page and after "did it take place", until it is written', async () => {
  const today = `/besoeg/${visit}/i-dag`;
  doesNotMatch(await text(await as(gerda), today), /med-hjem/);
  world.clock.moveTo(new Date(LAST_DAY));
  match(await text(await as(gerda), today), /Vælg én ting[^]*med-hjem"/);
  doesNotMatch(await text(await as(gerda), '/min-side'), /med-hjem/);
  world.clock.moveTo(new Date(THE_DAY_AFTER));
  const [guest, deputy] = [await as(gerda), await world.signedIn('dorte@haven.example')];
  for (const browser of [guest, deputy, await as(host)])
    match(await text(browser, '/min-side'), new RegExp(`href="${path}">Hvis du har lyst`));
  match(await text(guest, today), /mens du husker den[^]*med-hjem"/);
  await guest.post(path, habit('Skrevet'));
  doesNotMatch(await text(guest, '/min-side'), /med-hjem/);
  match(await text(guest, today), /Se og ret det, du tager med hjem/);
  match(await text(deputy, '/min-side'), /med-hjem/);

  await world.tick();
  await world.work();
  const letter = world.post.letters.find(({ to, subject }) => to === gorm?.email && /Fandt besøget/.test(subject));
  const link = /\/fandt-sted\/[\w-]+/.exec(letter?.text ?? '')?.[0] ?? '';
  const phone = world.browser();
  doesNotMatch(await text(phone, link), /med-hjem/);
  await phone.post(link, { answer: 'all' });
  match(await text(phone, link), new RegExp(`href="${path}"`));
  match((await phone.get(path)).headers.get('location') ?? '', /log-ind\?.*med-hjem/);
  await phone.post(link, { answer: 'no' });
  doesNotMatch(await text(phone, link), /med-hjem/);
  doesNotMatch(await text(await as(gorm), '/min-side'), /med-hjem/, 'nothing to take home from what did not happen');
});

test('once nothing more can be written, what was is found from my page, and later from that of earlier years', async () => {
  await (await as(gerda)).post(path, habit('Skrevet'));
  const back = new RegExp(`href="${path}">Se, hvad du tog med hjem\\. Besøg hos Haven`);
  world.clock.moveTo(new Date('2027-12-10T10:00:00Z'));
  const guest = await as(gerda);
  match(await text(guest, '/min-side'), back);
  match(await text(guest), /Skrevet/);
  doesNotMatch(await text(await as(gorm), '/min-side'), /med-hjem/, 'who has written nothing has nothing to see');
  await aRound(world, { year: 2028 });
  world.clock.moveTo(new Date('2028-05-10T10:00:00Z'));
  const later = await as(gerda);
  doesNotMatch(await text(later, '/min-side'), /med-hjem/);
  match(await text(later, '/min-side/tidligere'), back);
});

test('a visit that ends in the middle keeps what was written, and takes more', async () => {
  await (await as(gerda)).post(path, habit('Fra mandag'));
  world.clock.moveTo(new Date('2027-09-14T10:00:00Z'));
  const now = world.clock.now();
  await world.db
    .updateTable('placements')
    .set({ state: 'cancelled', ended_at: now, ended_why: 'host-left', ended_by: host?.id ?? '' })
    .where('id', '=', visit)
    .execute();
  const guest = await as(gerda);
  equal((await guest.post(path, habit('Fra tirsdag'))).status, 303);
  match(await text(await as(host), `/besoeg/${visit}`), /Fra mandag[^]*Fra tirsdag/);
  doesNotMatch(await text(await as(host), `/besoeg/${visit}`), /Gerda/);
  const person = gerda?.personId ?? '';
  const said = { placement: visit, signUp: gerda?.id ?? '', person, kind: 'habit' as const, text: 'For sent' };
  world.clock.moveTo(new Date('2028-01-10T10:00:00Z'));
  deepEqual(await takeHome(world.acting(), said), { ok: false, why: 'over' });
});
