import { transact, type Acting } from '../platform/transact.ts';
import { deletePastSessions } from './session.store.ts';
import { deletePastRequests } from './sign-in.store.ts';

/** A sweep: what nobody can use any more is not kept. */
export const forgetPastSignIns = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    await deletePastRequests(tx.sql, tx.now);
    await deletePastSessions(tx.sql, tx.now);
  });
