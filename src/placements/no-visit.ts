/** Somebody in a published round who got no visit: the reason, and what would have helped. */
import type { WithoutReason } from '../matching-runs/reason.ts';
import type { Round } from '../rounds/round.ts';
import type { Side } from './placement.ts';

export interface NoVisit {
  readonly signUp: string;
  readonly side: Side;
  readonly round: Round;
  /** Null where somebody was not matched at all: `stayedOut` says why. */
  readonly reason: WithoutReason | null;
  /** Their companion or their own host was not there, or no manager had said yes (R10, R11, R6). */
  readonly stayedOut: 'companion' | 'own-host' | 'approval';
}
