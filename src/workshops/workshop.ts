/** A preparatory workshop (R4): set up by the office, in a place or online, with a number of seats. */
import type { Day } from '../kit/calendar.ts';
import type { Lang } from '../kit/language.ts';

/** What a coordinator writes about one. Times are 'HH:MM' in the round's time zone. */
export interface WorkshopPlan {
  readonly isOnline: boolean;
  /** The town, or what an online one is called: it tells one workshop from another. */
  readonly place: string;
  /** The street and the room; of an online one, where it is joined. */
  readonly address: string;
  readonly day: Day;
  readonly starts: string;
  readonly ends: string;
  readonly capacity: number;
  /** The language it is held in. */
  readonly lang: Lang;
  readonly notes: string;
}

export interface Workshop extends WorkshopPlan {
  readonly id: string;
  readonly roundId: string;
  readonly version: number;
  readonly cancelledAt: Date | null;
  /** What the office wrote to those who had a seat. */
  readonly cancelledBecause: string | null;
}

/** How full one is. A seat that is offered is held, so it counts as taken. */
export interface Seats {
  readonly booked: number;
  readonly offered: number;
  readonly waiting: number;
}
export type WorkshopWithSeats = Workshop & Seats;

export const freeSeats = ({ capacity, booked, offered }: Pick<Workshop, 'capacity'> & Seats): number =>
  Math.max(0, capacity - booked - offered);

export const workshopUrls = {
  list: () => '/kontor/workshops',
  setUp: () => '/kontor/workshops/ny',
  without: () => '/kontor/workshops/mangler',
  show: (id: string) => `/kontor/workshops/${id}`,
  change: (id: string) => `/kontor/workshops/${id}/ret`,
  cancel: (id: string) => `/kontor/workshops/${id}/aflys`,
  callRoll: (id: string) => `/kontor/workshops/${id}/fremmoede`,
  undoRoll: (id: string) => `/kontor/workshops/${id}/fremmoede/fortryd`,
  file: (id: string, kind: 'csv' | 'xlsx') => `/kontor/workshops/${id}/deltagere.${kind}`,
};
