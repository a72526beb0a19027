import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import type { HostAnswers, InternAnswers } from '../sign-ups/answers.ts';
import type { ApprovalState, Frame } from '../sign-ups/manager-approval.ts';
import { changesSince, freezeOf, unapprovedIn } from './freeze.rules.ts';
import { changeTexts } from './instance-changes.texts.ts';
import type { ApprovedRows } from './instance.ts';
import type { Calculated } from './match-run.ts';

const place = { workplace: 'team', organisation: 'org', sector: 'municipal', landsdel: 'DK032' };
const stay = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], minDays: 3, maxDays: 4, contrast: 'any' } as const;
const host: HostAnswers = {
  ...stay,
  fields: ['a'],
  seats: 1,
  minGuests: 0,
  learn: '',
  shown: false,
  name: '',
  agreed: true,
};
const intern: InternAnswers = {
  ...stay,
  fields: ['a'],
  open: true,
  interests: [],
  landsdele: ['DK031', 'DK050'],
  ownOrganisation: false,
  travel: 'alone',
  companionEmail: null,
  ifNotConfirmed: null,
  purpose: '',
  name: '',
  decides: 'manager',
  managerEmail: 'leder@vejle.example',
  agreed: true,
};

/** One host on Funen, one in North Jutland, and an intern in South Jutland whose manager has said something. */
const rows = (state: ApprovalState | null, frame: Frame | null = null, answers = {}): ApprovedRows => ({
  round: { id: 'round', seed: 1, priority: 'workplace' },
  hosts: [
    { id: 'near', ...place, landsdel: 'DK031', answers: host },
    { id: 'far', ...place, landsdel: 'DK050', answers: host },
  ],
  interns: [{ id: 'i', ...place, answers: { ...intern, ...answers } }],
  companionships: [],
  holds: [],
  approvals: new Map(state === null ? [] : [['i', { state, frame }]]),
});
const wide = { days: 5, overnight: true };

test('who is waited for is matched as they wish; who has a no, no answer or nobody asked is not', () => {
  for (const state of ['held', 'asked', 'talk'] as const) {
    const { instance, pendingApproval } = freezeOf(rows(state));
    deepEqual([instance.interns[0]?.maxDays, pendingApproval], [4, ['i']], state);
  }
  for (const state of ['not-this-year', 'economy', 'expired', null] as const) {
    const { instance, withoutApproval, pendingApproval } = freezeOf(rows(state));
    deepEqual([instance.interns, withoutApproval, pendingApproval], [[], ['i'], []], String(state));
  }
  const alone = freezeOf(rows(null, null, { decides: 'self' }));
  deepEqual([alone.instance.interns.length, alone.withoutApproval], [1, []]);
});

test('a yes to less makes the stay shorter and nearer; a yes to too little leaves nobody to match', () => {
  const inside = (frame: Frame) => freezeOf(rows('yes', frame)).instance.interns[0];
  deepEqual([inside(wide)?.maxDays, inside(wide)?.regions], [4, ['DK031', 'DK050']]);
  const [one] = [inside({ days: 3, overnight: false })];
  deepEqual([one?.maxDays, one?.minDays, one?.regions], [3, 3, ['DK031']]);
  deepEqual(freezeOf(rows('yes', { days: 2, overnight: true })).withoutApproval, ['i']);
});

test('of two who travel together, one without a yes parts them: the other does what they said beforehand', () => {
  const pair = (ifNotConfirmed: 'alone' | 'not'): ApprovedRows => {
    const one = rows('economy', null, { travel: 'together', ifNotConfirmed });
    const answers = { ...intern, travel: 'together', ifNotConfirmed, decides: 'self' } as const;
    const bond = { inviter: 'i', companion: 'j', state: 'confirmed' } as const;
    return { ...one, interns: [...one.interns, { id: 'j', ...place, answers }], companionships: [bond] };
  };
  const going = (ifNotConfirmed: 'alone' | 'not') => freezeOf(pair(ifNotConfirmed));
  deepEqual(
    going('alone').instance.interns.map(({ id, companion }) => [id, companion]),
    [['j', undefined]],
  );
  deepEqual([going('not').instance.interns, going('not').withoutCompanion], [[], ['j']]);
});

const visit = (to: string, days: readonly string[]) =>
  ({ result: { status: 'optimal', placements: [{ intern: 'i', host: to, days }] } }) as unknown as Calculated;

test('only what a manager has said yes to is published; an earlier yes covers what fits into it', () => {
  const unapproved = (of: ApprovedRows, what: Calculated | null) => unapprovedIn(freezeOf(of), what);
  const three = visit('near', ['mon', 'tue', 'wed']);
  deepEqual(unapproved(rows('asked'), three), ['i']);
  deepEqual(unapproved(rows('talk'), three), ['i']);
  deepEqual(unapproved(rows('yes', wide), three), []);
  deepEqual(unapproved(rows('asked', { days: 3, overnight: false }), three), []);
  deepEqual(unapproved(rows('asked', { days: 3, overnight: false }), visit('near', stay.days)), ['i']);
  deepEqual(unapproved(rows('asked', { days: 3, overnight: false }), visit('far', ['mon', 'tue', 'wed'])), ['i']);
  deepEqual(unapproved(rows(null, null, { decides: 'self' }), visit('far', stay.days)), []);
  deepEqual(unapproved(rows('asked'), null), []);
});

test('a no after the run is a change of its own, told in its own words', () => {
  const before = freezeOf(rows('asked')).instance;
  const changes = changesSince(before, freezeOf(rows('economy')));
  deepEqual(changes, [{ kind: 'unapproved', id: 'i' }]);
  equal(
    changes.map((change) => changeTexts('en').sentence(change, () => 'Ib')).join(),
    'Ib no longer has their manager’s yes.',
  );
  deepEqual(changesSince(before, freezeOf(rows('yes', wide))), [], 'a yes to all of it changes nothing');
});
