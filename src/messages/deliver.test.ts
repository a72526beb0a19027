import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { openMailServer, type MailServer } from '../../tests/mail-server.ts';
import { testKinds } from '../../tests/test-letter.ts';
import { openWorld, type World } from '../../tests/world.ts';
import type { Lang } from '../kit/language.ts';
import { newId } from '../platform/ids.ts';
import { transact } from '../platform/transact.ts';
import { deliverLetter } from './deliver.ts';
import { queueDueLetters, releaseDrafts, writeLetter } from './outbox.ts';
import { smtpPost, type Post } from './post.ts';

let world: World;
let server: MailServer;
let post: Post;
let person: string;
before(async () => {
  world = await openWorld();
  server = await openMailServer();
  post = smtpPost(server.url, world.house.config.mailFrom);
  person = (await world.signedIn('anna@vejle.example')).personId;
});
beforeEach(() => world.clock.moveTo(new Date('2027-03-10T09:00:00Z')));
afterEach(async () => {
  server.mails.length = 0;
  server.behave('takes all');
  await world.db.deleteFrom('letters').execute();
});
after(() => Promise.all([world.close(), server.close()]));

const write = async (
  options: { lang?: Lang; onceKey?: string; draftedIn?: string; about?: string; thread?: string } = {},
) => {
  const { lang = 'da', about = person, ...rest } = options;
  await transact(world.acting(), (tx) =>
    writeLetter(tx, { kind: 'test', to: { email: 'anna@vejle.example', lang }, about: { person: about }, ...rest }),
  );
  return newest();
};
const newest = () =>
  world.db.selectFrom('letters').selectAll().orderBy('place_in_line', 'desc').executeTakeFirstOrThrow();
