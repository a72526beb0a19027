import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { CALENDAR_READERS, propertiesOf } from '../../tests/calendar-readers.ts';
import { calendarFile, methodOf, type CalendarEntry } from './calendar-file.ts';

const entry = (uid: string, more: Partial<CalendarEntry>): CalendarEntry => ({
  uid,
  sequence: 1,
  time: { days: ['2027-09-13'] },
  summary: 'Besøg på Ærø; kaffe, brød \\ "smør"',
  description: `Sig ${'æøå, '.repeat(30)}\n\nhttps://ipraktik.example/besoeg?a=1&b=2`,
  address: 'https://ipraktik.example/',
  ...more,
});
const at = (timeZone: string, day = '2027-08-25'): CalendarEntry['time'] => ({
  day,
  starts: '10:00',
  ends: '15:00',
  timeZone,
});
const ENTRIES = [
  entry('week', { time: { days: ['2027-09-13', '2027-09-14', '2027-09-15'] } }),
  entry('apart', { time: { days: ['2027-09-13', '2027-09-15', '2027-09-17'] } }),
  entry('summer', { time: at('Europe/Copenhagen') }),
  entry('winter', { time: at('Europe/Copenhagen', '2027-12-01') }),
  entry('elsewhere', { time: at('Atlantic/Faroe') }),
  entry('off', { isOff: true }),
];
const given = { lang: 'da', now: new Date('2027-06-09T09:00:00Z'), entries: ENTRIES, name: 'Min praktik' } as const;
const STARTS = {
  week: '2027-09-13',
  apart: '2027-09-13',
  summer: '2027-08-25 10:00',
  winter: '2027-12-01 10:00',
  elsewhere: '2027-08-25 11:00',
  off: '2027-09-13',
};

for (const reader of CALENDAR_READERS) {
  const missing = await reader.missing();
  test(`${reader.name} reads every entry and when it begins`, { skip: missing ?? false }, async () => {
    const read = await reader.read(calendarFile(given));
    const elsewhere = reader.name === 'vdirsyncer' ? '2027-08-25 09:00' : STARTS.elsewhere;
    deepEqual(Object.fromEntries(read.map(({ uid, start }) => [uid, start])), { ...STARTS, elsewhere });
  });
}

test('days that follow each other are one stretch, days apart recur, and nothing lies on those between', () => {
  const file = calendarFile(given);
  equal(propertiesOf(file, 'week')('dtend'), '2027-09-16', 'the first day that is free again');
  equal(propertiesOf(file, 'week')('rrule'), 'null');
  equal(propertiesOf(file, 'apart')('dtend'), '2027-09-14');
  equal(propertiesOf(file, 'apart')('rrule'), 'FREQ=WEEKLY;COUNT=3;BYDAY=MO,WE,FR');
  equal(propertiesOf(file, 'off')('status'), 'CANCELLED');
  equal(propertiesOf(file, 'off')('transp'), 'TRANSPARENT');
});

test('an invitation is in the office’s name, to one person; what is called off is cancelled', () => {
  const invitation = { organiser: { name: 'Kontoret, "Nord"', email: 'kontor@a.example' }, to: 'anna@a.example' };
  const entries = [entry('one', {})];
  const file = calendarFile({ lang: 'da', now: given.now, entries, invitation });
  match(file, /METHOD:REQUEST\r\n/);
  equal(propertiesOf(file)('attendee').toLowerCase(), 'mailto:anna@a.example');
  equal((file.match(/@/g) ?? []).length, 2, 'the two addresses and no others');
  equal(methodOf({ entries: [entry('one', { isOff: true })], invitation }), 'CANCEL');
  equal(methodOf({ entries }), 'PUBLISH');
  for (const line of file.split('\r\n')) ok(Buffer.byteLength(line) <= 75, line);
});
