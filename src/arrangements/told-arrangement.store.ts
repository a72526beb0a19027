import type { LetterSource } from '../messages/letter.ts';
import type { ApprovedRows } from '../matching-runs/instance.ts';
import { hashSecret, newSecret } from '../platform/ids.ts';
import { findRound } from '../rounds/round.store.ts';
import { confirmedOf } from '../sign-ups/sign-up.store.ts';
import { toldSignUp } from '../sign-ups/told-sign-up.store.ts';
import { storeArrangementLink } from './arrangement-kept.store.ts';
import { findArrangement } from './arrangement.store.ts';
import type { ArrangementState } from './arrangement.ts';
import { rowsAt } from './standing.store.ts';
import type { ToldChange, ToldMailed, ToldWithdrawn } from './told-arrangement.ts';

type Source = Pick<LetterSource, 'db' | 'now'>;
type About = Readonly<Record<string, string>>;

/** An invitation by mail that waits, with a way in minted now, as the letter goes, and kept as a hash alone. */
export const toldMailed = async ({ db, now }: Source, about: About): Promise<ToldMailed | null> => {
  const arrangement = about.arrangement === undefined ? null : await findArrangement(db, about.arrangement);
  const round = arrangement && (await findRound(db, arrangement.round));
  if (!round || arrangement.state !== 'invited' || arrangement.email === '') return null;
  const asked = arrangement.invitedBy === 'host' ? 'intern' : 'host';
  const own = await confirmedOf(db, { roundId: round.id, role: asked, email: arrangement.email });
  const secret = newSecret();
  await storeArrangementLink(db, { secretHash: hashSecret(secret), arrangement: arrangement.id, now });
  const isPair = asked === 'host' && arrangement.signUps.companion !== null;
  return { round, asked, isPair, isSignedUp: own !== null, answerBy: arrangement.answerBy, secret };
};

/** That an invitation by mail is over before it was answered. Of whoever was meant nothing is kept but the letter's address. */
export const toldMailedWithdrawn = async ({ db, now }: Source, about: About): Promise<ToldWithdrawn | null> => {
  const one = about.arrangement === undefined ? null : await findArrangement(db, about.arrangement);
  const round = one && (await findRound(db, one.round));
  if (!round || round.cancelledAt) return null;
  return { round, now, isSignedUp: about.isSignedUp === 'yes' };
};

/** What all have said yes to, with what the matching would freeze of its host. */
interface Agreed {
  readonly id: string;
  readonly host: string;
  readonly rows: ApprovedRows | null;
}

const BECAME: Readonly<Record<ArrangementState, ToldChange['became']>> = {
  invited: 'yes',
  accepted: 'agreed',
  declined: 'no',
  expired: 'expired',
  withdrawn: 'withdrawn',
  removed: 'changed',
};

/** What no state tells of. */
const TOLD: Readonly<Record<string, ToldChange['became'] | undefined>> = {
  unbanned: 'changed',
  outgrown: 'outgrown',
  seated: 'seated',
  holds: 'holds',
  lost: 'lost',
};

/** What is told with how it stands. */
const STANDS: readonly ToldChange['became'][] = ['agreed', 'seated', 'holds', 'lost'];

/** What a side hears of an arrangement, as it stands when the letter goes. A ban that is lifted is nobody's answer. */
export const toldChange = async (
  source: Source,
  about: About,
): Promise<{ told: Omit<ToldChange, 'lack' | 'awaitsManager'>; agreed: Agreed | null } | null> => {
  const told = await toldSignUp(source, about.signUp, ['confirmed']);
  const one = about.arrangement === undefined ? null : await findArrangement(source.db, about.arrangement);
  if (!told || !one) return null;
  const became = TOLD[about.became ?? ''] ?? BECAME[one.state];
  const { host } = one.signUps;
  const agreed =
    STANDS.includes(became) && host ? { id: one.id, host, rows: await rowsAt(source.db, one.round, host) } : null;
  const isOwn = one.signUps[one.invitedBy] === told.id;
  return { told: { ...told, became, isOwn, areSeveral: about.several === 'yes' }, agreed };
};
