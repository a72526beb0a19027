/** Who has said that an intern, and whoever travels with them, goes to a host they find themselves or to none (R11). */
export interface OwnOrNone {
  readonly signUp: string;
  /** It was said with a host. Who only said so at sign-up has until sign-up closes to find one. */
  readonly isTried: boolean;
}
