import { storeArrangementLink } from '../arrangements/arrangement-kept.store.ts';
import { arrangementUrls } from '../arrangements/arrangement.ts';
import { storeDeputyLink } from '../placements/deputy.store.ts';
import { deputyUrls } from '../placements/deputy.ts';
import { hashSecret, newSecret } from '../platform/ids.ts';
import { tooOften, type TooOften } from '../platform/limit.ts';
import { takeTurn } from '../platform/limits.ts';
import { done } from '../platform/outcome.ts';
import { transact, type Acting } from '../platform/transact.ts';
import { storeInvitationLink } from '../sign-ups/companionship.store.ts';
import { companionUrls } from '../sign-ups/companionship.ts';
import { storeManagerLink } from '../sign-ups/manager-approval.store.ts';
import { approvalUrls } from '../sign-ups/manager-approval.ts';
import { QUESTIONS_OPENED } from './asked.rules.ts';
import type { AskedOfMe } from './asked.ts';

/**
 * Makes another way in to a question, like the one that was mailed: of that there is only a hash. What was mailed goes on
 * working, and both end with the question. Answers the address.
 */
export const openQuestion = async (
  acting: Acting,
  { id, as, person }: Pick<AskedOfMe, 'id' | 'as'> & { person: string },
): Promise<{ ok: true; value: string } | TooOften> => {
  const wait = await takeTurn(acting, [[QUESTIONS_OPENED, person]]);
  if (wait !== null) return tooOften(wait);
  return transact(acting, async ({ sql, now }) => {
    const secret = newSecret();
    const link = { secretHash: hashSecret(secret), now };
    switch (as) {
      case 'manager':
        await storeManagerLink(sql, { ...link, approval: id });
        return done(approvalUrls.ask(secret));
      case 'deputy':
        await storeDeputyLink(sql, { ...link, deputy: id });
        return done(deputyUrls.ask(secret));
      case 'companion':
        await storeInvitationLink(sql, { ...link, companionship: id });
        return done(companionUrls.invitation(secret));
      case 'visit':
        await storeArrangementLink(sql, { ...link, arrangement: id });
        return done(arrangementUrls.mailed(secret));
    }
  });
};
