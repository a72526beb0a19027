import { audit } from '../platform/audit.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRounds } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { lockCompanions } from '../sign-ups/companionship.store.ts';
import { remindAt } from '../sign-ups/manager-approval.rules.ts';
import { confirmedOf, findSignUp } from '../sign-ups/sign-up.store.ts';
import { settle } from './arrangement.acts.ts';
import { forgetHints, markReminded, storeOtherwise, storeOver } from './arrangement-kept.store.ts';
import { areProposalsOut, invitedSide, mayAnswer, missingYeses } from './arrangement.rules.ts';
import { waitingArrangements } from './arrangement.store.ts';
import type { Arrangement } from './arrangement.ts';
import { tellAddressOfEnd, tellOthers, tellSignUp, writeToAddress } from './telling.acts.ts';

/**
 * A sweep: ends what nobody answered in time or no longer fits who travels, reminds once of what waits, and settles what only
 * waited for a companion who is none any more. It judges nobody's answers, so it holds no sign-ups: the lock that every writer
 * of an arrangement and every freeze takes first is enough. All of them wait meanwhile, so one query reads what is asked of each.
 */
export const tendInvitations = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    await lockCompanions(tx.sql);
    const rounds = new Map((await findRounds(tx.sql)).map((round) => [round.id, round]));
    const toTell: Expired[] = [];
    for (const arrangement of await waitingArrangements(tx.sql)) {
      const round = rounds.get(arrangement.round);
      if (!round) continue;
      if (!mayAnswer(arrangement, round, tx.now).ok) toTell.push(...(await expire(tx, arrangement, round)));
      else if (arrangement.isOutgrown) await endOutgrown(tx, arrangement);
      else if (missingYeses(arrangement).length === 0) await settle(tx, arrangement.id, null);
      else if (!arrangement.isReminded) await remind(tx, arrangement);
    }
    await tellOfExpired(tx, toTell);
    const over = [...rounds.values()].filter((round) => areProposalsOut(round, tx.now));
    await forgetHints(
      tx.sql,
      over.map(({ id }) => id),
    );
  });

/** Nobody could say yes to it any more. Nobody has taken it back either: what was said at sign-up for otherwise holds. */
const endOutgrown = async (tx: Tx, arrangement: Arrangement): Promise<void> => {
  const { id, invitedBy, signUps } = arrangement;
  await tellAddressOfEnd(tx, arrangement);
  await storeOtherwise(tx.sql, id, 'find');
  await storeOver(tx.sql, id, 'withdrawn', tx.now);
  const detail = { arrangement: id };
  await audit(tx, { act: 'outgrowInvitation', subject: 'sign-up', id: signUps[invitedBy] ?? '', detail });
  await tellOthers(tx, arrangement, { but: null, became: 'outgrown' });
};

/** That an invitation has run out, for one who took part in it. */
interface Expired {
  readonly signUp: string;
  readonly arrangement: string;
  readonly isOwn: boolean;
}

/** Both sides are told, also whoever is signed up with the address it was mailed to. Who is not hears no more of it. */
const expire = async (tx: Tx, arrangement: Arrangement, round: Round): Promise<readonly Expired[]> => {
  const { id, invitedBy, email, signUps } = arrangement;
  const inviter = signUps[invitedBy] ?? '';
  await storeOver(tx.sql, id, 'expired', tx.now);
  await audit(tx, { act: 'expireInvited', subject: 'sign-up', id: inviter, detail: { arrangement: id } });
  if (round.cancelledAt) return [];
  const role = invitedSide(arrangement);
  const meant = email === '' ? null : await confirmedOf(tx.sql, { roundId: round.id, role, email });
  return [...Object.values(signUps), meant?.id ?? null]
    .filter((signUp) => signUp !== null)
    .map((signUp) => ({ signUp, arrangement: id, isOwn: signUp === inviter }));
};

/** Whoever's invitations ran out at once gets one letter about those they sent, and one about those they got. */
const tellOfExpired = async (tx: Tx, expired: readonly Expired[]): Promise<void> => {
  const kind = 'arrangement-changed';
  const alike = Map.groupBy(expired, ({ signUp, isOwn }) => `${signUp} ${isOwn}`);
  for (const [first, ...others] of alike.values())
    if (first) {
      const { signUp, arrangement } = first;
      await tellSignUp(tx, { kind, signUp, arrangement, ...(others.length > 0 && { several: 'yes' }) });
    }
};

const remind = async (tx: Tx, arrangement: Arrangement): Promise<void> => {
  const { id, email, invitedAt: askedAt, answerBy, invitedBy, signUps } = arrangement;
  const at = remindAt({ askedAt, answerBy });
  if (at === null || tx.now < at || !(await markReminded(tx.sql, id, tx.now))) return;
  const inviter = await findSignUp(tx.sql, signUps[invitedBy] ?? '');
  if (email !== '' && inviter)
    await writeToAddress(tx, arrangement, { lang: inviter.lang, kind: 'arrangement-mailed-again' });
  for (const side of missingYeses(arrangement)) {
    const signUp = signUps[side];
    if (signUp !== null) await tellSignUp(tx, { kind: 'arrangement-reminded', signUp, arrangement: id });
  }
};
