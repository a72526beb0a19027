import { Temporal } from 'temporal-polyfill';

const DAY = 86_400_000;
/** Several years of days in several zones; a table that only grows would be a leak. */
const MOST_REMEMBERED = 5000;

/** How far a zone's clocks are from UTC on a UTC day, in ms; null for a day on which they are put forward or back. */
const remembered = new Map<string, number | null>();

const offsetAt = (ms: number, timeZone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;

const offsetOn = (utcDay: number, timeZone: string): number | null => {
  const key = `${timeZone} ${utcDay}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const [begins, ends] = [offsetAt(utcDay * DAY, timeZone), offsetAt((utcDay + 1) * DAY, timeZone)];
  const offset = begins === ends ? begins : null;
  remembered.set(key, offset);
  return offset;
};

/**
 * What the clocks of a time zone show at an instant: day as 'YYYY-MM-DD', time as 'HH:MM'. Temporal is asked once a day
 * and remembered, because asking it for each row was two thirds of the time that a page of 50 rows took.
 * @throws {RangeError} for a time zone that does not exist
 */
export const localAt = (instant: Date, timeZone: string): { readonly day: string; readonly time: string } => {
  const ms = instant.getTime();
  const offset = offsetOn(Math.floor(ms / DAY), timeZone) ?? offsetAt(ms, timeZone);
  const local = new Date(ms + offset).toISOString();
  return { day: local.slice(0, -14), time: local.slice(-13, -8) };
};
