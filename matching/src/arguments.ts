/** Reads what a command was given: files in their order, options by their names. */
import { parseArgs } from 'node:util';
import { whyOf } from './files.ts';

/** Ends the command with sentences for whoever gave it. */
export class Refusal extends Error {}

export type Options = Readonly<Record<string, string | boolean | undefined>>;

interface Parsed {
  readonly files: readonly string[];
  readonly options: Options;
}

export function parse(
  args: readonly string[],
  files: readonly string[],
  texts: readonly string[],
  flags: readonly string[],
): Parsed {
  const kinds = [...texts.map((name) => [name, 'string'] as const), ...flags.map((name) => [name, 'boolean'] as const)];
  const known = Object.fromEntries(kinds.map(([name, type]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    if (positionals.length !== files.length)
      throw new Refusal(`Wanted: ${files.join(' and ') || 'no file'}. See --help.`);
    if (positionals.filter((file) => file === '-').length > 1)
      throw new Refusal('Only one file can be standard input.');
    return { files: positionals, options: values };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${whyOf(error)}. See --help.`, { cause: error });
  }
}

function number(options: Options, name: string, least: number): number {
  const value = Number(options[name]);
  if (options[name] === '' || !Number.isFinite(value) || value < least) {
    throw new Refusal(`--${name} must be a number of at least ${least}, not ${String(options[name])}.`);
  }
  return value;
}

export const secondsOf = (options: Options): number | undefined =>
  options['seconds'] === undefined ? undefined : number(options, 'seconds', 0);

export function wholeNumber(options: Options, name: string): number {
  const value = number(options, name, 0);
  if (!Number.isSafeInteger(value)) throw new Refusal(`--${name} must be a whole number, not ${value}.`);
  return value;
}
