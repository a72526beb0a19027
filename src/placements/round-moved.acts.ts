import type { MovedLetters } from '../rounds/round.acts.ts';
import { movedDates } from '../rounds/round-moved.rules.ts';
import { movedLetters } from './round-moved.rules.ts';
import { participating, toldOthers } from './round-moved.store.ts';

/** The letters that moving a round's dates causes, for the office to see beforehand and for the change to write. */
export const lettersOfMove: MovedLetters = async (db, move) => {
  const { id: round, version } = move.before;
  const moved = movedDates(move);
  if (moved.length === 0) return [];
  return movedLetters(await participating(db, round), await toldOthers(db, round), { round, version, moved });
};
