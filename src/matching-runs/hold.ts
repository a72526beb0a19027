/** A coordinator's must (pin) or must-not (ban) between an intern and a host, with its reason, until it is lifted. */
export const HOLD_KINDS = ['pin', 'ban'] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

export interface Hold {
  readonly id: string;
  readonly kind: HoldKind;
  readonly intern: string;
  readonly host: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}
