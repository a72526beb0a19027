/** What of a fault may stand in the log: a developer finds the place, and nobody reads there what a person typed. */
export interface FaultLine {
  readonly error: string;
  readonly code?: string;
  readonly message: string;
  readonly frames?: string;
}

/** PostgreSQL, JSON.parse and new URL repeat in quotation marks what they were given. */
const withoutQuotes = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/"[^"]*"|'[^']*'|`[^`]*`|\S+@\S+/g, '…').slice(0, 300);

/** Errors, and what pg-boss tells of one: a plain object with the parts of an error and more. */
type Thrown = { readonly [part in 'name' | 'code' | 'message' | 'stack']?: unknown };

const text = (part: unknown): string | undefined => (typeof part === 'string' && part !== '' ? part : undefined);

/** Describes a fault without what it speaks of: its kind, its code, its message with every quotation left out, where. */
export const faultLine = (fault: unknown): FaultLine => {
  if (typeof fault !== 'object' || fault === null) return { error: typeof fault, message: 'thrown as it is' };
  const { name, code, message, stack } = fault as Thrown;
  const frames = text(stack)
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line));
  return {
    error: text(name) ?? 'object',
    ...(typeof code === 'string' ? { code } : {}),
    message: withoutQuotes(text(message) ?? `with ${Object.keys(fault).join(', ') || 'nothing'} in it`),
    ...(frames && frames.length > 0 ? { frames: frames.map((frame) => frame.trim()).join(' | ') } : {}),
  };
};
