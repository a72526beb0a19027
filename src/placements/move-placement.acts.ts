import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import type { Tx } from '../platform/transact.ts';
import { askWhoIsLeft } from './alone-question.acts.ts';
import { endDeputyAmongGuests } from './deputy.acts.ts';
import { tellDeputy } from './deputy-told.acts.ts';
import type { DeputyNews } from './deputy.ts';
import { endPlacement } from './placement.store.ts';
import { visitThread, type Asked, type EndedWhy, type LeaveReason, type Placement } from './placement.ts';
import { deleteWait } from './way-on.store.ts';
import { recipientNamed, recipientsOf } from './recipient.store.ts';

type Move =
  | { state: 'agreed'; why: null; by: null }
  | {
      state: 'declined' | 'lapsed' | 'cancelled';
      why: EndedWhy;
      by: string | null;
      because?: LeaveReason | null;
      byDeputy?: string | null;
    };

/** Moves a locked placement. That it does not move is a fault: the rule has just said it may. */
export const move = async (tx: Tx, placement: Placement, to: Move): Promise<void> => {
  const { id, state: from } = placement;
  if (!(await endPlacement(tx.sql, id, { ...to, from: [from], now: tx.now })))
    throw new Error(`placement ${id} did not become ${to.state}`);
  const detail = to.why === null ? { state: to.state } : { state: to.state, why: to.why };
  const reason = 'because' in to && to.because ? { reason: to.because } : {};
  await audit(tx, { act: 'movePlacement', subject: 'placement', id, ...reason, detail });
  if (to.state === 'agreed') await endDeputyAmongGuests(tx, placement);
  if (from === 'agreed' && to.why !== null) await tellDeputy(tx, placement, { news: newsOf(to.why) });
};

const newsOf = (why: EndedWhy): DeputyNews => (why === 'moved' || why === 'round-cancelled' ? why : 'ended');

/** Who has said no, left, or not answered waits for nothing more until they say so again: nobody is proposed to against their word. */
export const dropWaits = async (tx: Tx, whom: readonly Pick<Asked, 'signUp'>[]): Promise<void> => {
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

/** Its own receipt to the deputy who called a visit off; the host's contact hears of it in one of theirs. */
export const receiptToDeputy = async (tx: Tx, { id: placement, host }: Placement, deputy: string): Promise<void> => {
  const to = await recipientNamed(tx.sql, deputy);
  const about = { placement, signUp: host, deputy };
  const once = { onceKey: `visit-called-off ${placement} ${deputy}`, thread: visitThread(placement) };
  if (to) await writeLetter(tx, { kind: 'visit-called-off', to, about, ...once });
};

/** A locked placement that was not answered in time: it is over, and everybody is told. */
export const lapse = async (tx: Tx, placement: Placement, asked: readonly Asked[]): Promise<void> => {
  await move(tx, placement, { state: 'lapsed', why: 'not-answered', by: null });
  const silent = asked.filter(({ answer }) => answer === null);
  await dropWaits(tx, silent);
  await askWhoIsLeft(tx, placement, asked, silent);
  await tell(tx, 'visit-ended', placement, asked);
};
