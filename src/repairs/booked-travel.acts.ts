import { hasBegun } from '../placements/placement.rules.ts';
import { askedAbout, lockPlacement } from '../placements/placement.store.ts';
import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { personBehind, transact, type Acting } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import { tellOfOfficeAct } from '../sign-ups/on-behalf.acts.ts';
import { findSignUp } from '../sign-ups/sign-up.store.ts';
import { deleteBooked, storeBooked } from './booked-travel.store.ts';

export interface TravelToNote {
  readonly placement: string;
  readonly signUp: string;
  readonly answer: 'yes' | 'no';
  /** Why a coordinator says it for the guest. */
  readonly onBehalfBecause?: string;
}

/**
 * A guest has booked the journey to an agreed visit, or has not after all. The visit is locked, as whoever asks them to move
 * has it: either it is booked first, or they have been asked already and answer that. Saying it twice is saying it once.
 */
export const noteTravel = (acting: Acting, noted: TravelToNote): Promise<Outcome<null, 'gone' | 'over'>> =>
  transact(acting, async (tx) => {
    const placement = await lockPlacement(tx.sql, noted.placement);
    const asked = placement ? await askedAbout(tx.sql, placement.id) : [];
    const isGuest = asked.some(({ signUp, side }) => signUp === noted.signUp && side === 'intern');
    if (!placement || !isGuest) return refused('gone');
    const round = await findRound(tx.sql, placement.round);
    if (placement.state !== 'agreed' || !round || hasBegun(placement, round, tx.now)) return refused('over');
    if (noted.answer === 'yes') await storeBooked(tx.sql, { ...noted, by: personBehind(tx.by), now: tx.now });
    else await deleteBooked(tx.sql, noted);
    const { signUp: id, answer, onBehalfBecause: reason } = noted;
    const detail = { placement: placement.id, answer };
    const why = reason === undefined ? {} : { reason };
    const entry = await audit(tx, { act: 'noteTravel', subject: 'sign-up', id, ...why, detail });
    const signUp = reason === undefined ? null : await findSignUp(tx.sql, id);
    if (signUp) await tellOfOfficeAct(tx, signUp, { kind: 'travel-noted-for-you', entry });
    return done(null);
  });
