import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '../kit/calendar.ts';
import { deadlineWarnings, goodDayWithin } from './deadline.rules.ts';
import { easterSunday, holidayOn } from './holidays.ts';

const holidaysOf = (year: number): string[] => {
  const found: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const holiday = holidayOn(day);
    if (holiday) found.push(`${day} ${holiday.da}`);
  }
  return found;
};

test('Easter falls where the almanac says, also at its earliest and latest', () => {
  const almanac = ['2008-03-23', '2011-04-24', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25'];
  deepEqual(
    almanac.map((day) => easterSunday(Number(day.slice(0, 4)))),
    almanac,
  );
});

test('the holidays of 2027', () => {
  deepEqual(holidaysOf(2027), [
    '2027-01-01 nytårsdag',
    '2027-03-25 skærtorsdag',
    '2027-03-26 langfredag',
    '2027-03-28 påskedag',
    '2027-03-29 2. påskedag',
    '2027-05-06 Kristi himmelfartsdag',
    '2027-05-16 pinsedag',
    '2027-05-17 2. pinsedag',
    '2027-06-05 grundlovsdag',
    '2027-12-24 juleaftensdag',
    '2027-12-25 juledag',
    '2027-12-26 2. juledag',
    '2027-12-31 nytårsaftensdag',
  ]);
});

test('store bededag is an ordinary Friday since 2024', () => {
  equal(holidayOn('2023-05-05')?.da, 'store bededag');
  equal(holidayOn('2024-04-26'), undefined);
});

test('in 2017 Whit Monday fell on Constitution Day, and the one by law is told', () => {
  equal(holidayOn('2017-06-05')?.da, '2. pinsedag');
});

test('an ordinary working day gets no warning', () => {
  for (const day of ['2027-05-31', '2027-06-21', '2027-07-09', '2027-08-09']) deepEqual(deadlineWarnings(day), []);
});

test('weekends, holidays and weeks 28–31 are warned about, all that apply', () => {
  deepEqual(deadlineWarnings('2027-05-30'), [{ kind: 'weekend' }]);
  deepEqual(
    deadlineWarnings('2027-06-05').map(({ kind }) => kind),
    ['weekend', 'holiday'],
  );
  deepEqual(deadlineWarnings('2027-07-12'), [{ kind: 'summer', isoWeek: 28 }]);
  deepEqual(
    deadlineWarnings('2027-08-08').map(({ kind }) => kind),
    ['weekend', 'summer'],
  );
});

test('a deadline is a good day, never past the last one up to its limit, and none where that is over', () => {
  equal(goodDayWithin('2027-04-06', 14, '2027-06-06'), '2027-04-20');
  equal(goodDayWithin('2027-03-11', 14, '2027-06-06'), '2027-03-30', 'past Easter');
  equal(
    goodDayWithin('2027-05-28', 14, '2027-06-06'),
    '2027-06-04',
    'the limit is a Sunday, and the day before it a holiday',
  );
  equal(goodDayWithin('2027-06-04', 14, '2027-06-06'), '2027-06-04');
  equal(goodDayWithin('2027-06-05', 14, '2027-06-06'), null);
});
