import { audit } from '../platform/audit.ts';
import { hashSecret, newSecret } from '../platform/ids.ts';
import { transact, type Acting } from '../platform/transact.ts';
import { insertFeed, lockPerson, stopFeeds } from './calendar-feed.store.ts';

/** Makes the address of somebody's calendar; the one before it stops. Answers its secret, which is kept nowhere. */
export const makeFeed = (acting: Acting, person: string): Promise<string> =>
  transact(acting, async (tx) => {
    await lockPerson(tx.sql, person);
    await stopFeeds(tx.sql, person, tx.now);
    const secret = newSecret();
    await insertFeed(tx.sql, { secretHash: hashSecret(secret), person, now: tx.now });
    await audit(tx, { act: 'makeCalendarFeed', subject: 'person', id: person });
    return secret;
  });

/** Stops it. Twice is once. */
export const stopFeed = (acting: Acting, person: string): Promise<void> =>
  transact(acting, async (tx) => {
    await lockPerson(tx.sql, person);
    if (await stopFeeds(tx.sql, person, tx.now))
      await audit(tx, { act: 'stopCalendarFeed', subject: 'person', id: person });
  });
