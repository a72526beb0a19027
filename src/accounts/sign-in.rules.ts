import type { Limit } from '../platform/limit.ts';

/** Strict, because each is a mail in somebody's box: five at once, then one in five minutes. */
export const ASKS_FOR_AN_ADDRESS: Limit = { name: 'sign-in asks for an address', burst: 5, everySeconds: 300 };

/** Generous, because a whole municipality is one address on the morning sign-up opens: 200, then one in two seconds. */
export const ASKS_OF_A_CLIENT: Limit = { name: 'sign-in asks of a client', burst: 200, everySeconds: 2 };

/** Each request has five tries of its own; this bounds who asks for many: 300, then one a second. */
export const TRIES_OF_A_CLIENT: Limit = { name: 'sign-in tries of a client', burst: 300, everySeconds: 1 };

/** The set-up secret has 256 bits; this only keeps a script from filling the log. */
export const SETUPS_OF_A_CLIENT: Limit = { name: 'set-ups of a client', burst: 10, everySeconds: 60 };
