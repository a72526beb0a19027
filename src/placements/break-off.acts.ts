import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import { leavingNow } from './break-off.rules.ts';
import { deleteBreakOff, insertBreakOff, noteInCalendars } from './break-off.store.ts';
import { tellDeputy } from './deputy-told.acts.ts';
import { deputyActing } from './deputy.store.ts';
import { askedAbout, lockPlacement } from './placement.store.ts';
import { visitThread, type Asked, type LeaveReason, type Placement } from './placement.ts';
import { recipientNamed, recipientsOf } from './recipient.store.ts';

type Refused = 'gone' | 'over' | 'not-begun';

interface UnderWay {
  readonly placement: Placement;
  readonly mine: Asked;
  readonly others: readonly Asked[];
  /** Who acts in the host's name, where it is not the contact. */
  readonly deputy: string | null;
}

/** A visit that is under way, with its row locked: of two who press at one moment the second finds what the first has left. */
const lockUnderWay = async (
  tx: Tx,
  of: { placement: string; signUp: string },
  until: 'break-off' | 'ending',
): Promise<Outcome<UnderWay, Refused>> => {
  const placement = await lockPlacement(tx.sql, of.placement);
  const asked = placement ? await askedAbout(tx.sql, placement.id) : [];
  const mine = asked.find(({ signUp }) => signUp === of.signUp);
  const round = placement && (await findRound(tx.sql, placement.round));
  if (!placement || !mine || !round) return refused('gone');
  const leaving = leavingNow(placement, round, tx.now);
  if (leaving !== 'break-off' && leaving !== until) return refused(leaving === 'call-off' ? 'not-begun' : 'over');
  const deputy = mine.side === 'host' ? await deputyActing(tx.sql, tx.by, mine.signUp) : null;
  return done({ placement, mine, others: asked.filter((one) => one !== mine), deputy });
};

/** To everybody else in the visit, to the contact whose deputy has done it, and to who stands in for the host. */
const tellOthers = async (
  tx: Tx,
  { kind, breakOff }: { kind: 'visit-broken-off' | 'break-off-taken-back'; breakOff: string },
  { placement, mine, others, deputy }: UnderWay,
): Promise<void> => {
  const readers = [...others, ...(deputy === null ? [] : [mine])].map(({ signUp }) => signUp);
  const recipients = await recipientsOf(tx.sql, readers);
  for (const signUp of readers) {
    const to = recipients.get(signUp);
    const about = { placement: placement.id, signUp, by: mine.signUp, breakOff };
    const once = { onceKey: `${kind} ${breakOff} ${signUp}`, thread: visitThread(placement.id) };
    if (to) await writeLetter(tx, { kind, to, about, ...once });
  }
  await tellDeputy(tx, placement, { news: kind === 'visit-broken-off' ? 'broken-off' : 'goes-on', which: breakOff });
};

/** To the contact whose own doing it was: their calendar takes the days in again. */
const receiptOfReturn = async (tx: Tx, breakOff: string, { placement, mine, deputy }: UnderWay): Promise<void> => {
  const { signUp } = mine;
  const to = deputy === null ? (await recipientsOf(tx.sql, [signUp])).get(signUp) : undefined;
  const about = { placement: placement.id, signUp, by: signUp, breakOff, isOwn: 'yes' };
  const once = { onceKey: `break-off-taken-back ${breakOff} ${signUp}`, thread: visitThread(placement.id) };
  if (to) await writeLetter(tx, { kind: 'break-off-taken-back', to, about, ...once });
};

const receipt = async (tx: Tx, breakOff: string, { placement, mine, deputy }: UnderWay): Promise<void> => {
  const { signUp } = mine;
  const contact = (await recipientsOf(tx.sql, [signUp])).get(signUp);
  const to = deputy === null ? contact : await recipientNamed(tx.sql, deputy);
  const reader = deputy === null ? {} : { isDeputy: 'yes' };
  const about = { placement: placement.id, signUp, by: signUp, breakOff, ...reader };
  const once = { onceKey: `break-off-receipt ${breakOff}`, thread: visitThread(placement.id) };
  if (to) await writeLetter(tx, { kind: 'break-off-receipt', to, about, ...once });
};

/**
 * Somebody drops out of a visit that has begun. It stays agreed, as it took place in part, and nothing is looked for in its
 * place: the week is too short. A second press changes nothing and tells nobody.
 */
export const breakOff = (
  acting: Acting,
  leaving: { placement: string; signUp: string; because: LeaveReason },
): Promise<Outcome<null, Refused>> =>
  transact(acting, async (tx) => {
    const found = await lockUnderWay(tx, leaving, 'break-off');
    if (!found.ok) return found;
    const breakOff = newId();
    const row = { id: breakOff, ...leaving, deputy: found.value.deputy };
    if (!(await insertBreakOff(tx.sql, row, tx.now))) return done(null);
    const { placement, signUp: id, because } = leaving;
    await noteInCalendars(tx.sql, placement);
    await audit(tx, { act: 'breakOff', subject: 'sign-up', id, detail: { placement, because } });
    await tellOthers(tx, { kind: 'visit-broken-off', breakOff }, found.value);
    await receipt(tx, breakOff, found.value);
    return done(null);
  });

/** They come, or host, after all. Told to whoever was told of the other; who never broke it off takes nothing back. */
export const takeBackBreakOff = (
  acting: Acting,
  of: { placement: string; signUp: string },
): Promise<Outcome<null, Refused>> =>
  transact(acting, async (tx) => {
    const found = await lockUnderWay(tx, of, 'ending');
    if (!found.ok) return found;
    const breakOff = await deleteBreakOff(tx.sql, of);
    if (breakOff === null) return done(null);
    await noteInCalendars(tx.sql, of.placement);
    await audit(tx, {
      act: 'takeBackBreakOff',
      subject: 'sign-up',
      id: of.signUp,
      detail: { placement: of.placement },
    });
    await tellOthers(tx, { kind: 'break-off-taken-back', breakOff }, found.value);
    await receiptOfReturn(tx, breakOff, found.value);
    return done(null);
  });
