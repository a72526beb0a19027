import type { Limit } from '../platform/limit.ts';

/** A whole municipality is one client on the morning sign-up opens: 300 at once, then one in two seconds. */
export const BEGUN_BY_A_CLIENT: Limit = { name: 'sign-ups begun by a client', burst: 300, everySeconds: 2 };

/** Mails that a sign-up causes to addresses nobody has proved: to its own, and to colleagues it invites. */
export const MAILED_BY_A_SIGN_UP: Limit = { name: 'mails caused by a sign-up', burst: 8, everySeconds: 900 };

/** Each is a mail in somebody's box: three ways back at once, then one in a quarter of an hour. */
export const WAYS_BACK_TO_AN_ADDRESS: Limit = { name: 'ways back to an address', burst: 3, everySeconds: 900 };

/** Many colleagues may sit behind one client. */
export const WAYS_BACK_OF_A_CLIENT: Limit = { name: 'ways back of a client', burst: 60, everySeconds: 30 };
