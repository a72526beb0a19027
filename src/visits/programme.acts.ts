import { dayAt } from '../kit/calendar.ts';
import type { Lang } from '../kit/language.ts';
import { writeLetter } from '../messages/outbox.ts';
import { deputyActing } from '../placements/deputy.store.ts';
import { visitThread } from '../placements/placement.ts';
import { recipientsOf } from '../placements/recipient.store.ts';
import { audit } from '../platform/audit.ts';
import { newId, newSecret } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import type { Round, Weekday } from '../rounds/round.ts';
import { outlineOf } from './outline.rules.ts';
import { outlineTexts } from './outline.texts.ts';
import type { ProgrammeItem } from './programme.ts';
import {
  expectedGuests,
  insertComment,
  insertProgramme,
  lockProgramme,
  noteChange,
  replaceDay,
  storeLink,
  storeShared,
} from './programme.store.ts';

/**
 * Begins a host's programme with the outline of its agreed visits (R9), or with empty days. Pressed twice, or in two
 * windows, there is one: the database takes the first.
 */
export const beginProgramme = (
  acting: Acting,
  { host, from, lang }: { host: string; from: 'outline' | 'nothing'; lang: Lang },
): Promise<Outcome<null, 'no-guests'>> =>
  transact(acting, async (tx) => {
    const guests = await expectedGuests(tx.sql, host);
    if (guests.length === 0) return refused('no-guests');
    const id = newId();
    if (!(await insertProgramme(tx.sql, id, host, tx.now))) return done(null);
    await audit(tx, { act: 'beginProgramme', subject: 'programme', id, detail: { from } });
    if (from === 'nothing') return done(null);
    const t = outlineTexts(lang);
    for (const { day, elements } of outlineOf(guests)) {
      const items = elements.map(([part, element]) => ({ part, starts: null, ends: null, ...t[element] }));
      await replaceDay(tx.sql, id, day, items);
    }
    return done(null);
  });

/** Saves a day as it was typed. Who saves over somebody's change is told, and nothing is written. */
export const saveProgrammeDay = (
  acting: Acting,
  saved: { host: string; day: Weekday; items: readonly ProgrammeItem[]; versionSeen: number },
): Promise<Outcome<null, 'gone' | 'changed'>> =>
  transact(acting, async (tx) => {
    const programme = await lockProgramme(tx.sql, saved.host);
    if (!programme) return refused('gone');
    if (programme.version !== saved.versionSeen) return refused('changed');
    await replaceDay(tx.sql, programme.id, saved.day, saved.items);
    await noteChange(tx.sql, programme.id, tx.now);
    await audit(tx, { act: 'saveProgrammeDay', subject: 'programme', id: programme.id, detail: { day: saved.day } });
    return done(null);
  });

const tellGuests = async (tx: Tx, kind: string, host: string, onceKey: string): Promise<void> => {
  // For whom the visit has ended early there is nothing left to prepare.
  const guests = (await expectedGuests(tx.sql, host)).filter(({ awayOn }) => awayOn.length === 0);
  const recipients = await recipientsOf(
    tx.sql,
    guests.map(({ signUp }) => signUp),
  );
  for (const { visit: placement, signUp } of guests) {
    const to = recipients.get(signUp);
    const thread = visitThread(placement);
    if (to) await writeLetter(tx, { kind, to, about: { placement, signUp }, onceKey: `${onceKey} ${signUp}`, thread });
  }
};

/** Lets the guests see the programme, and writes to each of them, once. What is changed later they find on the page. */
export const shareProgramme = (acting: Acting, host: string): Promise<Outcome<null, 'gone'>> =>
  transact(acting, async (tx) => {
    const programme = await lockProgramme(tx.sql, host);
    if (!programme) return refused('gone');
    if (programme.sharedAt !== null) return done(null);
    await storeShared(tx.sql, programme.id, tx.now);
    await audit(tx, { act: 'shareProgramme', subject: 'programme', id: programme.id });
    await tellGuests(tx, 'programme-shared', host, `programme-shared ${programme.id}`);
    return done(null);
  });

/** Makes the link for the host's colleagues, or closes it; a new one is another address. */
export const changeProgrammeLink = (
  acting: Acting,
  { host, open }: { host: string; open: boolean },
): Promise<Outcome<null, 'gone'>> =>
  transact(acting, async (tx) => {
    const programme = await lockProgramme(tx.sql, host);
    if (!programme) return refused('gone');
    if (open === (programme.link !== null)) return done(null);
    await storeLink(tx.sql, programme.id, open ? newSecret() : null);
    await audit(tx, { act: open ? 'openProgrammeLink' : 'closeProgrammeLink', subject: 'programme', id: programme.id });
    return done(null);
  });

/** Says something about a shared programme; the other side hears of it, at most once a day. */
export const commentOnProgramme = (
  acting: Acting,
  said: { host: string; visit: string; signUp: string; text: string; round: Pick<Round, 'timeZone'> },
): Promise<Outcome<null, 'gone'>> =>
  transact(acting, async (tx) => {
    const { host, visit, signUp, text } = said;
    const programme = await lockProgramme(tx.sql, host);
    if (!programme || programme.sharedAt === null) return refused('gone');
    const deputy = signUp === host ? await deputyActing(tx.sql, tx.by, host) : null;
    await insertComment(tx.sql, { id: newId(), programme: programme.id, signUp, deputy, text, now: tx.now });
    await audit(tx, { act: 'commentOnProgramme', subject: 'programme', id: programme.id });
    const today = dayAt(tx.now, said.round.timeZone);
    const onceKey = `programme-commented ${programme.id} ${today}`;
    if (signUp === host) {
      await tellGuests(tx, 'programme-commented', host, onceKey);
      return done(null);
    }
    const to = (await recipientsOf(tx.sql, [host])).get(host);
    const about = { placement: visit, signUp: host };
    const once = { onceKey: `${onceKey} ${host}`, thread: visitThread(visit) };
    if (to) await writeLetter(tx, { kind: 'programme-commented', to, about, ...once });
    return done(null);
  });
