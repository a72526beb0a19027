/** A page as who looks at it has it: what it says, where its links lead, and its forms as they would be sent. */
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { attribute, type Element, elementsIn, textOf } from '../pressing.ts';
import type { Fields } from '../signing-up.ts';

/** One thing to fill in: a text, or a choice that is made or not. */
interface Control {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly isChoice: boolean;
  readonly isSent: boolean;
}
interface FormButton {
  readonly text: string;
  readonly name: string | undefined;
  readonly value: string;
}
interface PageForm {
  readonly method: 'get' | 'post';
  readonly action: string;
  readonly controls: readonly Control[];
  readonly buttons: readonly FormButton[];
}
export interface Page {
  readonly path: string;
  readonly heading: string;
  /** Everything there is to read. */
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
  readonly forms: readonly PageForm[];
}

const isOn = (element: Element, name: string): boolean => attribute(element, name) !== undefined;
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Labels = ReadonlyMap<string, string>;

const optionsOf = (select: Element): Control[] => {
  const name = attribute(select, 'name') ?? '';
  const options = elementsIn(select).filter(({ tagName }) => tagName === 'option');
  const chosen = options.find((one) => isOn(one, 'selected')) ?? options[0];
  return options.map((one) => ({
    name,
    label: tidy(textOf(one)),
    value: attribute(one, 'value') ?? textOf(one),
    isChoice: true,
    isSent: one === chosen,
  }));
};

const controlsOf = (element: Element, labels: Labels): Control[] => {
  const name = attribute(element, 'name');
  if (name === undefined) return [];
  if (element.tagName === 'select') return optionsOf(element);
  const label = labels.get(attribute(element, 'id') ?? '') ?? '';
  if (element.tagName === 'textarea') return [{ name, label, value: textOf(element), isChoice: false, isSent: true }];
  if (element.tagName !== 'input') return [];
  const isChoice = ['checkbox', 'radio'].includes(attribute(element, 'type') ?? '');
  const isSent = !isChoice || isOn(element, 'checked');
  return [{ name, label, value: attribute(element, 'value') ?? '', isChoice, isSent }];
};

const formOf = (form: Element, labels: Labels): PageForm => {
  const inside = elementsIn(form);
  return {
    method: attribute(form, 'method') === 'post' ? 'post' : 'get',
    action: attribute(form, 'action') ?? '',
    controls: inside.flatMap((one) => controlsOf(one, labels)),
    buttons: inside
      .filter(({ tagName }) => tagName === 'button')
      .map((one) => ({
        text: tidy(textOf(one)),
        name: attribute(one, 'name'),
        value: attribute(one, 'value') ?? '',
      })),
  };
};

/** The words between the tags; neither a style sheet nor a script is read. */
const wordsIn = (node: Tree.ParentNode): string =>
  node.childNodes
    .map((child) => {
      if ('value' in child) return child.value;
      if (!('childNodes' in child) || child.nodeName === 'style' || child.nodeName === 'script') return ' ';
      return `${wordsIn(child)} `;
    })
    .join('');

export const readPage = (path: string, html: string): Page => {
  const document = parse(html);
  const all = elementsIn(document);
  const ofKind = (tag: string) => all.filter(({ tagName }) => tagName === tag);
  const [heading] = ofKind('h1');
  const labels = new Map(ofKind('label').map((one) => [attribute(one, 'for') ?? '', tidy(textOf(one))]));
  return {
    path,
    heading: heading ? tidy(textOf(heading)) : '',
    text: tidy(wordsIn(document)),
    links: ofKind('a').map((one) => ({ text: tidy(textOf(one)), href: attribute(one, 'href') ?? '' })),
    forms: ofKind('form').map((one) => formOf(one, labels)),
  };
};

const says = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text);

/** The form with this button, and the button; undefined where the page has none. */
export const buttonOn = (page: Page, wanted: string | RegExp): { form: PageForm; button: FormButton } | undefined => {
  for (const form of page.forms) {
    const button = form.buttons.find(({ text }) => says(text, wanted));
    if (button) return { form, button };
  }
  return undefined;
};

export const linkOn = (page: Page, wanted: string | RegExp): string | undefined =>
  page.links.find(({ text, href }) => says(text, wanted) || (wanted instanceof RegExp && wanted.test(href)))?.href;

/** What a form sends when it is filled in so: only fields it has, and of a choice only what it offers. */
export const filledIn = ({ controls }: PageForm, fields: Fields): Record<string, string[]> => {
  const sent: Record<string, string[]> = {};
  for (const { name, value, isSent } of controls) if (isSent && !(name in fields)) (sent[name] ??= []).push(value);
  for (const [name, given] of Object.entries(fields)) {
    const named = controls.filter((one) => one.name === name);
    const offered = named.filter(({ isChoice }) => isChoice).map(({ value }) => value);
    const values = [given].flat();
    if (named.length === 0) throw new Error(`the form has no field "${name}"`);
    const odd = offered.length > 0 ? values.find((value) => !offered.includes(value)) : undefined;
    if (odd !== undefined) throw new Error(`"${name}" does not offer "${odd}", but ${offered.join(', ')}`);
    sent[name] = values;
  }
  return sent;
};