const deliver = (id: string) => deliverLetter(world.house, post, testKinds, id);
const minutesLater = (minutes: number) => world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * 60_000));
const jobs = async (): Promise<string[]> => {
  const { rows } = await sql<{
    letter: string;
  }>`select data->>'letter' as letter from pgboss.job where state = 'created'`.execute(world.db);
  return rows.map(({ letter }) => letter);
};
/** Every word a person reads, in order, whatever the mark-up. */
const words = (text: string): string[] => text.split(/[\s:\-–|]+/).filter(Boolean);
const readable = (html: string): string =>
  html
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<table[^>]*aria-hidden="true"[\s\S]*?<\/table>/, '')
    .replace(/<a [^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, '$2 $1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

test('a letter arrives whole: Danish letters, both parts, a link to the configured address', async () => {
  const { id } = await write();
  await deliver(id);
  const [mail] = server.mails;
  ok(mail);
  const { parsed, raw } = mail;
  equal(mail.to, 'anna@vejle.example');
  equal(parsed.subject, 'Besøg på Ærø – tæt på Ålborg');
  equal(parsed.from?.value[0]?.address, world.house.config.mailFrom);
  equal(parsed.messageId, `<${id}@ipraktik.example>`);
  match(parsed.text ?? '', /Kære praktikvært, æblegrød & rødgrød <med> fløde "på" Østerbro\./);
  match(String(parsed.html), /Kære praktikvært, æblegrød &amp; rødgrød &lt;med&gt; fløde/);
  const link = `${world.house.config.publicUrl}/forslag/${person}?a=1&b=2`;
  ok(parsed.text?.includes(link));
  ok(String(parsed.html).includes(link.replace('&', '&amp;')));
  equal(parsed.headers.get('content-language'), 'da');
  equal(parsed.headers.get('auto-submitted'), 'auto-generated');
  ok(!/[\u0080-\uffff]/.test(raw), 'no eighth bit goes over the wire');
  ok(raw.split('\r\n').every((line) => line.length <= 998));
});

test('text and HTML say the same, word for word', async () => {
  for (const lang of ['da', 'en'] as const) {
    const { id } = await write({ lang });
    await deliver(id);
    const { parsed } = server.mails.at(-1) ?? {};
    deepEqual(words(readable(String(parsed?.html))), words(parsed?.text ?? ''));
  }
});

test('what the server cannot take now is tried again, later and later, as the same letter; the eighth time it is dead', async () => {
  server.behave({ at: 'RCPT', code: 451 });
  const { id } = await write();
  const waits: number[] = [];
  for (let tries = 1; tries <= 8; tries++) {
    await deliver(id);
    const letter = await newest();
    equal(letter.attempts, tries);
    equal(letter.message_id, `<${id}@ipraktik.example>`);
    equal(letter.state, tries < 8 ? 'queued' : 'dead');
    if (letter.due_at) waits.push((letter.due_at.getTime() - world.clock.now().getTime()) / 60_000);
    if (letter.due_at) world.clock.moveTo(letter.due_at);
  }
  deepEqual(waits.map(Math.round), [1, 2, 10, 30, 120, 360, 720]);
  const attempts = await world.db.selectFrom('letter_attempts').selectAll().where('letter_id', '=', id).execute();
  deepEqual(new Set(attempts.map(({ outcome }) => outcome)), new Set(['failed']));
  equal(attempts.length, 8);
  match((await newest()).last_error ?? '', /451/);
  ok(!(await newest()).last_error?.includes('anna@'), 'no address is kept in the error');
});

test('a letter that failed goes once the server is back, and only when it is due', async () => {
  server.behave({ at: 'DATA', code: 452 });
  const { id } = await write();
  await deliver(id);
  server.behave('takes all');
  const before = (await jobs()).length;
  await queueDueLetters(world.acting());
  equal((await jobs()).length, before, 'not due yet');
  minutesLater(1);
  await queueDueLetters(world.acting());
  equal((await jobs()).filter((letter) => letter === id).length, 2, 'the first job and the second try');
  await deliver(id);
  equal((await newest()).state, 'sent');
  equal(server.mails.length, 1);
});

test('a refusal for good ends the letter at once; a refusal of ours does not', async () => {
  server.behave({ at: 'RCPT', code: 550 });
  const refused = await write();
  await deliver(refused.id);
  equal((await newest()).state, 'dead');
  equal((await newest()).attempts, 1);
  server.behave({ at: 'AUTH', code: 535 });
  const ours = await write();
  await deliver(ours.id);
  const { state } = await world.db
    .selectFrom('letters')
    .select('state')
    .where('id', '=', ours.id)
    .executeTakeFirstOrThrow();
  equal(state, 'queued', 'a wrong password is ours to mend, not the reader’s letter to lose');
});

test('a server that is not there counts as a failure', async () => {
  const closed = await openMailServer();
  await closed.close();
  const { id } = await write();
  await deliverLetter(world.house, smtpPost(closed.url, 'a@b.example'), testKinds, id);
  const letter = await newest();
  deepEqual([letter.state, letter.attempts], ['queued', 1]);
  match(letter.last_error ?? '', /ECONNREFUSED/);
});

test('fifty workers with the same letter send it once', async () => {
  const { id } = await write();
  await Promise.all(Array.from({ length: 50 }, () => deliver(id)));
  equal(server.mails.length, 1);
  equal((await newest()).attempts, 1);
});

test('a letter that no longer holds is dropped, not sent', async () => {
  const { id } = await write({ about: newId() });
  await deliver(id);
  equal((await newest()).state, 'dropped');
  equal(server.mails.length, 0);
});

test('a letter that cannot be written is counted, so that it ends too', async () => {
  const odd = await world.signedIn('odd@vejle.example', { name: 'cannot be written' });
  const { id } = await write({ about: odd.personId });
  await deliver(id);
  const letter = await newest();
  deepEqual([letter.state, letter.attempts], ['queued', 1]);
  match(letter.last_error ?? '', /could not be written/);
});

test('a letter whose job was lost is queued again after five minutes', async () => {
  const { id } = await write();
  await sql`delete from pgboss.job`.execute(world.db);
  minutesLater(4);
  await queueDueLetters(world.acting());
  deepEqual(await jobs(), []);
  minutesLater(1.1);
  await queueDueLetters(world.acting());
  deepEqual(await jobs(), [id]);
  await queueDueLetters(world.acting());
  deepEqual(await jobs(), [id], 'once');
});

test('letters about one thing arrive in the order they were queued: one that fails holds those after it, until it is given up', async () => {
  const states = async (): Promise<string[]> => {
    const letters = await world.db.selectFrom('letters').select(['state']).orderBy('place_in_line').execute();
    return letters.map(({ state }) => state);
  };
  server.behave({ at: 'RCPT', code: 451 });
  const first = await write({ thread: 'visit 1' });
  await deliver(first.id);
  server.behave('takes all');
  const second = await write({ thread: 'visit 1' });
  const third = await write({ thread: 'visit 1' });
  const apart = await write({ thread: 'visit 2' });
  for (const { id } of [third, second, apart]) await deliver(id);
  deepEqual(await states(), ['queued', 'queued', 'queued', 'sent'], 'what is about something else is not held');
  await sql`delete from pgboss.job`.execute(world.db);
  minutesLater(6);
  await queueDueLetters(world.acting());
  deepEqual(await jobs(), [first.id], 'the sweep leaves those that wait');

  await deliver(first.id);
  deepEqual((await jobs()).slice(1), [second.id], 'the next is queued as the one before it goes');
  await deliver(third.id);
  deepEqual(await states(), ['sent', 'queued', 'queued', 'sent']);
  server.behave({ at: 'RCPT', code: 550 });
  await deliver(second.id);
  server.behave('takes all');
  await deliver(third.id);
  deepEqual(await states(), ['sent', 'dead', 'sent', 'sent'], 'one that will never be taken holds nobody');
  deepEqual(
    server.mails.map(({ parsed }) => parsed.messageId?.slice(1, 37)),
    [apart.id, first.id, third.id],
  );
});

test('drafts wait for the button, and nobody is mailed twice for one thing', async () => {
  const batch = newId();
  await write({ draftedIn: batch, onceKey: 'placed 1' });
  await write({ draftedIn: batch, onceKey: 'placed 1' });
  const letters = await world.db.selectFrom('letters').selectAll().execute();
  deepEqual(
    letters.map(({ state, due_at }) => [state, due_at]),
    [['drafted', null]],
  );
  await deliver(letters[0]?.id ?? '');
  equal(server.mails.length, 0, 'a draft does not go');
  equal(await transact(world.acting(), (tx) => releaseDrafts(tx, batch)), 1);
  equal(await transact(world.acting(), (tx) => releaseDrafts(tx, batch)), 0);
  await deliver(letters[0]?.id ?? '');
  equal(server.mails.length, 1);
});

test('a letter written in an act that fails was never written', async () => {
  await transact(world.acting(), async (tx) => {
    await writeLetter(tx, { kind: 'test', to: { email: 'a@b.example', lang: 'da' }, about: {} });
    throw new Error('the act failed');
  }).catch(() => undefined);
  equal((await world.db.selectFrom('letters').selectAll().execute()).length, 0);
});
