/** Reads a PDF as a screen reader does: its tags in their order, and the text. By pdf.js, which browsers read them with. */
import { getDocumentProxy } from 'unpdf';

export interface ReadPdf {
  readonly pages: number;
  readonly title: string;
  readonly lang: string;
  /** The tags of all its pages, from the outside to the inside, in reading order. */
  readonly tags: readonly string[];
  readonly text: string;
}

interface Tagged {
  readonly role?: string;
  readonly children?: readonly Tagged[];
}

const tagsIn = ({ role, children = [] }: Tagged): string[] => [
  ...(role === undefined || role === 'Root' ? [] : [role]),
  ...children.flatMap(tagsIn),
];

export const readPdf = async (bytes: ArrayBuffer): Promise<ReadPdf> => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const { Title: title = '', Language: lang = '' } = info as { Title?: string; Language?: string };
  const [tags, words]: [string[], string[]] = [[], []];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    tags.push(...tagsIn((await page.getStructTree()) as Tagged));
    const { items } = await page.getTextContent();
    words.push(...items.flatMap((item) => ('str' in item ? [item.str + (item.hasEOL ? ' ' : '')] : [])));
  }
  return { pages: pdf.numPages, title, lang, tags, text: words.join('').replace(/\s+/g, ' ') };
};
