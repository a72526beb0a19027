import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { Sector } from '../workplaces/sector.ts';
import { type EligibilityAnswers, EMPLOYERS, PAYERS, TIES } from './eligibility.ts';
import { eligibility, nextEligibilityQuestion } from './eligibility.rules.ts';

const round2017 = { sectors: ['municipal', 'state'] as const };
const round2018 = { sectors: ['municipal', 'state', 'regional'] as const };
const open = { sectors: ['municipal', 'state', 'regional', 'other'] as const };

test('whoever is employed by a municipality or the state may take part (2017)', () => {
  for (const employer of ['municipal', 'state'] as const) {
    equal(nextEligibilityQuestion(round2017, { employer }), 'tie', 'the payer is no question');
    const answer = eligibility(round2017, { employer, tie: 'employed' });
    deepEqual(answer, { answer: 'yes', sector: employer, ways: ['sign-up', 'tell-a-colleague'] });
  }
});

test('the sectors of the round decide, not the year of the code: regions took part in 2018, not in 2017', () => {
  const answers = { employer: 'regional', tie: 'employed' } as const;
  equal(eligibility(round2018, answers)?.answer, 'yes');
  const no = eligibility(round2017, { employer: 'regional' });
  deepEqual(no, {
    answer: 'not-this-time',
    why: 'sector',
    ways: ['look-next-time', 'tell-a-colleague', 'write-to-us'],
  });
});

test('nobody is asked more than can change the answer', () => {
  equal(nextEligibilityQuestion(round2017, {}), 'employer');
  equal(nextEligibilityQuestion(round2017, { employer: 'private' }), null);
  equal(nextEligibilityQuestion(open, { employer: 'private' }), 'tie');
  equal(nextEligibilityQuestion(round2017, { employer: 'self-governing' }), 'payer');
  equal(nextEligibilityQuestion(round2017, { employer: 'unsure' }), 'payer');
});

test('who does not know the employer is helped by who pays', () => {
  const answers = { employer: 'unsure', payer: 'municipal', tie: 'employed' } as const;
  deepEqual(eligibility(round2017, answers), {
    answer: 'yes',
    sector: 'municipal',
    ways: ['sign-up', 'tell-a-colleague'],
  });
  equal(eligibility(round2017, { ...answers, payer: 'unsure' })?.answer, 'ask-us');
});

test('a self-governing institution paid by the public is asked to write, and takes part where all do', () => {
  const answers = { employer: 'self-governing', payer: 'municipal', tie: 'employed' } as const;
  equal(eligibility(round2017, answers)?.answer, 'ask-us');
  deepEqual(eligibility(open, answers), { answer: 'yes', sector: 'other', ways: ['sign-up', 'tell-a-colleague'] });
  equal(eligibility(round2017, { ...answers, payer: 'own' })?.answer, 'not-this-time');
});

test('politicians, volunteers and consultants are told that a colleague can go', () => {
  for (const tie of ['elected', 'volunteer', 'hired-in', 'none'] as const)
    deepEqual(eligibility(round2017, { employer: 'municipal', tie }), {
      answer: 'not-this-time',
      why: 'tie',
      ways: ['tell-a-colleague', 'write-to-us'],
    });
});

const sectorSets: readonly (readonly Sector[])[] = [
  [],
  ['municipal'],
  ...[round2017, round2018, open].map((r) => r.sectors),
];
const everyAnswer = EMPLOYERS.flatMap((employer) =>
  PAYERS.flatMap((payer) => TIES.map((tie) => ({ employer, payer, tie }))),
);

/** Answers what is asked, one question after the other. */
const walk = (round: { sectors: readonly Sector[] }, complete: Required<EligibilityAnswers>) => {
  let given: EligibilityAnswers = {};
  let asked = 0;
  for (;;) {
    const next = nextEligibilityQuestion(round, given);
    if (next === null) return { asked, result: eligibility(round, given) };
    equal(eligibility(round, given), null, 'no answer while a question is open');
    given = { ...given, [next]: complete[next] };
    asked++;
  }
};

test('whatever is answered, three questions suffice and the end is never blind', () => {
  for (const sectors of sectorSets)
    for (const complete of everyAnswer) {
      const { asked, result } = walk({ sectors }, complete);
      ok(asked <= 3 && result && result.ways.length > 0);
      if (result.answer === 'yes') ok(sectors.includes(result.sector) && complete.tie === 'employed');
      deepEqual(eligibility({ sectors }, complete), result, 'answers nobody asked for change nothing');
    }
});
