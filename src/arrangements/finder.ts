import type { Otherwise } from './arrangement.ts';

/** Who finds the host, and what they said comes of it if they find none (R11). Of two who travel together one says for both. */
export interface Finder {
  readonly signUp: string;
  readonly ifNotFound: Otherwise;
}
