/**
 * A sum over everything a result says, so that a file that was cut, mixed up or edited shows. It is no signature: whoever
 * edits can seal anew, and then the certificate has to hold.
 */
import { createHash } from 'node:crypto';

/** @param result any JSON; its own `seal` is left out, and the order of fields does not matter @returns SHA-256 in hex */
export function sealOf(result: object): string {
  const { seal: _, ...said } = result as { seal?: unknown };
  return createHash('sha256').update(canonical(said)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    const isFlat = value.every((member) => typeof member === 'number');
    return isFlat ? JSON.stringify(value) : `[${value.map(canonical).join()}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join()}}`;
}
