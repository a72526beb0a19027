/** The person behind a request, once the address was proved. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly isCoordinator: boolean;
}

/** Who sends a request: a session (its hash; none before the first form is sent) and, signed in, a person. */
export interface Visitor {
  readonly session: Buffer | null;
  readonly person: Person | null;
}

/** Who sends no cookie, or one that means nothing any more. */
export const NOBODY: Visitor = { session: null, person: null };
