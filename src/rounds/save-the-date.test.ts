import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { weekName } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import { type SaveTheDate, saveTheDate } from './save-the-date.ts';
import { saveTheDateTexts } from './save-the-date.texts.ts';

const round = { id: 'a3a59c5e-7c5c-4b6c-8d2e-0f0a1b2c3d4e', visitWeek: { isoYear: 2027, isoWeek: 37 }, version: 1 };
const address = 'https://ipraktik.example/';
const given = (lang: Lang): SaveTheDate => {
  const words = saveTheDateTexts(lang);
  const summary = words.summary(weekName(round.visitWeek, lang));
  return { round, address, lang, summary, description: words.description(address), now: new Date('2027-01-15T08:30Z') };
};
const parsed = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [event, ...more] = calendar.getAllSubcomponents('vevent');
  ok(event && more.length === 0);
  return { calendar, event, text: (name: string) => String(event.getFirstPropertyValue(name)) };
};

test('the file keeps Monday to Friday of the visit week, as days without a time', () => {
  const { event, calendar } = parsed(saveTheDate(given('da')));
  const { startDate, endDate } = new ICAL.Event(event);
  ok(startDate.isDate && endDate.isDate);
  deepEqual([startDate.toString(), endDate.toString()], ['2027-09-13', '2027-09-18'], 'the end is the first free day');
  equal(calendar.getFirstPropertyValue('method'), 'PUBLISH');
  equal(calendar.getFirstPropertyValue('version'), '2.0');
});

test('it blocks the days, as R16 asks', () => {
  const { text } = parsed(saveTheDate(given('da')));
  equal(text('transp'), 'OPAQUE');
  equal(text('x-microsoft-cdo-busystatus'), 'BUSY');
});

test('fetched again it is the same entry, and a moved week moves it', () => {
  const first = parsed(saveTheDate(given('da')));
  equal(first.text('dtstamp'), '2027-01-15T08:30:00Z');
  const moved = { ...round, version: 2, visitWeek: { isoYear: 2027, isoWeek: 38 } };
  const later = new Date('2027-03-01T12:00:00Z');
  const second = parsed(saveTheDate({ ...given('en'), round: moved, now: later }));
  equal(second.text('uid'), first.text('uid'));
  deepEqual([first.text('sequence'), second.text('sequence')], ['1', '2']);
  equal(second.text('dtstart'), '2027-09-20');
});

test('the words are in the language asked for, and the address is there to follow', () => {
  const danish = parsed(saveTheDate(given('da')));
  const english = parsed(saveTheDate(given('en')));
  equal(danish.text('summary'), 'Innovationspraktik, uge 37');
  equal(english.text('summary'), 'Innovationspraktik, week 37');
  ok(danish.text('description').endsWith('\n\nhttps://ipraktik.example/'));
  ok(!/[æøå]/i.test(english.text('description')));
});

test('lines end in CRLF and are folded at 75 octets, also where a letter takes two', () => {
  const file = saveTheDate(given('da'));
  ok(!/[^\r]\n/.test(file));
  for (const line of file.split('\r\n')) ok(Buffer.byteLength(line) <= 75, line);
});
