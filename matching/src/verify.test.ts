/** What a verification must refuse: anything said otherwise, whether or not the seal is set anew. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { solve, verify, type Instance, type Matching } from './engine.ts';
import { generate } from './generate.ts';
import { sealOf } from './seal.ts';

const solved = (instance: Instance): Matching => {
  const result = solve(instance);
  assert.ok(result.status === 'optimal');
  return result;
};

type Path = readonly (string | number)[];

/** Every value in the result that is no list and no object. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return `${String(value)}x`;
}

function withChange(result: object, path: Path, change: (value: unknown) => unknown): object {
  const copy = structuredClone(result) as Record<string, unknown>;
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  const last = String(path.at(-1));
  parent[last] = change(parent[last]);
  return copy;
}

const resealed = (result: object): object => ({ ...result, seal: sealOf(result) });

test('a result with any field changed is refused', () => {
  const instance = generate({ interns: 24, hosts: 12, seed: 2 });
  const result = solved(instance);
  assert.equal(verify(instance, result).verdict, 'optimal');
  const paths = leavesOf(result);
  assert.ok(paths.length > 150);
  for (const path of paths) {
    assert.equal(verify(instance, withChange(result, path, changed)).verdict, 'wrong', path.join('.'));
  }
  for (const field of Object.keys(result)) {
    const { [field]: _, ...rest } = result as unknown as Record<string, unknown>;
    assert.equal(verify(instance, rest).verdict, 'wrong', `without ${field}`);
  }
});

test('sealed anew, whatever is claimed must still be proved', () => {
  const instance = generate({ interns: 40, hosts: 20, seed: 3 });
  const result = solved(instance);
  const refused = (path: Path, change: (value: unknown) => unknown): void => {
    const changedResult = resealed(withChange(result, path, change));
    assert.equal(verify(instance, changedResult).verdict, 'wrong', path.join('.'));
  };
  for (const aim of ['priority', 'placed', 'hosts', 'fit'] as const) {
    refused(['bound', aim], (value) => Number(value) + 1);
    refused(['objective', aim], (value) => Number(value) + 1);
    refused(['certificate', aim], () => []);
    refused(['certificate', aim], () => 'none');
    refused(['certificate', aim, 0, 'prices'], (prices) => (prices as number[]).slice(1));
    refused(['certificate', aim, 0, 'prices'], (prices) => (prices as number[]).map((price) => price + 8192));
    refused(['certificate', aim, 0, 'prices', 0], () => -8192 * 1024);
    refused(['certificate', aim, 0, 'prices', 0], (price) => Number(price) + 0.5);
    refused(['certificate', aim, 0, 'decisions'], () => [{ host: instance.hosts[0]?.id, open: true }]);
    refused(['certificate', aim, 0, 'decisions'], () => [{ host: 'nobody', open: true }]);
  }
  refused(['certificate', 'fit', 0, 'multipliers', 0], () => -1);
  refused(['certificate', 'fit', 0, 'multipliers'], () => []);
  refused(['status'], () => 'feasible-ish');
});

test('a worse matching with the certificate of the best one is under its bound, and not optimal', () => {
  const instance = generate({ interns: 40, hosts: 20, seed: 3 });
  const result = solved(instance);
  const pinned = new Set(instance.pins.map(({ intern }) => intern));
  const alone = result.placements.find(({ intern, host }) => {
    const person = instance.interns.find(({ id }) => id === intern);
    const guests = result.placements.filter((placement) => placement.host === host);
    const least = instance.hosts.find(({ id }) => id === host)?.minGuests ?? 0;
    return person?.companion === undefined && !pinned.has(intern) && guests.length === 1 && least <= 1;
  });
  assert.ok(alone);
  const fewer = { ...result, placements: result.placements.filter((placement) => placement !== alone) };
  assert.equal(verify(instance, resealed(fewer)).verdict, 'wrong');
});

test('stopped early, the bounds it states are the bounds it proves', () => {
  const instance = generate({ interns: 200, hosts: 100, seed: 5 });
  const stopped = solve(instance, { signal: { aborted: true } });
  assert.deepEqual(verify(instance, stopped).complaints, []);
  assert.equal(verify(instance, stopped).verdict, 'bounded');
});
