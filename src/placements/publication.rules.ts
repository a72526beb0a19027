import type { MatchRun } from '../matching-runs/match-run.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { mayMatch, phaseBegins } from '../rounds/round.rules.ts';
import type { RoundCalendar } from '../rounds/round.ts';
import type { Publication } from './publication.ts';

export type PublishRefusal =
  | 'gone'
  | 'published-already'
  | 'no-result'
  | 'cancelled'
  | 'sign-up-not-over'
  | 'visits-begun'
  | 'changed'
  | 'unapproved';
export type SendRefusal =
  'gone' | 'sent-already' | 'cancelled' | 'changed' | 'unapproved' | 'answers-due-past' | 'other-number';

/**
 * May this run be published? A finished one with a result, of a round that is as it was, and that has no other; and with a
 * manager's yes to every visit in it (R6).
 */
export const mayPublish = (
  run: Pick<MatchRun, 'state' | 'status' | 'sha256'>,
  round: RoundCalendar,
  now: Date,
  found: { readonly sha256: string; readonly publication: Publication | null; readonly isUnapproved: boolean },
): Outcome<null, Exclude<PublishRefusal, 'gone'>> => {
  if (found.publication) return refused('published-already');
  if (run.state !== 'done' || run.status === 'infeasible') return refused('no-result');
  const ruling = mayMatch(round, now);
  if (!ruling.ok) return ruling;
  if (found.sha256 !== run.sha256) return refused('changed');
  return found.isUnapproved ? refused('unapproved') : done(null);
};

/** Until when the proposals of a round are answered: the end of the day answers are due. */
export const answerByOf = (round: RoundCalendar): Date => phaseBegins(round, 'preparation');

/** May a publication be sent? Once, as it was looked at, to as many as the button said, with time left to answer. */
export const maySend = (
  publication: Pick<Publication, 'sentAt'>,
  round: RoundCalendar,
  now: Date,
  found: {
    readonly isChanged: boolean;
    readonly isUnapproved: boolean;
    readonly letters: number;
    readonly letterCountSeen: number;
  },
): Outcome<null, Exclude<SendRefusal, 'gone'>> => {
  if (publication.sentAt !== null) return refused('sent-already');
  if (round.cancelledAt) return refused('cancelled');
  if (found.isChanged) return refused('changed');
  if (found.isUnapproved) return refused('unapproved');
  if (now >= answerByOf(round)) return refused('answers-due-past');
  return found.letters === found.letterCountSeen ? done(null) : refused('other-number');
};
