import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { WEEKDAYS } from '../rounds/round.ts';
import { CONTRASTS, type Stay } from '../sign-ups/answers.ts';
import { isFieldCode } from '../workplaces/fields.ts';
import { isLandsdelCode } from '../workplaces/landsdele.ts';
import { isMunicipalityCode, landsdelOf } from '../workplaces/municipalities.ts';
import { KNOWN_ORGANISATIONS } from '../workplaces/organisation.ts';
import { DEMO_HOSTS, DEMO_INTERNS } from './demo-people.ts';

const everybody = [...DEMO_HOSTS, ...DEMO_INTERNS];
const workplaceOf = (one: { organisation: string; workplace: string }) => `${one.organisation} ${one.workplace}`;
const isDistinct = (values: readonly string[]) => new Set(values).size === values.length;
const share = (part: readonly unknown[]) => part.length / DEMO_INTERNS.length;

test('there are 51 hosts and 72 interns, one sign-up a side each', () => {
  equal(DEMO_HOSTS.length, 51);
  equal(DEMO_INTERNS.length, 72);
  ok(isDistinct(DEMO_HOSTS.map(({ email }) => email)));
  ok(isDistinct(DEMO_INTERNS.map(({ email }) => email)));
});

test('their addresses reach nobody', () => {
  for (const { email } of everybody) ok(/^[a-z]+(\.[a-z]+)+@[a-z]+\.example$/.test(email), email);
});

test('most managers say yes, a few have not answered, one says economy; one address is not the organisation’s (R6)', () => {
  const says = (what: string) => DEMO_INTERNS.filter(({ managerSays }) => managerSays === what).length;
  deepEqual(['yes', 'nothing-yet', 'talk', 'economy'].map(says), [67, 3, 1, 1]);
  const asked = DEMO_INTERNS.filter(({ answers }) => answers.decides === 'manager');
  const isOwn = ({ email, answers }: (typeof DEMO_INTERNS)[number]) =>
    answers.managerEmail?.split('@')[1] === email.split('@')[1];
  equal(asked.filter((one) => !isOwn(one)).length, 1);
  for (const { email, answers } of asked)
    ok(answers.managerEmail?.endsWith('.example') && answers.managerEmail !== email);
});

test('what they answer is what the sign-up takes', () => {
  const organisations = new Map(KNOWN_ORGANISATIONS.map((one) => [one.id, one]));
  const aStay = ({ days, minDays, maxDays }: Stay) =>
    days.every((day, at) => WEEKDAYS.includes(day) && days.indexOf(day) === at) &&
    2 <= minDays &&
    minDays <= maxDays &&
    maxDays <= days.length;
  for (const { organisation, municipality, workplace, answers } of everybody) {
    ok(['municipal', 'state'].includes(organisations.get(organisation)?.sector ?? ''), organisation);
    ok(isMunicipalityCode(municipality) && workplace.length >= 2);
    ok(answers.fields.length >= 1 && answers.fields.length <= 3 && answers.fields.every(isFieldCode), answers.name);
    ok(CONTRASTS.includes(answers.contrast) && aStay(answers), answers.name);
  }
  for (const { answers } of DEMO_HOSTS) ok([0, 2].includes(answers.minGuests) && answers.minGuests <= answers.seats);
  for (const { answers } of DEMO_INTERNS) {
    ok(answers.open ? answers.interests.length === 0 : answers.interests.length > 0 && answers.interests.length <= 5);
    ok(answers.interests.every(isFieldCode) && answers.landsdele.length > 0 && answers.landsdele.every(isLandsdelCode));
  }
});

test('a person, a municipality’s own workplace and a sentence belong to one alone', () => {
  const sentences = [
    ...DEMO_HOSTS.map(({ answers }) => answers.learn),
    ...DEMO_INTERNS.map(({ answers }) => answers.purpose),
  ];
  ok(isDistinct(sentences));
  for (const sentence of sentences) ok(sentence.split(' ').length <= 25 && sentence.endsWith('.'), sentence);
  const names = new Map(everybody.map(({ email, answers }) => [answers.name, email]));
  for (const { email, answers } of everybody) equal(names.get(answers.name), email);
  for (const { organisation, municipality } of everybody)
    if (isMunicipalityCode(organisation)) equal(municipality, organisation);
});

test('companions name each other, work together, and have days in common', () => {
  const byEmail = new Map(DEMO_INTERNS.map((one) => [one.email, one]));
  const travelling = DEMO_INTERNS.filter(({ answers }) => answers.travel !== 'alone');
  for (const one of travelling) {
    const other = byEmail.get(one.answers.companionEmail ?? '');
    ok(other && other !== one, one.email);
    equal(other.answers.companionEmail, one.email);
    equal(other.answers.ifNotConfirmed, one.answers.ifNotConfirmed);
    equal(workplaceOf(other), workplaceOf(one));
    const common = one.answers.days.filter((day) => other.answers.days.includes(day));
    ok(common.length >= Math.max(one.answers.minDays, other.answers.minDays));
    ok(one.answers.landsdele.some((part) => other.answers.landsdele.includes(part)));
  }
  ok(share(travelling) > 0.14 && share(travelling) < 0.18, `${share(travelling)}`);
});

test('a quarter of the interns have priority, because their own workplace hosts (R7)', () => {
  const hosting = new Set(DEMO_HOSTS.map(workplaceOf));
  equal(share(DEMO_INTERNS.filter((one) => hosting.has(workplaceOf(one)))), 0.25);
  equal(
    DEMO_HOSTS.filter(({ email }) => DEMO_INTERNS.some((intern) => intern.email === email)).length,
    2,
    'two are both',
  );
});

test('Nordjylland is short of hosts, and the capital has most of everything', () => {
  const inPart = (people: typeof everybody, part: string) =>
    people.filter(({ municipality }) => landsdelOf(municipality).code === part).length;
  equal(inPart([...DEMO_HOSTS], 'DK050'), 1);
  const drawn = DEMO_INTERNS.filter(
    ({ answers }) => answers.landsdele.includes('DK050') && answers.landsdele.length < 11,
  );
  equal(drawn.length, 13);
  const parts = ['DK011', 'DK012', 'DK013', 'DK014', 'DK021', 'DK022', 'DK031', 'DK032', 'DK041', 'DK042', 'DK050'];
  deepEqual(
    parts.map((part) => [inPart([...DEMO_HOSTS], part), inPart([...DEMO_INTERNS], part)]),
    [
      [9, 18],
      [7, 11],
      [4, 6],
      [1, 1],
      [3, 3],
      [6, 6],
      [6, 7],
      [6, 6],
      [3, 3],
      [5, 6],
      [1, 5],
    ],
  );
});
