import { standingsIn } from '../arrangements/standing.rules.ts';
import type { Standing } from '../arrangements/standing.ts';
import type { ApprovedRows } from '../matching-runs/instance.ts';
import type { Day } from '../kit/calendar.ts';
import { dueOn } from '../kit/dates.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import type { Phase, Round } from '../rounds/round.ts';
import { visitDays } from '../rounds/round.ts';
import { apartUntil, chooseBy, choosingAt, isAskedAnew } from '../sign-ups/companionship.rules.ts';
import { mayAskManager, standingOf, yesCountsUntil } from '../sign-ups/manager-approval.rules.ts';
import { mayConfirm, owesLearn } from '../sign-ups/sign-up.rules.ts';
import { countsUntil } from '../placements/my-visits.rules.ts';
import type { MyVisit } from '../placements/my-visits.ts';
import type { Invitation, MySignUp, Out, ReadSignUp, Waits, Wanted } from './mine.ts';

/** The day that the next step's sentence names, in each phase of a round. */
export const nextDay = (round: Round, phase: Phase): Day => {
  const { dates } = round;
  const { mon, fri } = visitDays(round);
  switch (phase) {
    case 'announced':
      return dates.signUpOpens;
    case 'sign-up':
      return dates.signUpCloses;
    case 'matching':
      return dates.proposalsOn;
    case 'proposals':
      return dates.answersDue;
    case 'preparation':
      return mon;
    case 'visits':
      return fri;
    case 'evaluation':
    case 'closed':
      return dates.evaluationCloses;
  }
};

/** A late place has a day of its own to be answered by: the first of those that are open. */
export const answerDayOf = (step: Phase, visits: readonly MyVisit[], now: Date): Day | null => {
  if (step !== 'proposals') return null;
  const days = visits.filter(({ state }) => state === 'open').map((one) => countsUntil(one, now));
  return days.toSorted()[0] ?? null;
};

/** Where somebody is in the round: as the round itself, ahead of it once their visits are agreed, or without a visit in it. */
export const stepOf = (phase: Phase, visits: readonly Pick<MyVisit, 'state'>[]): Phase | 'without' => {
  const has = (state: MyVisit['state']): boolean => visits.some((one) => one.state === state);
  if (phase !== 'proposals' && phase !== 'preparation' && phase !== 'visits') return phase;
  if (has('open')) return 'proposals';
  if (!has('agreed')) return 'without';
  return phase === 'proposals' ? 'preparation' : phase;
};

/** About the manager one can do something until the proposals are out, whatever sign-up itself allows (R6). */
const managerWaits = (one: MySignUp, round: Round, now: Date): Waits | null => {
  if (!mayAskManager(one, round, now).ok) return null;
  const standing = standingOf(one.answers, one.approval);
  if (standing === 'missing') return one.approval?.state === 'expired' ? 'manager-silent' : 'manager';
  if (one.approval?.state === 'talk') return 'talk';
  return standing === 'no' ? 'manager-no' : null;
};

/** Only together, and their companion has no yes: both are out until it comes, by the rule that freezes a round (R6, R10). */
const fellowLacksYes = (one: MySignUp, round: Round, now: Date): Waits | null => {
  const { state, answers, company } = one;
  if (state !== 'confirmed' || answers.ifNotConfirmed !== 'not' || !company?.fellow) return null;
  if (choosingAt(round, now) === 'over') return null;
  const { approval, ...fellow } = company.fellow;
  const standing = standingOf(fellow, approval && { state: approval, frame: null });
  return standing === 'no' || standing === 'missing' ? 'fellow-manager' : null;
};

const apartWaits = (one: MySignUp, round: Round, now: Date): Waits | null =>
  one.state === 'confirmed' && apartUntil({ ...one, round, now }, one.company?.fellow ?? null) ? 'apart' : null;

const ownWaits = (one: MySignUp, round: Round, now: Date): Waits | null => {
  if (one.state === 'submitted') return mayConfirm(one, round, now).ok ? 'prove' : null;
  if (!maySignUp(round, now).ok) return null;
  if (one.state === 'draft') return 'finish';
  return owesLearn(one) ? 'learn' : null;
};

/** What others wait for about visits that they arrange. */
const invitationsOf = ({ state, invitations }: MySignUp, round: Round, now: Date): readonly Invitation[] =>
  state === 'confirmed' && maySignUp(round, now).ok ? invitations.filter(({ answerBy }) => now < answerBy) : [];

/** What nobody else can choose about a visit that people arrange themselves; an answer to others comes first. */
const arrangedWaits = (one: MySignUp, round: Round, now: Date): Waits | null => {
  if (one.state !== 'confirmed' || invitationsOf(one, round, now).length > 0) return null;
  if (seeksHost(one) && maySignUp(round, now).ok) return 'seek-host';
  if (lacksGuest(one) && maySignUp(round, now).ok) return 'lacks-guest';
  if (one.ownOrNone === null || !isWithoutOwnHost(one, round, now)) return null;
  return one.ownOrNone.signUp === one.id ? 'own-host' : 'fellow-own-host';
};

