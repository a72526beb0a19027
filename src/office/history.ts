/** One thing that was done to a sign-up. */
export interface HistoryEntry {
  readonly at: Date;
  readonly act: string;
  readonly reason: string | null;
  /** Who did it; null for the system and for browsers without an account. */
  readonly by: string | null;
}
