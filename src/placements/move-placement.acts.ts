import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import type { Tx } from '../platform/transact.ts';
import { endPlacement } from './placement.store.ts';
import { visitThread, type Asked, type EndedWhy, type LeaveReason, type Placement } from './placement.ts';
import { deleteWait } from './way-on.store.ts';
import { recipientsOf } from './recipient.store.ts';

type Move =
  | { state: 'agreed'; why: null; by: null }
  | { state: 'declined' | 'lapsed' | 'cancelled'; why: EndedWhy; by: string | null; because?: LeaveReason | null };

/** Moves a locked placement. That it does not move is a fault: the rule has just said it may. */
export const move = async (tx: Tx, { id, state: from }: Placement, to: Move): Promise<void> => {
  if (!(await endPlacement(tx.sql, id, { ...to, from: [from], now: tx.now })))
    throw new Error(`placement ${id} did not become ${to.state}`);
  const detail = to.why === null ? { state: to.state } : { state: to.state, why: to.why };
  const reason = 'because' in to && to.because ? { reason: to.because } : {};
  await audit(tx, { act: 'movePlacement', subject: 'placement', id, ...reason, detail });
};

/** Who has said no, left, or not answered waits for nothing more until they say so again: nobody is proposed to against their word. */
export const stopWaiting = async (tx: Tx, whom: readonly Pick<Asked, 'signUp'>[]): Promise<void> => {
  for (const { signUp } of whom) await deleteWait(tx.sql, signUp);
};

type PlacementLetter =
  'other-side-agreed' | 'visit-agreed' | 'visit-ended' | 'visit-called-off' | 'answer-due' | 'last-chance';

/** Writes one letter about a placement to each of these. */
export const tell = async (
  tx: Tx,
  kind: PlacementLetter,
  { id: placement }: Pick<Placement, 'id'>,
  whom: readonly Pick<Asked, 'signUp'>[],
): Promise<void> => {
  const signUps = whom.map(({ signUp }) => signUp);
  const recipients = await recipientsOf(tx.sql, signUps);
  for (const signUp of signUps) {
    const to = recipients.get(signUp);
    if (to)
      await writeLetter(tx, {
        kind,
        to,
        about: { placement, signUp },
        onceKey: `${kind} ${placement} ${signUp}`,
        thread: visitThread(placement),
      });
  }
};

/** A locked placement that was not answered in time: it is over, and everybody is told. */
export const lapse = async (tx: Tx, placement: Placement, asked: readonly Asked[]): Promise<void> => {
  await move(tx, placement, { state: 'lapsed', why: 'not-answered', by: null });
  await stopWaiting(
    tx,
    asked.filter(({ answer }) => answer === null),
  );
  await tell(tx, 'visit-ended', placement, asked);
};