/** Finds the host themselves, and nothing has come to nothing yet: that is asked in words of its own. */
const seeksHost = ({ answers, hasOwnHost, ownOrNone }: MySignUp): boolean =>
  (answers.finder ?? 'us') !== 'us' && !hasOwnHost && !ownOrNone?.isTried;

/**
 * With how the visits that people arrange themselves stand, by the rule of the matching: each host is frozen once. Where
 * nothing was read of a host, what was arranged with it is left out.
 */
export const withStandings = (
  signUps: readonly ReadSignUp[],
  rowsAt: ReadonlyMap<string, ApprovedRows | null>,
): MySignUp[] => {
  const at = new Map([...rowsAt].map(([host, rows]) => [host, standingsIn(rows, host)]));
  return signUps.map((one) => ({
    ...one,
    arranged: one.arranged.flatMap((visit) => {
      const there = at.get(visit.host);
      return there ? [{ ...visit, standing: there.get(visit.id) ?? NOT_THERE }] : [];
    }),
  }));
};

const NOT_THERE: Standing = { lack: 'gone', inLine: 0, isLeftOut: false };

/** A host that only wants several at once, and has agreed with fewer: once some have seats it has enough. */
const lacksGuest = ({ role, arranged }: MySignUp): boolean => {
  const lacks = arranged.map(({ standing }) => standing.lack);
  return role === 'host' && lacks.includes('minimum') && !lacks.includes(null);
};

/** There is no host of their own, or, once sign-up has closed, what was agreed with it does not hold, whatever the reason. */
const isWithoutOwnHost = ({ hasOwnHost, ownOrNone, arranged }: MySignUp, round: Round, now: Date): boolean => {
  const choosing = choosingAt(round, now);
  if (choosing === 'over') return false;
  // Who finds one has until sign-up closes.
  if (!hasOwnHost) return choosing === 'closed' || ownOrNone?.isTried === true;
  return choosing === 'closed' && arranged.some(({ standing }) => standing.isLeftOut);
};

/** Whose companion has left: whether they travel alone. */
const aloneWaits = (one: MySignUp, { cancelledAt }: Round, now: Date): Waits | null => {
  const { state, aloneUntil } = one;
  if (state !== 'confirmed' || !aloneUntil || now >= aloneUntil || cancelledAt) return null;
  return one.fellowWaits ? 'alone-or-together' : 'alone';
};

/** What a sign-up waits for, as long as it can be done, and the last day to do it. */
export const waitsFor = (one: MySignUp, round: Round, now: Date): readonly Wanted[] => [
  ...[
    isAskedAnew(one, round, now) ? ('company' as const) : null,
    managerWaits(one, round, now),
    fellowLacksYes(one, round, now),
    apartWaits(one, round, now),
    ownWaits(one, round, now),
    arrangedWaits(one, round, now),
    aloneWaits(one, round, now),
  ]
    .filter((what) => what !== null)
    .map((what) => ({ what, by: dueOf(what, one, round, now) })),
  ...invitationsOf(one, round, now).map((invitation) => ({
    what: 'invited' as const,
    by: dueOn(invitation.answerBy, round.timeZone),
    invitation,
  })),
];

/** What leaves somebody out of the matching until it is answered: by them, or by somebody else. */
const KEEPS_OUT: Partial<Record<Waits, Out>> = {
  company: 'out',
  manager: 'out',
  'manager-silent': 'out-manager',
  'manager-no': 'out-manager',
  'fellow-manager': 'out-fellow-manager',
  apart: 'out',
  'own-host': 'out',
  'fellow-own-host': 'out-fellow',
};

/**
 * What keeps a sign-up out of the matching, until when; null where it is in. Of two with too little in common nothing that
 * the other lacks helps: they part, and then one's own manager's yes is still needed.
 */
export const keptOutBy = (waits: readonly Wanted[]): { readonly kind: Out; readonly day: Day } | null => {
  const [first] = waits.flatMap(({ what, by }) => {
    const kind = KEEPS_OUT[what];
    return kind ? [{ kind, day: by }] : [];
  });
  const apart = waits.find(({ what }) => what === 'apart');
  if (!first || !apart) return first ?? null;
  return { kind: first.kind === 'out-manager' ? 'out-manager-apart' : 'out', day: apart.by };
};

/** What is answered to others, by the day that was given. */
const GIVEN: Partial<Record<Waits, (one: MySignUp, round: Round) => Date | null | undefined>> = {
  'manager-silent': (_, round) => yesCountsUntil(round),
  'manager-no': (_, round) => yesCountsUntil(round),
  'fellow-manager': (_, round) => yesCountsUntil(round),
  talk: ({ approval }) => approval?.answerBy,
  alone: ({ aloneUntil }) => aloneUntil,
  'alone-or-together': ({ aloneUntil }) => aloneUntil,
};

/** Some are answered to others, who were given a day; the rest is one's own to do, before sign-up closes or the proposals. */
const dueOf = (what: Waits, one: MySignUp, round: Round, now: Date): Day => {
  return dueOn(GIVEN[what]?.(one, round) ?? chooseBy(round, choosingAt(round, now), now), round.timeZone);
};
