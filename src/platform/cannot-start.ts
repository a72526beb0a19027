/**
 * The program cannot start, and whoever started it can mend that: the message says in words what is wrong and what
 * to do. `main.ts` prints the message alone, without a stack, and ends with 1. A fault of ours is any other error.
 */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
