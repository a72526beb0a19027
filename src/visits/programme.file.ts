/**
 * The programme on paper: tagged, so that who has it read aloud hears headings, lists and times in their order (PDF/UA-1),
 * and on one sheet of A4 where it fits.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type PDFKit from 'pdfkit';
import { capital, momentIn, timeSpan, weekWithDates } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import { projectRoot } from '../platform/root.ts';
import type { Round } from '../rounds/round.ts';
import { dayName, shownDays, type WhoComes } from './shown-days.ts';
import { programmeTexts } from './programme.texts.ts';
import { PARTS, type ProgrammeDay, type ProgrammeItem } from './programme.ts';

export interface ProgrammeSheet {
  readonly lang: Lang;
  readonly round: Pick<Round, 'visitWeek' | 'timeZone'>;
  readonly workplace: string;
  readonly days: readonly ProgrammeDay[];
  readonly who: WhoComes;
  readonly changedAt: Date;
  /** Where to come, when and what is good to know, each under its name; none for whoever has the link. */
  readonly where: readonly (readonly [name: string, text: string])[];
}

type Pdf = PDFKit.PDFDocument;
type Tag = PDFKit.PDFStructureElement;

/** Of the text, in points, the largest first: the first that fits one sheet is taken, and the first of all where none does. */
const SIZES = [10.5, 9.5, 8.5] as const;
const MARGINS = { top: 48, bottom: 48, left: 52, right: 52 };
/** Where the half of the day, and where its items begin, in points from the left edge of the paper. */
const PART_AT = 186;
const ITEM_AT = 258;
const LINE_GAP = 1.5;
const INK = '#1c1a17';
const SOFT = '#5c574f';

const font = (name: string): Buffer => readFileSync(join(projectRoot, 'src/kit/fonts/paper', `${name}.ttf`));

/** @returns the bytes of the file */
export const programmePdf = async (sheet: ProgrammeSheet): Promise<Uint8Array<ArrayBuffer>> => {
  // A tenth of a second and 15 MB, for a file that few take away: not before somebody does.
  const { default: PDFDocument } = await import('pdfkit');
  const t = programmeTexts(sheet.lang);
  const [regular, strong] = [font('ibm-plex-sans-regular'), font('ibm-plex-sans-semibold')];
  const drawnAt = (size: number): Pdf => {
    const pdf = new PDFDocument({
      size: 'A4',
      margins: MARGINS,
      pdfVersion: '1.7',
      // The types do not know it yet.
      subset: 'PDF/UA' as 'PDF/A-1',
      tagged: true,
      lang: sheet.lang,
      displayTitle: true,
      bufferPages: true,
      info: { Title: t.at(sheet.workplace), Author: sheet.workplace, CreationDate: sheet.changedAt },
    });
    pdf.registerFont('regular', regular);
    pdf.registerFont('strong', strong);
    drawSheet(pdf, sheet, size);
    return pdf;
  };
  const fitting = SIZES.values()
    .map(drawnAt)
    .find((pdf) => pdf.bufferedPageRange().count === 1);
  return bytesOf(fitting ?? drawnAt(SIZES[0]));
};

const bytesOf = async (pdf: Pdf): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  pdf.end();
  await new Promise((resolve, reject) => pdf.on('end', resolve).on('error', reject));
  return new Uint8Array(Buffer.concat(chunks));
};

const drawSheet = (pdf: Pdf, sheet: ProgrammeSheet, size: number): void => {
  const { lang, round, days, who } = sheet;
  const t = programmeTexts(lang);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  write(pdf, root, 'H1', t.at(sheet.workplace), { font: 'strong', size: size * 2 });
  write(pdf, root, 'P', capital(weekWithDates(round.visitWeek, lang)), { size: size * 1.15, colour: SOFT });
  for (const [name, text] of sheet.where) write(pdf, root, 'P', `${name}: ${text}`, { size });
  for (const day of shownDays(who)) {
    keepTogether(pdf, size * 8);
    rule(pdf, size);
    const section = pdf.struct('Sect');
    root.add(section);
    const [top, sheetNumber] = [pdf.y, pdf.bufferedPageRange().count];
    const beside = { right: PART_AT - size };
    write(pdf, section, 'H2', capital(dayName(round, day, lang)), { ...beside, font: 'strong', size: size * 1.15 });
    write(pdf, section, 'P', who(day).text, { ...beside, size, colour: SOFT });
    const bottom = pdf.y;
    pdf.y = top;
    drawItems(pdf, section, { items: days.find((one) => one.day === day)?.items ?? [], size, lang });
    section.end();
    if (pdf.bufferedPageRange().count === sheetNumber) pdf.y = Math.max(pdf.y, bottom);
  }
  rule(pdf, size);
  const changed = `${t.changedAt(momentIn(sheet.changedAt, round.timeZone, lang))}.`;
  write(pdf, root, 'P', changed, { size: size * 0.85, colour: SOFT });
  root.end();
};

