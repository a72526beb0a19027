/** Whom an intern may invite, and for which days. Pure. */
import type { Round, Weekday } from '../rounds/round.ts';
import { maySignUp, type Ruling } from '../rounds/round.rules.ts';
import type { ShownHost, Traveller } from '../wishes/wish.ts';
import type { Arrangement } from './arrangement.ts';

export type InviteRefusal = 'not-open-yet' | 'closed' | 'pair' | 'own-workplace' | 'days' | 'length';

/** Region, field and own organisation are waived, as a pin waives them; workplace, days and length of stay are not. */
export const mayInvite = (
  { round, party }: { round: Round; party: readonly Traveller[] },
  host: ShownHost,
  days: readonly Weekday[],
  now: Date,
): Ruling<InviteRefusal> => {
  const open = maySignUp(round, now);
  if (!open.ok) return open;
  const [intern] = party;
  if (!intern || party.length > 1) return { ok: false, why: 'pair' };
  if (intern.workplaceId === host.workplaceId) return { ok: false, why: 'own-workplace' };
  if (days.some((day) => !intern.days.includes(day) || !host.days.includes(day))) return { ok: false, why: 'days' };
  const shortest = Math.max(2, intern.minDays, host.minDays);
  const longest = Math.min(intern.maxDays, host.maxDays);
  return days.length < shortest || days.length > longest ? { ok: false, why: 'length' } : { ok: true };
};

/** Whether an accepted one waits in line: those accepted before it have taken the host's seats. */
export const isInLine = ({ state, place, seats }: Arrangement): boolean => state === 'accepted' && place > seats;
