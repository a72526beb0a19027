import type { Lang } from '../kit/language.ts';

/** A letter to write: what kind, to whom, about what. `about` holds ids alone. */
export interface NewLetter {
  readonly kind: string;
  readonly to: { readonly email: string; readonly lang: Lang };
  readonly about: Readonly<Record<string, string>>;
  /** Nobody is mailed twice for one thing: a second letter with the same key is not written. */
  readonly onceKey?: string;
  /**
   * What it speaks of, as a visit. Letters to one address with one thread arrive in the order in which they were queued:
   * one that fails holds those after it, until it has gone or is given up.
   */
  readonly thread?: string;
  /** Drafted letters wait for a coordinator's button; the others go as soon as the act is kept. */
  readonly draftedIn?: string;
}
