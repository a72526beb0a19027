/** Tells what time it is. Passed in everywhere, so that a test or the demo can move a round through its dates. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export interface MovableClock extends Clock {
  moveTo(instant: Date): void;
}

/** A clock that runs on from where it was last put, for tests and the demo. */
export const movableClock = (start: Date, beat: Clock = systemClock): MovableClock => {
  let lead = start.getTime() - beat.now().getTime();
  return {
    now: () => new Date(beat.now().getTime() + lead),
    moveTo: (instant) => {
      lead = instant.getTime() - beat.now().getTime();
    },
  };
};
