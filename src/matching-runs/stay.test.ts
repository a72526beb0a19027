import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { stayTexts } from './stay.texts.ts';

const round = { visitWeek: { isoYear: 2027, isoWeek: 37 } };

test('one day reads as one, days that follow each other as a stretch, and others each by itself', () => {
  const plain = (said: string): string => said.replaceAll('\u00a0', ' ');
  const [da, en] = [stayTexts('da'), stayTexts('en')];
  equal(plain(da.long(['wed'], round)), 'onsdag den 15. september 2027');
  equal(plain(en.long(['wed'], round)), 'Wednesday 15 September 2027');
  equal(plain(da.short(['wed'], round)), 'ons.');
  equal(plain(da.long(['wed', 'mon', 'tue'], round)), 'mandag–onsdag, 13.–15. september 2027');
  equal(plain(da.long(['mon', 'wed'], round)), 'mandag den 13. september og onsdag den 15. september 2027');
  equal(plain(da.long([], round)), '');
});
