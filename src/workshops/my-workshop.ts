/** Workshops as one participant meets them: what there is, what is theirs, and where those they visit go. */
import type { Day } from '../kit/calendar.ts';
import type { Round } from '../rounds/round.ts';
import type { Booking, Wait } from './booking.ts';
import type { Workshop, WorkshopWithSeats } from './workshop.ts';

/** Somebody of one's own agreed visit, and where they go; null where they have no seat. */
export interface Counterpart {
  readonly person: string;
  readonly as: 'host' | 'guest' | 'companion';
  readonly name: string;
  readonly workshop: string | null;
}

/** Where the contact goes of a host one stands in for; null where they have no seat. */
export interface DeputisedSeat {
  readonly host: string;
  readonly workplace: string;
  readonly contact: string;
  readonly workshop: string | null;
}

export interface MyWorkshops {
  readonly round: Round;
  readonly now: Date;
  readonly hasAgreedVisit: boolean;
  /** In the order of time, cancelled ones too: one's own may be among them. */
  readonly workshops: readonly WorkshopWithSeats[];
  readonly booking: Booking | null;
  readonly wait: (Wait & { readonly place: number | null }) | null;
  readonly others: readonly Counterpart[];
  /** Hosts with an agreed visit that one is deputy of. */
  readonly deputised: readonly DeputisedSeat[];
}

/** What one's own page says about workshops; nothing before there is an agreed visit and a workshop to choose. */
export interface MyWorkshopLine {
  readonly round: Pick<Round, 'timeZone'>;
  readonly workshop: Workshop | null;
  readonly isCancelled: boolean;
  /** How one's seat stands; null where there is none, or its workshop is cancelled. */
  readonly stands: 'has' | 'had' | 'came' | null;
  readonly chooseBy: Day | null;
  readonly offer: { readonly workshop: Workshop; readonly until: Date } | null;
  readonly waitsFor: Workshop | null;
}
