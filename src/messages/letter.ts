import type { CalendarEntry } from '../kit/calendar-file.ts';
import type { Week } from '../kit/calendar.ts';
import type { Lang } from '../kit/language.ts';
import type { Database } from '../platform/database.ts';

/** A part of a letter. One source for text and HTML, so that the two always say the same. */
export type LetterPart =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'facts'; facts: readonly (readonly [label: string, value: string])[] }
  | { kind: 'action'; text: string; href: string }
  | { kind: 'code'; code: string }
  | { kind: 'aside'; text: string };

/** An entry for the recipient's own calendar, and in whose name: the round's office, never somebody they meet. */
export interface Invitation {
  readonly entry: CalendarEntry;
  readonly organiser: { readonly name: string; readonly email: string };
}

/** What stands in a letter. Links, not personal data: who must see more signs in and sees it there. */
export interface Letter {
  readonly subject: string;
  /** The visit week the letter is about: stands large in its head. */
  readonly week?: Week;
  readonly parts: readonly LetterPart[];
  /** What the reader's calendar takes in, moves or takes out. */
  readonly invitation?: Invitation;
}

export const paragraph = (text: string): LetterPart => ({ kind: 'paragraph', text });
export const list = (...items: string[]): LetterPart => ({ kind: 'list', items });
export const facts = (...rows: (readonly [label: string, value: string])[]): LetterPart => ({
  kind: 'facts',
  facts: rows,
});
export const action = (text: string, href: string): LetterPart => ({ kind: 'action', text, href });
export const code = (digits: string): LetterPart => ({ kind: 'code', code: digits });
export const aside = (text: string): LetterPart => ({ kind: 'aside', text });

/** What a letter is composed from, at the moment it goes. `link` makes a path absolute, in the letter's language. */
export interface LetterSource {
  readonly db: Database;
  readonly now: Date;
  readonly lang: Lang;
  readonly link: (path: string) => string;
}

/**
 * A kind of letter. `read` looks up what it needs by the ids in `about` when it goes, and answers null when the
 * letter no longer holds (withdrawn meanwhile, already answered), which drops it. `write` is pure; `sample` is
 * what the office's preview page shows, with invented people.
 */
export interface LetterKind<Content = unknown> {
  readonly kind: string;
  read(source: LetterSource, about: Readonly<Record<string, string>>): Promise<Content | null>;
  write(content: Content, source: Pick<LetterSource, 'lang' | 'link'>): Letter;
  readonly sample: Content;
  /** More samples where the text differs: the other side's, a pair's, another reason. */
  readonly otherSamples?: readonly Content[];
}

/** Everything a kind of letter may say, as samples. */
export const samplesOf = <Content>({ sample, otherSamples = [] }: LetterKind<Content>): readonly Content[] => [
  sample,
  ...otherSamples,
];

/** Where the addresses in a letter lead, whether they stand on a button or in a sentence. */
export const linksIn = ({ parts }: Letter): readonly { readonly text: string; readonly href: string }[] =>
  parts.flatMap((part) => {
    if (part.kind === 'action') return [{ text: part.text, href: part.href }];
    if (part.kind !== 'paragraph' && part.kind !== 'aside') return [];
    return textAndAddresses(part.text).flatMap(({ text, isAddress }) => (isAddress ? [{ text, href: text }] : []));
  });

/** A sentence cut where an address of the web begins and ends. */
export const textAndAddresses = (text: string): readonly { readonly text: string; readonly isAddress: boolean }[] =>
  text.split(/(https?:\/\/[^\s]*[^\s.,;:!?)])/).map((part, at) => ({ text: part, isAddress: at % 2 === 1 }));

/** Keeps the content's type while the kind is written, and forgets it where all kinds stand together. */
export const letterKind = <Content>(kind: LetterKind<Content>): LetterKind => kind;
