/** Pressing a page's own buttons: the form is read off the page as a browser does, and sent as it stands. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import type { Fields } from './signing-up.ts';
import type { Browser } from './world.ts';

export type Element = Tree.Element;

/** Every element below a node, in the order of the page. */
export const elementsIn = (node: Tree.ParentNode, found: Element[] = []): Element[] => {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    found.push(child);
    elementsIn(child, found);
  }
  return found;
};
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
export const textOf = (node: Tree.ParentNode): string =>
  node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
const isSent = (input: Element): boolean =>
  !['checkbox', 'radio'].includes(attribute(input, 'type') ?? '') || attribute(input, 'checked') !== undefined;

export interface PageForm {
  readonly action: string;
  readonly fields: Record<string, string[]>;
}

/** The form with this button on it, filled in as the page has it. Throws when there is none. */
const formWith = (page: string, button: string): PageForm => {
  const forms = elementsIn(parse(page)).filter(({ tagName }) => tagName === 'form');
  const form = forms.find((one) =>
    elementsIn(one).some((inner) => inner.tagName === 'button' && textOf(inner).trim() === button),
  );
  if (!form) throw new Error(`no button says "${button}"`);
  const fields: Record<string, string[]> = {};
  for (const input of elementsIn(form).filter(({ tagName }) => tagName === 'input' || tagName === 'textarea')) {
    const name = attribute(input, 'name');
    if (name === undefined || !isSent(input)) continue;
    (fields[name] ??= []).push(input.tagName === 'textarea' ? textOf(input) : (attribute(input, 'value') ?? ''));
  }
  return { action: attribute(form, 'action') ?? '', fields };
};

/** Presses a button of a page. */
export const press = (browser: Browser, page: string, button: string): Promise<Response> => {
  const { action, fields } = formWith(page, button);
  return browser.post(action, fields);
};

/** The fingerprint of what a page shows, by which a form says what it has seen. */
export const seenAt = async (browser: Browser, path: string): Promise<string> =>
  /name="seen" value="([^"]+)"/.exec(await (await browser.get(path)).text())?.[1] ?? '';

/** Checks that a page says kindly that the database is away, and offers to send the same again. Answers the page. */
export const offersAgain = async (answer: Response, path: string, fields: Fields): Promise<string> => {
  equal(answer.status, 503);
  equal(answer.headers.get('retry-after'), '10');
  const page = await answer.text();
  const [says, button] = path.startsWith('/en/')
    ? [/<html lang="en">[^]*We will be right back/, 'Try again']
    : [/<html lang="da">[^]*Vi er straks tilbage/, 'Prøv igen'];
  match(page, says);
  const asSent = Object.entries(fields).map(([name, value]) => [name, [value].flat()]);
  deepEqual(formWith(page, button), { action: path, fields: Object.fromEntries(asSent) });
  return page;
};
