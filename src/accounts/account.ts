import { inLanguage, type Lang } from '../kit/language.ts';

/** Link and code live this long from the moment the mail was handed over. */
export const SIGN_IN_MINUTES = 10;
/** A session ends this long after it was last used … */
export const SESSION_IDLE_HOURS = 12;
/** … and at the latest this long after it was opened. A draft's session lives as long as the draft, 30 days. */
export const SESSION_DAYS = 30;
export const SIGNED_IN_DAYS = 7;

/** What somebody has signed up as, and confirms by proving their address: two halves of one person are two mails. */
export type ConfirmsAs = 'host' | 'intern';
/** Its word in an address. */
const CONFIRM_WORDS = { host: 'vaert', intern: 'praktikant' } as const satisfies Record<ConfirmsAs, string>;
export const confirmsAsIn = (word: string | undefined): ConfirmsAs | null =>
  (['host', 'intern'] as const).find((as) => CONFIRM_WORDS[as] === word) ?? null;

export const accountUrls = {
  signIn: () => '/log-ind',
  code: () => '/log-ind/kode',
  link: (secret: string) => `/log-ind/link/${secret}`,
  /** The same, from a mail that asks somebody to confirm what they have sent. */
  confirm: (secret: string, as: ConfirmsAs | null) =>
    `/log-ind/link/${secret}?bekraeft${as === null ? '' : `=${CONFIRM_WORDS[as]}`}`,
  signOut: () => '/log-ud',
  setUp: () => '/opsaetning',
  mine: () => '/min-side',
};

/** Where somebody who must sign in first is sent, to come back to the path `next` in the language they read. */
export const signInUrl = (lang: Lang, next: string | null): string =>
  inLanguage(lang, accountUrls.signIn()) + (next === null ? '' : `?next=${encodeURIComponent(inLanguage(lang, next))}`);

/** A path of our own to go on to after signing in, or nothing: never another site's address. */
export const safeNext = (next: string | undefined): string | null =>
  next !== undefined && next.length <= 500 && /^\/(?![/\\])[\w\-./?=&%]*$/.test(next) ? next : null;

/** An address as it may be shown to whoever has a link that was mailed to it: 'k…n@odense.dk'. */
export const inOutline = (email: string): string => email.replace(/^(.)[^@]*?(.?)@/, '$1…$2@');

/** The address of somebody who had their data erased: there is no such domain, so nothing can be sent to it. */
export const erasedAddress = (person: string): string => `slettet-${person}@${ERASED}`;
export const isErasedAddress = (email: string): boolean => email.endsWith(`@${ERASED}`);
const ERASED = 'ipraktik.invalid';
