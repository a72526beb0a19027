import { forgetPastSignIns } from './accounts/session.acts.ts';
import type { ConfirmsAs } from './accounts/account.ts';
import { sendSignIn } from './accounts/sign-in.jobs.ts';
import { tendStandings } from './arrangements/standing.acts.ts';
import { tendInvitations } from './arrangements/tend.acts.ts';
import { failSilentRuns } from './matching-runs/match-run.acts.ts';
import { runMatching } from './matching-runs/match-run.jobs.ts';
import { letterKinds } from './letters.ts';
import { deliverLetter } from './messages/deliver.ts';
import { forgetErasedAddresses } from './my-page/erasure.acts.ts';
import { queueDueLetters } from './messages/outbox.ts';
import { tellHowItStands } from './my-page/status-letter.acts.ts';
import { closeAloneQuestions } from './placements/alone-question.acts.ts';
import { askAboutContact } from './placements/contact-question.acts.ts';
import { forgetUnansweredDeputies } from './placements/deputy.acts.ts';
import { lapseOtherDays } from './placements/other-days.acts.ts';
import { forgetPhones } from './placements/practicalities.acts.ts';
import { askWhetherItTookPlace } from './placements/took-place.acts.ts';
import { askAgain } from './placements/way-on.acts.ts';
import { lapseRepairs } from './placements/together.acts.ts';
import { giveLastChance } from './placements/last-chance.acts.ts';
import { cancelPlacementsOfGone, lapsePlacements, remindToAnswer } from './placements/placement.acts.ts';
import { releaseSeatsOfGone } from './workshops/booking.acts.ts';
import { endDueWaits } from './workshops/line.acts.ts';
import { askToChoose, remindOfWorkshops } from './workshops/workshop-reminder.acts.ts';
import { askForOutlooks } from './wishes/outlook.acts.ts';
import { readOutlooks } from './wishes/outlook.jobs.ts';
import { findRepairs } from './repairs/repair.jobs.ts';
import type { Post } from './messages/post.ts';
import { actingAs, type House } from './http/house.ts';
import { faultLine } from './platform/fault.ts';
import { doDueJobs, type JobData, type JobHandlers } from './platform/jobs.ts';
import { forgetLimits } from './platform/limits.ts';
import { expireInvitations, remindOfInvitations } from './sign-ups/invitation.acts.ts';
import { expireApprovals, forgetManagers, remindManagers } from './sign-ups/manager-answer.acts.ts';
import { expireUnfinished, remindOfUnfinished, tellOfClosing } from './sign-ups/unfinished.acts.ts';
import { startTicking, sweepAll, type Sweep } from './platform/ticking.ts';

const named = (data: JobData, key: string): string => {
  const value = data[key];
  if (value === undefined) throw new Error(`the job has no ${key}`);
  return value;
};

/** Which half of a sign-up a mail confirms; a job that was queued before it was said has none. */
const asOf = ({ as }: JobData): ConfirmsAs | null => (as === 'host' || as === 'intern' ? as : null);

/** Who answers to what: the worker's table of contents. */
export const jobHandlers = (house: House, post: Post): JobHandlers => ({
  'send-sign-in': (data) => sendSignIn(house, post, { request: named(data, 'request'), as: asOf(data) }),
  'deliver-letter': (data) => deliverLetter(house, post, letterKinds, named(data, 'letter')),
  'run-matching': (data, signal) => runMatching(house, named(data, 'run'), signal),
  'find-repairs': (data, signal) => findRepairs(house, named(data, 'menu'), signal),
  'read-outlooks': (data, signal) => readOutlooks(house, named(data, 'round'), signal),
});

/** Whatever the clock makes due, in the order of the slices. Each sweep is safe to run again. */
const sweeps: readonly Sweep[] = [
  forgetPastSignIns,
  forgetLimits,
  expireUnfinished,
  remindOfUnfinished,
  tellOfClosing,
  remindOfInvitations,
  expireInvitations,
  remindManagers,
  expireApprovals,
  forgetManagers,
  failSilentRuns,
  tendInvitations,
  tendStandings,
  askForOutlooks,
  cancelPlacementsOfGone,
  lapsePlacements,
  lapseRepairs,
  remindToAnswer,
  lapseOtherDays,
  closeAloneQuestions,
  giveLastChance,
  forgetUnansweredDeputies,
  askAboutContact,
  forgetPhones,
  askWhetherItTookPlace,
  askAgain,
  releaseSeatsOfGone,
  endDueWaits,
  askToChoose,
  remindOfWorkshops,
  tellHowItStands,
  queueDueLetters,
  forgetErasedAddresses,
];

/** One tick: every sweep, unless another worker is at it. */
export const tick = (house: House): Promise<boolean> => sweepAll(actingAs(house, { kind: 'system' }), sweeps);

/** Does at once whatever there is to do: sweeps, jobs, and the jobs they cause. For the demo, whose clock jumps. */
export const doEverything = async (house: House, post: Post): Promise<void> => {
  await tick(house);
  while ((await doDueJobs(house.db, jobHandlers(house, post))) > 0);
};

/** Ticks each half minute. What failed is logged and tried again at the next tick. */
export const startSweeping = (house: House): { stop(): Promise<void> } =>
  startTicking(async () => {
    await tick(house).catch((error: unknown) => {
      const faults: unknown[] = error instanceof AggregateError ? error.errors : [error];
      for (const fault of faults) house.log.error(faultLine(fault), 'a sweep failed');
    });
  }, 30_000);
