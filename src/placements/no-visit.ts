/** Somebody in a published round who has no visit: the reason, what would have helped, and what came of a late place. */
import type { WithoutReason } from '../matching-runs/reason.ts';
import type { Round } from '../rounds/round.ts';
import type { Draft } from '../sign-ups/answers.ts';
import type { AloneQuestion } from './alone-question.ts';
import type { LastVisit } from './last-visit.ts';
import type { Side } from './placement.ts';
import type { Fellow } from './waiting-fellow.ts';

export interface NoVisit {
  readonly signUp: string;
  readonly side: Side;
  readonly round: Round;
  readonly answers: Draft;
  /** Null where somebody was not matched at all: `stayedOut` says why. */
  readonly reason: WithoutReason | null;
  /** Their companion or their own host was not there, or no manager had said yes to theirs or their companion's going (R10, R11, R6). */
  readonly stayedOut: 'companion' | 'companion-approval' | 'own-host' | 'approval';
  /** They were matched, and it came to nothing: what is said of their last visit is the reason. */
  readonly wasMatched: boolean;
  readonly last: LastVisit | null;
  /** Wished to travel together and has nobody to travel with: who waits now, waits alone (R10). */
  readonly isWithoutCompany: boolean;
  /** What they are asked whose companion has left; null where they never were. */
  readonly alone: AloneQuestion | null;
  /** Whom they travel with; null to a host. */
  readonly fellow: Fellow | null;
}
