import { deepEqual, equal, notDeepEqual, ok, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { type Child, Fragment, jsx, raw } from './html.ts';

/** What the runtime is given, and what a browser must make of it. */
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
type Element = { tag: string; attributes: Attributes; children: readonly Node[] };
type Node = Element | string | number | boolean | null | undefined | readonly Node[];

/** Small and seeded (mulberry32), so that what fails once fails again. */
const drawFrom = (seed: number) => {
  let state = seed;
  const chance = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(chance() * limit);
  const one = <T,>(list: readonly T[]): T => list[below(list.length)] as T;
  return { below, one };
};
type Draw = ReturnType<typeof drawFrom>;

/** What breaks out of a text, an attribute, a comment or an element – and what only looks as if it did. */
const DANGEROUS = [
  '<script>alert(1)</script>',
  '</div></section></textarea></title>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '<!--',
  '-->',
  '<![CDATA[',
  '<?xml ?>',
  '&lt;b&gt;',
  '&amp;amp;',
  '&copy',
  '&#60;i&#62;',
  '&',
  '<',
  '>',
  '"',
  "'",
  '`',
  '=',
  '/',
  '\u2028',
  '\u{1f600}',
  '\ud800',
  'æøå ÆØÅ',
  ' ',
  '\n',
  '\t',
];

const someText = (draw: Draw): string => {
  const letters = Array.from({ length: draw.below(6) }, () => String.fromCharCode(32 + draw.below(95)));
  return [draw.one(DANGEROUS), ...letters, draw.one(DANGEROUS)].join('').toWellFormed();
};

/** Elements that may stand in each other at any depth; a parser moves others about (a `p` in a `p`, a `tr` in a `div`). */
const NESTING = ['div', 'section', 'article', 'span', 'em', 'strong', 'label', 'details', 'summary', 'x-island'];
const VOID = ['br', 'img', 'input', 'hr', 'wbr'];
/** They hold text only. */
const TEXTUAL = ['textarea', 'title'];
const NAMES = ['id', 'class', 'title', 'href', 'value', 'data-a', 'aria-label', 'hidden', 'colspan'];

const someAttributes = (draw: Draw): Attributes => {
  const value = () => draw.one([someText(draw), someText(draw), draw.below(99), true, false, null, undefined]);
  return Object.fromEntries(Array.from({ length: draw.below(4) }, () => [draw.one(NAMES), value()]));
};

const someNode = (draw: Draw, depth: number): Node => {
  const kind = draw.below(depth > 0 ? 12 : 5);
  if (kind < 3) return someText(draw);
  if (kind === 3) return draw.one([0, 7, -1.5, true, false, null, undefined]);
  if (kind === 4) return { tag: draw.one(VOID), attributes: someAttributes(draw), children: [] };
  // A parser drops a first line break in a textarea; the kit's TextArea gives it one to drop.
  if (kind === 5) return { tag: draw.one(TEXTUAL), attributes: someAttributes(draw), children: [`.${someText(draw)}`] };
  const children = Array.from({ length: draw.below(5) }, () => someNode(draw, depth - 1));
  return kind === 6 ? children : { tag: draw.one(NESTING), attributes: someAttributes(draw), children };
};

const isElement = (node: Node): node is Element => typeof node === 'object' && node !== null && 'tag' in node;

const isList = (node: Node): node is readonly Node[] => Array.isArray(node);

const written = (node: Node): Child => {
  if (isList(node)) return node.map(written);
  if (!isElement(node)) return node;
  return jsx(node.tag, { ...node.attributes, children: node.children.map(written) });
};

/** A tree as both sides can be compared: texts that touch are one, and what shows nothing is not there. */
type Plain = string | { tag: string; attributes: Record<string, string>; children: Plain[] };
const joined = (nodes: readonly Plain[]): Plain[] => {
  const out: Plain[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (typeof node === 'string' && typeof last === 'string') out[out.length - 1] = last + node;
    else if (node !== '') out.push(node);
  }
  return out;
};

const meant = (node: Node): Plain[] => {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (isList(node)) return joined(node.flatMap(meant));
  if (!isElement(node)) return [String(node)];
  const shown = Object.entries(node.attributes).filter(
    ([, value]) => value !== false && value !== null && value !== undefined,
  );
  const attributes = Object.fromEntries(shown.map(([name, value]) => [name, value === true ? '' : String(value)]));
  return [{ tag: node.tag, attributes, children: joined(node.children.flatMap(meant)) }];
};

const understood = (node: DefaultTreeAdapterTypes.ChildNode): Plain => {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('tagName' in node)) return `a ${node.nodeName} that nobody wrote`;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return { tag: node.tagName, attributes, children: joined(node.childNodes.map(understood)) };
};
const parsed = (html: string): Plain[] => joined(parseFragment(html).childNodes.map(understood));

