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

const attribute = (name: string, value: unknown): string => {
  if (value === true) return ` ${name}`;
  if (value === false || value === null || value === undefined) return '';
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new TypeError(`attribute ${name} takes text or a number`);
  return ` ${name}="${escape(String(value))}"`;
};

export const jsx = <P extends Props>(kind: string | Component<P>, props: P): Html => {
  if (typeof kind === 'function') return kind(props);
  let open = `<${kind}`;
  for (const name in props) if (name !== 'children') open += attribute(name, props[name]);
  return new Html(VOID.has(kind) ? `${open}>` : `${open}>${rendered(props.children)}</${kind}>`);
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
