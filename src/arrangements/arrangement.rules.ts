/** Who may invite whom, for which days, and until when that may be answered. Pure. */
import { dayAt, endOf } from '../kit/calendar.ts';
import { goodDayWithin } from '../rounds/deadline.rules.ts';
import type { Round, RoundCalendar, Weekday } from '../rounds/round.ts';
import { maySignUp, phaseAt, type Ruling } from '../rounds/round.rules.ts';
import type { Stay } from '../sign-ups/answers.ts';
import { isDayTrip } from '../sign-ups/day-trip.rules.ts';
import { covers } from '../sign-ups/manager-approval.rules.ts';
import type { ShownHost, Traveller } from '../wishes/wish.ts';
import { type Arrangement, type ArrangementSide, SIDES } from './arrangement.ts';

const yes = { ok: true } as const;
const no = <Why extends string>(why: Why) => ({ ok: false, why }) as const;

/** Two weeks to answer, as a manager has. */
const ANSWER_DAYS = 14;

/**
 * Until when an invitation sent now may be answered: never on a weekend, a holiday or in summer. Where no good day is left
 * before sign-up closes, it is open as long as sign-up: a day the office has set with its eyes open.
 */
export const invitationDeadline = (round: RoundCalendar, now: Date): Date => {
  const { signUpCloses } = round.dates;
  const day = goodDayWithin(dayAt(now, round.timeZone), ANSWER_DAYS, signUpCloses);
  return endOf(day ?? signUpCloses, round.timeZone);
};

/** Whether an invitation may be answered now. */
export const mayAnswer = (
  { state, answerBy }: Pick<Arrangement, 'state' | 'answerBy'>,
  round: Round,
  now: Date,
): Ruling<'over' | 'closed' | 'not-open-yet'> => {
  if (state !== 'invited') return no('over');
  const open = maySignUp(round, now);
  if (!open.ok) return open;
  return now < answerBy ? yes : no('over');
};

/** From then on a visit has come of it or not, and what became of other invitations is over. */
export const areProposalsOut = (round: Round, now: Date): boolean =>
  !['announced', 'sign-up', 'matching'].includes(phaseAt(round, now));

export type DaysRefusal = 'days' | 'length';

/** Whether certain days suit people of one side, all of whom have said what suits them. */
export const daysSuit = (people: readonly Stay[], days: readonly Weekday[]): Ruling<DaysRefusal> => {
  if (people.some((one) => days.some((day) => !one.days.includes(day)))) return no('days');
  const shortest = Math.max(2, ...people.map(({ minDays }) => minDays));
  const longest = Math.min(...people.map(({ maxDays }) => maxDays));
  return days.length < shortest || days.length > longest ? no('length') : yes;
};

/** Of the days, those of who travel are plainly `days` and `length`. */
export type TravelRefusal = DaysRefusal | 'manager';
export type PairingRefusal = TravelRefusal | `host-${DaysRefusal}` | 'own-workplace' | 'seats';

/** Whether who travel can on these days, as far as their managers have said yes (R6): nights count once the host is known. */
export const mayTravel = (
  party: readonly Traveller[],
  days: readonly Weekday[],
  host: Pick<ShownHost, 'landsdel'> | null,
): Ruling<TravelRefusal> => {
  const ruling = daysSuit(party, days);
  if (!ruling.ok) return ruling;
  const stay = (home: Traveller['home']) => ({
    days: days.length,
    overnight: host !== null && !isDayTrip(home, host.landsdel),
  });
  return party.some(({ frame, home }) => frame && !covers(frame, stay(home))) ? no('manager') : yes;
};

/** Whether a host can have those who travel at all, whatever the days. */
export const hasRoomFor = (
  party: readonly Pick<Traveller, 'workplaceId'>[],
  host: Pick<ShownHost, 'workplaceId' | 'seats'>,
): Ruling<'own-workplace' | 'seats'> => {
  if (party.some(({ workplaceId }) => workplaceId === host.workplaceId)) return no('own-workplace');
  return party.length > host.seats ? no('seats') : yes;
};

/** How many of a host's seats it has invited nobody to, and agreed with nobody about. */
export const seatsToInvite = (seats: number, all: readonly Arrangement[]): number => {
  const spoken = all.filter(({ invitedBy, state }) => invitedBy === 'host' || state === 'accepted');
  const guests = spoken.reduce((sum, { signUps }) => sum + (signUps.companion === null ? 1 : 2), 0);
  return Math.max(0, seats - guests);
};

/** Region, field and own organisation are waived, as a pin waives them; workplace, seats, days, length and managers are not. */
export const maySuit = (
  party: readonly Traveller[],
  host: Pick<ShownHost, 'workplaceId' | 'seats' | 'landsdel' | keyof Stay>,
  days: readonly Weekday[],
): Ruling<PairingRefusal> => {
  const room = hasRoomFor(party, host);
  if (!room.ok) return room;
  const hosts = daysSuit([host], days);
  return hosts.ok ? mayTravel(party, days, host) : no(`host-${hosts.why}`);
};

/** Whose yes is still missing. A companion is asked once there is one. */
export const missingYeses = ({ signUps, hasSaidYes }: Arrangement): readonly ArrangementSide[] =>
  SIDES.filter((side) => !hasSaidYes[side] && (side !== 'companion' || signUps.companion !== null));

/** Whom an invitation goes to, by mail or not; a companion is asked besides. */
export const invitedSide = ({ invitedBy }: Pick<Arrangement, 'invitedBy'>): 'host' | 'intern' =>
  invitedBy === 'host' ? 'intern' : 'host';

/** On which side of an invitation a sign-up stands: as one of it, or as the one it was mailed to. */
export const sideOf = (
  arrangement: Arrangement,
  signUp: { id: string; email: string | null; role: 'host' | 'intern'; roundId: string },
): ArrangementSide | null => {
  const { signUps, email, round } = arrangement;
  const known = SIDES.find((side) => signUps[side] === signUp.id);
  if (known) return known;
  const invited = invitedSide(arrangement);
  const isMeant = email !== '' && email === signUp.email && signUp.role === invited && signUp.roundId === round;
  return isMeant ? invited : null;
};

/** Of what concerns an intern: what they or their companion invite, or have said yes to. There is one at a time. */
export const ownHostIn = (arrangements: readonly Arrangement[]): Arrangement | undefined =>
  arrangements.find(({ signUps }) => signUps.intern !== null);
