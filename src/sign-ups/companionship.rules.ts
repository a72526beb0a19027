import { addDays, type Day, dayAt, endOf } from '../kit/calendar.ts';
import { goodDayWithin, lastGoodDay } from '../rounds/deadline.rules.ts';
import { type Round, type RoundCalendar, type Weekday, WEEKDAYS } from '../rounds/round.ts';
import { maySignUp, phaseAt, phaseBegins, type Ruling } from '../rounds/round.rules.ts';
import type { Contrast, Draft } from './answers.ts';
import { type Companionship, type Company, INVITATION_DAYS } from './companionship.ts';
import { standingOf } from './manager-approval.rules.ts';
import type { Question } from './question.ts';
import { isAnswered } from './question.rules.ts';
import type { SignUp } from './sign-up.ts';

const yes = { ok: true } as const;
const no = <Why extends string>(why: Why) => ({ ok: false, why }) as const;
const DAY = 86_400_000;

/** The addresses of who travels with somebody, or is invited to: neither says yes for the other (R6). */
export const addressesOf = ({ answers }: Pick<SignUp, 'answers'>, company: Company | null): readonly string[] =>
  [answers.companionEmail, company?.companionship.email, company?.fellow?.email].filter((one) => !!one) as string[];

export const isOpen = ({ state }: Pick<Companionship, 'state'>): boolean =>
  state === 'invited' || state === 'confirmed';

/**
 * The last day to answer an invitation: a good one within thirty, and before sign-up closes. Where no good day is left, it
 * is open as long as sign-up.
 */
export const lastDayOfInvitation = (
  { invitedAt }: Pick<Companionship, 'invitedAt'>,
  { timeZone, dates }: Pick<RoundCalendar, 'timeZone' | 'dates'>,
): Day => {
  const invited = dayAt(invitedAt, timeZone);
  const kept = addDays(invited, INVITATION_DAYS);
  const limit = kept < dates.signUpCloses ? kept : dates.signUpCloses;
  return goodDayWithin(invited, INVITATION_DAYS, limit) ?? limit;
};

/** Whether an invitation may still be answered: while it is open, until its last day is over, and sign-up is open. */
export const mayAnswerInvitation = (
  { state, invitedAt }: Pick<Companionship, 'state' | 'invitedAt'>,
  round: Round,
  now: Date,
): Ruling<'answered' | 'too-late'> => {
  if (state !== 'invited') return no('answered');
  const isFresh = now < endOf(lastDayOfInvitation({ invitedAt }, round), round.timeZone);
  return isFresh && maySignUp(round, now).ok ? yes : no('too-late');
};

/** Reminded once, when a week has gone without an answer. */
const REMINDED_AFTER_DAYS = 7;
export const remindedBefore = (now: Date): Date => new Date(now.getTime() - REMINDED_AFTER_DAYS * DAY);

/** What two who travel together have in common: what a match may give them (the format's effective days and stay). */
export interface InCommon {
  readonly days: readonly Weekday[];
  readonly maxDays: number;
  readonly minDays: number;
  readonly landsdele: readonly string[];
  /** Fields both want to see; null where both are open to any. A host must have something for each of them. */
  readonly interests: readonly string[] | null;
  /** What both can do with; null where one wants the different and the other the similar. */
  readonly contrast: Contrast | null;
  /** Why no match can be given as it stands; empty when one can. */
  readonly obstacles: readonly ('days' | 'stay' | 'landsdele')[];
}

const bothWant = (a: Draft, b: Draft): readonly string[] | null => {
  if (a.open) return b.open ? null : (b.interests ?? []);
  if (b.open) return a.interests ?? [];
  return (a.interests ?? []).filter((field) => b.interests?.includes(field));
};

const bothLike = ({ contrast: a = 'any' }: Draft, { contrast: b = 'any' }: Draft): Contrast | null => {
  if (a === 'any' || a === b) return b;
  return b === 'any' ? a : null;
};

/** Null as long as one of them has not said days and places. */
export const inCommon = (a: Draft, b: Draft): InCommon | null => {
  if (!a.days || !b.days || !a.landsdele || !b.landsdele) return null;
  const days = WEEKDAYS.filter((day) => a.days?.includes(day) && b.days?.includes(day));
  const landsdele = a.landsdele.filter((part) => b.landsdele?.includes(part));
  const maxDays = Math.min(a.maxDays ?? 5, b.maxDays ?? 5, days.length);
  const minDays = Math.max(a.minDays ?? 2, b.minDays ?? 2);
  const obstacles = [
    ...(days.length < 2 ? (['days'] as const) : []),
    ...(days.length >= 2 && maxDays < minDays ? (['stay'] as const) : []),
    ...(landsdele.length === 0 ? (['landsdele'] as const) : []),
  ];
  return { days, maxDays, minDays, landsdele, interests: bothWant(a, b), contrast: bothLike(a, b), obstacles };
};

/** What happens to somebody without company: what they said beforehand; who never said goes alone unless they choose. */
export type Otherwise = 'alone' | 'not' | 'unsaid';

/** An intern who counts, wished to travel together and has nobody to travel with (R10); null for everybody else. */
export const withoutCompany = ({
  role,
  state,
  answers,
}: Pick<SignUp, 'role' | 'state' | 'answers'>): Otherwise | null => {
  const { travel, companionEmail, ifNotConfirmed } = answers;
  if (role !== 'intern' || state !== 'confirmed' || travel === 'alone' || companionEmail !== null) return null;
  return ifNotConfirmed ?? 'unsaid';
};

