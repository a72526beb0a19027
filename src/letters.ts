import type { LetterKind } from './messages/letter.ts';

/** Every kind of letter there is, by its name in the outbox. The office's preview page shows them all. */
const kinds: readonly LetterKind[] = [];

export const letterKinds: ReadonlyMap<string, LetterKind> = new Map(kinds.map((kind) => [kind.kind, kind]));
