/** What an act or a guard answers: it is done, or it is refused and says why in a closed word. Faults are thrown instead. */
export type Outcome<T, Why extends string> = { ok: true; value: T } | { ok: false; why: Why };

export const done = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const refused = <Why extends string>(why: Why): { ok: false; why: Why } => ({ ok: false, why });
