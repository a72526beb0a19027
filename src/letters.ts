import { signInSample } from './accounts/sign-in-asked.message.tsx';
import type { LetterKind } from './messages/letter.ts';

/** Every kind of letter that goes through the outbox. */
const kinds: readonly LetterKind[] = [];

export const letterKinds: ReadonlyMap<string, LetterKind> = new Map(kinds.map((kind) => [kind.kind, kind]));

/** Every kind there is, for the office's page of samples. */
export const sampledKinds: readonly LetterKind[] = [signInSample, ...kinds];
