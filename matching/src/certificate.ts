/**
 * The words of a certificate: why nothing is above the bounds, checkable without searching. Source: FORMAT.md, "Certificate".
 *
 * Per aim, leaves whose decisions leave no case out. No matching of a leaf's case that keeps the earlier aims is above
 *
 *     Σ prices of all parties + Σ what each host's dearest allowed guests are worth beyond their prices
 *       − Σ multiplier · value reached in that earlier aim;
 *
 * a guest is worth what it adds to the aim, and to earlier aims times their multipliers. The aim's bound is the highest
 * of its leaves', rounded down.
 */
/** Prices are whole 1024ths of a point: every sum is exact in a double. */
export const GRAIN = 1024;

/** The host takes a pair or none; has a guest or none; the party of which the intern is the first is there or not. */
export type CertificateDecision =
  | { readonly host: string; readonly takesPair: boolean }
  | { readonly host: string; readonly open: boolean }
  | { readonly intern: string; readonly host: string; readonly there: boolean };

export interface CertificateLeaf {
  readonly decisions: readonly CertificateDecision[];
  /** Of the earlier aims, in their order: whole numbers, none negative. */
  readonly multipliers: readonly number[];
  /** Per party, in the order of their first ids, in 1024ths; negative only for one that is pinned or decided on. */
  readonly prices: readonly number[];
}

/** One list of leaves per aim. */
export interface Certificate {
  readonly priority: readonly CertificateLeaf[];
  readonly placed: readonly CertificateLeaf[];
  readonly hosts: readonly CertificateLeaf[];
  readonly fit: readonly CertificateLeaf[];
}
