/** The round in numbers. */
export interface Counted {
  readonly hosts: number;
  readonly seats: number;
  readonly interns: number;
  /** Sent, but the address is not proved yet. */
  readonly unproved: number;
  /** Interns whose companion has not answered, and who is left without one and has not said what now. */
  readonly companions: number;
  readonly leftAlone: number;
  /** Invitations to a visit that people arrange themselves that nobody answered, and that have no successor. */
  readonly invitationsExpired: number;
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
  /** Proposals whose deadline lies ahead, and the last day of it. */
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
  /** Agreed visits that somebody has dropped out of on the way. */
  readonly brokenOff: number;
  /** Visits that may not have taken place (U24). */
  readonly notHeld: number;
  /** Answers that are missing although the deadline has passed, and when the last of those proposals lapses. */
  readonly late: number;
  readonly lateUntil: Date | null;
  /** Agreed visits for which other days were proposed and not answered in time. */
  readonly daysUnanswered: number;
  /** Agreed visits that are near and whose guests have not been shown a programme (R9). */
  readonly withoutProgramme: number;
  /** People with an agreed visit who have not chosen a workshop in time (R4). */
  readonly unbooked: number;
}
