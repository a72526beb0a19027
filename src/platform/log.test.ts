import { deepEqual, equal } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';

const LINES = 300;

/** A process that logs so many lines, and then does what `next` says. */
const logger = (next: string, lines = LINES) => {
  const program = `
    import { openLog } from '${new URL('log.js', import.meta.url).href}';
    const log = openLog('info');
    for (let line = 0; line < ${lines}; line += 1) log.info({ line });
    ${next}`;
  const args = ['--input-type=module', '--eval', program];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
};

const ENDS: readonly [string, string, number][] = [
  ['by itself', '', 0],
  ['on purpose', 'process.exit(3);', 3],
  ['by a fault', "setTimeout(() => { throw new Error('a fault'); });", 1],
];
for (const [how, next, code] of ENDS)
  test(`whatever was logged is there when the process ends ${how}`, async () => {
    const child = logger(next);
    let said = '';
    child.stdout.on('data', (chunk) => (said += String(chunk)));
    deepEqual(await once(child, 'close'), [code, null]);
    const lines = said.trim().split('\n');
    equal(lines.length, LINES);
    lines.forEach((line, at) => equal((JSON.parse(line) as { line: number }).line, at));
  });

test('a line does not wait for others', async () => {
  const child = logger('setInterval(() => undefined, 1000);', 1);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  child.kill('SIGKILL');
  equal((JSON.parse(line) as { line: number }).line, 0);
});
