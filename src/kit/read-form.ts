import type { Context } from 'hono';
import { z } from 'zod';
import type { Errors } from './errors.ts';

/** Everything that was typed, by field: a field may come once, several times or not at all. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** A form that can be acted on, or what is wrong with it by field, and what was typed, to be shown again. */
export type Filled<T> = { ok: true; value: T; typed: Typed } | { ok: false; errors: Errors; typed: Typed };

/** What was typed in a field that takes one answer. */
export const typedIn = (typed: Typed, field: string): string => typed[field]?.[0] ?? '';
/** What was chosen in a field that takes several. */
export const chosenIn = (typed: Typed, field: string): readonly string[] => typed[field] ?? [];

/** Control characters never come from a keyboard, and PostgreSQL refuses NUL in text. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** What turns the direction of writing (Unicode TR 9) makes a name read as another; no language needs it to be written. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Reads the fields of a POST. Files and control characters are dropped; line ends become one kind; nothing throws. */
export const readTyped = async (visit: Context): Promise<Typed> => {
  const body = await visit.req.parseBody({ all: true }).catch(() => ({}));
  const typed: Record<string, readonly string[]> = Object.create(null) as Record<string, readonly string[]>;
  for (const [name, value] of Object.entries(body)) {
    const texts = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
    typed[name] = texts.map((text) => text.replace(/\r\n?/g, '\n').replace(CONTROL, '').replace(TURNING, ''));
  }
  return typed;
};

/** Checks what was typed against a form. Only the first message of a field is shown: one thing at a time. */
export const fill = <Form extends z.ZodType>(typed: Typed, form: Form): Filled<z.output<Form>> => {
  const read = form.safeParse(typed);
  if (read.success) return { ok: true, value: read.data, typed };
  const errors: Record<string, string> = {};
  for (const issue of read.error.issues) errors[String(issue.path[0] ?? '')] ??= issue.message;
  return { ok: false, errors, typed };
};

/** Reads and checks a POST: `const form = await readForm(visit, signInForm(t)); if (!form.ok) …` */
export const readForm = async <Form extends z.ZodType>(visit: Context, form: Form): Promise<Filled<z.output<Form>>> =>
  fill(await readTyped(visit), form);

/**
 * What an address asks for, which goes on with `otherwise` where it is missing or makes no sense: an old bookmark still
 * opens. Most of it is missing most of the time, and by zod's `catch` alone an error is made for each.
 */
export const orElse = <Value extends z.ZodType>(value: Value, otherwise: Exclude<z.output<Value>, undefined>) =>
  value.default(otherwise).catch(otherwise);

const given = z.array(z.string()).default([]);

/** One line or area of text, trimmed. Sent twice counts as wrong, because no page of ours does that. */
export const text = (rules: { max: number; tooLong: string; missing?: string }) =>
  given.transform((all, context): string => {
    const one = (all[0] ?? '').trim();
    if (all.length > 1 || one.length > rules.max) context.addIssue(rules.tooLong);
    else if (one === '' && rules.missing !== undefined) context.addIssue(rules.missing);
    return one;
  });

/** One of a few answers. Anything else, none, or two of them gets the one message. */
export const choice = <const Value extends string>(values: readonly Value[], missing: string) =>
  given.transform((all, context): Value => {
    const found = values.find((value) => value === all[0]);
    if (found !== undefined && all.length === 1) return found;
    context.addIssue(missing);
    return z.NEVER;
  });

/** Some of many answers, in the order of the list; unknown ones and too few or too many get the one message. */
export const choices = <const Value extends string>(
  values: readonly Value[],
  rules: { min: number; max: number; message: string },
) =>
  given.transform((all, context): Value[] => {
    const chosen = values.filter((value) => all.includes(value));
    const isKnown = all.every((one) => values.includes(one as Value));
    if (!isKnown || chosen.length < rules.min || chosen.length > rules.max) context.addIssue(rules.message);
    return chosen;
  });

/** A box that must be, or may be, ticked. */
export const tick = (missing?: string) =>
  given.transform((all, context): boolean => {
    const isTicked = all.length === 1 && all[0] === 'yes';
    if (!isTicked && missing !== undefined) context.addIssue(missing);
    return isTicked;
  });

/** An e-mail address, in small letters. The longest that can be delivered has 254 characters (RFC 5321). */
export const email = (wrong: string) =>
  given.transform((all, context): string => {
    const address = z
      .email()
      .max(254)
      .safeParse((all[0] ?? '').trim().toLowerCase());
    if (address.success && all.length === 1) return address.data;
    context.addIssue(wrong);
    return z.NEVER;
  });
