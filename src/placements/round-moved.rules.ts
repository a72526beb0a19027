/** Who is told of dates that move: everybody once, whatever they are in the round. Pure. */
import type { NewLetter } from '../messages/new-letter.ts';
import type { ToldDate } from '../rounds/round-moved.ts';
import { visitThread } from './placement.ts';
import type { Participating, ToldOther } from './told-move.ts';

interface Move {
  readonly round: string;
  /** Of the round as it was. */
  readonly version: number;
  readonly moved: readonly ToldDate[];
}

/**
 * A letter takes one entry of a calendar along. Who has several visits gets one letter for each, when the week moves;
 * otherwise, and without a visit, one.
 */
const toParticipant = (rows: readonly Participating[], { version, moved }: Move): NewLetter[] => {
  const visits = moved.includes('visitWeek') ? rows.filter(({ visit }) => visit !== null) : [];
  const [first] = rows;
  const letters = visits.length > 0 ? visits : first ? [{ ...first, visit: null }] : [];
  return letters.map(({ signUp, email, lang, visit, hasBooked }) => ({
    kind: 'round-moved',
    to: { email, lang },
    about: {
      signUp,
      moved: moved.join(' '),
      ...(visit && { placement: visit }),
      ...(visit && hasBooked && { booked: 'yes' }),
    },
    onceKey: `round-moved ${signUp} ${version}${visit ? ` ${visit}` : ''}`,
    ...(visit && { thread: visitThread(visit) }),
  }));
};

export const movedLetters = (
  people: readonly Participating[],
  others: readonly ToldOther[],
  move: Move,
): readonly NewLetter[] => {
  if (move.moved.length === 0) return [];
  const byAddress = Map.groupBy(people, ({ email }) => email);
  const letters = [...byAddress.values()].flatMap((rows) => toParticipant(rows, move));
  if (!move.moved.includes('visitWeek')) return letters;
  const told = new Set(byAddress.keys());
  for (const { id, email, lang } of others) {
    if (told.has(email)) continue;
    told.add(email);
    const about = { round: move.round };
    letters.push({ kind: 'week-moved', to: { email, lang }, about, onceKey: `week-moved ${id} ${move.version}` });
  }
  return letters;
};
