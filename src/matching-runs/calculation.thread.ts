import { parentPort, workerData } from 'node:worker_threads';
import { explain, judge, solve, type Progress } from '@ipraktik/matching';
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

// Solved, then judged by the one who does not know the solver, then explained.
const result = solve(instance, { seconds, onProgress: tell, signal });
const { violations } = judge(instance, result);
const isSound = violations.length === 0 && result.status !== 'infeasible';
say({
  kind: 'over',
  calculated: { result, explanation: isSound ? explain(instance, result) : null },
  complaints: violations.map(({ path, message }) => `${path}: ${message}`),
});
