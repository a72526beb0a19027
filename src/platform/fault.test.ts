import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { faultLine } from './fault.ts';

test('an error is told by kind, code, message and place, without what was typed', () => {
  const error = Object.assign(new TypeError('no row with "Anna Hansen" for anna@vejle.example\nDetail: hemmelig'), {
    code: '22P02',
  });
  const { frames = '', ...line } = faultLine(error);
  deepEqual(line, { error: 'TypeError', code: '22P02', message: 'no row with … for …' });
  match(frames, /^at .*fault\.test/);
});

test('what the queues tell of an error, which is none itself, says as much', () => {
  const { message, stack } = new Error('Connection terminated unexpectedly');
  const told = { message, stack, queue: 'deliver-letter', worker: 'abc' };
  const { frames = '', ...line } = faultLine(told);
  deepEqual(line, { error: 'object', message: 'Connection terminated unexpectedly' });
  ok(frames.length > 0);
});

test('anything else is at least described', () => {
  equal(faultLine({ queue: 'x', worker: 'y' }).message, 'with queue, worker in it');
  deepEqual(faultLine('Anna Hansen'), { error: 'string', message: 'thrown as it is' });
  equal(faultLine(null).error, 'object');
});
