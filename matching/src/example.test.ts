/** The ten people of docs/matching go where the page says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { solve, validate, verify } from './engine.ts';

test('the worked example comes out as it is told', () => {
  const file = new URL(
    import.meta.url.replace(/(\/\.build\/[^/]+)?\/matching\/src\/.*$/, '/matching/examples/ten-people.json'),
  );
  const validation = validate(JSON.parse(readFileSync(file, 'utf8')));
  assert.ok(validation.ok);
  const result = solve(validation.instance);
  assert.ok(result.status === 'optimal');
  assert.deepEqual(result.objective, { priority: 1, placed: 9, hosts: 5, fit: 618 });
  const hostOf = new Map(result.placements.map(({ intern, host }) => [intern, host]));
  assert.deepEqual(
    ['Alma', 'Bo', 'Carl', 'Dina', 'Emil', 'Freja', 'Gorm', 'Hanne', 'Ib', 'Jytte'].map((id) => hostOf.get(id)),
    ['Datalab', undefined, 'School', 'School', 'School', 'Clinic', 'Clinic', 'Library', 'Library', 'Home care'],
  );
  assert.equal(verify(validation.instance, result).verdict, 'optimal');
});
