import type { Arrangement } from '../arrangements/arrangement.ts';
import type { Standing } from '../arrangements/standing.ts';
import type { PlacementState } from '../placements/placement.ts';

/** What somebody has arranged or is invited to, as the office sees it: how it stands, and what became of it. */
export interface SelfArranged {
  readonly arrangements: readonly Arrangement[];
  readonly standings: ReadonlyMap<string, Standing>;
  /** The state of the visits that came of it; null as long as no proposals have been sent. */
  readonly visits: ReadonlyMap<string, PlacementState> | null;
}
