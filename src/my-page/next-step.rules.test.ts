import { deepEqual, match } from 'node:assert/strict';
import { test } from 'node:test';
import { longDate } from '../kit/dates.ts';
import type { MyVisit, Unmatched } from '../placements/my-visits.ts';
import type { Round } from '../rounds/round.ts';
import { DEMO_ROUND } from '../worlds/demo-round.ts';
import { mineTexts } from './mine.texts.ts';
import type { MySignUp, MyYear } from './mine.ts';
import { nextSteps, type Step } from './next-step.rules.ts';

const round = { ...DEMO_ROUND, id: 'round', openedEarly: {}, cancelledAt: null } as unknown as Round;

const TIMES = {
  announced: '2027-01-10',
  'sign-up': '2027-05-10',
  matching: '2027-06-02',
  proposals: '2027-06-10',
  preparation: '2027-08-10',
  visits: '2027-09-14',
  evaluation: '2027-09-20',
  closed: '2027-11-01',
} as const;

const signUp = (role: 'host' | 'intern', state: MySignUp['state']) =>
  ({ id: role, role, state, roundId: 'round', waits: [] }) as unknown as MyYear['signUps'][number];
const visit = (of: string, state: MyVisit['state']) =>
  ({ signUp: of, state, answerOn: '2027-06-21', days: ['wed', 'thu'], round }) as unknown as MyVisit;
const nothing = { waiting: [], said: [], deputyFor: [] };

interface Given {
  readonly signUps?: MyYear['signUps'];
  readonly visits?: readonly MyVisit[];
  readonly unmatched?: readonly Unmatched[];
  readonly asked?: MyYear['asked'];
  readonly round?: Round;
}
const at = (when: keyof typeof TIMES, { signUps = [], visits = [], unmatched = [], asked = nothing, ...more }: Given) =>
  nextSteps({
    now: new Date(`${TIMES[when]}T09:00:00Z`),
    round,
    signUps,
    visits: { visits, unmatched },
    asked,
    ...more,
  });
const said = (steps: readonly Step[]) => steps.map(({ as, kind, day }) => [...as, kind, day].join(' '));

test('there is always a next step with a day of the round, whoever one is', () => {
  const whoever: readonly Given[] = [
    {},
    { signUps: [signUp('intern', 'withdrawn')] },
    { signUps: [signUp('intern', 'draft')] },
    { signUps: [signUp('intern', 'submitted')] },
    { signUps: [signUp('intern', 'confirmed')] },
    { signUps: [signUp('host', 'confirmed')], visits: [visit('host', 'agreed')] },
    { asked: { ...nothing, deputyFor: [{ signUp: 'other', name: 'Vera' }] } },
    { asked: { ...nothing, said: [{ id: 'a', name: 'Ib', state: 'economy', frame: null, changeBy: null }] } },
  ];
  for (const when of Object.keys(TIMES) as (keyof typeof TIMES)[])
    for (const one of whoever) {
      const steps = at(when, one);
      deepEqual(steps.length > 0, true, when);
      for (const { kind, day } of steps)
        for (const lang of ['da', 'en'] as const)
          match(mineTexts(lang).step[kind](longDate(day, lang)), /202\d/, `${when} ${kind}`);
    }
});

test('who has withdrawn, was never proved, or is asked by others alone reads what is left to them', () => {
  deepEqual(said(at('sign-up', { signUps: [signUp('intern', 'withdrawn')] })), ['may-sign-up 2027-05-31']);
  deepEqual(said(at('matching', { signUps: [signUp('intern', 'submitted')] })), ['prove 2027-06-07']);
  deepEqual(said(at('proposals', { signUps: [signUp('intern', 'submitted')] })), ['week-ahead 2027-09-13']);
  const deputy = { asked: { ...nothing, deputyFor: [{ signUp: 'other', name: 'Vera' }] } };
  deepEqual(said(at('matching', deputy)), ['deputy 2027-06-21']);
  deepEqual(said(at('preparation', { ...deputy, visits: [visit('other', 'agreed')] })), ['preparation 2027-09-13']);
  const yes = {
    id: 'a',
    name: 'Ib',
    state: 'yes',
    frame: { days: 3, overnight: true },
    changeBy: '2027-06-06',
  } as const;
  deepEqual(said(at('matching', { asked: { ...nothing, said: [yes] } })), ['manager 2027-06-07']);
  const cancelled = { ...round, cancelledAt: new Date('2027-03-01T09:00:00Z') };
  deepEqual(said(at('sign-up', { round: cancelled })), ['cancelled 2027-03-01']);
  deepEqual(said(at('closed', { signUps: [signUp('host', 'confirmed')] })), ['closed 2027-10-15']);
});

