/** What the clock makes due: choose a workshop; remember the one you chose. */
import { endOf } from '../kit/calendar.ts';
import { writeLetter } from '../messages/outbox.ts';
import { remindAt } from '../placements/placement.rules.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRounds } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { addressesOf, takeToRemindOf } from './booking.store.ts';
import { takeToTell } from './participant.store.ts';
import { tellSeated } from './seat.acts.ts';
import { beginsAt, chooseBy, mayChoose } from './workshop.rules.ts';
import { workshopsIn } from './workshop.store.ts';
import type { Workshop } from './workshop.ts';

const DAY = 86_400_000;

/** The rounds in which workshops matter now, with those that are still ahead. */
const ahead = async (tx: Tx): Promise<readonly { round: Round; workshops: readonly Workshop[] }[]> => {
  const found = [];
  for (const round of await findRounds(tx.sql)) {
    if (!mayChoose(round, true, tx.now).ok) continue;
    const workshops = (await workshopsIn(tx.sql, round.id)).filter(
      (one) => one.cancelledAt === null && beginsAt(one, round.timeZone) > tx.now,
    );
    if (workshops.length > 0) found.push({ round, workshops });
  }
  return found;
};

const ask = async (tx: Tx, kind: 'workshop-choose' | 'workshop-choose-due', round: Round): Promise<void> => {
  const persons = await takeToTell(tx.sql, {
    round: round.id,
    what: kind === 'workshop-choose' ? 'choose' : 'choose-due',
    now: tx.now,
  });
  const addresses = await addressesOf(tx.sql, persons);
  for (const person of persons) {
    const to = addresses.get(person);
    if (to) await writeLetter(tx, { kind, to, about: { round: round.id, person } });
  }
};

/**
 * A sweep: whoever has an agreed visit and no workshop is asked to choose one, as soon as there is one, and once more
 * some days before the deadline, on a working morning. Who is asked that late is not asked twice.
 */
export const askToChoose = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const { round, workshops } of await ahead(tx)) {
      const by = chooseBy(workshops, round.timeZone, tx.now);
      const isDue = by !== null && tx.now >= remindAt(endOf(by, round.timeZone), round.timeZone);
      if (isDue) await ask(tx, 'workshop-choose-due', round);
      await ask(tx, 'workshop-choose', round);
    }
  });

/** A sweep: three days before a workshop, on a working morning, those who have a seat are reminded of it. */
export const remindOfWorkshops = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    // Who booked within the last day knows.
    const bookedBy = new Date(tx.now.getTime() - DAY);
    for (const { round, workshops } of await ahead(tx)) {
      for (const workshop of workshops) {
        if (tx.now < remindAt(beginsAt(workshop, round.timeZone), round.timeZone)) continue;
        await tellSeated(
          tx,
          'workshop-soon',
          await takeToRemindOf(tx.sql, { workshop: workshop.id, bookedBy, now: tx.now }),
        );
      }
    }
  });
