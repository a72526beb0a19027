import { writeLetter } from '../messages/outbox.ts';
import { transact, type Acting } from '../platform/transact.ts';
import { findRounds } from '../rounds/round.store.ts';
import { statusDue } from './status-letter.rules.ts';
import { quietSince, statusKey } from './status-letter.store.ts';

/** A sweep: on a working morning, writes to whoever waits for an answer and has heard nothing for two weeks; once a month. */
export const tellHowItStands = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const { id: round, ...calendar } of await findRounds(tx.sql)) {
      const due = statusDue({ id: round, ...calendar }, tx.now);
      if (due === null) continue;
      for (const { person, ...to } of await quietSince(tx.sql, { round, ...due }))
        await writeLetter(tx, {
          kind: 'status',
          to,
          about: { round, person },
          onceKey: statusKey(round, person, due.month),
        });
    }
  });