test('an open question that keeps somebody out of the matching comes before it', () => {
  for (const [what, step] of [
    ['company', 'out'],
    ['own-host', 'out'],
    ['manager-no', 'out-manager'],
    ['fellow-manager', 'out-fellow-manager'],
    ['fellow-own-host', 'out-fellow'],
  ] as const) {
    const left = { ...signUp('intern', 'confirmed'), waits: [{ what, by: '2027-06-04' }] };
    deepEqual(said(at('matching', { signUps: [left] })), [`${step} 2027-06-04`], what);
  }
  for (const [others, step] of [
    ['fellow-manager', 'out'],
    ['manager-silent', 'out-manager-apart'],
    ['manager', 'out'],
  ] as const) {
    const apart = [
      { what: others, by: '2027-06-07' },
      { what: 'apart', by: '2027-06-04' },
    ] as const;
    const left = { ...signUp('intern', 'confirmed'), waits: apart };
    deepEqual(said(at('matching', { signUps: [left] })), [`${step} 2027-06-04`], `${others} and apart`);
  }
  const talk = { ...signUp('intern', 'confirmed'), waits: [{ what: 'talk', by: '2027-06-04' }] } as const;
  deepEqual(said(at('matching', { signUps: [talk] })), ['matching 2027-06-07']);
});

test('in the week who has dropped out, or has had their visit, is not wished a good one', () => {
  const mine = signUp('host', 'confirmed');
  const on = visit('host', 'agreed');
  deepEqual(said(at('visits', { signUps: [mine], visits: [on] })), ['visits 2027-09-17']);
  for (const off of [
    { ...on, isBrokenOff: true },
    { ...on, areOthersAway: true },
    { ...on, days: ['mon'] },
  ] as readonly MyVisit[]) {
    deepEqual(said(at('visits', { signUps: [mine], visits: [off] })), ['visits-done 2027-09-17']);
    deepEqual(said(at('visits', { signUps: [mine], visits: [off, on] })), ['visits 2027-09-17']);
  }
});

test('who has no visit reads what can be asked for in words of their own side', () => {
  const without = (side: 'host' | 'intern', wants: boolean) => {
    const unmatched = [{ signUp: side, side, round, wants, hasStopped: false, last: { why: null, answer: null } }];
    return said(
      at('preparation', {
        signUps: [signUp(side, 'confirmed')],
        unmatched: unmatched as unknown as readonly Unmatched[],
      }),
    );
  };
  deepEqual(without('host', true), ['without-host 2027-09-10']);
  deepEqual(without('host', false), ['without-not-host 2027-09-10']);
  deepEqual(without('intern', false), ['without-not-intern 2027-09-10']);
});

test('what is the same for several is said as all of them', () => {
  const deputy = { ...nothing, deputyFor: [{ signUp: 'other', name: 'Vera' }] };
  const both = { signUps: [signUp('host', 'confirmed'), signUp('intern', 'confirmed')], asked: deputy };
  deepEqual(said(at('matching', both)), ['host intern matching 2027-06-07', 'deputy deputy 2027-06-21']);
});

test('who is host and intern has one step where it is the same, and one each where it is not', () => {
  const both = { signUps: [signUp('host', 'confirmed'), signUp('intern', 'confirmed')] };
  deepEqual(said(at('matching', both)), ['matching 2027-06-07']);
  const unmatched = [
    { signUp: 'intern', side: 'intern', round, wants: true, hasStopped: false, last: { why: null, answer: null } },
  ] as unknown as readonly Unmatched[];
  deepEqual(said(at('preparation', { ...both, visits: [visit('host', 'agreed')], unmatched })), [
    'host preparation 2027-09-13',
    'intern without-intern 2027-09-10',
  ]);
});
