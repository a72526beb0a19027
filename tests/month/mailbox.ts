/** Everybody's letter box: the worker delivers, and each letter is read once. */
import { codeIn } from '../signing-up.ts';
import type { Envelope } from '../../src/messages/post.ts';
import type { World } from '../world.ts';

export interface Mailbox {
  /** Every letter that has come, the oldest first. */
  readonly letters: readonly Envelope[];
  /** Has the worker do what there is to do, and takes in what that sent. */
  collect(): Promise<void>;
  /** Letters that have come since this was asked last; the codes for signing in are left to `codeFor`. */
  unread(): readonly Envelope[];
  /** Waits for the code that was asked for: to sign in, or to confirm a sign-up. One may be at two browsers at once. */
  codeFor(email: string, what: CodeTo): Promise<string>;
  /** The codes of yesterday are good for nothing. */
  forgetCodes(): void;
}

type CodeTo = 'sign-in' | 'confirm';
const codeKey = (email: string, what: CodeTo): string => `${what} ${email}`;
/** The link of a mail that asks to confirm says so (accounts/account.ts). */
const CONFIRMS = /\?bekraeft/;

/** Long enough for the others who are about to ask, so that they share the worker's round. */
const GATHER_MS = 25;

export const openMailbox = (world: World): Mailbox => {
  const letters: Envelope[] = [];
  const codes = new Map<string, string>();
  let read = 0;
  const takeIn = (): void => {
    for (const letter of world.post.letters.toReversed()) {
      letters.push(letter);
      const code = codeIn(letter.text);
      if (/^\d/.test(code)) codes.set(codeKey(letter.to, CONFIRMS.test(letter.text) ? 'confirm' : 'sign-in'), code);
    }
    world.post.empty();
  };
  let last = Promise.resolve();
  let next: Promise<void> | null = null;
  const collect = (): Promise<void> => {
    if (next) return next;
    const round = last.then(async () => {
      await new Promise((go) => setTimeout(go, GATHER_MS));
      next = null;
      await world.work();
      takeIn();
    });
    next = round;
    last = round.catch(() => {});
    return round;
  };
  return {
    letters,
    collect,
    unread() {
      const since = letters.slice(read);
      read = letters.length;
      return since.filter(({ text }) => !/^\d/.test(codeIn(text)));
    },
    forgetCodes: () => codes.clear(),
    async codeFor(email, what) {
      const key = codeKey(email, what);
      for (let tries = 0; tries < 5; tries++) {
        const code = codes.get(key);
        if (code !== undefined) {
          codes.delete(key);
          return code;
        }
        await collect();
      }
      throw new Error(`no code came to ${email}`);
    },
  };
};
