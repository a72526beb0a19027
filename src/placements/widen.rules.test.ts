import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '../sign-ups/answers.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import { questionsToWiden, roomIn } from './widen.rules.ts';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const EVERYWHERE = LANDSDELE.map(({ code }) => code);
const wide: Draft = { days: [...WEEK], minDays: 2, maxDays: 5, landsdele: EVERYWHERE, open: true };

test('who is open to all there is has nothing to widen, unless the matching named something', () => {
  deepEqual(questionsToWiden({ side: 'intern', answers: wide, reason: null }), []);
  deepEqual(roomIn({ ...wide, days: ['mon', 'tue'], open: false }, 'intern'), ['days', 'interests']);
  deepEqual(roomIn({ ...wide, maxDays: 3, landsdele: ['DK011'] }, 'intern'), ['length', 'where']);
  const reason = { code: 'outbid', by: 'fit', admissible: 3, about: 9, interns: ['me'] } as const;
  const openings = [{ change: 'own-organisation', opens: 2 }, { change: 'any-field', opens: 1 }] as const; // prettier-ignore
  deepEqual(questionsToWiden({ side: 'intern', answers: wide, reason: { ...reason, openings } }), ['where']);
  const answers = { ...wide, open: false, minDays: 3 } as const;
  deepEqual(questionsToWiden({ side: 'intern', answers, reason: { ...reason, openings } }), [
    'where',
    'interests',
    'days',
  ]);
  deepEqual(roomIn({ ...wide, seats: 3, fields: ['dagtilbud'] }, 'host'), ['fields']);
  deepEqual(roomIn({ ...wide, seats: 1, fields: [] }, 'host'), ['seats', 'fields']);
});
