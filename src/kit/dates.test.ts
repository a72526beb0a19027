import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import {
  clockTime,
  dateSpan,
  dayAndMonth,
  deadline,
  longDate,
  momentIn,
  shortDate,
  shortMomentIn,
  shortSpan,
  timeSpan,
  weekdayName,
  weekWithDates,
} from './dates.ts';

/** Within a date and before an hour no line breaks; the tests are read more easily with spaces. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

test('no line breaks between day and month, nor before the hour', () => {
  equal(longDate('2027-05-31', 'da'), 'mandag den 31.\u00a0maj 2027');
  equal(longDate('2027-05-31', 'en'), 'Monday 31\u00a0May 2027');
  equal(clockTime('09:00', 'da'), 'kl.\u00a09.00');
});

test('dates are written as Danes write them', () => {
  equal(spaced(longDate('2027-09-13', 'da')), 'mandag den 13. september 2027');
  equal(shortDate('2027-09-03', 'da'), '3.9.2027');
  equal(shortSpan('2027-02-01', '2027-05-31', 'da'), '1.2.2027–31.5.2027');
  equal(spaced(shortSpan('2027-02-01', '2027-05-31', 'en')), '1 Feb 2027 – 31 May 2027');
  equal(spaced(dayAndMonth('2027-01-01', 'da')), '1. januar');
  equal(spaced(clockTime('09:00', 'da')), 'kl. 9.00');
  equal(spaced(clockTime('15:25', 'da')), 'kl. 15.25');
  equal(spaced(timeSpan('09:30', '15:00', 'da')), 'kl. 9.30–15.00');
  equal(spaced(deadline('2027-05-31', 'da')), 'mandag den 31. maj 2027 kl. 23.59');
  equal(spaced(weekWithDates({ isoYear: 2027, isoWeek: 37 }, 'da')), 'uge 37 (13.–17. september 2027)');
});

test('and in English as they are read in one way only', () => {
  equal(spaced(longDate('2027-09-13', 'en')), 'Monday 13 September 2027');
  equal(shortDate('2027-09-03', 'en'), '3 Sep 2027');
  equal(spaced(clockTime('09:00', 'en')), '9:00');
  equal(spaced(timeSpan('09:30', '15:00', 'en')), '9:30–15:00');
  equal(spaced(deadline('2027-05-31', 'en')), 'Monday 31 May 2027 at 23:59');
  equal(spaced(weekWithDates({ isoYear: 2027, isoWeek: 37 }, 'en')), 'week 37 (13–17 September 2027)');
});

test('a span says no more than it must', () => {
  equal(spaced(dateSpan('2027-09-13', '2027-09-13', 'da')), '13. september 2027');
  equal(spaced(dateSpan('2027-09-27', '2027-10-01', 'da')), '27. september – 1. oktober 2027');
  equal(spaced(dateSpan('2026-12-28', '2027-01-01', 'da')), '28. december 2026 – 1. januar 2027');
  equal(spaced(dateSpan('2026-12-28', '2027-01-01', 'en')), '28 December 2026 – 1 January 2027');
});

test('the week has seven names, beginning with Monday', () => {
  const week = ['2027-09-13', '2027-09-14', '2027-09-15', '2027-09-16', '2027-09-17', '2027-09-18', '2027-09-19'];
  equal(week.map((day) => weekdayName(day, 'da')).join(' '), 'mandag tirsdag onsdag torsdag fredag lørdag søndag');
  equal(weekdayName('2027-09-19', 'en'), 'Sunday');
});

test('an instant is told as the clocks of the time zone show it, summer and winter', () => {
  const zone = 'Europe/Copenhagen';
  equal(spaced(momentIn(new Date('2027-05-31T21:59:30Z'), zone, 'da')), 'mandag den 31. maj 2027 kl. 23.59');
  equal(spaced(momentIn(new Date('2027-01-31T23:05:00Z'), zone, 'en')), 'Monday 1 February 2027 at 0:05');
  equal(spaced(shortMomentIn(new Date('2027-05-31T07:05:00Z'), zone, 'da')), '31.5.2027 kl. 9.05');
});
