/**
 * The one file that knows the solver library (decision 0010): HiGHS compiled to WebAssembly, called with the small
 * programs that prices leave over.
 */
import highsModule, { type CallbackData, type Highs, type Model, type ModelData } from 'highs';
import { columnsOf, type Program } from './program.ts';
import type { Board, Taken } from './board.ts';

export interface Outcome {
  /** The best matching found; absent if there is none, or none was found in time. */
  readonly taken: Taken | undefined;
  /** True if `taken` is the best, or absent because nothing is feasible. */
  readonly proved: boolean;
  /** No matching within the program is above it. */
  readonly bound: number;
}

export interface Control {
  /** True once the time is over or somebody has cancelled. */
  readonly stop: () => boolean;
  /** Seconds left; may be Infinity. */
  readonly secondsLeft: () => number;
  /** A better matching was found within the program. */
  readonly onBetter: (taken: Taken) => void;
}

/** Enough, if reached: nothing is above it. And a matching to begin with. */
export interface Hints {
  readonly ceiling?: number;
  readonly start?: Taken;
}

// The package's types describe its CommonJS face; what an ES module gets is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;
let loading: Promise<Highs> | undefined;

/** Maximises a program. All costs are integers, so that a bound less than one above a matching proves it. */
export async function maximise(board: Board, program: Program, control: Control, hints: Hints = {}): Promise<Outcome> {
  if (program.columns === 0) return withoutColumns(board, program);
  const highs = await (loading ??= loadHighs());
  return highs.withModel(modelData(highs, program), (model) => run(highs, model, board, program, control, hints));
}

/** Nobody may go anywhere: right, unless somebody must. */
function withoutColumns(board: Board, { rows }: Program): Outcome {
  const legal = rows.every(({ lower }) => lower <= 0);
  return {
    taken: legal ? new Int32Array(board.parties).fill(-1) : undefined,
    proved: true,
    bound: legal ? 0 : -Infinity,
  };
}

function run(highs: Highs, model: Model, board: Board, program: Program, control: Control, hints: Hints): Outcome {
  // The default relative gap of 1e-4 would hide points.
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.99 });
  if (control.secondsLeft() < Infinity) model.options.set('time_limit', Math.max(0.1, control.secondsLeft()));
  if (hints.start) model.setSolution({ colValue: columnsOf(board, program, hints.start) });
  const takenOf = (values: Float64Array): Taken => {
    const taken = new Int32Array(board.parties).fill(-1);
    for (const [c, o] of program.options.entries()) if ((values[c] ?? 0) > 0.5) taken[board.party[o] ?? 0] = o;
    return taken;
  };
  const enough = ({ mip_primal_bound: value = -Infinity }: CallbackData): boolean =>
    value < 1e20 && value > (hints.ceiling ?? Infinity) - 0.5;
  const { mipInterrupt, mipImprovingSolution, simplexInterrupt } = highs.constants.callbackType;
  model.run({
    [mipInterrupt](event) {
      if (control.stop() || enough(event.data)) event.interrupt();
      return undefined;
    },
    [simplexInterrupt](event) {
      if (control.stop()) event.interrupt();
      return undefined;
    },
    [mipImprovingSolution](event) {
      if (event.data.mip_solution) control.onBetter(takenOf(event.data.mip_solution));
      return undefined;
    },
  });
  return outcomeOf(highs, model, program, takenOf, hints);
}

function outcomeOf(
  highs: Highs,
  model: Model,
  { costs }: Program,
  takenOf: (v: Float64Array) => Taken,
  hints: Hints,
): Outcome {
  const status = model.getModelStatus();
  const { optimal, infeasible } = highs.constants.modelStatus;
  if (status === infeasible) return { taken: undefined, proved: true, bound: -Infinity };
  const dual = Number(model.info.get('mip_dual_bound'));
  const bound = Number.isFinite(dual) && Math.abs(dual) < 1e20 ? Math.floor(dual + 1e-6) : Infinity;
  if (model.info.get('primal_solution_status') !== highs.constants.solutionStatus.feasible) {
    return { taken: undefined, proved: false, bound };
  }
  const { colValue } = model.getSolution();
  const value = colValue.reduce((sum, x, c) => sum + Math.round(x) * (costs[c] ?? 0), 0);
  const proved = status === optimal || value >= Math.min(bound, hints.ceiling ?? Infinity);
  return { taken: takenOf(colValue), proved, bound: proved ? value : bound };
}

function modelData(highs: Highs, { columns, costs, rows }: Program): ModelData {
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  return {
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
}
