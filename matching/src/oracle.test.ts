/** The solver against HiGHS, a general integer programming library, at sizes that trying everything cannot reach. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import highsModule from 'highs';
import { AIMS, judge, solve, type Aim, type Instance } from './engine.ts';
import { generate } from './generate.ts';
import { optionAt, prepare, type Option } from './problem.ts';

// The package's types describe its CommonJS face; what an ES module gets is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

interface Row {
  readonly lower: number;
  readonly upper: number;
  readonly terms: readonly (readonly [column: number, factor: number])[];
}

/**
 * The best values, aim after aim. Columns: one per admissible visit, then one per host, 1 if it has a guest.
 * A party is at one host at most, a pinned one at one; a host has guests only if it counts, enough and not too many.
 */
async function oracle(instance: Instance): Promise<number[]> {
  const problem = prepare(instance);
  const { parties, venues } = problem;
  const options = parties.flatMap((_, p) => venues.flatMap((__, v) => optionAt(problem, p, v) ?? []));
  const size = ({ party }: Option): number => parties[party]?.ids.length ?? 0;
  const columns = options.length + venues.length;
  const rows: Row[] = [];
  for (const [p, { pin }] of parties.entries()) {
    const terms = options.flatMap(({ party }, c) => (party === p ? [[c, 1] as const] : []));
    if (terms.length > 0) rows.push({ lower: pin ? 1 : 0, upper: 1, terms });
  }
  for (const [v, { host, least }] of venues.entries()) {
    const guests = options.flatMap((option, c) => (option.venue === v ? [[c, size(option)] as const] : []));
    rows.push({ lower: -Infinity, upper: 0, terms: [...guests, [options.length + v, -host.seats]] });
    rows.push({ lower: 0, upper: Infinity, terms: [...guests, [options.length + v, -least]] });
  }
  const costs = (aim: Aim): number[] => [
    ...options.map((option) => {
      if (aim === 'fit') return option.fit;
      if (aim === 'placed') return size(option);
      return aim === 'priority' ? (parties[option.party]?.priority ?? 0) : 0;
    }),
    ...venues.map(() => (aim === 'hosts' ? 1 : 0)),
  ];
  const best: number[] = [];
  for (const aim of AIMS) {
    const value = await maximum(columns, costs(aim), rows);
    best.push(value);
    rows.push({
      lower: value,
      upper: Infinity,
      terms: costs(aim).flatMap((w, c) => (w === 0 ? [] : [[c, w] as const])),
    });
  }
  return best;
}

async function maximum(columns: number, costs: readonly number[], rows: readonly Row[]): Promise<number> {
  const highs = await loadHighs();
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  return highs.withModel(
    {
      numCols: columns,
      numRows: rows.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: costs,
      colLower: new Float64Array(columns),
      colUpper: new Float64Array(columns).fill(1),
      rowLower: rows.map(({ lower }) => lower),
      rowUpper: rows.map(({ upper }) => upper),
      integrality: new Int32Array(columns).fill(highs.constants.variableType.integer),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: columns,
        starts,
        indices: rows.flatMap(({ terms }) => terms.map(([c]) => c)),
        values: rows.flatMap(({ terms }) => terms.map(([, value]) => value)),
      },
    },
    (model) => {
      // The default relative gap of 1e-4 would hide points.
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.99 });
      model.run();
      assert.equal(model.getModelStatus(), highs.constants.modelStatus.optimal);
      return model.getSolution().colValue.reduce((sum, x, c) => sum + Math.round(x) * (costs[c] ?? 0), 0);
    },
  );
}

for (const mix of [
  { interns: 40, hosts: 22, pairs: 0.5, minimums: 0.4, pinned: 0 },
  { interns: 60, hosts: 30 },
  { interns: 60, hosts: 45, pairs: 0.3 },
  { interns: 100, hosts: 40, minimums: 0.5, pairs: 0.4 },
]) {
  test(`what HiGHS finds for ${mix.interns} interns and ${mix.hosts} hosts, the solver finds and proves`, async () => {
    for (const seed of [1, 2, 3]) {
      const instance = generate({ ...mix, seed });
      const result = solve(instance);
      assert.equal(result.status, 'optimal');
      assert.deepEqual(judge(instance, result).violations, []);
      assert.deepEqual(
        AIMS.map((aim) => result.objective[aim]),
        await oracle(instance),
      );
    }
  });
}
