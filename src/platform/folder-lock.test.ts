import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { takeLock, type Holder } from './folder-lock.ts';

const lockIn = (t: TestContext): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return path.join(folder, 'lock');
};

const contents = (file: string): Holder => JSON.parse(readFileSync(file, 'utf8')) as Holder;

/** A process that takes the lock and keeps it until its input closes. Answers `held` or whom it met. */
const taker = (file: string) => {
  const source = `
    const { takeLock } = await import(${JSON.stringify(pathToFileURL(path.join(import.meta.dirname, 'folder-lock.js')).href)});
    process.stdout.write('up ');
    process.stdin.once('data', (moment) => {
      while (Date.now() < Number(moment));
      const hold = takeLock(${JSON.stringify(file)});
      process.stdout.write(hold.held ? 'held' : String(hold.by.pid));
    });
    process.stdin.on('end', () => process.exit());`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  const hasSaid = async (pattern: RegExp): Promise<string> => {
    while (!pattern.test(said)) {
      await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
      assert.equal(child.exitCode, null, `it ended after saying "${said}"`);
    }
    return said;
  };
  return {
    pid: child.pid,
    up: () => hasSaid(/up /),
    /** At a moment, given in milliseconds since 1970, so that several can take it as nearly at once as can be. */
    take: async (moment = 0) => {
      child.stdin.write(String(moment));
      return (await hasSaid(/up (held|\d+)/)).replace('up ', '');
    },
    kill: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
};

test('who comes second is told who holds the lock', (t) => {
  const file = lockIn(t);
  const first = takeLock(file);
  const second = takeLock(file);
  assert.ok(first.held && !second.held);
  assert.equal(second.by.pid, process.pid);
  assert.equal(second.by.folder, process.cwd());
  assert.ok(Date.parse(second.by.since) <= Date.now());
});

test('a lock that was let go can be taken again, and nothing is left behind', (t) => {
  const file = lockIn(t);
  const first = takeLock(file);
  assert.ok(first.held);
  first.release();
  const second = takeLock(file);
  assert.ok(second.held);
  second.release();
  assert.deepEqual(readdirSync(path.dirname(file)), []);
});

test('letting go twice does not take the lock from the next holder', (t) => {
  const file = lockIn(t);
  const first = takeLock(file);
  assert.ok(first.held);
  first.release();
  assert.ok(takeLock(file).held);
  first.release();
  assert.equal(takeLock(file).held, false);
});

test('a holder that was killed holds nothing', async (t) => {
  const file = lockIn(t);
  const killed = taker(file);
  await killed.up();
  assert.equal(await killed.take(), 'held');
  assert.equal(takeLock(file).held, false);
  await killed.kill();
  assert.equal(takeLock(file).held, true);
});

test('a number that was handed out again does not make a stranger the holder', (t) => {
  const file = lockIn(t);
  const mine = takeLock(file);
  assert.ok(mine.held);
  writeFileSync(file, JSON.stringify({ ...contents(file), began: 'at another time' }));
  assert.equal(takeLock(file).held, true);
});

test('half a lock, which only a failing disk leaves, is nobody’s', (t) => {
  const file = lockIn(t);
  writeFileSync(file, '{"pid": 1');
  assert.equal(takeLock(file).held, true);
});

test('of ten that find the same dead holder at once, one inherits', async (t) => {
  const file = lockIn(t);
  const dead = taker(file);
  await dead.up();
  await dead.take();
  await dead.kill();
  const heirs = Array.from({ length: 10 }, () => taker(file));
  t.after(() => Promise.all(heirs.map((heir) => heir.kill())));
  await Promise.all(heirs.map((heir) => heir.up()));
  const moment = Date.now() + 100;
  const answers = await Promise.all(heirs.map((heir) => heir.take(moment)));
  assert.equal(answers.filter((answer) => answer === 'held').length, 1);
  const holder = heirs[answers.indexOf('held')];
  assert.equal(contents(file).pid, holder?.pid);
});

test('an heir that died while it inherited does not keep the next from it', async (t) => {
  const file = lockIn(t);
  const dead = taker(file);
  await dead.up();
  await dead.take();
  await dead.kill();
  const heir = taker(`${file}.${contents(file).hold}.heir`);
  await heir.up();
  assert.equal(await heir.take(), 'held');
  assert.equal(takeLock(file).held, false);
  await heir.kill();
  assert.equal(takeLock(file).held, true);
});
