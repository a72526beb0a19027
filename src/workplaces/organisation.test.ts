import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { isMunicipalityCode } from './municipalities.ts';
import { byDanishAlphabet, KNOWN_ORGANISATIONS, ORGANISATION_KINDS } from './organisation.ts';
import { searchOrganisations, seeksWorkplace } from './organisation-search.ts';
import { SECTORS } from './sector.ts';

const found = (query: string, limit = 1): string[] =>
  searchOrganisations(query, KNOWN_ORGANISATIONS, limit).map(({ name }) => name);

test('all municipalities are known, at least sixty organisations of the state and the four regions', () => {
  const count = (sector: string) => KNOWN_ORGANISATIONS.filter((one) => one.sector === sector).length;
  equal(count('municipal'), 98);
  ok(count('state') >= 60, `${count('state')}`);
  equal(count('regional'), 4);
});

test('every organisation has an id and a name of its own, and words and codes that exist', () => {
  for (const key of ['id', 'name'] as const)
    equal(new Set(KNOWN_ORGANISATIONS.map((one) => one[key])).size, KNOWN_ORGANISATIONS.length);
  const sectors: readonly string[] = SECTORS.map(({ code }) => code);
  for (const one of KNOWN_ORGANISATIONS) {
    ok(/^[a-z0-9-]+$/.test(one.id), one.id);
    ok(ORGANISATION_KINDS.includes(one.kind) && sectors.includes(one.sector), one.id);
    ok(one.municipality === null || isMunicipalityCode(one.municipality), one.id);
  }
  const shorts = KNOWN_ORGANISATIONS.flatMap(({ short }) => short ?? []);
  equal(new Set(shorts).size, shorts.length);
});

test('the list is in Danish order, where Aarhus stands with the last letter', () => {
  const names = KNOWN_ORGANISATIONS.map(({ name }) => name);
  deepEqual(names, names.toSorted(byDanishAlphabet));
  equal(names.at(-1), 'Aarhus Universitet');
  ok(names.indexOf('Ærø Kommune') < names.indexOf('Aabenraa Kommune'));
});

test('every organisation is found first by its own name and by what it is called for short', () => {
  for (const { name, short } of KNOWN_ORGANISATIONS) {
    equal(found(name)[0], name);
    if (short) equal(found(short)[0], name);
  }
});

test('a municipality is found however its letters are typed, with "kommune" or without', () => {
  for (const query of ['København', 'kobenhavn', 'Koebenhavn', 'Københavns Kommune', 'københavn kommune'])
    equal(found(query)[0], 'Københavns Kommune', query);
  for (const query of ['Århus', 'aarhus', 'arhus kommune']) equal(found(query)[0], 'Aarhus Kommune', query);
  for (const query of ['bornholm', 'bornholms kommune']) equal(found(query)[0], 'Bornholms Regionskommune', query);
  equal(found('kbh')[0], 'Københavns Kommune');
  equal(found('lyngby')[0], 'Lyngby-Taarbæk Kommune');
  equal(found('taarbek')[0], 'Lyngby-Taarbæk Kommune');
});

test('the beginning of a word is enough, and one wrong letter does no harm', () => {
  deepEqual(found('skatt', 3), ['Skattestyrelsen', 'Skatteankestyrelsen', 'Skatteministeriet'], 'SKAT, a former name');
  equal(found('ringkobign')[0], 'Ringkøbing-Skjern Kommune', 'two letters swapped');
  equal(found('civilstyelsen')[0], 'Civilstyrelsen', 'one missing');
  equal(found('silkeborrg')[0], 'Silkeborg Kommune', 'one too many');
  equal(found('arbejdsmarkd')[0], 'Styrelsen for Arbejdsmarked og Rekruttering');
});

test('short words are not guessed at: "Vejen" is not "Vejle"', () => {
  equal(found('vejen')[0], 'Vejen Kommune');
  deepEqual(found('ærø', 5), ['Ærø Kommune']);
});

test('former names and what an agency leads are found too', () => {
  equal(found('Kriminalforsorgen')[0], 'Direktoratet for Kriminalforsorgen');
  equal(found('statsbiblioteket')[0], 'Det Kgl. Bibliotek');
  ok(found('SKAT', 5).includes('Skattestyrelsen'));
});

test('a ministry is found by one part of its name, and by names it has had', () => {
  for (const [query, name] of [
    ['sundhedsministeriet', 'Indenrigs- og Sundhedsministeriet'],
    ['indenrigsministeriet', 'Indenrigs- og Sundhedsministeriet'],
    ['miljøministeriet', 'Miljø- og Ligestillingsministeriet'],
    ['socialministeriet', 'Social- og Boligministeriet'],
    ['fødevareministeriet', 'Ministeriet for Fødevarer, Landbrug og Fiskeri'],
    ['digitaliseringsministeriet', 'Digitaliseringsministeriet'],
    ['ældreministeriet', 'Ældreministeriet'],
  ] as const)
    equal(found(query)[0], name, query);
});

test('a kind of workplace is known from an organisation', () => {
  for (const query of ['jobcenter', 'Jobcentret', 'folkeskole', 'børnehave']) equal(seeksWorkplace(query), true, query);
  for (const query of ['Vejle', 'STAR', 'Copenhagen Business School', '']) equal(seeksWorkplace(query), false, query);
});

test('all words count, and nothing is found by nothing', () => {
  equal(found('politi nordjylland')[0], 'Nordjyllands Politi');
  deepEqual(found('politi blåvand'), []);
  deepEqual(found('   '), []);
  deepEqual(found('qqqq'), []);
  equal(found('kommune', 500).length >= 97, true, 'only "kommune" is a search for municipalities');
});