/**
 * What who is left without company can still choose: everything while sign-up is open, after that to go alone – until the
 * proposals are out, because then a pair has been proposed, or has not.
 */
export type Choosing = 'open' | 'closed' | 'over';

export const choosingAt = (round: RoundCalendar, now: Date): Choosing => {
  const phase = phaseAt(round, now);
  if (phase === 'sign-up') return 'open';
  return phase === 'matching' ? 'closed' : 'over';
};

/**
 * Until when they are asked to choose that. Once sign-up has closed it is the end of the last good day before the
 * proposals; after it they still have until the proposals are out.
 */
export const chooseBy = (round: RoundCalendar, choosing: Choosing, now: Date): Date => {
  const { dates, timeZone } = round;
  if (choosing === 'open') return endOf(dates.signUpCloses, timeZone);
  const out = phaseBegins(round, 'proposals');
  const good = lastGoodDay(addDays(dayAt(out, timeZone), -1));
  return good < dayAt(now, timeZone) ? out : endOf(good, timeZone);
};

/**
 * Until when two who have too little in common for one match (R10) can do something about it; null where they have enough.
 * Once sign-up has closed that is of use to those alone who are out because of it: they can still leave each other. What they
 * arrange themselves has days of its own.
 */
export const apartUntil = (
  one: { answers: Draft; hasOwnHost: boolean; round: RoundCalendar; now: Date },
  fellow: Draft | null,
): Date | null => {
  const { answers, hasOwnHost, round, now } = one;
  const choosing = choosingAt(round, now);
  if (fellow === null || hasOwnHost || choosing === 'over') return null;
  if (choosing === 'closed' && bondOf(answers, fellow) !== 'together') return null;
  return (inCommon(answers, fellow)?.obstacles.length ?? 0) > 0 ? chooseBy(round, choosing, now) : null;
};

/** Whether somebody left without company is asked what now: those who said beforehand that they go alone are not. */
export const isAskedAnew = (signUp: Pick<SignUp, 'role' | 'state' | 'answers'>, round: Round, now: Date): boolean => {
  const otherwise = withoutCompany(signUp);
  return otherwise !== null && otherwise !== 'alone' && choosingAt(round, now) !== 'over';
};

/** Whether the other finds the host for both: with them that ends, and it is found by us as for anybody (R11). */
export const isFoundFor = ({ answers: { finder = 'us' } }: Pick<SignUp, 'answers'>, company: Company | null): boolean =>
  finder === 'us' && company?.companionship.state === 'confirmed' && (company.fellow?.answers.finder ?? 'us') !== 'us';

/** What the other is left with when somebody leaves them: as they said beforehand; nothing where they never said yes. */
export const whatBecomesOf = (fellow: Pick<SignUp, 'answers'> | null): 'alone' | 'not' | 'invited' => {
  if (fellow === null) return 'invited';
  return fellow.answers.ifNotConfirmed === 'not' ? 'not' : 'alone';
};

/** Whether somebody's companion is out of the matching, because nobody has said yes to their going (R6). */
export const isFellowOut = ({ fellow, fellowApproval }: Pick<Company, 'fellow' | 'fellowApproval'>): boolean => {
  if (fellow?.state !== 'confirmed') return false;
  const standing = standingOf(fellow.answers, fellowApproval);
  return standing === 'no' || standing === 'missing';
};

/** Goes only together, and so is out together with their companion. */
export const isHeldBack = ({ answers }: Pick<SignUp, 'answers'>, company: Company | null): boolean =>
  answers.ifNotConfirmed === 'not' && company !== null && isFellowOut(company);

/** What holds for two: one who only travels together decides for both. */
export const bondOf = (a: Draft, b: Draft): 'together' | 'preferably' =>
  a.travel === 'preferably' && b.travel === 'preferably' ? 'preferably' : 'together';

/** What an invited colleague begins with: the first one's answers, to look at and change; the workplace is the same. */
export const companionDraft = (inviter: { answers: Draft; email: string | null }): Draft => {
  const { organisation, workplace, fields, open, interests, landsdele, ownOrganisation } = inviter.answers;
  const { days, maxDays, minDays, contrast, travel } = inviter.answers;
  const suggestions = { fields, open, interests, landsdele, ownOrganisation, days, maxDays, minDays, contrast };
  const given = Object.fromEntries(Object.entries(suggestions).filter(([, value]) => value !== undefined));
  return {
    ...(given as Draft),
    ...(organisation && workplace && { organisation, workplace }),
    purpose: '',
    travel: travel ?? 'together',
    companionEmail: inviter.email,
    // What the first one said for themselves is no word of the colleague's.
    ifNotConfirmed: null,
    suggested: SUGGESTED,
  };
};

const SUGGESTED = ['fields', 'interests', 'where', 'days', 'contrast'] as const satisfies readonly Question[];

/** The same for a colleague who has begun already: what they have answered themselves stays as it is. */
export const companionAnswers = (own: SignUp, inviter: { answers: Draft; email: string | null }): Draft => {
  const { organisation, workplace, travel, companionEmail, ifNotConfirmed, suggested, ...suggestions } =
    companionDraft(inviter);
  const together = { organisation, workplace, travel, companionEmail, ifNotConfirmed } as Draft;
  // Who finds the host is the first one's to say, for both.
  const { finder: _finder, ifNotFound: _ifNotFound, ...answers } = own.answers;
  if (own.state !== 'draft') return { ...answers, ...together };
  const stillSuggested = suggested?.filter((one) => !isAnswered(own, one as Question)) ?? [];
  return { ...suggestions, ...answers, ...together, suggested: stillSuggested };
};
