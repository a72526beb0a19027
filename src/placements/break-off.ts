/** Dropping out of a visit that is under way: it stays agreed, and ends early for whoever breaks it off alone. */
export interface BreakOff {
  readonly at: Date;
  /** The deputy who did it in the host's name. */
  readonly byDeputy: string | null;
}

export const breakOffUrls = {
  takeBack: (placement: string) => `/besoeg/${placement}/afbud/fortryd`,
};

/** What the form sends along, so that nobody breaks off who was shown what calling off leads to. */
export const UNDER_WAY = 'under-way';
