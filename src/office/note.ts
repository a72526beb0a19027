/** What a coordinator has noted on a sign-up. */
export interface Note {
  readonly id: string;
  readonly text: string;
  readonly at: Date;
  /** Who wrote it: name, or address while there is no name. */
  readonly by: string;
}

export const LONGEST_NOTE = 2000;
