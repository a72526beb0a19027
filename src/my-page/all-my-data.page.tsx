import { isDay } from '../kit/calendar.ts';
import { clockTime, dueDate, longDate, momentIn, shortMomentIn } from '../kit/dates.ts';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import { guestRequirementTexts } from '../placements/guest-requirement.texts.ts';
import type { GuestNeed } from '../placements/guest-requirement.ts';
import { questionTexts } from '../sign-ups/question.texts.ts';
import type { Question } from '../sign-ups/question.ts';
import { field, isFieldCode } from '../workplaces/fields.ts';
import { isLandsdelCode, landsdel } from '../workplaces/landsdele.ts';
import { ownActTexts } from './my-data-acts.texts.ts';
import { valueTexts } from './my-data-values.texts.ts';
import { isMoment } from './my-data.page.tsx';
import { myDataTexts } from './my-data.texts.ts';
import { type Kept, type KeptPart, type KeptRow, type LogWords, myDataUrls } from './my-data.ts';

/** The same as the file, to read and to print. */
export const AllMyDataPage = (props: {
  view: View;
  kept: Kept;
  timeZone: string;
  now: Date;
  words: LogWords;
}): Html => {
  const { view, kept } = props;
  const { lang } = view;
  const t = myDataTexts(lang);
  const parts = Object.entries(kept) as [KeptPart, readonly KeptRow[]][];
  return (
    <Page {...view} room="form" title={t.allTitle}>
      <a class="back-link" href={inLanguage(lang, myDataUrls.page())}>
        {t.backToData}
      </a>
      <h1>{t.allTitle}</h1>
      <p class="lead">{t.allLead(momentIn(props.now, props.timeZone, lang))}</p>
      {parts
        .filter(([, rows]) => rows.length > 0)
        .map(([part, rows]) => (
          <>
            <h2>{t.parts[part]}</h2>
            {rows.map((row) => (
              <SummaryList lang={lang} rows={rowsOf(row, { ...props, part, lang })} />
            ))}
          </>
        ))}
    </Page>
  );
};

interface Reading {
  readonly part: KeptPart;
  readonly lang: Lang;
  readonly timeZone: string;
  readonly words: LogWords;
}

const isThing = (value: unknown): value is KeptRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isMoment(value);

/** A row's members by their words; what was not said is left out, what lies inside a member stands under its own words. */
const rowsOf = (row: KeptRow, reading: Reading): { label: string; value: Child }[] => {
  const words: Readonly<Record<string, string>> = myDataTexts(reading.lang).keys;
  return Object.entries(row).flatMap(([key, value]) => {
    // The numbers behind an outlook are for whoever reads the file.
    if (value === null || value === '' || key === 'outlook') return [];
    if (isThing(value)) return rowsOf(value, reading);
    const said = [value].flat();
    if (said.length === 0) return [];
    return [
      { label: words[key] ?? key, value: <span translate="no">{inWords(key, value, { ...reading, row })}</span> },
    ];
  });
};

/** Of these nothing is a word of ours, whatever it says. */
const TYPED = new Set(
  'name email workplace organisation hostWorkplace place title text note purpose learn reason companionEmail managerEmail namedBy'.split(
    ' ',
  ),
);
/** Until when: told by the last day, where they end with it. */
const DUE = new Set(['answerBy', 'offerBy']);
const CLOCK = new Set(['starts', 'ends']);

/** What was done, as the log tells it; `subject` says whose it was. */
export const actInWords = (
  { act, subject }: { readonly act: string; readonly subject: unknown },
  acts: LogWords['acts'],
  lang: Lang,
): string => {
  const { did, toOthers, other } = ownActs(lang);
  const led = subject === 'others-sign-up' ? toOthers[act] : undefined;
  return led ?? acts[act] ?? did[act] ?? other;
};

/** Codes are kept; what they mean is read, by what they are said of where that makes a difference. */
const wordFor = (key: string, code: string, { part, row, lang, words }: Reading & { row: KeptRow }): string => {
  if (part === 'log' && key === 'act') return actInWords({ act: code, subject: row.subject }, words.acts, lang);
  if (part === 'log' && key === 'subject') return ownActs(lang).subjects[code] ?? code;
  if (part === 'letters' && key === 'kind') return words.letters[code] ?? code;
  return codeInWords(key, code, lang, part) ?? code;
};

/** What a code means; null where nothing is said of it, or a member holds what somebody typed. */
export const codeInWords = (key: string, code: string, lang: Lang, part?: KeptPart): string | null => {
  if (TYPED.has(key)) return null;
  if (key === 'needs') return guestRequirementTexts(lang).needs[code as GuestNeed] ?? null;
  if (key === 'suggested') return questionTexts(lang)[code as Question]?.short ?? null;
  if (isLandsdelCode(code)) return landsdel(code)[lang];
  if (isFieldCode(code)) return field(code)[lang];
  const said: Readonly<Record<string, string>> = valueTexts(lang);
  return said[`${part}:${code}`] ?? said[`${key}:${code}`] ?? said[code] ?? null;
};

const ownActs = (lang: Lang) => {
  const { did, toOthers, other, subjects } = ownActTexts(lang);
  const anyOf = (words: Readonly<Record<string, string>>) => words;
  return { did: anyOf(did), toOthers: anyOf(toOthers), other, subjects: anyOf(subjects) };
};

const inWords = (key: string, value: unknown, reading: Reading & { row: KeptRow }): string => {
  const { lang, timeZone } = reading;
  const t = myDataTexts(lang);
  if (isMoment(value)) return DUE.has(key) ? dueDate(value, timeZone, lang) : shortMomentIn(value, timeZone, lang);
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  const said = (one: unknown): string => (isThing(one) ? JSON.stringify(one) : String(one));
  if (TYPED.has(key)) return said(value);
  if (CLOCK.has(key)) return clockTime(said(value), lang);
  if (typeof value === 'string' && isDay(value)) return longDate(value, lang);
  return [value]
    .flat()
    .map((one) => wordFor(key, said(one), reading))
    .join(', ');
};
