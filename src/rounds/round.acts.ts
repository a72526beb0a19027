import { isDeepStrictEqual } from 'node:util';
import type { NewLetter } from '../messages/new-letter.ts';
import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { brokeUnique, type Database, type Sql } from '../platform/database.ts';
import { newId, newSecret } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import type { Day } from '../kit/calendar.ts';
import { drawCommitment, seedFrom } from './draw.ts';
import type { RoundMove } from './round-moved.ts';
import type { Phase, Round, RoundSettings } from './round.ts';
import { dateProblems, mayOpenEarly, mayReopenSignUp, movedDateProblems } from './round-dates.rules.ts';
import { lockRound, storeOpenedEarly, storeRound, storeSettings } from './round.store.ts';

/** Sets up a round. Its seed is drawn here and its hash stands on the round's page from now on. */
export const setUpRound = async (
  acting: Acting,
  settings: RoundSettings,
): Promise<Outcome<{ id: string }, 'dates' | 'year-taken'>> => {
  if (dateProblems(settings).length > 0) return refused('dates');
  const id = newId();
  const salt = newSecret();
  const seed = seedFrom(newSecret());
  const hash = drawCommitment({ seed, salt });
  try {
    await transact(acting, async (tx) => {
      await storeRound(tx.sql, id, settings, { seed, salt, hash, now: tx.now });
      await audit(tx, { act: 'setUpRound', subject: 'round', id, detail: { ...settings.dates, seedHash: hash } });
    });
  } catch (error) {
    if (brokeUnique(error, 'rounds_year_key')) return refused('year-taken');
    throw error;
  }
  return done({ id });
};

/** What differs, for the audit: 'signUpCloses' → '2027-05-31 → 2027-06-07'; other settings by name alone. */
const differences = (before: RoundSettings, after: RoundSettings): Record<string, string> => {
  const changed: Record<string, string> = {};
  for (const name of Object.keys(after.dates) as (keyof RoundSettings['dates'])[])
    if (before.dates[name] !== after.dates[name]) changed[name] = `${before.dates[name]} → ${after.dates[name]}`;
  const others = ['name', 'visitWeek', 'workshops', 'sectors', 'maxSeats', 'priority', 'organiser'] as const;
  for (const name of others) if (!isDeepStrictEqual(before[name], after[name])) changed[name] = 'changed';
  return changed;
};

/** What a change of dates means to those who take part. */
export interface MovedRound {
  /** The letters it causes: one for each who has been told of the dates, and for each further visit of theirs. */
  readonly letters: (db: Database | Sql, move: RoundMove) => Promise<readonly NewLetter[]>;
  /** Who has booked a journey for days that move, and their page in the office. */
  readonly booked: (db: Database, move: RoundMove) => Promise<readonly { name: string; href: string }[]>;
  /** What else goes with those letters. */
  readonly follow: (tx: Tx, letters: readonly NewLetter[]) => Promise<void>;
}

/** Whom to tell, and how many letters the coordinator has seen that this takes. */
type Telling = Pick<MovedRound, 'letters' | 'follow'> & { readonly lettersSeen: number };

/**
 * Changes a round, and tells whoever has been told of dates that move: as many letters as the coordinator has seen that
 * there would be, or none and nothing changed. `version` is the one the coordinator saw: of two who change it at once, the second is told. What is
 * sent twice alike is changed once.
 */
export const changeRound = (
  acting: Acting,
  change: { id: string; version: number; settings: RoundSettings; reason: string; tell?: Telling },
): Promise<Outcome<undefined, 'gone' | 'changed-meanwhile' | 'dates' | 'other-number'>> =>
  transact(acting, async (tx) => {
    const { id, settings, reason, tell } = change;
    const round = await lockRound(tx.sql, id);
    if (!round) return refused('gone');
    const year = { ...settings, visitWeek: { ...settings.visitWeek, isoYear: round.visitWeek.isoYear } };
    const changes = differences(round, year);
    if (Object.keys(changes).length === 0) return done(undefined);
    if (round.version !== change.version) return refused('changed-meanwhile');
    if ([...dateProblems(year), ...movedDateProblems(round, year, tx.now)].length > 0) return refused('dates');
    const letters = tell ? await tell.letters(tx.sql, { before: round, after: year, now: tx.now }) : [];
    if (tell && letters.length !== tell.lettersSeen) return refused('other-number');
    await storeSettings(tx.sql, id, year);
    await audit(tx, { act: 'changeRound', subject: 'round', id, reason, detail: changes });
    for (const letter of letters) await writeLetter(tx, letter);
    await tell?.follow(tx, letters);
    return done(undefined);
  });

/** Lets the next phase begin now: opens sign-up, or closes it, before its day. */
export const openPhaseEarly = (
  acting: Acting,
  early: { id: string; phase: Phase; reason: string },
): Promise<Outcome<undefined, 'gone' | 'not-next' | 'bound-to-the-week'>> =>
  transact(acting, async (tx) => {
    const { id, phase, reason } = early;
    const round = await lockRound(tx.sql, id);
    if (!round) return refused('gone');
    const ruling = mayOpenEarly(round, phase, tx.now);
    if (!ruling.ok) return ruling;
    await storeOpenedEarly(tx.sql, id, { ...round.openedEarly, [phase]: tx.now });
    await audit(tx, { act: 'openPhaseEarly', subject: 'round', id, reason, detail: { phase } });
    return done(undefined);
  });

type NotReopened = 'gone' | 'not-closed' | 'proposals-begun' | 'in-the-past' | 'not-before-proposals';

/** Opens sign-up again until the end of a day, after it was closed by its date or early. */
export const reopenSignUp = (
  acting: Acting,
  again: { id: string; closes: Day; reason: string },
): Promise<Outcome<undefined, NotReopened>> =>
  transact(acting, async (tx) => {
    const { id, closes, reason } = again;
    const round = await lockRound(tx.sql, id);
    if (!round) return refused('gone');
    const ruling = mayReopenSignUp(round, closes, tx.now);
    if (!ruling.ok) return ruling;
    await storeSettings(tx.sql, id, { ...round, dates: { ...round.dates, signUpCloses: closes } });
    await storeOpenedEarly(tx.sql, id, withoutMatching(round.openedEarly));
    await audit(tx, { act: 'reopenSignUp', subject: 'round', id, reason, detail: { signUpCloses: closes } });
    return done(undefined);
  });

const withoutMatching = ({ matching: _opened, ...others }: Round['openedEarly']): Round['openedEarly'] => others;
