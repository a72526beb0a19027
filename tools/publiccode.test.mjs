import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const publiccode = parse(read('publiccode.yml'));
const project = JSON.parse(read('package.json'));

/** Keys that publiccode.yml's standard asks for, version 0.x (yml.publiccode.tools/schema.core.html). */
const MANDATORY = [
  'publiccodeYmlVersion',
  'name',
  'url',
  'platforms',
  'developmentStatus',
  'softwareType',
  'description.en.shortDescription',
  'description.en.longDescription',
  'description.en.features',
  'legal.license',
  'maintenance.type',
  'maintenance.contacts',
  'localisation.localisationReady',
  'localisation.availableLanguages',
];

test('publiccode.yml holds every mandatory key', () => {
  for (const key of MANDATORY) {
    const value = key.split('.').reduce((part, name) => part?.[name], publiccode);
    assert.ok(value !== undefined && value !== null && value.length !== 0, key);
  }
  assert.ok(URL.canParse(publiccode.url));
});

test('it keeps to the lengths and words of the standard', () => {
  assert.ok(['concept', 'development', 'beta', 'stable', 'obsolete'].includes(publiccode.developmentStatus));
  assert.ok(['internal', 'contract', 'community', 'none'].includes(publiccode.maintenance.type));
  for (const [language, { shortDescription, longDescription, features }] of Object.entries(publiccode.description)) {
    assert.ok(shortDescription.length <= 150, `${language}: at most 150 characters`);
    assert.ok(
      longDescription.length >= 150 && longDescription.length <= 10_000,
      `${language}: 150 to 10,000 characters`,
    );
    assert.ok(
      features.every((feature) => feature.length <= 100),
      `${language}: features of at most 100 characters`,
    );
  }
});

test('it says what package.json says', () => {
  assert.equal(publiccode.name, project.name);
  assert.equal(publiccode.legal.license, project.license);
});
