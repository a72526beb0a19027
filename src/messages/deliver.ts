import { inLanguage, type Lang } from '../kit/language.ts';
import type { Config } from '../config.ts';
import type { House } from '../http/house.ts';
import { letterHtml, letterText, type Sender } from './layout.tsx';
import type { Letter, LetterKind, LetterSource } from './letter.ts';
import { lockLetter, noteAttempt, settleLetter, type StoredLetter } from './outbox.store.ts';
import type { Envelope, Post } from './post.ts';

/** After so many failures in a row a letter is dead and waits for the office to look. */
export const MOST_ATTEMPTS = 8;

/** Thrown so that the job's queue tries the letter again later. */
class NotYetDelivered extends Error {}

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
  messageId: to.messageId.replace('@ipraktik>', `@${new URL(config.publicUrl).hostname}>`),
  lang: to.lang,
});

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

/**
 * Sends one queued letter: composed now, dropped when it no longer holds. The row is locked while it goes, so two
 * workers never send it twice; a worker that dies between the server's yes and the commit sends it again with the
 * same Message-ID, which is how mail servers know a repetition.
 */
export const deliverLetter = async (
  house: House,
  post: Post,
  kinds: ReadonlyMap<string, LetterKind>,
  id: string,
): Promise<void> => {
  const failed = await house.db.transaction().execute(async (sql) => {
    const stored = await lockLetter(sql, id);
    if (!stored) return false;
    const letter = await compose(house, kinds, stored);
    const now = house.clock.now();
    if (letter === null) {
      await settleLetter(sql, id, { state: 'dropped', now });
      return false;
    }
    const { outcome, answer } = await post.send(
      envelope(house.config, letter, { email: stored.email, lang: stored.lang, messageId: stored.messageId }),
    );
    await noteAttempt(sql, id, { at: now, outcome, answer });
    if (outcome === 'sent') await settleLetter(sql, id, { state: 'sent', now });
    else if (outcome === 'refused' || stored.attempts + 1 >= MOST_ATTEMPTS)
      await settleLetter(sql, id, { state: 'dead', now });
    else return true;
    return false;
  });
  if (failed) throw new NotYetDelivered(`letter ${id} was not taken`);
};
