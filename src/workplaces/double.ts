/** A workplace as the office looks for doubles among them: the same team, written twice. */
export type ListedWorkplace = {
  readonly id: string;
  readonly name: string;
  /** Municipality code. */
  readonly municipality: string;
  /** Id of the organisation, and what it is called. */
  readonly organisation: string;
  readonly organisationName: string;
  /** What it was called by those whose entry was merged into it. */
  readonly alsoCalled: readonly string[];
};

/** Where the office looks at them. */
export const doublesUrl = (): string => '/kontor/samme-arbejdsplads';

/** One that has been merged, with the name of the one it was merged into. */
export type MergedWorkplace = Omit<ListedWorkplace, 'alsoCalled'> & { readonly into: string };
