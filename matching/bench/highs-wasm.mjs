/** node highs-wasm.mjs INSTANCE SECONDS: HiGHS in WebAssembly, aim after aim. */
import loadHighs from 'highs';
import { modelOf, readInstance, used } from './model.mjs';

const [, , file, seconds] = process.argv;
const end = performance.now() + 1000 * Number(seconds);
const { columns, rows, aims } = modelOf(readInstance(file));
const highs = await loadHighs();

const maximise = (costs) => {
  const starts = [0];
  for (const { terms } of rows) starts.push(starts.at(-1) + terms.length);
  const model = {
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
  };
  return highs.withModel(model, (run) => {
    const left = Math.max(1, (end - performance.now()) / 1000);
    run.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.99, time_limit: left });
    run.run();
    if (run.getModelStatus() !== highs.constants.modelStatus.optimal) return undefined;
    return run.getSolution().colValue.reduce((sum, x, c) => sum + Math.round(x) * costs[c], 0);
  });
};

const objective = {};
for (const [aim, costs] of Object.entries(aims)) {
  const value = maximise(costs);
  if (value === undefined) break;
  objective[aim] = value;
  rows.push({ lower: value, upper: Infinity, terms: costs.flatMap((w, c) => (w === 0 ? [] : [[c, w]])) });
}
const status = objective.fit === undefined ? 'out of time' : 'optimal';
process.stdout.write(JSON.stringify({ status, objective, ...used() }));
