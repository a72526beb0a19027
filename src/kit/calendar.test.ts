import { deepEqual, equal, throws } from 'node:assert/strict';
import { test } from 'node:test';
import {
  addDays,
  dayAt,
  endOf,
  isDay,
  mondayOf,
  monthCalendar,
  startOf,
  weekOf,
  weeksIn,
  workingDaysOf,
} from './calendar.ts';

test('week 37 of 2027 has the working days of 13–17 September', () => {
  deepEqual(workingDaysOf({ isoYear: 2027, isoWeek: 37 }), [
    '2027-09-13',
    '2027-09-14',
    '2027-09-15',
    '2027-09-16',
    '2027-09-17',
  ]);
});

test('every Monday of forty years is the Monday of its own week', () => {
  for (let week = { isoYear: 2010, isoWeek: 1 }; week.isoYear < 2050;) {
    deepEqual(weekOf(mondayOf(week)), week);
    week =
      week.isoWeek < weeksIn(week.isoYear)
        ? { ...week, isoWeek: week.isoWeek + 1 }
        : { isoYear: week.isoYear + 1, isoWeek: 1 };
  }
});

test('the year of a week is not always the year of its day', () => {
  deepEqual(weekOf('2027-01-01'), { isoYear: 2026, isoWeek: 53 });
  deepEqual(weekOf('2024-12-30'), { isoYear: 2025, isoWeek: 1 });
  equal(weeksIn(2026), 53);
  equal(weeksIn(2027), 52);
  throws(() => mondayOf({ isoYear: 2027, isoWeek: 53 }), /2027 has no week 53/);
});

test('only days of the calendar are days', () => {
  for (const day of ['2027-09-13', '2028-02-29']) equal(isDay(day), true, day);
  for (const text of ['2027-02-29', '2027-13-01', '2027-9-13', '13.9.2027', '2027-09-13T00:00', '', '0000-00-00'])
    equal(isDay(text), false, text);
});

test('a month is laid out in weeks that begin on Monday', () => {
  deepEqual(
    monthCalendar('2027-09').map(({ week, days }) => [
      week.isoWeek,
      ...days.map((day) => (day ? Number(day.slice(8)) : 0)),
    ]),
    [
      [35, 0, 0, 1, 2, 3, 4, 5],
      [36, 6, 7, 8, 9, 10, 11, 12],
      [37, 13, 14, 15, 16, 17, 18, 19],
      [38, 20, 21, 22, 23, 24, 25, 26],
      [39, 27, 28, 29, 30, 0, 0, 0],
    ],
  );
  equal(monthCalendar('2027-02').length, 4, 'February 2027 is four whole weeks');
  equal(monthCalendar('2026-08').length, 6);
  deepEqual(
    monthCalendar('2027-01').map(({ week }) => `${week.isoYear}-${week.isoWeek}`),
    ['2026-53', '2027-1', '2027-2', '2027-3', '2027-4'],
  );
});

test('a day has 25 hours when summer time ends, and is the day of its own time zone', () => {
  const zone = 'Europe/Copenhagen';
  equal(startOf('2027-05-31', zone).toISOString(), '2027-05-30T22:00:00.000Z');
  equal(endOf('2027-05-31', zone).toISOString(), '2027-05-31T22:00:00.000Z');
  equal((endOf('2027-10-31', zone).getTime() - startOf('2027-10-31', zone).getTime()) / 3_600_000, 25);
  equal((endOf('2027-03-28', zone).getTime() - startOf('2027-03-28', zone).getTime()) / 3_600_000, 23);
  equal(dayAt(new Date('2027-05-31T21:59:59.900Z'), zone), '2027-05-31');
  equal(dayAt(new Date('2027-05-31T22:00:00.000Z'), zone), '2027-06-01');
});

test('a day asked for again begins when it did, in each zone, whoever has changed the answer and however many were asked for', () => {
  const first = startOf('2027-09-13', 'Europe/Copenhagen');
  first.setTime(0);
  for (let count = 0; count < 1500; count++) startOf(addDays('2027-01-01', count), 'Europe/Copenhagen');
  equal(startOf('2027-09-13', 'Europe/Copenhagen').toISOString(), '2027-09-12T22:00:00.000Z');
  equal(startOf('2027-09-13', 'UTC').toISOString(), '2027-09-13T00:00:00.000Z');
  equal(endOf('2027-09-12', 'Europe/Copenhagen').toISOString(), '2027-09-12T22:00:00.000Z');
});
