import type { Month } from './month.ts';

/** What a letter is about, to who got it: the path of its link decides. */
export interface Task {
  readonly to: string;
  readonly path: string;
}

/** What somebody does about a letter with such a link. */
export interface Deed {
  readonly link: RegExp;
  readonly what: string;
  /** Who forgets does it at the reminder; without one they do it late. */
  readonly isReminded?: true;
  /** Who is silent does not do it. */
  readonly isVoluntary?: true;
  readonly run: (month: Month, task: Task) => Promise<void>;
}
