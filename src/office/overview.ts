/** The round in numbers. */
export interface Counted {
  readonly hosts: number;
  readonly seats: number;
  readonly interns: number;
  /** Sent, but the address is not proved yet. */
  readonly unproved: number;
  /** Interns whose companion has not answered. */
  readonly companions: number;
  /** Managers whose address the office is to look at, and all who have not answered, those among them. */
  readonly heldManagers: number;
  readonly managers: number;
  /** Interns whose manager did not answer, or who must name another. */
  readonly withoutManager: number;
  /** Visits that came to nothing: a no, no answer in time, called off. */
  readonly ended: number;
  /** Letters that are prepared and not sent. */
  readonly drafted: number;
  /** Whether the proposals have been sent: 1, or 0. */
  readonly sent: number;
  /** Proposals that wait for an answer, and when the last of them lapses. */
  readonly open: number;
  readonly openUntil: Date | null;
  readonly agreed: number;
  readonly deadLetters: number;
}

/** What the office sees first: the round in numbers, and what waits for somebody. */
export interface Overview extends Counted {
  /** Pairs of workplaces that may be the same. */
  readonly doubles: number;
  /** Hosts that wanted company for their guests and have too few (R3). */
  readonly below: number;
  /** Agreed visits whose two sides are not in touch (U7). */
  readonly outOfTouch: number;
  /** Interns without a visit, while a seat is free and there is time to ask. */
  readonly seeking: number;
  /** Visits that may not have taken place (U24). */
  readonly notHeld: number;
}
