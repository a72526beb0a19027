import type { DemoPost } from '../messages/post.ts';
import type { MovableClock } from '../platform/clock.ts';

/** Where the demo's pages lie. None of them exists in a real instance. */
export const demoUrls = {
  choose: () => '/demo',
  enter: () => '/demo/log-ind',
  nextPhase: () => '/demo/naeste-fase',
  nextDay: () => '/demo/naeste-dag',
  reset: () => '/demo/forfra',
  post: () => '/demo/post',
  letter: (number: number) => `/demo/post/${number}`,
};

/** How far the invented people have been put in. */
export interface DemoLoad {
  readonly count: number;
  readonly of: number;
}

/** What a running demo consists of beside the house: its clock, its post box, and doing at once what is due. */
export interface Demo {
  readonly clock: MovableClock;
  readonly post: DemoPost;
  /** Runs every sweep and every job there is, so that a page shows what a moved clock has brought. */
  settle(): Promise<void>;
  /** Begins to forget everything and put the people in again; `load` says how far that is. */
  reset(): void;
  /** Null while the demo can be used; failed when it could not begin again, and only another try will do. */
  load(): DemoLoad | 'failed' | null;
}

export const DEMO_COORDINATOR = { email: 'olga.office@ipraktik.example', name: 'Olga Office' };

/** The demo begins on a Monday with three weeks of sign-up left. */
export const DEMO_BEGINS = new Date('2027-05-10T08:00:00Z');

/** Somebody in the demo whom a newcomer can be, with one sign-up of theirs. */
export interface DemoGuise {
  readonly signUp: string;
  readonly email: string;
  readonly name: string;
  readonly role: 'host' | 'intern';
  readonly workplace: string;
  readonly organisation: string;
  /** How the visit stands that is most worth seeing; null without one. */
  readonly visit: 'open' | 'agreed' | 'declined' | 'lapsed' | 'cancelled' | null;
  /** The sign-up they travel together with. */
  readonly companion: string | null;
  /** Whether the proposals are out, so that no visit means that there is none. */
  readonly isSent: boolean;
  /** Whether they signed up while the demo was tried, not before it began. */
  readonly isNew: boolean;
}

/** A letter in the demo's post box. Numbers count up as letters come, so an address stays the same letter. */
export interface DemoLetter {
  readonly number: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** When it came, by the demo's clock. */
  readonly at?: Date | undefined;
  /** What it brings to the reader's calendar. */
  readonly calendar?: { readonly method: string; readonly content: string } | undefined;
}
