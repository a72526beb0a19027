import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { localAt } from './local-time.ts';

const QUARTER = 15 * 60_000;
const asTemporalSays = (ms: number, timeZone: string) => {
  const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
  return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
};

test('every quarter of an hour around the change of clocks reads as Temporal says', () => {
  const around = ['2027-03-28', '2027-10-31', '2027-04-04', '2027-01-01', '1969-12-31'];
  // Lord Howe moves by half an hour, Kathmandu is 5:45 ahead, Kiritimati 14 hours ahead, Pago Pago 11 behind.
  const zones = [
    'Europe/Copenhagen',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  ];
  for (const timeZone of zones) {
    for (const day of around) {
      const noon = Date.parse(`${day}T12:00:00Z`);
      for (let ms = noon - 60 * QUARTER; ms <= noon + 60 * QUARTER; ms += QUARTER)
        deepEqual(
          localAt(new Date(ms), timeZone),
          asTemporalSays(ms, timeZone),
          `${timeZone} ${new Date(ms).toISOString()}`,
        );
    }
  }
});

test('a minute lasts until its last millisecond', () => {
  deepEqual(localAt(new Date('2027-05-31T21:59:59.999Z'), 'Europe/Copenhagen'), { day: '2027-05-31', time: '23:59' });
  deepEqual(localAt(new Date('2027-05-31T22:00:00.000Z'), 'Europe/Copenhagen'), { day: '2027-06-01', time: '00:00' });
});

test('more days in a row than are remembered are right', () => {
  for (let at = Date.parse('2000-01-01T11:30:00Z'), i = 0; i < 5_500; i += 1, at += 86_400_000)
    ok(/^1[23]:30$/.test(localAt(new Date(at), 'Europe/Copenhagen').time));
  equal(localAt(new Date('2000-01-01T11:30:00Z'), 'Europe/Copenhagen').time, '12:30');
});

test('a time zone that does not exist is a fault', () => {
  throws(() => localAt(new Date(0), 'Europe/Atlantis'), RangeError);
});
