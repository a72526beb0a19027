import type { Html } from './html.ts';
import type { Lang } from './language.ts';

/** Where a link goes and what it says. `current` marks the page one is on. */
export type FrameLink = { href: string; text: string; current?: boolean | undefined };

/** Nobody signed in, or somebody and the way out, which changes something and is therefore a POST. */
export type FrameAccount =
  | { kind: 'signed-out'; signIn: FrameLink }
  | { kind: 'signed-in'; name: string; home?: FrameLink | undefined; signOut: { action: string; text: string } };

/** What happened on the way here, said once after an act: "Din tilmelding er sendt". */
export type Flash = { kind: 'done' | 'important'; text: string };

/** Everything around a page's own content. The kit knows no route and no domain word: it is given them. */
export type Frame = {
  siteName: string;
  homeHref: string;
  links: readonly FrameLink[];
  otherLanguage?: { href: string; lang: Lang; text: string } | undefined;
  account?: FrameAccount | undefined;
  /** Stands above everything, on every page: the demo's clock, or "you see this as …". */
  bar?: Html | undefined;
  flash?: Flash | undefined;
  footer: { links: readonly FrameLink[]; sender: string };
};
