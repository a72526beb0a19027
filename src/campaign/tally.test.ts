import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { byLandsdel, countsOf, type PlaceTally, tallyOf } from './tally.ts';

const VEJLE = '0630';
const COPENHAGEN = '0101';
const FREDERIKSBERG = '0147';
const places: readonly PlaceTally[] = [
  { municipality: VEJLE, hosts: 1, interns: 0 },
  { municipality: COPENHAGEN, hosts: 3, interns: 4 },
  { municipality: FREDERIKSBERG, hosts: 0, interns: 2 },
];

test('a municipality counts its hosts and interns together, and the round counts both apart', () => {
  deepEqual(Object.fromEntries(countsOf(places)), { [VEJLE]: 1, [COPENHAGEN]: 7, [FREDERIKSBERG]: 2 });
  const { hosts, interns } = tallyOf(places);
  deepEqual({ hosts, interns }, { hosts: 4, interns: 6 });
});

test('parts of the country add up their municipalities, and the empty ones are there too', () => {
  const rows = byLandsdel(places);
  equal(rows.length, 11);
  deepEqual(
    rows.filter((row) => row.hosts + row.interns > 0).map((row) => [row.landsdel.da, row.hosts, row.interns]),
    [
      ['Byen København', 3, 6],
      ['Sydjylland', 1, 0],
    ],
  );
});
