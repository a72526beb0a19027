import type { Lang } from '../kit/language.ts';

/** Who runs the round. One that is invited becomes active by signing in, which proves the address. */
export interface Coordinator {
  readonly state: 'active' | 'invited';
  /** The person's, or the appointment's before the address is proved. */
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly since: Date;
}

/** Somebody to be made a coordinator. */
export interface NewCoordinator {
  readonly email: string;
  readonly name: string;
  readonly lang: Lang;
}
