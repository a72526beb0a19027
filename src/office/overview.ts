/** What the office sees first: the round in numbers, and what waits for somebody. */
export interface Overview {
  readonly hosts: number;
  readonly seats: number;
  readonly interns: number;
  /** Sent, but the address is not proved yet. */
  readonly unproved: number;
  /** Proposals that wait for an answer. */
  readonly open: number;
  readonly agreed: number;
  readonly deadLetters: number;
}
