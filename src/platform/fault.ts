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

/** Describes a fault without what it speaks of: its kind, its code, its message with every quotation left out, where. */
export const faultLine = (fault: unknown): FaultLine => {
  if (!(fault instanceof Error)) return { error: typeof fault, message: '' };
  const { code } = fault as { code?: unknown };
  const frames = fault.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: fault.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: withoutQuotes(fault.message),
    ...(frames && frames.length > 0 ? { frames: frames.map((frame) => frame.trim()).join(' | ') } : {}),
  };
};
