/** What letters about workshops are written from: which one, when, what follows. Nobody's name. */
import type { Day, Week } from '../kit/calendar.ts';
import type { Organiser } from '../rounds/round.ts';
import type { SeatInCalendar } from './seat-entry.ts';
import type { Workshop } from './workshop.ts';

export interface ToldWorkshop {
  readonly workshop: Pick<Workshop, 'isOnline' | 'place' | 'address' | 'day' | 'starts' | 'ends'>;
  readonly timeZone: string;
  readonly visitWeek: Week;
}

/** A seat, as it stands in its person's calendar. */
export interface ToldSeat extends ToldWorkshop, SeatInCalendar {
  /** Whether their sign-up in the round still counts: who is, and has lost the seat, has no visit any more. */
  readonly isSignedUp: boolean;
  readonly organiser: Pick<Organiser, 'name' | 'email'>;
}

/** An offer, with a way to it minted as the letter goes. */
export interface ToldOffer extends ToldWorkshop {
  readonly until: Date;
  readonly secret: string;
}

/** A place in line that is over, and the seat that its person has at a workshop to come. */
export interface ToldWaitOver extends ToldWorkshop {
  readonly seat: Pick<Workshop, 'place' | 'day'> | null;
}

export interface ToldChoice {
  readonly visitWeek: Week;
  readonly chooseBy: Day | null;
}

/** For the office's preview: an imagined workshop. */
export const SAMPLE_WORKSHOP: ToldWorkshop = {
  workshop: {
    isOnline: false,
    place: 'Aarhus',
    address: 'Folkestuen, Eksempelgade 12, 8000 Aarhus C',
    day: '2027-08-27',
    starts: '10:00',
    ends: '15:00',
  },
  timeZone: 'Europe/Copenhagen',
  visitWeek: { isoYear: 2027, isoWeek: 37 },
};
const SAMPLE_ONLINE: ToldWorkshop = {
  ...SAMPLE_WORKSHOP,
  workshop: {
    ...SAMPLE_WORKSHOP.workshop,
    isOnline: true,
    place: 'Online',
    address: 'https://moede.ipraktik.example/workshop',
  },
};
export const SAMPLE_SEAT: ToldSeat = {
  ...SAMPLE_WORKSHOP,
  booking: { id: '00000000-0000-4000-8000-000000000000', state: 'booked', sequence: 0 },
  isSignedUp: true,
  organiser: { name: 'Kontoret', email: 'kontoret@ipraktik.example' },
};
export const SAMPLE_ONLINE_SEAT: ToldSeat = { ...SAMPLE_SEAT, ...SAMPLE_ONLINE };
