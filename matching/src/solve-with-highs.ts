/**
 * The one place that knows the solver library (decision 0010): HiGHS compiled to WebAssembly.
 * The aims are solved one after the other; each proved value becomes a row that later stages keep.
 */
import highsModule, { type Highs, type Model, type ModelData } from 'highs';
import { STAGES, type Program } from './program.ts';

export interface StageReport {
  readonly stage: (typeof STAGES)[number];
  /** Columns of the best solution so far that are 1. */
  readonly chosen: readonly number[];
  readonly value: number;
  /** No solution of this stage is above it. */
  readonly bound: number;
  readonly proved: boolean;
}

export interface Limits {
  /** True once the time is over or somebody has cancelled. */
  readonly stop: () => boolean;
  readonly onStage: (report: StageReport) => void;
}

// The package's types describe its CommonJS face; what an ES module gets is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;
let loading: Promise<Highs> | undefined;

/** @returns the stages' reports; the last one unproved if stopped; empty if nothing is feasible. */
export async function solveWithHighs(program: Program, limits: Limits): Promise<StageReport[]> {
  const highs = await (loading ??= loadHighs());
  return highs.withModel(modelData(highs, program), (model) => solveStages(highs, model, program, limits));
}

function solveStages(highs: Highs, model: Model, program: Program, limits: Limits): StageReport[] {
  // The default relative gap of 1e-4 would hide points.
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.99, random_seed: 0 });
  const reports: StageReport[] = [];
  for (const stage of STAGES) {
    const gains = program.gains[stage];
    model.changeColsCost({ kind: 'range', from: 0, to: program.columns - 1 }, gains);
    const { mipInterrupt } = highs.constants.callbackType;
    model.run({
      [mipInterrupt](event) {
        if (limits.stop()) event.interrupt();
        return undefined;
      },
    });
    const optimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
    if (model.info.get('primal_solution_status') !== highs.constants.solutionStatus.feasible) return reports;
    const { colValue } = model.getSolution();
    const chosen = [...colValue.keys()].filter((i) => (colValue[i] ?? 0) > 0.5);
    const value = chosen.reduce((sum, i) => sum + (gains[i] ?? 0), 0);
    const bound = optimal ? value : Math.floor(Number(model.info.get('mip_dual_bound')) + 1e-6);
    const report = { stage, chosen, value, bound, proved: optimal };
    reports.push(report);
    limits.onStage(report);
    if (!optimal) return reports;
    const indices = [...gains.keys()].filter((i) => gains[i] !== 0);
    model.addRow(value, highs.infinity, { indices, values: indices.map((i) => gains[i] ?? 0) });
    model.setSolution({ colValue });
  }
  return reports;
}

function modelData(highs: Highs, { columns, rows }: Program): ModelData {
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  return {
    numCols: columns,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: new Float64Array(columns),
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
      indices: rows.flatMap(({ terms }) => terms.map(([i]) => i)),
      values: rows.flatMap(({ terms }) => terms.map(([, value]) => value)),
    },
  };
}
