import { z } from 'zod';
import { choice, fill, typedIn, type Filled, type Typed } from '../kit/read-form.ts';
import { optionalTime } from '../rounds/round.form.ts';
import { freeText } from '../sign-ups/free-text.form.ts';
import { LIMITS, PARTS, type ProgrammeDay, type ProgrammeItem } from './programme.ts';
import type { programmeTexts } from './programme.texts.ts';

type Texts = ReturnType<typeof programmeTexts>;

/** What one item is typed in. In the form each field carries the item's number: `title-0`. */
const FIELDS = ['part', 'starts', 'ends', 'title', 'note'] as const;
type Field = (typeof FIELDS)[number];
export const fieldOf = (field: Field, at: number): string => `${field}-${at}`;

const itemForm = (t: Texts) =>
  z
    .object({
      part: choice(PARTS, t.partMissing),
      starts: optionalTime(t.timeWrong),
      ends: optionalTime(t.timeWrong),
      // What a line holds is one line, however it was sent.
      title: freeText({ max: LIMITS.title, tooLong: t.titleLong, cpr: t.cpr, missing: t.titleMissing }).transform(
        (one) => one.replace(/\s+/g, ' '),
      ),
      note: freeText({ max: LIMITS.note, tooLong: t.noteLong, cpr: t.cpr }),
    })
    .superRefine(({ starts, ends }, context) => {
      if ((starts === null) !== (ends === null))
        context.addIssue({ code: 'custom', path: [starts === null ? 'starts' : 'ends'], message: t.timeAlone });
      else if (starts !== null && ends !== null && starts >= ends)
        context.addIssue({ code: 'custom', path: ['ends'], message: t.timeOrder });
    });

const isEmpty = (item: Typed): boolean =>
  FIELDS.every((field) => field === 'part' || typedIn(item, field).trim() === '');

/** Of an item with a time the clock tells which half of the day it is in, whatever was chosen. */
const inItsHalf = (item: ProgrammeItem): ProgrammeItem =>
  item.starts === null ? item : { ...item, part: item.starts < NOON ? 'morning' : 'afternoon' };
const NOON = '12:00';

/** By half of the day, then by the clock where there is one; else as they were typed. */
const inOrder = (items: readonly ProgrammeItem[]): ProgrammeItem[] =>
  items.toSorted(
    (a, b) =>
      PARTS.indexOf(a.part) - PARTS.indexOf(b.part) ||
      (a.starts !== null && b.starts !== null ? a.starts.localeCompare(b.starts) : 0),
  );

/** Reads a day's items, as many as a day may hold; one with nothing typed in it is none. */
export const readDay = (typed: Typed, t: Texts): Filled<readonly ProgrammeItem[]> => {
  const items: ProgrammeItem[] = [];
  const errors: Record<string, string> = {};
  for (let at = 0; at < LIMITS.items; at++) {
    const one = Object.fromEntries(FIELDS.map((field) => [field, typed[fieldOf(field, at)] ?? []]));
    if (isEmpty(one)) continue;
    const form = fill(one, itemForm(t));
    if (form.ok) items.push(inItsHalf(form.value));
    else
      for (const [field, message] of Object.entries(form.errors)) errors[fieldOf(field as Field, at)] = message ?? '';
  }
  return Object.keys(errors).length === 0 ? { ok: true, value: inOrder(items), typed } : { ok: false, errors, typed };
};

/** The same the other way: a day as if it had been typed. */
export const typedOf = (day: ProgrammeDay | undefined): Typed =>
  Object.fromEntries(
    (day?.items ?? []).flatMap((item, at) => FIELDS.map((field) => [fieldOf(field, at), [item[field] ?? '']])),
  );

/** How many of a form's items hold anything, counted to the last one. */
export const lengthOf = (typed: Typed): number => {
  const numbers = Object.entries(typed).flatMap(([name, [value = '']]) =>
    value.trim() !== '' && !name.startsWith('part-') ? [Number(name.split('-')[1])] : [],
  );
  return Math.max(-1, ...numbers.filter(Number.isInteger)) + 1;
};

/** Something to say about the programme. */
export const commentForm = (t: Texts) =>
  z.object({
    text: freeText({ max: LIMITS.comment, tooLong: t.commentLong, cpr: t.cpr, missing: t.commentMissing }),
  });

/**
 * What was typed, with one item's words and those of the item above it exchanged. Halves of the day and clock stay where
 * they are, so that moving up always moves something.
 */
export const movedUp = (typed: Typed, which: string): Typed => {
  const at = Number(which);
  if (which === '' || !Number.isInteger(at) || at < 1 || at >= LIMITS.items) return typed;
  const moved = { ...typed };
  for (const field of ['title', 'note'] as const) {
    const [here, above] = [fieldOf(field, at), fieldOf(field, at - 1)];
    moved[here] = typed[above] ?? [];
    moved[above] = typed[here] ?? [];
  }
  return moved;
};

/** What was typed without one item; those after it move up. */
export const without = (typed: Typed, which: string): Typed => {
  const left = Array.from({ length: LIMITS.items }, (_, at) => at).filter((at) => at !== Number(which));
  const items = Array.from({ length: LIMITS.items }, (_, at) => at).flatMap((at) =>
    FIELDS.map((field) => [fieldOf(field, at), typed[fieldOf(field, left[at] ?? LIMITS.items)] ?? []] as const),
  );
  return { ...typed, ...Object.fromEntries<readonly string[]>(items) };
};
