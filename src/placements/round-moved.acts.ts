import type { MovedRound } from '../rounds/round.acts.ts';
import { movedDates } from '../rounds/round-moved.rules.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { movedLetters } from './round-moved.rules.ts';
import { bookedIn, forgetBooked, participating, toldOthers } from './round-moved.store.ts';

/** What moving a round's dates causes, for the office to see beforehand and for the change to do. */
export const movedRound: MovedRound = {
  letters: async (db, move) => {
    const { id: round, version } = move.before;
    const moved = movedDates(move);
    if (moved.length === 0) return [];
    return movedLetters(await participating(db, round), await toldOthers(db, round), { round, version, moved });
  },
  booked: async (db, move) =>
    movedDates(move).includes('visitWeek')
      ? (await bookedIn(db, move.before.id)).map(({ signUp, name }) => ({ name, href: signUpUrls.inOffice(signUp) }))
      : [],
  // Only the journeys that a letter speaks of: one that is noted at this very moment is for the new week.
  follow: async (tx, letters) => {
    for (const { booked, signUp, placement: visit } of letters.map(({ about }) => about))
      if (booked && signUp && visit) await forgetBooked(tx.sql, { signUp, visit });
  },
};
