import { equal, deepEqual, ok, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { FIELD_GROUPS, FIELDS, field, fieldsOf } from './fields.ts';
import { isLandsdelCode, LANDSDELE, landsdel } from './landsdele.ts';
import { MUNICIPALITIES, inLandsdel, isMunicipalityCode, landsdelOf, municipality } from './municipalities.ts';

const distinct = (values: readonly string[]) => new Set(values).size === values.length;

test('there are 98 municipalities, each with a code, an abbreviation and a tile of its own', () => {
  equal(MUNICIPALITIES.length, 98);
  ok(MUNICIPALITIES.every((one) => /^0\d{3}$/.test(one.code)));
  ok(distinct(MUNICIPALITIES.map((one) => one.code)));
  ok(distinct(MUNICIPALITIES.map((one) => one.abbr)));
  ok(MUNICIPALITIES.every((one) => one.abbr.length <= 4));
  ok(distinct(MUNICIPALITIES.map((one) => `${one.col},${one.row}`)));
});

test('each municipality lies in one of the eleven parts of the country', () => {
  equal(LANDSDELE.length, 11);
  ok(MUNICIPALITIES.every((one) => isLandsdelCode(one.landsdel)));
  const counts = LANDSDELE.map((part) => MUNICIPALITIES.filter((one) => one.landsdel === part.code).length);
  deepEqual(counts, [4, 13, 11, 1, 5, 12, 10, 12, 8, 11, 11]);
  equal(landsdelOf('0630').da, 'Sydjylland');
  equal(landsdelOf(municipality('0851')), landsdel('DK050'));
});

test('a municipality is said with its part of the country, and Bornholm once', () => {
  deepEqual([inLandsdel('0630', 'da'), inLandsdel('0630', 'en')], ['Vejle (Sydjylland)', 'Vejle (South Jutland)']);
  equal(inLandsdel('0400', 'da'), 'Bornholm');
});

test('an unknown municipality is a fault, and can be asked about first', () => {
  equal(isMunicipalityCode('0999'), false);
  throws(() => municipality('0999'), /0999/);
});

test('there are 25 fields, each in both languages and in a group that is shown', () => {
  equal(FIELDS.length, 25);
  ok(distinct(FIELDS.map((one) => one.code)));
  ok(FIELDS.every((one) => one.da !== '' && one.en !== '' && !/[æøå]/i.test(one.en)));
  deepEqual(
    FIELD_GROUPS.flatMap((group) => fieldsOf(group)),
    FIELDS,
  );
  equal(field('aeldre').da, 'Ældre, pleje og rehabilitering');
  throws(() => field('nothing'), /nothing/);
});