test('a browser understands exactly what was written, whatever people typed', () => {
  let elements = 0;
  for (let seed = 1; seed <= 1500; seed += 1) {
    const draw = drawFrom(seed);
    const tree = Array.from({ length: 4 }, () => someNode(draw, 4));
    const html = Fragment({ children: written(tree) }).text;
    deepEqual(parsed(html), joined(meant(tree)), `seed ${seed}: ${html}`);
    elements += html.split('</').length - 1;
  }
  ok(elements > 10_000, 'the trees have something in them');
});

test('the comparison sees what is not escaped', () => {
  for (const typed of ['<b>bold</b>', '&lt;', '<!-- -->'])
    notDeepEqual(parsed(Fragment({ children: raw(typed) }).text), [typed]);
});

test('nothing typed ends an attribute or an element', () => {
  for (const typed of DANGEROUS) {
    const html = (
      <a title={typed} href={typed}>
        {typed}
      </a>
    ).text;
    equal(html.match(/[<>]/g)?.length, 4, html);
    equal(html.match(/"/g)?.length, 4, html);
    equal(html.includes("'"), false, html);
  }
});

test('true is a bare attribute; false, null and undefined are none; a number is text', () => {
  equal(
    (<input disabled={true} hidden={false} value={undefined} maxlength={6} />).text,
    '<input disabled maxlength="6">',
  );
});

test('children are texts, numbers, elements and lists of them; what is not there shows nothing', () => {
  const html = (
    <p>
      {0} {['a', [<b>1</b>, null]]} {false} {undefined}
    </p>
  );
  equal(html.text, '<p>0 a<b>1</b>  </p>');
  equal((<></>).text, '');
  equal((<p>{[]}</p>).text, '<p></p>');
});

test('an element without an end tag has none, every other has', () => {
  equal((<br />).text, '<br>');
  equal((<i></i>).text, '<i></i>');
  equal((<script src="/a.js"></script>).text, '<script src="/a.js"></script>');
});

test('what cannot be shown is a fault, not "[object Object]"', () => {
  throws(() => jsx('p', { children: { text: '<b>' } }), /cannot render \[object Object\]/);
  throws(() => jsx('p', { children: Promise.resolve('later') }), /cannot render \[object Promise\]/);
  throws(() => jsx('p', { children: () => 'later' }), /cannot render \[object Function\]/);
  throws(() => jsx('p', { class: ['a', 'b'] }), /attribute class takes text or a number/);
  throws(() => jsx('p', { onclick: () => undefined }), /attribute onclick takes text or a number/);
});

test('only Html stands as it is: something that merely looks like it is not trusted', () => {
  throws(() => jsx('p', { children: { text: '<script>' } }), /cannot render/);
  equal(jsx('p', { children: raw('<b>ours</b>') }).text, '<p><b>ours</b></p>');
  equal(jsx('p', { children: String(raw('<b>ours</b>')) }).text, '<p>&lt;b&gt;ours&lt;/b&gt;</p>');
});
