/** Who has been told of a round's dates. */
import type { Lang } from '../kit/language.ts';

/** Somebody confirmed in a round, once for each agreed visit of theirs. */
export interface Participating {
  readonly signUp: string;
  readonly email: string;
  readonly lang: Lang;
  readonly visit: string | null;
  /** Whether they have booked the journey to it. */
  readonly hasBooked: boolean;
}

/** Somebody who was told of the week by a mail that a participant caused: manager, companion, deputy. */
export interface ToldOther {
  /** The row that says so. */
  readonly id: string;
  readonly email: string;
  readonly lang: Lang;
}
