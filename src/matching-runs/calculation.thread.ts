import { parentPort, workerData } from 'node:worker_threads';
import { explain, relaxations, report, solve, verify, type Progress } from '@ipraktik/matching';
import type { CalculationNews, CalculationOrder } from './calculation.ts';

const { instance, seconds, stop } = workerData as CalculationOrder;
const asked = new Int32Array(stop);
const begun = performance.now();

const say = (news: CalculationNews): void => parentPort?.postMessage(news);
const tell = ({ phase, best, bound }: Progress): void =>
  say({
    kind: 'progress',
    step: { phase, ms: Math.round(performance.now() - begun), best: best ?? null, bound: bound ?? null },
  });
const signal = {
  get aborted() {
    return Atomics.load(asked, 0) === 1;
  },
};

/** Telling what each hard wish costs, or what lifting it would bring, is bounded: whoever waits, waits for the matching. */
const REPORT_SECONDS = 5;

// Solved, then verified by what does not know the solver, its certificate included, then explained and counted.
const result = solve(instance, { seconds, onProgress: tell, signal });
const { complaints } = verify(instance, result);
const NOTHING = { explanation: null, report: null, relaxations: null };
const told = () => {
  if (complaints.length > 0) return NOTHING;
  const bounded = { seconds: REPORT_SECONDS, signal };
  if (result.status === 'infeasible')
    return { ...NOTHING, relaxations: relaxations(instance, result.reasons, bounded) };
  const explanation = explain(instance, result);
  return { ...NOTHING, explanation, report: report(instance, result, { explanation, ...bounded }) };
};
say({
  kind: 'over',
  calculated: { result, ...told() },
  complaints: complaints.map(({ path, message }) => `${path}: ${message}`),
});
