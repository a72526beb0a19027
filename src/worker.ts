import { sendSignIn } from './accounts/sign-in.jobs.ts';
import { runMatching } from './matching-runs/match-run.jobs.ts';
import { letterKinds } from './letters.ts';
import { deliverLetter } from './messages/deliver.ts';
import type { Post } from './messages/post.ts';
import type { House } from './http/house.ts';
import type { JobData, JobHandlers } from './platform/jobs.ts';

const named = (data: JobData, key: string): string => {
  const value = data[key];
  if (value === undefined) throw new Error(`the job has no ${key}`);
  return value;
};

/** Who answers to what: the worker's table of contents. */
export const jobHandlers = (house: House, post: Post): JobHandlers => ({
  'send-sign-in': (data) => sendSignIn(house, post, named(data, 'request')),
  'deliver-letter': (data) => deliverLetter(house, post, letterKinds, named(data, 'letter')),
  'run-matching': (data, signal) => runMatching(house, named(data, 'run'), signal),
});