interface Items {
  readonly items: readonly ProgrammeItem[];
  readonly size: number;
  readonly lang: Lang;
}

const drawItems = (pdf: Pdf, section: Tag, { items, size, lang }: Items): void => {
  const t = programmeTexts(lang);
  if (items.length === 0) write(pdf, section, 'P', t.emptyDay, { size, left: PART_AT });
  for (const part of PARTS) {
    const ofPart = items.filter((item) => item.part === part);
    const [first] = ofPart;
    if (!first) continue;
    keepTogether(pdf, heightOf(pdf, first, size));
    const top = pdf.y;
    write(pdf, section, 'H3', t.parts[part], { font: 'strong', size, colour: SOFT, left: PART_AT });
    pdf.y = top;
    const list = pdf.struct('L');
    section.add(list);
    for (const item of ofPart) drawItem(pdf, list, { item, size, lang });
    list.end();
  }
};

/** What happens, when, and more about it; never torn between two sheets. */
const drawItem = (
  pdf: Pdf,
  list: Tag,
  { item, size, lang }: { item: ProgrammeItem; size: number; lang: Lang },
): void => {
  const { title, note, starts, ends } = item;
  keepTogether(pdf, heightOf(pdf, item, size));
  const entry = pdf.struct('LI');
  list.add(entry);
  const body = pdf.struct('LBody');
  entry.add(body);
  const when = starts !== null && ends !== null ? ` ${timeSpan(starts, ends, lang)}` : '';
  // A span is not broken at its dash.
  const length = pdf.font('strong', size).widthOfString(title) + pdf.font('regular', size).widthOfString(when);
  const after = length > widthFrom(pdf, ITEM_AT) ? when.replace(' ', '\n') : when;
  write(pdf, body, 'P', title, { font: 'strong', size, left: ITEM_AT, after });
  if (note !== '') write(pdf, body, 'P', note, { size, left: ITEM_AT });
  body.end();
  entry.end();
  pdf.y += size * 0.45;
};

/** How much room an item takes. Its time is not counted: at most it makes the title a line longer. */
const heightOf = (pdf: Pdf, { title, note, starts }: ProgrammeItem, size: number): number => {
  const room = { width: widthFrom(pdf, ITEM_AT), lineGap: LINE_GAP };
  const titleHeight = pdf.font('strong', size).heightOfString(drawable(title), room);
  const noteHeight = note === '' ? 0 : pdf.font('regular', size).heightOfString(drawable(note), room);
  return titleHeight + noteHeight + (starts === null ? 0 : size * 1.4);
};

interface Style {
  readonly font?: 'regular' | 'strong';
  readonly size: number;
  readonly colour?: string;
  readonly left?: number;
  readonly right?: number;
  /** What follows in the same line, not set off. */
  readonly after?: string;
}

const widthFrom = ({ page }: Pdf, left: number): number => page.width - MARGINS.right - left;

/** Writes a text under the last one, within a tag of its own. */
const write = (pdf: Pdf, parent: Tag, tag: string, text: string, style: Style): void => {
  const { font: face = 'regular', size, colour = INK, left = MARGINS.left, right, after = '' } = style;
  const room = { width: right === undefined ? widthFrom(pdf, left) : right - left, lineGap: LINE_GAP };
  const element = pdf.struct(tag, spoken(text + after), () => {
    pdf.font(face, size).fillColor(colour);
    pdf.text(drawable(text), left, pdf.y, { ...room, continued: after !== '' });
    if (after !== '') pdf.font('regular', size).text(after, room);
  });
  parent.add(element);
  element.end();
};

/** A sheet more where this much no longer fits. */
const keepTogether = (pdf: Pdf, height: number): void => {
  if (pdf.y + height > pdf.page.height - MARGINS.bottom) pdf.addPage();
};

/** A line to look at, which nobody has read aloud. */
const rule = (pdf: Pdf, size: number): void => {
  const y = pdf.y + size * 0.8;
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .moveTo(MARGINS.left, y)
    .lineTo(pdf.page.width - MARGINS.right, y)
    .lineWidth(0.75)
    .strokeColor(SOFT)
    .stroke();
  pdf.endMarkedContent();
  pdf.y = y + size * 0.8;
};

/** Letters that the typeface has not, as emoji, are drawn as a question mark … */
const drawable = (text: string): string =>
  text.replace(/[^\n\u0020-\u024f\u0370-\u04ff\u1e00-\u1eff\u2000-\u20cf]/gu, '?');

/** … but read aloud as they were written. */
const spoken = (text: string): { actual?: string } => (drawable(text) === text ? {} : { actual: text });
