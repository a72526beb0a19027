/** A person's seat at a workshop of a round, and their place in line for one. */

/** One row for each person and round: who chooses another workshop moves it. */
export type BookingState = 'booked' | 'given-back' | 'workshop-cancelled' | 'withdrawn' | 'round-cancelled';

/** Drawn in ARCHITECTURE.md. An offer is a seat that is held until its deadline. */
export type WaitState = 'waiting' | 'offered' | 'taken' | 'declined' | 'lapsed' | 'left' | 'over';

export interface Booking {
  readonly id: string;
  readonly person: string;
  readonly workshop: string;
  readonly state: BookingState;
  /** Of its calendar entry; it only rises (U18). */
  readonly sequence: number;
  /** When the office ticked that they came; who has been at a workshop needs no other. */
  readonly attendedAt: Date | null;
}

export interface Wait {
  readonly id: string;
  readonly person: string;
  readonly workshop: string;
  /** Two companions who asked together have the same one (U1). */
  readonly party: string;
  readonly state: WaitState;
  readonly offerBy: Date | null;
}

/** Letters about one person's seat arrive in the order in which they were caused, whichever workshop it is at. */
export const seatThread = (booking: string) => `seat ${booking}`;

export const bookingUrls = {
  choose: () => '/workshop',
  book: () => '/workshop/vaelg',
  join: () => '/workshop/venteliste',
  leave: () => '/workshop/venteliste/forlad',
  giveBack: () => '/workshop/giv-tilbage',
  calendar: () => '/workshop/kalender.ics',
  offer: (secret: string) => `/workshop-tilbud/${secret}`,
  declineOffer: (secret: string) => `/workshop-tilbud/${secret}/nej`,
};
