/** Somebody in a published round who got no visit: the reason, and what would have helped. */
import type { WithoutReason } from '../matching-runs/reason.ts';
import type { Round } from '../rounds/round.ts';
import type { Side } from './placement.ts';

export interface NoVisit {
  readonly signUp: string;
  readonly side: Side;
  readonly round: Round;
  /** Null where somebody stayed out because their companion was not there. */
  readonly reason: WithoutReason | null;
}
