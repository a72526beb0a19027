/** The questions a proof by cases asks, and what is left of the problem once they are answered. */
import type { Board } from './board.ts';
import { NOBODY, WITH_PAIR, type Forms } from './forms.ts';

/** By numbers of the board: does the host take a pair, is it open, is the unit there? */
export type Decision =
  | { readonly asks: 'pair'; readonly host: number; readonly yes: boolean }
  | { readonly asks: 'open'; readonly host: number; readonly yes: boolean }
  | { readonly asks: 'visit'; readonly unit: number; readonly host: number; readonly yes: boolean };

/** What is left of the forms a host may have. */
export function formsAfter(forms: Forms, { asks, yes }: Decision): Forms {
  if (asks === 'pair') return yes ? forms & WITH_PAIR : forms & ~WITH_PAIR;
  if (asks === 'open') return yes ? forms & ~NOBODY : forms & NOBODY;
  return forms;
}

/** A case: all that has been decided on the way to it. */
export class Case {
  readonly decisions: readonly Decision[];
  readonly forms: Uint8Array;
  readonly pinned: Uint8Array;
  readonly #placeOf = new Map<number, number>();
  readonly #notAt = new Map<number, Set<number>>();

  constructor({ forms, pinned }: Pick<Board, 'forms' | 'pinned'>, decisions: readonly Decision[] = []) {
    this.decisions = decisions;
    this.forms = forms.slice();
    this.pinned = pinned.slice();
    for (const decision of decisions) this.#apply(decision);
  }

  #apply(decision: Decision): void {
    if (decision.asks !== 'visit') {
      this.forms[decision.host] = formsAfter(this.forms[decision.host] ?? 0, decision);
    } else if (decision.yes) {
      this.#placeOf.set(decision.unit, decision.host);
      this.pinned[decision.unit] = 1;
    } else {
      this.#notAt.set(decision.unit, (this.#notAt.get(decision.unit) ?? new Set()).add(decision.host));
    }
  }

  /** Whether visits have been decided on; if not, every visit is allowed. */
  get restrictsVisits(): boolean {
    return this.#placeOf.size > 0 || this.#notAt.size > 0;
  }

  allows(unit: number, host: number): boolean {
    const place = this.#placeOf.get(unit);
    if (place !== undefined && place !== host) return false;
    return !(this.#notAt.get(unit)?.has(host) ?? false);
  }
}
