/**
 * The JSX runtime: elements become strings of HTML the moment they are written, and every text is escaped
 * unless it is already `Html`. There is no virtual tree, because nothing here is ever patched.
 * tsconfig's `jsxImportSource` points here; hono/jsx or preact could take its place with that one line.
 */
import type { JSX as HonoJsx } from 'hono/jsx/jsx-runtime';

/** Text that is safe to stand in a page as it is. Only this runtime and `raw` make it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}
export type Child = Html | string | number | boolean | null | undefined | readonly Child[];
type Component<P> = (props: P) => Html;
type Props = Readonly<Record<string, unknown>>;

/** Elements that have no end tag (HTML Living Standard, 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escape = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (c) => ESCAPES[c] as string) : text;

/** Vouches for `text`: for the project's own SVG and style sheets, never for anything a person typed. */
export const raw = (text: string): Html => new Html(text);

const rendered = (child: unknown): string => {
  if (typeof child === 'string') return escape(child);
  if (child instanceof Html) return child.text;
  if (typeof child === 'number') return String(child);
  if (Array.isArray(child)) {
    let text = '';
    for (const one of child) text += rendered(one);
    return text;
  }
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  throw new TypeError(`cannot render ${Object.prototype.toString.call(child)}: pages are synchronous and show text`);
};

/** What elements of a kind are written with. A page is joined of thousands of pieces: made once and whole, they are fewer. */
class Tag {
  /** `<td` */
  readonly begin: string;
  /** `</td>`, or nothing for an element that has no end tag. */
  readonly end: string;
  readonly #beginWith = new Map<string, string>();

  constructor(kind: string) {
    this.begin = `<${kind}`;
    this.end = VOID.has(kind) ? '' : `</${kind}>`;
  }

  /** `<td class="` */
  beginWith(attribute: string): string {
    let text = this.#beginWith.get(attribute);
    if (text === undefined) this.#beginWith.set(attribute, (text = `${this.begin} ${attribute}="`));
    return text;
  }
}
// Both are filled with names that stand in the code, never with what somebody typed.
const tags = new Map<string, Tag>();
const nextAttributes = new Map<string, string>();

const tagOf = (kind: string): Tag => {
  let tag = tags.get(kind);
  if (tag === undefined) tags.set(kind, (tag = new Tag(kind)));
  return tag;
};

/** `" id="`, after the value of another attribute. */
const nextAttribute = (name: string): string => {
  let text = nextAttributes.get(name);
  if (text === undefined) nextAttributes.set(name, (text = `" ${name}="`));
  return text;
};

const attributeValue = (name: string, value: unknown): string => {
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(value);
  throw new TypeError(`attribute ${name} takes text or a number`);
};

/** `<td class="is-number">` */
const beginning = (tag: Tag, props: Props): string => {
  let text = tag.begin;
  // A value's closing quotation mark is written with what comes after it.
  let isQuoted = false;
  for (const name in props) {
    const value = props[name];
    if (name === 'children' || value === undefined || value === null || value === false) continue;
    if (value === true) {
      text += isQuoted ? `" ${name}` : ` ${name}`;
      isQuoted = false;
      continue;
    }
    if (isQuoted) text += nextAttribute(name);
    else if (text === tag.begin) text = tag.beginWith(name);
    else text += ` ${name}="`;
    text += attributeValue(name, value);
    isQuoted = true;
  }
  return text + (isQuoted ? '">' : '>');
};

export const jsx = <P extends Props>(kind: string | Component<P>, props: P): Html => {
  if (typeof kind === 'function') return kind(props);
  const tag = tagOf(kind);
  const text = beginning(tag, props);
  if (tag.end === '') return new Html(text);
  const inner = rendered(props.children);
  return new Html(inner === '' ? text + tag.end : text + inner + tag.end);
};
export { jsx as jsxs, jsx as jsxDEV };

export const Fragment = (props: { children?: Child }): Html => new Html(rendered(props.children));

type Elements = {
  [K in keyof HonoJsx.IntrinsicElements]: Omit<HonoJsx.IntrinsicElements[K], 'children' | 'style'> & {
    children?: Child;
    /** For letters only: on pages the content security policy blocks it. */
    style?: string;
  };
};
/** The compiler looks the types of elements up under this name. */
export declare namespace JSX {
  type Element = Html;
  type IntrinsicElements = Elements;
  type ElementChildrenAttribute = { children: Child };
}
