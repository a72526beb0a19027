import { inLanguage, type Lang } from '../kit/language.ts';
import { calendarFile } from '../kit/calendar-file.ts';
import type { Config } from '../config.ts';
import type { House } from '../http/house.ts';
import { letterHtml, letterText, type Sender } from './layout.tsx';
import type { Letter, LetterKind, LetterSource } from './letter.ts';
import { isDatabaseAway, type Sql } from '../platform/database.ts';
import { faultLine } from '../platform/fault.ts';
import {
  lockLetter,
  nameLetter,
  nextInThread,
  noteAttempt,
  postponeLetter,
  settleLetter,
  type StoredLetter,
} from './outbox.store.ts';
import type { Delivery, Envelope, Post } from './post.ts';

/**
 * How long a letter waits after each try that failed, in minutes: an hour's outage of the mail server is not noticed,
 * a day's is. After the last one it is dead and waits for the office to look.
 */
const WAITS = [1, 2, 10, 30, 120, 360, 720];

/** What stands after the @ of our Message-IDs. */
export const messageIdDomain = ({ mailFrom }: Config): string => mailFrom.slice(mailFrom.lastIndexOf('@') + 1);

export const sender = (config: Config): Sender => ({ name: 'Innovationspraktik', contact: config.contactEmail });

/** What a letter is composed from: the state of this moment, and links to the configured address, never to a request's Host. */
export const letterSource = (house: House, lang: Lang): LetterSource => ({
  db: house.db,
  now: house.clock.now(),
  lang,
  link: (path) => house.config.publicUrl + inLanguage(lang, path),
});

export const envelope = (
  config: Config,
  letter: Letter,
  to: { email: string; lang: Lang; messageId: string },
): Envelope => ({
  to: to.email,
  subject: letter.subject,
  text: letterText(letter, to.lang, sender(config)),
  html: letterHtml(letter, to.lang, sender(config)),
  messageId: to.messageId,
  lang: to.lang,
});

/** The part that a calendar acts on: in the office's name, to the recipient alone. */
const calendarPart = (
  { invitation }: Letter,
  { email, lang, now }: { email: string; lang: Lang; now: Date },
): Pick<Envelope, 'calendar'> => {
  if (!invitation) return {};
  const { entry, organiser } = invitation;
  const { name, email: office } = organiser;
  const from = { organiser: { name, email: office }, to: email };
  const content = calendarFile({ lang, now, entries: [entry], invitation: from });
  return { calendar: { method: entry.isOff ? 'CANCEL' : 'REQUEST', content } };
};

const compose = async (
  house: House,
  kinds: ReadonlyMap<string, LetterKind>,
  stored: StoredLetter,
): Promise<Letter | null> => {
  const kind = kinds.get(stored.kind);
  if (!kind) throw new Error(`no letter of the kind ${stored.kind}`);
  const source = letterSource(house, stored.lang);
  const content = await kind.read(source, stored.about);
  return content === null ? null : kind.write(content, source);
};

/** Composes and sends. What is wrong with one letter's own composing is counted like a try that failed. */
const send = async (
  house: House,
  post: Post,
  kinds: ReadonlyMap<string, LetterKind>,
  stored: StoredLetter,
): Promise<Delivery | 'no longer holds'> => {
  let letter: Letter | null;
  try {
    letter = await compose(house, kinds, stored);
  } catch (error) {
    if (isDatabaseAway(error)) throw error;
    house.log.error({ ...faultLine(error), kind: stored.kind }, 'a letter could not be written');
    return { outcome: 'failed', answer: 'could not be written (see the log)' };
  }
  if (letter === null) return 'no longer holds';
  const { email, lang, messageId } = stored;
  const calendar = calendarPart(letter, { email, lang, now: house.clock.now() });
  return post.send({ ...envelope(house.config, letter, { email, lang, messageId }), ...calendar });
};

/** Settles or postpones a letter by how its try ended. Answers whether it is settled. */
const conclude = async (sql: Sql, id: string, ended: Delivery & { at: Date; attempts: number }): Promise<boolean> => {
  const { outcome, answer, at, attempts } = ended;
  await noteAttempt(sql, id, { at, outcome, answer });
  const wait = WAITS[attempts];
  if (outcome === 'failed' && wait !== undefined) {
    await postponeLetter(sql, id, new Date(at.getTime() + wait * 60_000));
    return false;
  }
  await settleLetter(sql, id, { state: outcome === 'sent' ? 'sent' : 'dead', now: at });
  return true;
};

/**
 * Sends one queued letter: composed now, dropped when it no longer holds. The row is locked while it goes, so two
 * workers never send it twice; a worker that dies between the server's yes and the commit sends it again with the
 * same Message-ID, which is how mail programs know a repetition. Whatever waited for it in its thread is queued with it.
 */
export const deliverLetter = async (
  house: House,
  post: Post,
  kinds: ReadonlyMap<string, LetterKind>,
  id: string,
): Promise<void> => {
  await nameLetter(house.db, id, messageIdDomain(house.config));
  await house.db.transaction().execute(async (sql) => {
    const stored = await lockLetter(sql, id);
    if (!stored) return;
    const ended = await send(house, post, kinds, stored);
    const at = house.clock.now();
    if (ended === 'no longer holds') await settleLetter(sql, id, { state: 'dropped', now: at });
    else if (!(await conclude(sql, id, { ...ended, at, attempts: stored.attempts }))) return;
    const next = await nextInThread(sql, id);
    if (next !== undefined) await house.jobs.queue(sql, 'deliver-letter', { letter: next });
  });
};
