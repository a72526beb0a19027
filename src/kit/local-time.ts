import { Temporal } from 'temporal-polyfill';

const DAY = 86_400_000;
/** Several years of days; a table that only grows would be a leak. */
const MOST_REMEMBERED = 5000;

/** By zone and UTC day: how far the clocks are from UTC, in ms; null for a day on which they are put forward or back. */
const remembered = new Map<string, Map<number, number | null>>();

const offsetAt = (ms: number, timeZone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;

const offsetOn = (utcDay: number, timeZone: string): number | null => {
  const days = remembered.get(timeZone) ?? new Map<number, number | null>();
  const known = days.get(utcDay);
  if (known !== undefined) return known;
  const [begins, ends] = [offsetAt(utcDay * DAY, timeZone), offsetAt((utcDay + 1) * DAY, timeZone)];
  const offset = begins === ends ? begins : null;
  if (days.size >= MOST_REMEMBERED) days.clear();
  remembered.set(timeZone, days.set(utcDay, offset));
  return offset;
};

/** '00' to '59', which are also all the months, days and hours there are. */
const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/**
 * What the clocks of a time zone show at an instant: day as 'YYYY-MM-DD', time as 'HH:MM'. Temporal is asked once a day
 * and remembered, because asking it for each row was two thirds of the time that a page of 50 rows took; what was left
 * went half to `toISOString`.
 * @throws {RangeError} for a time zone that does not exist
 */
export const localAt = (instant: Date, timeZone: string): { readonly day: string; readonly time: string } => {
  const ms = instant.getTime();
  const offset = offsetOn(Math.floor(ms / DAY), timeZone) ?? offsetAt(ms, timeZone);
  // Local time as if it were UTC's.
  const local = new Date(ms + offset);
  return {
    day: `${local.getUTCFullYear()}-${TWO_DIGITS[local.getUTCMonth() + 1]}-${TWO_DIGITS[local.getUTCDate()]}`,
    time: `${TWO_DIGITS[local.getUTCHours()]}:${TWO_DIGITS[local.getUTCMinutes()]}`,
  };
};

/** The instant at which the clocks of a time zone show a time: 'HH:MM' on a day. One that they skip or show twice is the first there is. */
export const instantAt = (day: string, time: string, timeZone: string): Date =>
  new Date(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).epochMilliseconds);
