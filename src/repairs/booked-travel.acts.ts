import { answerIn } from '../placements/placement.acts.ts';
import { hasBegun } from '../placements/placement.rules.ts';
import { askedAbout, lockPlacement } from '../placements/placement.store.ts';
import { holdRepairsOf, openInsteadOf } from '../placements/together.store.ts';
import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { personBehind, transact, type Acting, type Tx } from '../platform/transact.ts';
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
 * has it: either it is booked first, or they have been asked already, and that it is booked is their no. Answers whether it
 * was. The repair is held before the visit: of this and the last yes to the move one finds what the other left. Saying it
 * twice is saying it once.
 */
export const noteTravel = (
  acting: Acting,
  noted: TravelToNote,
): Promise<Outcome<{ stays: boolean }, 'gone' | 'over'>> =>
  transact(acting, async (tx) => {
    await holdRepairsOf(tx.sql, noted);
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
    return done({ stays: noted.answer === 'yes' && (await refuseMove(tx, noted)) });
  });

/** Who has booked is not asked to move any more: an open question is answered with their no. */
const refuseMove = async (tx: Tx, { placement, signUp }: TravelToNote): Promise<boolean> => {
  const answers = [];
  for (const { placement: proposed } of await openInsteadOf(tx.sql, placement))
    answers.push(await answerIn(tx, { placement: proposed.id, signUp, answer: 'no', reason: 'other' }));
  return answers.some(({ ok }) => ok);
};
