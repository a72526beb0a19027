import { parentPort, workerData } from 'node:worker_threads';
import {
  AIMS,
  explain,
  gapRadar,
  relaxations,
  report,
  solve,
  verify,
  type Gap,
  type Matching,
  type Progress,
} from '@ipraktik/matching';
import type { CalculationNews, CalculationOrder } from './calculation.ts';
import type { ToldGaps } from './match-run.ts';

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

/** So many new seats, and so many new interns, are tried, within so many seconds for each kind. */
const GAPS = 4;
const GAP_SECONDS = 1.5;
/** Interns times cases of the proof: with more, finding the promising ones takes seconds by itself. */
const GAPS_AT_MOST = 40_000;

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
  const figures = report(instance, result, { explanation, ...bounded });
  return { ...NOTHING, explanation, report: { ...figures, gaps: gapsIn(result) } };
};

/** The most promising of each kind, solved again: those that bring anything, and for which there was time. */
const gapsIn = (matching: Matching): ToldGaps | undefined => {
  if (matching.certificate.fit.length * instance.interns.length > GAPS_AT_MOST) return undefined;
  const { seats, interns } = gapRadar(instance, matching, { checked: GAPS, seconds: GAP_SECONDS, signal });
  const isTold = ({ gain }: Gap): boolean => gain !== undefined && AIMS.some((aim) => gain[aim] > 0);
  return { seats: seats.filter(isTold), interns: interns.filter(isTold) };
};
say({
  kind: 'over',
  calculated: { result, ...told() },
  complaints: complaints.map(({ path, message }) => `${path}: ${message}`),
});
